import Consolidation
import Forms
import Reports
import Spreadsheet
import Testing

/// The first columns of every table and their order are a contract with other people's tools.
@Suite struct ContractTableTests {
  private let tables: ContractTables

  init() throws {
    tables = ContractTables(try SampleReport.consolidation(), language: .vietnamese)
  }

  private func rows(_ table: TextTable) -> [[String]] {
    var rows: [[String]] = []
    table.emitRows { row in rows.append(row.cells.map { row.string(of: $0) }) }
    return rows
  }

  @Test func `writes the register with further fields before the source`() {
    let rows = rows(tables.register)
    #expect(
      rows.first == [
        "unit_code", "kind", "ordinal", "name", "organisation", "note", "position", "title", "file",
        "sheet", "cell",
      ])
    #expect(
      rows.dropFirst().map { $0.joined(separator: "|") } == [
        "A1|collective|1|Khoa Nội||ghi chú|||2022-03-25/a1.xlsx|DS|B2",
        "A1|collective|2|=Khoa & <Ngoại>||ghi chú|||2022-03-25/a1.xlsx|DS|B3",
        "A1|individual|1|Trần Văn An|Khoa Nội|ghi chú|Trưởng khoa||2022-03-25/a1.xlsx|DS|B4",
        "A1|individual|2|Lê Thị Bình|Khoa Nội|ghi chú|||2022-03-25/a1.xlsx|DS|B5",
        "A1|individual|3|Lê Thị Bình|Khoa Nội|ghi chú||LĐTT|2022-03-25/a1.xlsx|DS|B6",
        "B1|individual|1|Phạm Minh Châu|Tổ 1|ghi chú|||b1.csv||B2",
      ])
  }

  @Test func `writes how every unit stands`() {
    #expect(
      rows(tables.status).map { $0.joined(separator: "|") } == [
        "unit_code|status|file|received|document|days_late|collectives|individuals",
        "A1|on-time|2022-03-25/a1.xlsx|2022-03-25||0|2|3", "A2|missing||||0|0|0",
        "B1|late|b1.csv|2022-04-02|12/TT|2|0|1", "C1|returned|c1.xlsx|2022-03-30||0|0|0",
      ])
  }

  @Test func `writes findings with their message`() {
    let rows = rows(tables.findings)
    #expect(
      rows.first == ["file", "code", "sheet", "cell", "message", "severity", "unit_code"])
    #expect(
      rows.dropFirst().map { ($0[...3] + $0[5...]).joined(separator: "|") } == [
        "2022-03-25/a1.xlsx|duplicate-in-unit|DS|B6|warning|A1",
        "scan.pdf|unsupported-format|||error|", "b1.csv|late-submission|||info|B1",
      ])
    #expect(
      rows.last?[4]
        == "Nhận muộn 2 ngày so với hạn; vẫn được tính. Nếu ngày nhận sai, ghi ngày đúng vào receipts.csv."
    )
  }

  @Test func `writes what became of every row`() {
    let rows = rows(tables.ledger)
    #expect(
      rows.first == [
        "file", "sheet", "row", "fate", "reason", "unit_code", "kind", "ordinal", "decided_by",
      ])
    #expect(
      rows.dropFirst().filter { $0[0] != "2022-03-25/a1.xlsx" }.map { $0.joined(separator: "|") }
        == [
          "scan.pdf|||unread|unsupported-format||||",
          "c1.xlsx|DS|1|structural|header||||receipts.csv",
          "c1.xlsx|DS|2|superseded|returned|C1|collective||receipts.csv",
          "b1.csv||1|structural|header||||receipts.csv",
          "b1.csv||2|accepted||B1|individual|1|receipts.csv",
        ])
  }

  @Test func `speaks English where it is asked to`() throws {
    let english = ContractTables(try SampleReport.consolidation(), language: .english)
    #expect(rows(english.findings).last?[4] == "Received 2 days after the deadline.")
    #expect(rows(english.status) == rows(tables.status))
  }

  @Test func `writes days the ISO and the Vietnamese way`() {
    #expect(SampleReport.asOf.iso == "2022-04-05")
    #expect(SampleReport.asOf.vietnamese == "05/04/2022")
    #expect(Day(number: .max).iso == "")
  }
}
