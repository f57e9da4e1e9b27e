internal import Consolidation
internal import Forms

extension UnitEvidence {
  /// What told the unit, and where, as people read it.
  func label(in language: Language) -> String {
    switch self {
    case .instruction: "receipts.csv"
    case .decision: Decisions.source
    case .templateMark: language.pick("biểu mẫu của đơn vị", "the unit's template")
    case .title(let text, let place):
      language.pick("tiêu đề \(place.cell) “\(text)”", "title \(place.cell) “\(text)”")
    case .path(let part): language.pick("tên “\(part)”", "name “\(part)”")
    }
  }
}
