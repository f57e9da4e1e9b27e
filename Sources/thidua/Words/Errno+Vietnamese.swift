internal import SystemPackage

extension Errno {
  /// The commonest reasons in Vietnamese, the others in the system's words.
  var vietnamese: String {
    switch self {
    case .noSuchFileOrDirectory: "không có tệp hay thư mục này"
    case .permissionDenied: "không có quyền"
    case .fileExists: "ở đó đã có thứ khác cùng tên"
    case .isDirectory: "đây là thư mục"
    case .notDirectory: "đây không phải thư mục"
    case .noSpace: "đĩa đã đầy"
    case .readOnlyFileSystem: "chỗ này chỉ đọc được"
    default: description
    }
  }
}
