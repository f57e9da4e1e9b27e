package import Forms

/// What a finding is called and what its message says, in one language.
///
/// A message says what is wrong and what to do about it, for a unit that has never seen a finding code.
package struct FindingText: Sendable {
  /// A few words, in place of the code.
  package let label: String
  /// What is wrong, and what to do.
  package let message: String

  package init(_ finding: Finding, in language: Language) {
    let values = FindingValues(finding.values)
    let told: String
    switch language {
    case .vietnamese:
      label = finding.code.vietnameseLabel
      told = finding.code.vietnameseMessage(values)
    case .english:
      label = finding.code.englishLabel
      told = finding.code.englishMessage(values)
    }
    message = finding.decision.map { Self.decided($0, values, language) } ?? told
  }

  /// What a person decided, in their own words.
  private static func decided(
    _ decision: String, _ values: FindingValues, _ language: Language
  ) -> String {
    let name = values[0].isEmpty ? "" : " “\(values[0])”"
    return language.pick(
      "Đã quyết định\(name) trong decisions.xlsx: \(decision).",
      "Decided\(name) in decisions.xlsx: \(decision).")
  }
}

/// A finding's values by position; one that is not there is empty.
struct FindingValues {
  private let values: [String]

  init(_ values: [String]) { self.values = values }

  subscript(_ index: Int) -> String {
    values.indices.contains(index) ? values[index] : ""
  }

  /// The value in brackets behind a space, or nothing.
  func quoted(_ index: Int) -> String {
    self[index].isEmpty ? "" : " “\(self[index])”"
  }

  /// The format that a file is in and that is not read.
  var format: ForeignFormat { ForeignFormat(rawValue: self[0]) ?? .binary }
}

extension Finding.Severity {
  package func label(in language: Language) -> String {
    switch self {
    case .error: language.pick("Lỗi", "Error")
    case .warning: language.pick("Cảnh báo", "Warning")
    case .info: language.pick("Thông tin", "Note")
    }
  }
}
