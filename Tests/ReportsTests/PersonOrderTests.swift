import Consolidation
import Forms
import Reports
import Spreadsheet
import Testing

@Suite struct PersonOrderTests {
  private func names(_ sheet: String, _ order: PersonOrder) throws -> [String] {
    let grid = try SampleReport.sheet(sheet) { $0.order = order }
    return grid.rowNumbers.filter { grid.row($0, columns: 1) != [""] }
      .map { grid.row($0, columns: 2)[1] }
  }

  /// Tên, then họ, then đệm; letters before tones: An, Ân; Hòa before Hoan.
  @Test func `sorts a unit's people by tên, họ and đệm, and leaves collectives and units alone`()
    throws
  {
    let people = [
      "Vũ Thị Hoan", "Lê Văn Hòa", "Lê Thị Hòa", "Đinh Văn Hòa", "Trần Ân", "Trần An", "Trần Ẩn",
    ]
    var consolidation = try SampleReport.consolidation()
    consolidation.register =
      ["Tổ Hai", "Tổ Ba"].enumerated().map { entry("A1", .collective, $1, $0 + 1) }
      + people.enumerated().map { entry("A1", .individual, $1, $0 + 1) }
      + [entry("B1", .individual, "Bùi An", 1)]
    var context = try SampleReport.context()
    context.order = .name
    let sheets = AggregateWorkbook(consolidation, context: context).workbook().sheets
    let sorted = [
      "Trần An", "Trần Ân", "Trần Ẩn", "Đinh Văn Hòa", "Lê Thị Hòa", "Lê Văn Hòa", "Vũ Thị Hoan",
      "Bùi An",
    ]
    #expect(column(2, of: "CÁ NHÂN", in: sheets).suffix(8) == sorted[...])
    #expect(column(2, of: "TẬP THỂ", in: sheets).suffix(2) == ["Tổ Hai", "Tổ Ba"])
    #expect(
      column(1, of: "PHỤ LỤC 02", in: sheets).filter { Int($0) != nil } == [
        "1", "2", "1", "2", "3", "4", "5", "6", "7", "8",
      ])
  }

  @Test func `is the unit's own unless asked for otherwise`() throws {
    #expect(
      try names("CÁ NHÂN", .own).suffix(4) == [
        "Trần Văn An", "Lê Thị Bình", "Lê Thị Bình", "Phạm Minh Châu",
      ])
  }

  /// The contract's tables and the units' lists are made of the register as it is.
  @Test func `leaves the register and the units' lists as they are`() throws {
    var consolidation = try SampleReport.consolidation()
    consolidation.register = [
      entry("A1", .individual, "Trần Bình", 1), entry("A1", .individual, "Trần An", 2),
    ]
    var context = try SampleReport.context()
    context.order = .name
    var names: [String] = []
    ContractTables(consolidation, language: .vietnamese).register.emitRows { row in
      names.append(row.string(of: row.cells[3]))
    }
    #expect(names == ["name", "Trần Bình", "Trần An"])
    let lists = CleanLists(consolidation, context: context)
    let unit = try #require(lists.units.first)
    let grid = SheetGrid(lists.workbook(of: unit).sheets[0])
    #expect(
      grid.rowNumbers.map { grid.row($0, columns: 2)[1] }.filter { $0.hasPrefix("Trần") }
        == ["Trần Bình", "Trần An"])
  }

  private func entry(
    _ unit: String, _ kind: RegistrationKind, _ name: String, _ ordinal: Int
  ) -> RegisterEntry {
    RegisterEntry(
      unit: unit, ordinal: ordinal,
      record: Registration(
        kind: kind, name: name, organisation: "Khoa Nội", note: "", place: Place(sheet: "DS")),
      file: "a.xlsx")
  }

  private func column(_ column: Int, of sheet: String, in sheets: [Worksheet]) -> [String] {
    sheets.first { $0.name == sheet }.map { sheet in
      let grid = SheetGrid(sheet)
      return grid.rowNumbers.map { grid.row($0, columns: column)[column - 1] }
    } ?? []
  }
}
