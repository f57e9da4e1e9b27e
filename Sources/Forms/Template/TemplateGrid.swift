internal import Spreadsheet

/// Where everything stands on a template's first sheet.
///
/// ```
///        A    B         C          …   note │ gap │ check
///    1   title lines                        │     │ state of the list
///    7   header                             │     │ "Tự kiểm tra"
///    8   I    Tập thể                       │     │
///    9   rows to be filled in               │     │ what is wrong with the row
///   24   II   Cá nhân                       │     │
///   25   rows to be filled in               │     │
///   85   TỔNG CỘNG                          │     │
///   87   signatures, in one row that no page can part
/// ```
/// The lines of sections, total and signatures are locked, so every range runs from one of them to the
/// next: rows that are inserted between them belong to it, wherever they stand.
struct TemplateGrid: Sendable {
  /// Below the list so many more rows are looked at, for those that people insert.
  private static let roomToGrow = 400

  let sheetName: String
  let columns: [FormLayout.Column]
  let letterheadRows: Int
  let titleLines: [String]
  /// Which of the title lines names the unit.
  let unitLine: Int?
  /// The lines of the sections, in the form's order.
  private(set) var sections: [(kind: RegistrationKind, heading: Int)] = []
  private(set) var totalRow = 0
  private let signatureCount: Int

  init(layout: FormLayout, content: TemplateContent) {
    sheetName = layout.name
    columns = layout.printedColumns
    signatureCount = layout.signatures.count
    letterheadRows = content.letterhead == nil ? 0 : 5
    let lines = layout.title.map { line in
      (isUnit: line.uppercased() == "{UNIT}", text: Self.text(of: line, layout, content))
    }.filter { !$0.text.isEmpty }
    titleLines = lines.map(\.text)
    unitLine = lines.firstIndex(where: \.isUnit)
    var row = headerRow + 1
    for section in layout.sections {
      sections.append((section.kind, row))
      row += 1 + content.rowCount(of: section.kind)
    }
    totalRow = row
  }

  private static func text(
    of line: String, _ layout: FormLayout, _ content: TemplateContent
  ) -> String {
    let unit = content.unit.isEmpty ? layout.blankUnit : content.unit
    return line.replacing("{year}", with: content.year.map(String.init) ?? ".....")
      .replacing("{unit}", with: unit).replacing("{UNIT}", with: unit.uppercased())
      .replacing("{attached}", with: content.attached)
  }

  // MARK: Rows

  var firstTitleRow: Int { letterheadRows + 1 }
  var unitRow: Int? { unitLine.map { firstTitleRow + $0 } }
  /// A blank row stands above it.
  var headerRow: Int { letterheadRows + titleLines.count + 2 }
  var signatureRow: Int { totalRow + 2 }
  /// The last row that is printed.
  var lastRow: Int { signatureRow }
  /// The last row that the checks look at.
  var lastCheckedRow: Int { lastRow + Self.roomToGrow }

  func heading(of kind: RegistrationKind) -> Int {
    sections.first { $0.kind == kind }?.heading ?? headerRow
  }

  /// The locked line below a section.
  func end(of kind: RegistrationKind) -> Int {
    sections.first { $0.heading > heading(of: kind) }?.heading ?? totalRow
  }

  /// The rows of a section that are to be filled in.
  func rows(of kind: RegistrationKind) -> Range<Int> {
    heading(of: kind) + 1..<end(of: kind)
  }

  // MARK: Columns

  func column(_ field: FormLayout.Field) -> Int {
    (columns.firstIndex { $0.field == field } ?? 0) + 1
  }

  var width: ClosedRange<Int> { 1...columns.count }

  /// The first signs below the names, the last below all that follows.
  func signatureColumns(_ index: Int) -> ClosedRange<Int> {
    let first = min(nameColumn + index, columns.count)
    return first...(index == signatureCount - 1 ? columns.count : first)
  }

  var nameColumn: Int { column(.name) }
  var checkColumn: Int { columns.count + 2 }

  /// The columns besides number, name and organisation.
  var otherColumns: [Int] {
    columns.indices.map { $0 + 1 }.filter {
      ![column(.ordinal), column(.name), column(.organisation)].contains($0)
    }
  }
}
