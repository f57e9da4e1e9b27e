package import Consolidation
internal import Forms

extension RuleResult.Outcome {
  /// The outcome as people read it.
  package func label(in language: Language) -> String {
    switch self {
    case .met: language.pick("Đạt", "Met")
    case .broken: language.pick("Không đạt", "Broken")
    case .open: language.pick("Chưa đủ dữ liệu", "Cannot be told")
    }
  }
}

extension AwardList.Kind {
  /// The list as people read it.
  func label(in language: Language) -> String {
    switch self {
    case .registered: language.pick("Đăng ký", "Registered")
    case .proposed: language.pick("Đề nghị", "Proposed")
    }
  }
}

extension Rule {
  /// What it says, with its limit.
  var wording: String { text.replacing("{limit}", with: limit.map(String.init) ?? "") }
}

extension Share {
  /// `3/7 (43 %)`, or `3–5/7 (43–71 %)` where some are not told; per cents are cut off, never rounded up.
  var text: String {
    guard whole > 0 else { return "0/0" }
    let (low, high) = (100 * least / whole, 100 * most / whole)
    return least == most
      ? "\(least)/\(whole) (\(low) %)" : "\(least)–\(most)/\(whole) (\(low)–\(high) %)"
  }
}

extension RuleResult {
  /// Whom it is about.
  func scopeText(in language: Language, units: [String: String]) -> String {
    switch scope {
    case .all: language.pick("Toàn ngành", "The sector")
    case .group(let name): name
    case .unit(let code): units[code] ?? code
    case .subject(let unit, _, let name):
      [name, units[unit] ?? unit].filter { !$0.isEmpty }.joined(separator: ", ")
    }
  }

  /// The numbers and what else there is to say.
  package func detailText(in language: Language) -> String {
    ([share?.text].compactMap(\.self) + [words(in: language)]).filter { !$0.isEmpty }
      .joined(separator: "; ")
  }

  private func words(in language: Language) -> String {
    switch detail {
    case .nothing: ""
    case .words(let text):
      text.isEmpty ? language.pick("không ghi", "nothing is told") : "“\(text)”"
    case .award(let name): name
    case .noColumn: language.pick("danh sách không có cột này", "the list has no such column")
    case .years(let years):
      language.pick("thiếu năm ", "not in ") + years.map(String.init).joined(separator: ", ")
    case .others(let places):
      language.pick("cùng với ô ", "as in ") + places.map(\.text).joined(separator: ", ")
    case .daysLate(let days): language.pick("trễ \(days) ngày", "\(days) days late")
    }
  }
}
