internal import ZipArchive

// What the reader of ZIP archives says of itself in English, in Vietnamese: the place, what is wrong, the remedy.

extension ArchiveError {
  var vietnamese: String {
    let place = entry.map { "“\($0)” trong gói ZIP" } ?? "gói ZIP"
    return place + (offset.map { ", byte \($0): " } ?? ": ") + kind.vietnamese
  }
}

extension ArchiveError.Kind {
  fileprivate var vietnamese: String {
    switch self {
    case .notAnArchive: "đây không phải tệp ZIP; xin lại tệp gốc"
    case .truncated: "tệp bị cắt cụt, thiếu phần cuối; sao chép hoặc gửi lại"
    case .damagedDirectory: "mục lục bị hỏng; xin lại tệp gốc"
    case .headerMismatch: "mục này và mục lục nói khác nhau; xin lại tệp gốc"
    case .overlappingEntries: "các mục chồng lên nhau; tệp hỏng hoặc có hại"
    case .damagedData: "dữ liệu nén bị hỏng; xin lại tệp gốc"
    case .sizeMismatch(let declared, let found):
      "có \(found) byte mà ghi là \(declared); xin lại tệp gốc"
    case .checksumMismatch(let declared, let found):
      "mã kiểm tra là \(String(found, radix: 16)), không phải \(String(declared, radix: 16));"
        + " xin lại tệp gốc"
    case .limitExceeded(let limit, let allowed): "\(limit.vietnamese) vượt giới hạn \(allowed)"
    case .unsupportedMethod(let method):
      "kiểu nén \(method) không đọc được; nén lại thành tệp ZIP thường"
    case .encrypted: "có mật khẩu; gửi lại bản không có mật khẩu"
    case .multipleVolumes: "đây là một phần của bộ nhiều tệp; nén lại thành một tệp"
    case .ambiguousName: "nhiều mục khác nhau cùng tên này"
    case .unsafeName: "tên này không được phép có trong gói"
    case .outOfMemory: "không đủ bộ nhớ để nén hoặc bung"
    }
  }
}

extension ArchiveLimits.Limit {
  fileprivate var vietnamese: String {
    switch self {
    case .entryCount: "số mục"
    case .nameLength: "độ dài tên"
    case .entrySize: "kích thước một mục"
    case .totalSize: "kích thước mọi mục"
    case .expansionRatio: "tỷ lệ bung nén"
    case .archiveSize: "kích thước gói"
    }
  }
}
