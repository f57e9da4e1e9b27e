import CodecTestSupport
import Campaign
import Consolidation
import Forms
import Spreadsheet
import Testing

/// units and receipts, each as .csv and as .xlsx.
@Suite struct ListFileTests {
  enum Form: CaseIterable { case csv, xlsx }

  /// The table of a file with these lines, opened as the program opens it.
  private func table(_ lines: [[String]], _ form: Form) throws -> Table {
    let bytes: [UInt8]
    switch form {
    case .csv:
      bytes = Array(lines.map { $0.joined(separator: ",") + "\n" }.joined().utf8)
    case .xlsx:
      bytes = try workbook(lines)
    }
    return try #require(opened(bytes)?.document.tables.first)
  }

  private func units(_ lines: [[String]], _ form: Form = .csv) throws -> [Unit] {
    try UnitsFile.units(in: try table(lines, form), path: "units")
  }

  private func receipts(_ lines: [[String]], _ form: Form = .csv) throws -> [Instruction] {
    let units = [Unit(code: "BVDK", name: "Bệnh viện", group: "")]
    return try ReceiptsFile.instructions(
      in: try table(lines, form), units: units, path: "receipts")
  }

  @Test(arguments: Form.allCases)
  func `reads units with what a department keeps about them`(form: Form) throws {
    let units = try units(
      [
        [
          "Code", "NAME", "khoi", "Aliases", "valid from", "valid-to", "headcount", "contact",
          "phone", "predecessor",
        ],
        [
          "BVDK", " Bệnh  viện ", "Khối Một", "BVĐK; BV Đa khoa ;;", "2020-01-01", "2023-12-31",
          "120", "Bà Hoa", "0255", "BVK; BVH",
        ],
        [],
        ["VP", "Văn phòng", "", ""],
      ], form)
    var first = Unit(
      code: "BVDK", name: "Bệnh viện", group: "Khối Một", aliases: ["BVĐK", "BV Đa khoa"])
    first.validFrom = day("2020-01-01")
    first.validTo = day("2023-12-31")
    first.predecessors = ["BVK", "BVH"]
    first.headcount = 120
    first.contact = "Bà Hoa, 0255"
    #expect(units == [first, Unit(code: "VP", name: "Văn phòng", group: "")])
  }

  @Test func `reads days that Excel made of ISO dates`() throws {
    var styles = StyleTable()
    var dated = CellStyle.standard
    dated.numberFormat = .day
    let style = styles.index(of: dated)
    let sheet = Worksheet(name: "Sheet1") { emit in
      var row = Row(number: 1)
      for (column, text) in ["file", "received", "number"].enumerated() {
        row.append(text: text, column: column + 1)
      }
      emit(row)
      row.reset(number: 2)
      row.append(text: "a.xlsx", column: 1)
      row.append(number: 44_651, column: 2, style: style)
      row.append(number: 45, column: 3)
      emit(row)
    }
    let bytes = try written(Workbook(sheets: [sheet], styles: styles))
    let table = try #require(opened(bytes)?.document.tables.first)
    let instructions = try ReceiptsFile.instructions(in: table, units: [], path: "receipts")
    #expect(instructions.map(\.received) == [day("2022-03-31")])
    #expect(instructions.map(\.number) == ["45"])
  }

  @Test(arguments: Form.allCases)
  func `reads what staff decide, in the order in which they wrote it`(form: Form) throws {
    let instructions = try receipts(
      [
        ["file", "received", "number", "unit", "document", "mode", "reason"],
        ["a.xlsx", "2022-03-29", "", "BVDK", "", "", ""],
        ["2022-03-25/b.zip!c.xlsx", "", "45/BV", "", "phu-luc-02", "withdraw", "xin rút"],
        ["a.xlsx", "", "", "", "", "return", ""],
        ["", "", "", "", "", "", ""],
      ], form)
    var other = Instruction(file: "2022-03-25/b.zip!c.xlsx")
    other.number = "45/BV"
    other.document = "phu-luc-02"
    other.mode = .withdraw
    other.reason = "xin rút"
    var first = Instruction(file: "a.xlsx")
    first.received = day("2022-03-29")
    first.unit = "BVDK"
    var last = Instruction(file: "a.xlsx")
    last.mode = .return
    #expect(instructions == [first, other, last])
  }

  private static let unitHeader = ["code", "name", "khoi", "valid-from"]

  @Test(arguments: [
    ([["code", "khoi"], ["A", "B"]], "column “name” is missing"),
    ([["name"], ["A"]], "column “code” is missing"),
    ([unitHeader], "no units"), ([unitHeader, ["", "", "Khối"]], "no units"),
    ([unitHeader, ["A", "Một"], ["B", ""]], "row 3: code or name is missing"),
    ([unitHeader, ["A", "Một"], ["A", "Hai"]], "row 3: code A twice"),
    ([unitHeader, ["BV1", "Một"], ["bv1", "Hai"]], "row 3: code bv1 twice"),
    (
      [unitHeader, ["A", String(repeating: "a", count: 256)]],
      "row 2: a code has at most 64 bytes, name and khoi 255 characters"
    ),
    (
      [unitHeader, ["A", "Một", "", "1/1/2022"]],
      "row 2: valid-from “1/1/2022” is no day such as 2022-03-31"
    ),
  ])
  func `names the row of units that cannot be used`(lines: [[String]], reason: String) {
    for form in Form.allCases {
      #expect(kind { try units(lines, form) } == .unusableUnits(reason))
    }
  }

  private static let receiptHeader = ["file", "received", "unit", "mode"]

  @Test(arguments: [
    (["", "", "BVDK"], "row 3: names no file"),
    (["a.xlsx", "29/3/2022"], "row 3: received “29/3/2022” is no day such as 2022-03-31"),
    (["a.xlsx", "", "BVDL"], "row 3: unit “BVDL” is not among the units of this campaign"),
    (
      ["a.xlsx", "", "", "add"],
      "row 3: mode “add” is none of replace, supplement, withdraw, return"
    ),
  ])
  func `names the row of receipts that cannot be understood`(line: [String], reason: String) {
    for form in Form.allCases {
      #expect(
        kind { try receipts([Self.receiptHeader, ["b.xlsx"], line], form) }
          == .unusableReceipts(reason))
    }
  }

  @Test func `takes an empty file of receipts for no decisions`() throws {
    #expect(try ReceiptsFile.instructions(in: Table(name: ""), units: [], path: "receipts") == [])
  }

  @Test func `never skips receipts for want of the column that names the files`() {
    #expect(
      kind { try receipts([["tệp", "mode"], ["a.xlsx", "return"]]) }
        == .unusableReceipts("column “file” is missing"))
  }

  private func kind(_ body: () throws -> some Any) -> CampaignError.Kind? {
    do {
      _ = try body()
      return nil
    } catch {
      return (error as? CampaignError)?.kind
    }
  }
}

/// A file as the program opens it, or nothing.
func opened(_ bytes: [UInt8]) -> OpenedDocument? {
  if case .document(let opened) = DocumentOpener.open(bytes) { opened } else { nil }
}
