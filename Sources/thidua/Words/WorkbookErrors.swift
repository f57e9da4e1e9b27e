internal import Spreadsheet
internal import XLSX

// What the codec for workbooks says of itself in English, in Vietnamese: the place, what is wrong, the remedy.

extension XLSXError {
  var vietnamese: String {
    let place = [
      part.map { "phần \($0)" }, sheet.map { "trang tính “\($0)”" }, cell.map { "ô \($0)" },
      offset.map { "byte \($0)" },
    ].compactMap(\.self)
    return (place.isEmpty ? "" : place.joined(separator: ", ") + ": ") + kind.vietnamese
  }
}

extension XLSXError.Kind {
  fileprivate var vietnamese: String {
    switch self {
    case .archive(let failure): failure.error.vietnamese
    case .encrypted: "tệp có mật khẩu; bỏ mật khẩu rồi lưu lại"
    case .olderFormat: "tệp Excel 2003 trở về trước; lưu lại dạng .xlsx"
    case .notAWorkbook: "không phải sổ tính Excel; xin tệp .xlsx"
    case .binaryWorkbook: "sổ tính nhị phân (.xlsb); lưu lại dạng .xlsx"
    case .missingPart: "tệp thiếu phần này; mở bằng Excel rồi lưu lại"
    case .missingSharedStrings: "tệp thiếu phần chứa chữ của các ô; xin lại tệp gốc"
    case .missingRelationship:
      "tệp không ghi trang tính này ở đâu; lưu lại bằng Excel, hoặc chọn trang khác bằng --sheet"
    case .noSuchSheet(let index): "không có trang tính số \(index + 1)"
    case .notAWorksheet: "trang này không có ô (biểu đồ, hộp thoại, macro); chọn trang tính khác"
    case .documentType: "có khai báo DOCTYPE, không được phép ở đây; đừng tin tệp này"
    case .malformedXML(let code): "XML hỏng hoặc bị cắt cụt (\(code)); xin lại tệp gốc"
    case .unsupportedEncoding: "XML dùng bảng mã lạ; lưu lại bằng Excel"
    case .unexpectedRoot: "phần này chứa thứ khác; lưu lại bằng Excel"
    case .outsideGrid: "hàng hoặc ô nằm ngoài 1.048.576 hàng và 16.384 cột của trang tính"
    case .limitExceeded(let limit, let allowed): "\(limit) vượt giới hạn \(allowed)"
    case .outOfMemory: "không đủ bộ nhớ"
    }
  }
}

extension Diagnostic.Kind {
  var vietnamese: String {
    switch self {
    case .missingRelationship: "gói không dẫn tới phần này; đã tìm theo tên thường dùng"
    case .duplicateRelationship: "hai liên kết cùng một mã; đã lấy liên kết đầu"
    case .missingPart: "gói dẫn tới phần này nhưng không có; đã bỏ qua"
    case .unreadableProperties: "không đọc được thuộc tính tài liệu; đã bỏ qua"
    case .duplicateSheetName: "hai trang tính cùng tên"
    case .incompleteStyle: "định dạng thiếu phông, nền hoặc kiểu số; đã dùng mặc định"
    case .unknownStyle: "ô có định dạng không tồn tại; đã dùng mặc định"
    case .unknownSharedString: "ô trỏ tới chuỗi không có; đã thành #VALUE!"
    case .invalidValue: "không đọc được số, giá trị logic hoặc lỗi; đã thành #VALUE!"
    case .unknownCellType: "kiểu ô lạ; đã thành #VALUE!"
    case .invalidReference: "không đọc được địa chỉ; đã coi là đứng ngay sau"
    case .rowMismatch: "ô ghi hàng khác với hàng chứa nó; đã theo hàng"
    case .unorderedRow: "hàng đứng sai thứ tự hoặc lặp lại; đã xếp lại, ô trùng thì lấy ô sau"
    case .unorderedCell: "ô đứng sai thứ tự hoặc lặp lại; đã xếp lại, ô trùng thì lấy ô sau"
    case .invalidMerge: "không đọc được vùng gộp ô; đã bỏ qua"
    case .invalidColumns: "không đọc được vùng cột ẩn; đã bỏ qua"
    }
  }
}

extension WorkbookWritingError {
  var vietnamese: String {
    let place = [sheet.map { "trang tính “\($0)”" }, cell.map { "ô \($0)" }].compactMap(\.self)
    return (place.isEmpty ? "" : place.joined(separator: ", ") + ": ") + rule
  }

  /// A table that is converted breaks no rule but those of size; the others stay in English.
  private var rule: String {
    switch kind {
    case .outsideSheet:
      "một trang tính chỉ có 1.048.576 hàng và 16.384 cột; đổi sang .csv, hoặc tách bảng"
    case .textTooLong: "một ô chứa tối đa 32.767 ký tự; đổi sang .csv, hoặc tách ô"
    default: description
    }
  }
}
