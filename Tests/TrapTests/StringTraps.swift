import Spreadsheet
import CodecTestSupport
import XLSX

/// Shared strings and text in cells.
enum StringTraps {
  static let traps = shared + texts

  /// Two cells that name the first two shared strings.
  private static let rows = "<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>"

  /// Makes sure what the cells of these rows hold, and what is told of them.
  private static func expectCells(
    _ rows: String, strings: String? = nil, _ cells: [String], _ diagnostics: [String] = [],
    line: UInt = #line
  ) throws {
    let contents = try TestPackage(rows: rows, strings: strings).contents()
    try expect(contents.cells.map { Array($0.utf8) }, cells.map { Array($0.utf8) }, line: line)
    try expect(contents.diagnostics, diagnostics, line: line)
  }

  /// A cell of every kind of text, and the strings it needs.
  private static func expectText(_ stored: String, _ text: String, line: UInt = #line) throws {
    try expectCells(
      """
      <row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>\(stored)</t></is></c>\
      <c t="str"><v>\(stored)</v></c></row>
      """, strings: "<si><t>\(stored)</t></si>",
      ["A1", "B1", "C1"].map { "\($0) text \"\(text)\"" }, line: line)
  }

  private static let shared: [Trap] = [
    Trap("S1", "the stated number of strings is not asked") {
      for count in ["", "0", "1", "1000000000", "-5", "18446744073709551615"] {
        var package = TestPackage(rows: rows)
        package["xl/sharedStrings.xml"] = """
          <sst xmlns="\(TestPackage.main)" \(count.isEmpty ? "" : "uniqueCount='\(count)'")>\
          <si><t>a</t></si><si><t>b</t></si></sst>
          """
        try expect(package.cells(), [#"A1 text "a""#, #"B1 text "b""#])
      }
    },
    Trap("S2", "a number that no string has costs its cell only") {
      for index in ["2", "-1", "", "x", "1.0", "99999999999999999999"] {
        try expectCells(
          "<row><c t='s'><v>\(index)</v></c><c t='s'><v>1</v></c></row>",
          strings: "<si><t>a</t></si><si><t>b</t></si>",
          [##"A1 error "#VALUE!""##, #"B1 text "b""#], ["A1 unknownSharedString"])
      }
    },
    Trap("S3", "empty strings keep their numbers") {
      try expectCells(
        "<row><c t='s'><v>3</v></c></row>",
        strings: "<si/><si><t/></si><si><phoneticPr fontId='1'/></si><si><t>d</t></si>",
        [#"A1 text "d""#])
    },
    Trap("S4", "runs are joined, what they sound like is left out") {
      try expectCells(
        "<row><c t='s'><v>0</v></c></row>",
        strings: """
          <si><r><rPr/><t>a</t></r><r><t xml:space="preserve"> b</t></r>\
          <rPh sb="0" eb="1"><t>x</t></rPh></si>
          """, [#"A1 text "a b""#])
    },
    Trap("S5", "plain text before runs belongs to the string") {
      try expectCells(
        "<row><c t='s'><v>0</v></c></row>", strings: "<si><t>a</t><r><t>b</t></r></si>",
        [#"A1 text "ab""#])
    },
    Trap("S11", "more shared text than allowed is an error") {
      var limits = ReadingLimits.standard
      limits.sharedText = 4
      let package = TestPackage(rows: rows, strings: "<si><t>abc</t></si><si><t>de</t></si>")
      try expect(
        error(XLSXError.self) { try package.reader(limits: limits) }.kind,
        .limitExceeded(.sharedText, allowed: 4))
    },
  ]

  private static let texts: [Trap] = [
    Trap("S6", "_xHHHH_ is a UTF-16 unit in cells, and plain text in names") {
      for (stored, text) in [
        ("_x000D_", "\r"), ("_x000a_", "\n"), ("_x005F_x0041_", "_x0041_"), ("_x0041", "_x0041"),
        ("_x0041__x0042_", "AB"), ("_xD83D__xDE00_", "😀"), ("_xD83D_", "\u{FFFD}"),
        ("_x00G0_", "_x00G0_"),
      ] { try expectText(stored, text) }
      for start in stride(from: 0 as UInt16, through: 0xF000, by: 0x1000) { try expectUnits(start) }
      var package = TestPackage(rows: "")
      package["xl/workbook.xml"] = TestPackage.workbook("<sheet name='_x0041_' r:id='rId1'/>")
      try expect(package.reader().sheets.map(\.name), ["_x0041_"])
    },
    Trap("S7", "all white space is kept, whatever xml:space says") {
      try expectText(" a  b\n ", " a  b\n ")
    },
    Trap("S8", "text in the cell gives way to a value only where the type asks for one") {
      try expectCells(
        """
        <row><c t="inlineStr"><v>9</v><is><t>is</t></is></c><c t="inlineStr"/>\
        <c t="str"><v>&lt;&#7897;&gt;</v></c><c t="s"><is><t>is</t></is></c></row>
        """, [#"A1 text "is""#, #"C1 text "<ộ>""#, #"D1 text "is""#])
    },
    Trap("S9", "text longer than a cell may hold is not cut") {
      for count in [32_767, 40_000] {
        let text = String(repeating: "ễ", count: count)
        try expectText(text, text)
      }
    },
    Trap("S10", "composed and decomposed letters stay as they are") {
      try expectText("Nguy\u{1EC5}n", "Nguy\u{1EC5}n")
      try expectText("Nguye\u{302}\u{303}n", "Nguye\u{302}\u{303}n")
    },
    // A string is decoded when the part is read: cells only copy its bytes.
    Trap("S12", "a string that many cells share is held once") {
      var limits = ReadingLimits.standard
      limits.sharedText = 1_000
      let cells = String(repeating: "<c t='s'><v>0</v></c>", count: 1_000)
      let text = String(repeating: "x", count: 1_000)
      let package = TestPackage(rows: "<row>\(cells)</row>", strings: "<si><t>\(text)</t></si>")
      try expect(package.reader(limits: limits).contents().cells.count, 1_000)
    },
  ]

  /// Makes sure that the escapes of 4,096 units from `start` on decode to these units.
  private static func expectUnits(_ start: UInt16) throws {
    let units = (start...start + 0xFFF).filter { !(0xD800...0xDFFF).contains($0) }
    let escapes = units.map { unit in
      let digits = String(unit, radix: 16, uppercase: true)
      return "_x\(String(repeating: "0", count: 4 - digits.utf8.count))\(digits)_"
    }
    try expectText(escapes.joined(), String(decoding: units, as: UTF16.self))
  }
}
