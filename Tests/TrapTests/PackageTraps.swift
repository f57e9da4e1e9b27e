import CodecTestSupport
import Spreadsheet
import XLSX

/// Packages that lead to their parts in odd ways.
enum PackageTraps {
  static let traps = places + sheets

  /// One shared string and one styled number: whatever is moved, these are what must be found.
  private static let package = TestPackage(
    rows: "<row><c t='s'><v>0</v></c><c s='1'><v>44651</v></c></row>",
    strings: "<si><t>An</t></si>", styles: "<cellXfs><xf/><xf numFmtId='14'/></cellXfs>")
  private static let cells = [#"A1 text "An""#, #"B1 number 44651 "44651" s=1"#]
  private static let rootPart = "_rels/.rels"
  private static let workbookPart = "xl/_rels/workbook.xml.rels"

  /// Makes sure that the workbook with a change holds the same, and returns what was odd.
  @discardableResult
  private static func expectRead(
    line: UInt = #line, _ change: (inout TestPackage) -> Void
  ) throws -> [Diagnostic] {
    var package = package
    change(&package)
    try expect(package.cells(), cells, line: line)
    return try package.reader().diagnostics
  }

  /// A workbook of these sheets with these relationships, and a worksheet at `sheet1.xml`.
  private static func workbook(
    _ sheets: String, _ relationships: [(id: String, type: String, target: String)]
  ) -> TestPackage {
    var package = TestPackage(rows: "<row><c><v>1</v></c></row>")
    package["xl/workbook.xml"] = TestPackage.workbook(sheets)
    package[workbookPart] = TestPackage.relationships(relationships)
    return package
  }

  private static func moveWorkbook(_ package: inout TestPackage, to path: String, by target: String)
  {
    package.rename("xl/workbook.xml", to: path)
    package[rootPart] = TestPackage.relationships([("a", "officeDocument", target)])
  }

  // MARK: Where parts lie

  private static let places: [Trap] = [
    Trap("P1", "without package relationships the workbook is at its usual place") {
      try expect(
        expectRead { $0[rootPart] = nil },
        [Diagnostic(.missingRelationship, part: rootPart)])
    },
    Trap("P2", "the workbook is found by any spelling of its target") {
      for target in [
        "/xl/workbook.xml", "./xl/workbook.xml", "xl/a/../workbook.xml", "XL/Workbook.XML",
      ] {
        try expectRead {
          $0[rootPart] = TestPackage.relationships([("a", "officeDocument", target)])
        }
      }
      try expectRead {
        moveWorkbook(&$0, to: "xl/work book.xml", by: "xl/work%20book.xml")
        $0.rename(workbookPart, to: "xl/_rels/work book.xml.rels")
      }
      try expectRead {
        moveWorkbook(&$0, to: "book.xml", by: "book.xml")
        $0[workbookPart] = $0[workbookPart]?.replacing("Target=\"", with: "Target=\"xl/")
        $0.rename(workbookPart, to: "_rels/book.xml.rels")
      }
    },
    Trap("P3", "strings and styles are found by relationships and not by name") {
      try expectRead {
        $0.rename("xl/sharedStrings.xml", to: "other/a.bin")
        $0.rename("xl/styles.xml", to: "b")
        $0["xl/sharedStrings.xml"] = TestPackage.root("sst", "<si><t>wrong</t></si>")
        $0[workbookPart] = TestPackage.relationships([
          ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "sharedStrings", "/other/a.bin"),
          ("rId3", "styles", "../b"),
        ])
      }
    },
    Trap("P4", "targets may have backslashes") {
      try expectRead {
        $0[workbookPart] = $0[workbookPart]?.replacing(
          "worksheets/sheet", with: #"worksheets\sheet"#)
        $0[rootPart] = $0[rootPart]?.replacing("xl/workbook", with: #"\xl\workbook"#)
      }
    },
    Trap("P5", "strict types are read like transitional ones, and unknown types are no harm") {
      try expectRead {
        let strict = "http://purl.oclc.org/ooxml/officeDocument/relationships"
        $0[rootPart] = $0[rootPart]?.replacing(TestPackage.office, with: strict)
        $0[workbookPart] = $0[workbookPart]?.replacing(TestPackage.office, with: strict)
          .replacing(
            "</Relationships>",
            with: "<Relationship Id='z' Type='urn:new' Target='../nowhere'/></Relationships>")
      }
    },
    Trap("P6", "of two relationships with one id the first counts") {
      let odd = try expectRead {
        $0[workbookPart] = $0[workbookPart]?.replacing(
          "</Relationships>",
          with: "<Relationship Id='rId1' Type='urn:a' Target='nowhere'/></Relationships>")
      }
      try expect(odd, [Diagnostic(.duplicateRelationship, part: workbookPart)])
    },
    Trap("P12", "content types are not asked") {
      for types in [nil, "<Types/>", "no XML"] {
        try expectRead { $0["[Content_Types].xml"] = types }
      }
    },
    // No relationship leads to the sheet then, so it is listed and cannot be opened.
    Trap(
      "P14", "without the workbook's relationships the sheets are listed, strings and styles found"
    ) {
      var lost = package
      lost[workbookPart] = nil
      let reader = try lost.reader()
      try expect(reader.sheets.map(\.name), ["Sheet1"])
      try expect(reader.styles.count, 2)
      try expect(
        error(XLSXError.self) { try reader.contents() },
        XLSXError(.missingRelationship, sheet: "Sheet1"))
    },
  ]

  // MARK: What the workbook lists

  private static let sheets: [Trap] = [
    Trap("P7", "a sheet that nothing leads to costs no other sheet") {
      let package = workbook(
        "<sheet name='lost' r:id='rId9'/><sheet name='here' r:id='rId1'/>",
        [("rId1", "worksheet", "worksheets/sheet1.xml")])
      let reader = try package.reader()
      try expect(
        error(XLSXError.self) { try reader.contents(of: 0) },
        XLSXError(.missingRelationship, sheet: "lost"))
      try expect(reader.contents(of: 1).cells, [#"A1 number 1 "1""#])
    },
    Trap("P8", "r:id may have any prefix of either namespace") {
      for namespace in [
        TestPackage.office, "http://purl.oclc.org/ooxml/officeDocument/relationships",
      ] {
        try expectRead {
          $0["xl/workbook.xml"] = $0["xl/workbook.xml"]?
            .replacing("xmlns:r=\"\(TestPackage.office)\"", with: "xmlns:q=\"\(namespace)\"")
            .replacing("r:id", with: "q:id")
        }
      }
    },
    Trap("P9", "charts, dialogs and macros are listed as what they are") {
      let package = workbook(
        "<sheet name='a' r:id='a'/><sheet name='b' r:id='b'/><sheet name='c' r:id='c'/>",
        [
          ("a", "chartsheet", "a.xml"), ("b", "dialogsheet", "b.xml"),
          ("c", "xlMacrosheet", "c.xml"),
        ])
      let reader = try package.reader()
      try expect(reader.sheets.map(\.kind), [.chartsheet, .dialogsheet, .macrosheet])
      for index in 0...2 {
        try expect(
          error(XLSXError.self) { try reader.contents(of: index) }.kind, .notAWorksheet)
      }
    },
    Trap("P10", "sheets come in the workbook's order, their names byte by byte") {
      let names = ["B & C ", "Nguy\u{1EC5}n", "Nguye\u{302}\u{303}n"]
      let list = zip(names, ["hidden", "veryHidden", "visible"]).map { name, state in
        "<sheet name='\(name.replacing("&", with: "&amp;"))' state='\(state)' sheetId='9' r:id='a'/>"
      }
      let reader = try workbook(list.joined(), []).reader()
      try expect(reader.sheets.map { Array($0.name.utf8) }, names.map { Array($0.utf8) })
      try expect(reader.sheets.map(\.visibility), [.hidden, .veryHidden, .visible])
    },
    Trap("P11", "two sheets of one name are both there, and are told") {
      let reader = try workbook(
        "<sheet name='Đơn vị' r:id='a'/><sheet name='ĐƠN VỊ' r:id='a'/>", []
      ).reader()
      try expect(reader.sheets.count, 2)
      try expect(
        reader.diagnostics, [Diagnostic(.duplicateSheetName, part: "xl/workbook.xml")])
    },
    Trap("P13", "what lies outside the package is never opened") {
      var outside = package
      outside[workbookPart] = outside[workbookPart]?.replacing(
        "Target=\"worksheets", with: "TargetMode=\"External\" Target=\"worksheets")
      try expect(
        error(XLSXError.self) { [outside] in try outside.cells() },
        XLSXError(.missingRelationship, sheet: "Sheet1"))
    },
  ]
}
