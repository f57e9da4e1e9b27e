internal import Consolidation
internal import Forms
internal import Spreadsheet

/// Where the numbers of TỔNG HỢP lead: a unit's ordinal to its clean list, its sums to its people.
struct SummaryLinks {
  let links: [Hyperlink]

  init(_ consolidation: Consolidation, layout: SummaryLayout) {
    let firstRows = RegistrationKind.allCases.map { kind in
      (kind: kind, rows: FlatListSheet.firstRows(consolidation.register, of: kind))
    }
    links = layout.groups.flatMap { group in
      zip(group.rows, group.lines).flatMap { row, line in
        let unit = line.roster.unit
        let numbers = firstRows.enumerated().compactMap { index, list in
          list.rows[unit.code].map { Self.link(row, column: 4 + index, to: list.kind, at: $0) }
        }
        return (line.roster.status.counts ? [Self.link(row, to: unit)] : []) + numbers
      }
    }
  }

  private static func link(_ row: Int, to unit: Unit) -> Hyperlink {
    Hyperlink(
      range: CellRange(CellReference(row: row, column: 1)),
      target: .external("\(CleanLists.folder)/\(CleanLists.fileName(of: unit)).xlsx"),
      tooltip: "Mở danh sách của đơn vị")
  }

  private static func link(
    _ row: Int, column: Int, to kind: RegistrationKind, at target: Int
  ) -> Hyperlink {
    let sheet = FlatListSheet.name(of: kind)
    return Hyperlink(
      range: CellRange(CellReference(row: row, column: column)),
      target: .cell(CellReference(row: target, column: 2), sheet: sheet),
      tooltip: "Xem trang \(sheet)")
  }
}
