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
    switch language {
    case .vietnamese:
      label = finding.code.vietnameseLabel
      message = finding.code.vietnameseMessage(values)
    case .english:
      label = finding.code.englishLabel
      message = finding.code.englishMessage(values)
    }
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
