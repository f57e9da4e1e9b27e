/// Something in a submission that a person should know of.
///
/// A finding is a value, never an error thrown: bad data does not stop a batch. Its wording is worked out
/// where people read it, from ``code`` and ``values``.
package struct Finding: Sendable, Equatable {
  /// How much it matters.
  package enum Severity: String, Sendable, Comparable, CaseIterable {
    /// Somebody or something does not count until a person acts.
    case error
    /// It counts, but may be wrong.
    case warning
    /// Good to know.
    case info

    /// Errors come first.
    package static func < (left: Severity, right: Severity) -> Bool {
      left.rank < right.rank
    }

    private var rank: Int {
      switch self {
      case .error: 0
      case .warning: 1
      case .info: 2
      }
    }
  }

  /// What it is about.
  package let code: FindingCode
  /// How much it matters here.
  package let severity: Severity
  /// Where, if it is not about the whole file.
  package let place: Place?
  /// What the message tells besides: counts, names, a format.
  ///
  /// Their order is fixed by the code.
  package let values: [String]
  /// What a person decided about it, and why; `nil` while nobody did.
  package let decision: String?

  /// A finding of the code's own severity unless another is given.
  package init(
    _ code: FindingCode, at place: Place? = nil, values: [String] = [], severity: Severity? = nil,
    decision: String? = nil
  ) {
    self.code = code
    self.severity = severity ?? code.severity
    self.place = place
    self.values = values
    self.decision = decision
  }
}
