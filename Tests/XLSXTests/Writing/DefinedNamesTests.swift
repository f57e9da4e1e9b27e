import Spreadsheet
import Testing
import XLSX

/// The expected XML is what Excel 2007 wrote for the same filters, print areas and repeated rows.
struct DefinedNamesTests {
  private static func sheet(_ name: String, _ change: (inout Worksheet) -> Void = { _ in })
    -> Worksheet
  {
    var sheet = Worksheet(name: name) { _ in }
    change(&sheet)
    return sheet
  }

  /// The `definedNames` element of a workbook.
  private static func names(of sheets: [Worksheet]) throws -> String {
    let xml = try body(of: WorkbookPart.xml(of: Workbook(sheets: sheets, styles: StyleTable())))
    guard let start = xml.firstRange(of: "<definedNames>"),
      let end = xml.firstRange(of: "</definedNames>")
    else { return "" }
    return String(xml[start.upperBound..<end.lowerBound])
  }

  @Test func `writes the hidden name of a filter as Excel does`() throws {
    let sheet = Self.sheet("Sheet1") { $0.autoFilter = CellRange("A1:D51") }
    #expect(
      try Self.names(of: [sheet])
        == "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">"
        + "Sheet1!$A$1:$D$51</definedName>")
  }

  @Test func `writes repeated rows as Excel does`() throws {
    let sheet = Self.sheet("Sheet1") { $0.print.repeatedRows = 1...1 }
    #expect(
      try Self.names(of: [sheet])
        == "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">Sheet1!$1:$1</definedName>")
  }

  @Test(arguments: [("A1", "$A$1"), ("A1:E6", "$A$1:$E$6")])
  func `writes a print area as Excel does`(range: String, expected: String) throws {
    let sheet = Self.sheet("Sheet1") { $0.print.area = CellRange(range) }
    #expect(
      try Self.names(of: [sheet])
        == "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">Sheet1!\(expected)"
        + "</definedName>")
  }

  @Test func `orders names by name and sheet, and quotes the sheets`() throws {
    let first = Self.sheet("Đơn vị 'A' & B") {
      $0.print.repeatedRows = 5...6
      $0.autoFilter = CellRange("B2:C9")
    }
    let second = Self.sheet("PHỤ LỤC 02") {
      $0.print.repeatedRows = 4...4
      $0.print.area = CellRange("A1:E125")
      $0.autoFilter = CellRange("A4:E4")
    }
    let sheets = [first, Self.sheet("trống"), second]
    #expect(
      DefinedNames.of(Workbook(sheets: sheets, styles: StyleTable())) == [
        DefinedName(
          name: "_xlnm._FilterDatabase", formula: "'Đơn vị ''A'' & B'!$B$2:$C$9", sheetIndex: 0,
          isHidden: true),
        DefinedName(
          name: "_xlnm._FilterDatabase", formula: "'PHỤ LỤC 02'!$A$4:$E$4", sheetIndex: 2,
          isHidden: true),
        DefinedName(
          name: "_xlnm.Print_Area", formula: "'PHỤ LỤC 02'!$A$1:$E$125", sheetIndex: 2),
        DefinedName(
          name: "_xlnm.Print_Titles", formula: "'Đơn vị ''A'' & B'!$5:$6", sheetIndex: 0),
        DefinedName(name: "_xlnm.Print_Titles", formula: "'PHỤ LỤC 02'!$4:$4", sheetIndex: 2),
      ])
  }

  @Test func `puts the workbook's own names behind them`() throws {
    var workbook = Workbook(
      sheets: [Self.sheet("a") { $0.autoFilter = CellRange("A1:B2") }], styles: StyleTable())
    let own = [
      DefinedName(name: "Đơn_vị", formula: "'Danh mục'!$A$1:$A$9"),
      DefinedName(name: "Mã", formula: "\"BV01\"", sheetIndex: 0, isHidden: true),
    ]
    workbook.definedNames = own
    #expect(DefinedNames.of(workbook).dropFirst() == own[...])
    #expect(
      try body(of: WorkbookPart.xml(of: workbook)).contains(
        """
        <definedName name="Đơn_vị">'Danh mục'!$A$1:$A$9</definedName>\
        <definedName name="Mã" localSheetId="0" hidden="1">&quot;BV01&quot;</definedName></definedNames>
        """))
  }

  // MARK: What is refused

  private static func failure(_ names: [DefinedName]) -> WorkbookWritingError.Kind? {
    var workbook = Workbook(sheets: [sheet("a")], styles: StyleTable())
    workbook.definedNames = names
    return #expect(throws: WorkbookWritingError.self) { try DefinedNameRules.check(workbook) }?.kind
  }

  @Test(arguments: [
    "", "1a", "a b", "a-b", "B7", "xfd1", "R1C1", "rc", "C", "_xlnm.Print_Area", "a\u{301}",
    String(repeating: "x", count: 256),
  ])
  func `refuses what Excel takes for no name`(name: String) {
    #expect(Self.failure([DefinedName(name: name, formula: "1")]) == .invalidName(name))
  }

  @Test(arguments: ["Đơn_vị", "_1", "\\x", "a.b?2", "TỔNG", "table1", "abcd1"])
  func `takes names with letters of any language`(name: String) {
    #expect(DefinedNameRules.isValid(name))
  }

  @Test func `refuses a name that its scope has already, and a scope that is no sheet`() {
    let name = DefinedName(name: "Đv", formula: "1")
    #expect(
      Self.failure([name, DefinedName(name: "ĐV", formula: "2")]) == .duplicateName("ĐV"))
    #expect(
      Self.failure([DefinedName(name: "x", formula: "1", sheetIndex: 1)]) == .invalidName("x"))
  }

  @Test func `takes a name once in each scope`() throws {
    var workbook = Workbook(sheets: [Self.sheet("a")], styles: StyleTable())
    workbook.definedNames = [
      DefinedName(name: "x", formula: "1"), DefinedName(name: "x", formula: "2", sheetIndex: 0),
    ]
    try DefinedNameRules.check(workbook)
  }

  @Test(arguments: [
    ("", WorkbookWritingError.Kind.emptyFormula), ("=1", .formulaWithEqualsSign),
    ("\"\u{7}\"", .unwritableCharacter), ("\"\u{FFFE}\"", .unwritableCharacter),
    ("\"\r\"", .unwritableCharacter),
  ])
  func `refuses a name that stands for no formula`(
    formula: String, kind: WorkbookWritingError.Kind
  ) {
    #expect(Self.failure([DefinedName(name: "x", formula: formula)]) == kind)
  }
}
