package import Consolidation
internal import Forms
internal import VietnameseText

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

extension RuleSet {
  /// What each rule says, with its limit, by its key.
  package var wordings: [String: String] {
    Dictionary(
      rules.map { rule in
        (rule.key, rule.text.replacing("{limit}", with: rule.limit.map(String.init) ?? ""))
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension Share {
  /// `3/7 (42,8%)`, or `3–5/7 (42,8–71,4%)` where some are not told; per cents are cut off, never rounded up.
  var text: String {
    guard whole > 0 else { return "0/0" }
    let (low, high) = (Self.tenths(least, whole), Self.tenths(most, whole))
    let (few, many, all) = (least.grouped, most.grouped, whole.grouped)
    return least == most ? "\(few)/\(all) (\(low)%)" : "\(few)–\(many)/\(all) (\(low)–\(high)%)"
  }

  private static func tenths(_ part: Int, _ whole: Int) -> String {
    let tenths = 1_000 * part / whole
    return "\(tenths / 10)" + (tenths % 10 == 0 ? "" : ",\(tenths % 10)")
  }
}

extension RuleResult {
  /// Whom it is about; who is a whole unit is called by its name alone.
  func scopeText(in language: Language, units: [String: Unit]) -> String {
    switch scope {
    case .all: return language.pick("Toàn ngành", "The sector")
    case .group(let name): return name
    case .unit(let code): return units[code]?.name ?? code
    case .subject(let code, _, let name):
      guard let unit = units[code] else {
        return [name, code].filter { !$0.isEmpty }.joined(separator: ", ")
      }
      return unit.isCalled(name) ? unit.name : "\(name), \(unit.name)"
    }
  }

  /// Where it stands: the file, and the cell in it.
  var sourceText: String {
    [file, scope.place?.text ?? ""].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  /// The numbers and what else there is to say.
  package func detailText(in language: Language) -> String {
    let parts = [share?.text].compactMap(\.self) + [words(in: language)]
    if case .lacking = detail { return parts.reversed().joined(separator: ": ") }
    return parts.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private func words(in language: Language) -> String {
    switch detail {
    case .nothing: ""
    case .words(let text):
      text.isEmpty ? language.pick("không ghi", "nothing is told") : "“\(text)”"
    case .award(let name): name
    case .noColumn: language.pick("danh sách không có cột này", "the list has no such column")
    case .lacking(let name): language.pick("không ghi \(name)", "\(name) is not told")
    case .noPosts: language.pick("danh sách không ghi chức vụ", "the list tells no posts")
    case .years(let years):
      language.pick("thiếu năm ", "not in ") + years.map(String.init).joined(separator: ", ")
    case .titleAndReward(let title, let reward):
      language.pick(
        "dùng cho cả \(title) và \(reward)", "used for both \(title) and \(reward)")
    case .others(let places, let more):
      language.pick("cùng với ô ", "as in ") + places.map(\.text).joined(separator: ", ")
        + (more > 0 ? language.pick(" và \(more) ô khác", " and \(more) others") : "")
    case .late(let document, let days):
      document.label(in: language)
        + language.pick(": muộn \(days) ngày", ": \(days) days late")
    case .amendedLate(let document, let days):
      document.label(in: language)
        + language.pick(
          ": đúng hạn, bản đang tính nhận sau hạn \(days) ngày",
          ": in time, the one that counts came \(days) days late")
    }
  }
}
