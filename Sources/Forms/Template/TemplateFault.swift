/// What a template finds wrong with a list; the raw values stand in its formulas.
enum TemplateFault: Int, CaseIterable {
  // Marked at the name: from `error` to `incomplete`.
  case error = 1
  case nameless, sample, impersonal, lineBreak, signs, incomplete
  // Marked elsewhere.
  case departmentless, duplicate, gap, outside, ordinal
  // Of the list as a whole.
  case unitless, tooLong

  /// What the unit reads.
  var message: String {
    switch self {
    case .error: "Ô bị lỗi công thức"
    case .nameless: "Thiếu tên"
    case .sample: "Dòng mẫu chưa xóa"
    case .impersonal: "Không phải tên người"
    case .lineBreak: "Tên xuống dòng trong ô"
    case .signs: "Tên có số hoặc ký tự lạ"
    case .incomplete: "Họ tên chưa đủ"
    case .departmentless: "Thiếu khoa, phòng"
    case .duplicate: "Trùng với dòng"
    case .gap: "Dòng trống ở giữa"
    case .outside: "Nằm ngoài phần I và II"
    case .ordinal: "Thiếu hoặc sai STT"
    case .unitless: "Chưa ghi tên đơn vị"
    case .tooLong: "Các dòng sau dòng này không được kiểm tra"
    }
  }
}
