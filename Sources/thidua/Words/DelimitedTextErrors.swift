internal import CSV

// What the codec for CSV says of itself in English, in Vietnamese: the place, what is wrong, the remedy.

extension CSVError {
  var vietnamese: String {
    let place = [
      record.map { "dòng \($0)" }, line.map { "hàng chữ \($0)" }, offset.map { "byte \($0)" },
    ].compactMap(\.self)
    return (place.isEmpty ? "" : place.joined(separator: ", ") + ": ") + kind.vietnamese
  }
}

extension CSVError.Kind {
  fileprivate var vietnamese: String {
    switch self {
    case .unterminatedQuote:
      "dấu nháy mở trường này không bao giờ đóng; đóng lại, hoặc viết hai dấu nếu là chữ"
    case .fieldTooLong(let limit): "trường dài hơn \(limit) byte; tìm dấu nháy chưa đóng"
    case .recordTooLong(let limit): "dòng dài hơn \(limit) byte; tìm chỗ thiếu xuống dòng"
    case .tooManyColumns(let limit): "dòng có hơn \(limit) trường; tìm chỗ thiếu xuống dòng"
    case .unusableDelimiter(let byte): "byte \(byte) không ngăn cách trường được"
    }
  }
}

extension CSVDiagnostic {
  var vietnamese: String { "dòng \(record), hàng chữ \(line), byte \(offset): \(kind.vietnamese)" }
}

extension CSVDiagnostic.Kind {
  fileprivate var vietnamese: String {
    switch self {
    case .unterminatedQuote: "dấu nháy mở trường mà không bao giờ đóng được giữ là chữ"
    case .strayQuote: "dấu nháy giữa trường được giữ là chữ"
    case .textAfterClosingQuote: "chữ sau dấu nháy đóng được nối vào trường"
    case .controlCharacter: "ký tự điều khiển được giữ nguyên"
    case .invalidBytes: "byte không có nghĩa trong bảng mã được thay bằng U+FFFD"
    }
  }
}
