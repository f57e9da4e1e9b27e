import Campaign
import CodecTestSupport
import Spreadsheet
import TestSupport
import Testing
import XLSX

/// Which sheet is converted, and how rows in disorder are put together.
@Suite struct ConvertSheetTests {
  private let conversion: Conversion

  init() throws { conversion = try Conversion() }

  /// A workbook of sheets that hold their own number; those of these numbers lack something.
  private func package(
    _ sheets: [(name: String, state: String, type: String)], withoutRelationship: Set<Int> = []
  ) -> TestPackage {
    var package = TestPackage(rows: "")
    package["xl/workbook.xml"] = TestPackage.workbook(
      sheets.enumerated().map { index, sheet in
        "<sheet name='\(sheet.name)' sheetId='\(index + 1)' state='\(sheet.state)' r:id='r\(index + 1)'/>"
      }.joined())
    let listed = sheets.indices.filter { !withoutRelationship.contains($0 + 1) }
    package["xl/_rels/workbook.xml.rels"] = TestPackage.relationships(
      listed.map { ("r\($0 + 1)", sheets[$0].type, "worksheets/sheet\($0 + 1).xml") })
    for number in 1...sheets.count {
      package["xl/worksheets/sheet\(number).xml"] = TestPackage.worksheet(
        "<sheetData><row r='1'><c r='A1'><v>\(number)</v></c></row></sheetData>")
    }
    return package
  }

  private var workbook: TestPackage {
    package([
      ("Biểu đồ", "visible", "chartsheet"), ("ẩn", "hidden", "worksheet"),
      ("Đơn vị ", "visible", "worksheet"), ("đơn vị ", "visible", "worksheet"),
    ])
  }

  @Test(
    arguments: [
      (.firstVisible, "3"), (.number(2), "2"), (.named("ẩn"), "2"), (.named("Đơn vị "), "3"),
      (.named("đơn vị "), "4"), (.named("ĐƠN VỊ "), "3"),
      (.named("a\u{302}\u{309}n"), "2"), (.named("a\u{309}n"), nil), (.named("Đơn vị"), nil),
      (.number(5), nil),
    ] as [(ConvertJob.SheetChoice, String?)])
  func `finds sheets by name as stored, as it looks, and without case`(
    choice: ConvertJob.SheetChoice, content: String?
  ) throws {
    let bytes = try workbook.bytes()
    if let content {
      #expect(try conversion.csv(bytes, sheet: choice) == content + "\n")
    } else {
      let known = ["Biểu đồ", "ẩn", "Đơn vị ", "đơn vị "]
      #expect(try conversion.failure(bytes, sheet: choice) == .unknownSheet(known: known))
    }
  }

  @Test func `takes a hidden worksheet where none is in view`() throws {
    let package = package([("a", "veryHidden", "worksheet"), ("b", "hidden", "worksheet")])
    #expect(try conversion.csv(package.bytes()) == "1\n")
  }

  @Test func `says that a sheet is a chart, or that there are only such`() throws {
    let chart = package([("a", "visible", "chartsheet")])
    #expect(try conversion.failure(chart.bytes()) == .noWorksheet)
    let part = "xl/worksheets/sheet1.xml"
    #expect(
      try conversion.failure(chart.bytes(), sheet: .number(1))
        == .unusableWorkbook(XLSXError(.notAWorksheet, part: part, sheet: "a")))
  }

  @Test func `converts no other sheet for one that the file does not lead to`() throws {
    let package = package(
      [("a", "visible", "worksheet"), ("b", "visible", "worksheet")], withoutRelationship: [1])
    #expect(
      try conversion.failure(package.bytes())
        == .unusableWorkbook(XLSXError(.missingRelationship, sheet: "a")))
    #expect(try conversion.csv(package.bytes(), sheet: .named("b")) == "2\n")
  }

  @Test func `merges rows of one number, and puts rows and cells in order`() throws {
    let rows = """
      <row r='2'><c r='C2'><v>3</v></c><c r='A2'><v>1</v></c></row>\
      <row r='1'><c r='A1'><v>0</v></c></row>\
      <row r='2'><c r='B2' t='str'><v>b</v></c><c r='C2'><v>33</v></c></row>
      """
    let package = TestPackage(rows: rows)
    #expect(try conversion.csv(package.bytes()) == "0\n1,b,33\n")
    let written = try conversion.workbook(package.bytes()).contents().cells
    #expect(
      written == [
        #"A1 number 0 "0" s=1"#, #"A2 number 1 "1""#, #"B2 text "b""#, #"C2 number 33 "33""#,
      ])
    let notes = try conversion.run(package.bytes(), to: .csv)
    #expect(notes.count == 2)
    #expect(
      notes.first.allSatisfy { if case .workbook(_, sheet: "Sheet1") = $0 { true } else { false } })
  }

  @Test(arguments: [ConvertJob.Target.csv, .xlsx])
  func `refuses a small workbook that makes far more text than it is large`(
    target: ConvertJob.Target
  ) throws {
    let rows = (1...1_000).map { "<row r='\($0)'><c r='XFD\($0)'><v>1</v></c></row>" }.joined()
    let bytes = try TestPackage(rows: rows).bytes()
    let limit = 1_032 * bytes.count
    #expect(limit < 1_000 * CellReference.maximumColumn)
    #expect(
      try conversion.failure(bytes, to: target, leastTextLimit: 0)
        == .oversizedTable(limit: limit))
    #expect(try conversion.folder.files() == ["input"])
    #expect(try conversion.failure(bytes, to: target, leastTextLimit: 20_000_000) == nil)
  }

  @Test func `tells the first notes and counts the others`() throws {
    let cells = (1...14).map { "<row r='\($0)'><c r='A\($0)' t='s'><v>9</v></c></row>" }.joined()
    let rows = cells + "<row r='15'><c r='A15'><f>1</f></c></row>"
    let bytes = try TestPackage(rows: rows, strings: "<si/>").bytes()
    let notes = try conversion.run(bytes, to: .csv)
    #expect(notes.first.count == 10)
    #expect(notes.count == 15)
    let part = "xl/worksheets/sheet1.xml"
    #expect(
      notes.first.first
        == .workbook(
          Diagnostic(.unknownSharedString, part: part, cell: .init("A1")), sheet: "Sheet1"))
  }
}
