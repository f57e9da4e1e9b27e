internal import VietnameseText

/// Where in a list the reader stands.
///
/// ```
///   title ──header──▶ entries ──total──▶ closed ──signature──▶ signed
///     ▲                  ▲  └───────────signature───────────────▲ │
///     │                  └──────────── header, section ─────────┴─┤
///     └──────────────────────── title of a further header ────────┘
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
  /// The section whose heading stands above the header that is to come.
  var announced: RegistrationKind?
  /// The department that the last line without a number named.
  var department = ""
  /// What the last entry's columns said, for ditto marks.
  var above: [Int: String] = [:]
  /// The last number in front, for gaps.
  var lastNumber: Int?
  /// Whether only the blank form's samples have stood in this section so far.
  var isAtHead = true
  /// Whether any entry has stood below the header: a total above them all ends nothing.
  var hasEntries = false
  /// Whether a header that follows may go on with the list: nobody has signed it.
  var isUnsigned = true

  /// Begins a section: numbering, ditto marks and departments start anew.
  mutating func open(_ kind: RegistrationKind?) {
    section = kind
    department = ""
    above = [:]
    lastNumber = nil
    isAtHead = true
  }

  /// Begins a department: a ditto mark in its first line means the department.
  mutating func enter(department name: String) {
    department = name
    above = [:]
    if let column = columns?.organisation { above[column] = name }
  }

  /// Goes back above a header.
  mutating func beginTitle() {
    isUnsigned = phase != .signed
    phase = .title
  }

  /// Begins the rows below a header; they belong to the section above it when they go on with its table.
  mutating func begin(_ columns: ColumnMap, goesOn: Bool) {
    if announced != nil || !goesOn { open(announced) }
    if phase == .title { hasEntries = false }
    announced = nil
    self.columns = columns
    phase = .entries
    isUnsigned = true
  }
}
