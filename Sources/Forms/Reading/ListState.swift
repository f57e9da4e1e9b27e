internal import VietnameseText

/// Where in a list the reader stands.
///
/// ```
///   title ──header──▶ entries ──total──▶ closed ──signature──▶ signed
///     ▲                  ▲  └───────────signature───────────────▲ │
///     │                  └──────────── header, section ─────────┴─┤
///     └───────────────────────────────── title words ─────────────┘
/// ```
struct ListState {
  enum Phase {
    /// Above the first header, or above that of the next unit.
    case title
    /// Between a header and the total.
    case entries
    /// Below the total: an entry here is outside the list.
    case closed
    /// Below the first signature.
    case signed
  }

  var phase = Phase.title
  var columns: ColumnMap?
  /// The section that the last heading opened.
  var section: RegistrationKind?
  /// The department that the last line without a number named.
  var department = ""
  /// The last organisation and note, for ditto marks.
  var previous: (organisation: String, note: String) = ("", "")
  /// The last number in front, for gaps.
  var lastNumber: Int?
  /// Whether only the blank form's samples have stood in this section so far.
  var isAtHead = true

  /// Begins a section: numbering, ditto marks and departments start anew.
  mutating func open(_ kind: RegistrationKind?) {
    section = kind
    department = ""
    previous = ("", "")
    lastNumber = nil
    isAtHead = true
  }
}
