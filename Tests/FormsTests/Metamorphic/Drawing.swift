import FormTestSupport
import Spreadsheet
import TestSupport

/// A list as it could be drawn, apart from where its columns and rows come to stand.
///
/// Rewritings change it; what it lists stays the same.
struct Drawing {
  enum Column: Hashable {
    case ordinal, name, familyName, givenName, organisation, note
    case further(String)

    var header: String {
      switch self {
      case .ordinal: "STT"
      case .name: "Tên tập thể, cá nhân đăng ký tham gia thi đua"
      case .familyName: "Họ và tên đệm"
      case .givenName: "Tên"
      case .organisation: "Tên cơ quan đơn vị"
      case .note: "Ghi chú"
      case .further(let header): header
      }
    }
  }

  enum Role: Equatable {
    case header
    case section(String)
    case entry(String)
    /// A line about the rows below it, which no other line may part from them.
    case heading
    case other
  }

  struct Line {
    var role: Role
    var cells: [Column: String]
    /// Rows below that its cell of this column is merged over.
    var mergedBelow: (column: Column, count: Int)?
    var isMergedAcross = false

    init(_ role: Role, _ cells: [Column: String]) {
      self.role = role
      self.cells = cells
    }
  }

  var columns: [Column] = [.ordinal, .name, .organisation, .note]
  var lines: [Line] = []
  var firstColumn = 1
  /// In front of every text: a font.
  var prefix = ""
  var encode: @Sendable (String) -> String = { $0 }
  var isCSV = false
  /// Whether each section stands on a sheet of its own, named after it.
  var isSplit = false

  /// The lines that bear a person or a collective.
  var entries: [Int] {
    lines.indices.filter { if case .entry = lines[$0].role { true } else { false } }
  }

  var grids: [Grid] {
    guard isSplit else { return [grid(lines, name: "")] }
    let starts = lines.indices.filter {
      if case .section = lines[$0].role { true } else { false }
    }
    return zip(starts, starts.dropFirst() + [lines.count]).map { start, end in
      let header = Line(.header, Dictionary(columns.map { ($0, $0.header) }) { $1 })
      guard case .section(let name) = lines[start].role else { return grid([], name: "") }
      return grid([header] + lines[(start + 1)..<end], name: name)
    }
  }

  private func grid(_ lines: [Line], name: String) -> Grid {
    var grid = Grid("", name: name)
    grid.isCSV = isCSV
    grid.lines = lines.map { Grid.Line(cells: cells(of: $0)) }
    grid.merges = lines.indices.compactMap { merge(of: lines[$0], row: $0 + 1) }
    return grid
  }

  private func cells(of line: Line) -> [String] {
    Array(repeating: "", count: firstColumn - 1)
      + columns.map { column in
        line.cells[column].map { $0.isEmpty || isPlain($0) ? $0 : prefix + encode($0) } ?? ""
      }
  }

  /// Numbers, formulas and errors have no letters to encode.
  private func isPlain(_ cell: String) -> Bool {
    Double(cell) != nil || cell.hasPrefix("=") || cell.hasPrefix("#")
  }

  private func merge(of line: Line, row: Int) -> CellRange? {
    if line.isMergedAcross {
      return CellRange(
        rows: row...row, columns: firstColumn...(firstColumn + columns.count - 1))
    }
    guard let (column, count) = line.mergedBelow, let place = columns.firstIndex(of: column) else {
      return nil
    }
    return CellRange(
      rows: row...(row + count), columns: (firstColumn + place)...(firstColumn + place))
  }
}
