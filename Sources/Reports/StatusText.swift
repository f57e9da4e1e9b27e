package import Consolidation

extension RosterLine.Status {
  /// The status as people read it.
  package func label(in language: Language) -> String {
    switch self {
    case .onTime: language.pick("Đúng hạn", "On time")
    case .onDeadline: language.pick("Đúng ngày hạn", "On the deadline day")
    case .amendedLate: language.pick("Đúng hạn, sửa sau hạn", "On time, amended late")
    case .late: language.pick("Nộp muộn", "Late")
    case .missing: language.pick("Chưa nộp", "Missing")
    case .rejected: language.pick("Đã gửi, chưa tính được", "Sent, nothing counts")
    case .returned: language.pick("Đã trả lại", "Returned")
    }
  }
}

extension Consolidation.Outcome {
  /// What became of a file, as people read it.
  package func label(in language: Language) -> String {
    switch self {
    case .counted: language.pick("Được tính", "Counted")
    case .superseded: language.pick("Đã có bản mới thay", "Replaced")
    case .duplicate: language.pick("Gửi trùng", "Same as an earlier file")
    case .refused: language.pick("Chưa tính", "Not counted")
    case .signedCopy: language.pick("Bản ký", "Signed copy")
    case .returned: language.pick("Đã trả lại", "Returned")
    case .withdrawal: language.pick("Rút đăng ký", "Withdrawal")
    case .otherDocument: language.pick("Văn bản khác", "Another document")
    }
  }
}
