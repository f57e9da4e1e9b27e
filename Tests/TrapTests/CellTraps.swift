import Spreadsheet
import CodecTestSupport
import XLSX

/// Rows, cells and what stands beside them.
enum CellTraps {
  static let traps = places + values + sheets

  /// Makes sure what these rows hold, and what is told of them.
  private static func expectCells(
    _ rows: String, _ cells: [String], _ diagnostics: [String] = [], line: UInt = #line
  ) throws {
    let contents = try TestPackage(rows: rows).contents()
    try expect(contents.cells, cells, line: line)
    try expect(contents.diagnostics, diagnostics, line: line)
  }

  private static func expectOutsideGrid(_ rows: String, line: UInt = #line) throws {
    let found = try error(XLSXError.self, line: line) { try TestPackage(rows: rows).cells() }
    try expect(found.kind, .outsideGrid, line: line)
  }

  /// What a sheet holds of this content.
  private static func contents(_ sheet: String) throws -> SheetContents {
    try TestPackage(sheet: TestPackage.worksheet(sheet)).contents()
  }

  // MARK: Places

  private static let places: [Trap] = [
    Trap("C1", "what has no reference follows the one before") {
      try expectCells(
        """
        <row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row>\
        <row r="7"><c><v>4</v></c></row><row><c/><c><v>5</v></c></row>
        """,
        [
          #"A1 number 1 "1""#, #"D1 number 2 "2""#, #"E1 number 3 "3""#, #"A7 number 4 "4""#,
          #"B8 number 5 "5""#,
        ])
    },
    Trap("C2", "rows and cells come in the file's order, disorder and repetition are told") {
      try expectCells(
        """
        <row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>2</v></c><c r="A2"><v>3</v></c></row>\
        <row r="1"><c r="A1"><v>4</v></c></row>
        """,
        [
          #"B2 number 1 "1""#, #"A2 number 2 "2""#, #"A2 number 3 "3""#, #"A1 number 4 "4""#,
        ], ["A2 unorderedCell", "A2 unorderedCell", "A1 unorderedRow"])
    },
    Trap("C3", "a cell that names another row stands in its own") {
      try expectCells(
        "<row r='5'><c r='B6'><v>1</v></c></row>", [#"B5 number 1 "1""#], ["B5 rowMismatch"])
    },
    Trap("C4", "a reference that cannot be read counts as missing") {
      for reference in ["[1", "B", "3", "B 3", "Ô3", "1B"] {
        try expectCells(
          "<row r='3'><c><v>1</v></c><c r='\(reference)'><v>2</v></c></row>",
          [#"A3 number 1 "1""#, #"B3 number 2 "2""#], ["B3 invalidReference"])
      }
    },
    Trap("C5", "references are read in every spelling, and end with the grid") {
      for reference in ["b3", "$B$3", "B03"] {
        try expectCells(
          "<row r='3'><c r='\(reference)'><v>1</v></c></row>", [#"B3 number 1 "1""#])
      }
      for reference in ["XFE1", "A1048577", "A0", "ABCDEFGHIJ1", "A99999999999999999999"] {
        try expectOutsideGrid("<row r='1'><c r='\(reference)'><v>1</v></c></row>")
      }
      try expectOutsideGrid("<row r='16777217'/>")
    },
    Trap("C6", "the corners of the grid are two rows of one cell each") {
      try expectCells(
        """
        <row r="1"><c r="A1"><v>1</v></c></row>\
        <row r="1048576"><c r="XFD1048576"><v>2</v></c></row>
        """, [#"A1 number 1 "1""#, #"XFD1048576 number 2 "2""#])
    },
    Trap("C7", "rows and cells without content make no rows") {
      let styled = (1...200).map { "<row r='\($0)' s='1' ht='15'><c r='A\($0)' s='1'/></row>" }
      let found = try TestPackage(
        rows: styled.joined() + "<row r='1048576' ht='15'/>",
        styles: "<cellXfs><xf/><xf/></cellXfs>"
      ).contents()
      try expect(found, SheetContents())
    },
    Trap("C8", "the spans of a row and the dimension of a sheet are not asked") {
      let found = try contents(
        """
        <dimension ref="A1:XFE16777217"/><sheetData><row r="2" spans="9:1"><c r="C2"><v>1</v></c></row>\
        </sheetData>
        """)
      try expect(found.cells, [#"C2 number 1 "1""#])
    },
  ]

  // MARK: Values

  private static let values: [Trap] = [
    Trap("C9", "every type of value is read; what is none costs its cell only") {
      for (text, number) in [("1", 1), ("0", 0), ("true", 1), ("false", 0)] {
        try expectCells("<row><c t='b'><v>\(text)</v></c></row>", ["A1 boolean \(number)"])
      }
      for text in [
        "#NULL!", "#DIV/0!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!",
        "#CONNECT!", "#BUSY!", "#UNKNOWN!", "#NEW!",
      ] {
        try expectCells("<row><c t='e'><v>\(text)</v></c></row>", ["A1 error \"\(text)\""])
      }
      for (type, text, reason) in [
        ("b", "2", "invalidValue"), ("e", "", "invalidValue"), ("new", "1", "unknownCellType"),
      ] {
        try expectCells(
          "<row><c t='\(type)'><v>\(text)</v></c><c><v>2</v></c></row>",
          [##"A1 error "#VALUE!""##, #"B1 number 2 "2""#], ["A1 \(reason)"])
      }
    },
    Trap("C10", "decimal numbers are read to the nearest double, anything else costs its cell only")
    {
      for (text, value) in [
        (" 1\n", 1), ("+1", 1), (".5", 0.5), ("1.", 1), ("1E+2", 100),
        ("0.30000000000000004", 0.1 + 0.2), ("5e-324", .leastNonzeroMagnitude),
      ] as [(String, Double)] {
        try expect(number(text)?.bitPattern, value.bitPattern)
      }
      for text in ["1e400", "NaN", "INF", "0x10", "1,5", "1 2", "-"] {
        try expectCells(
          "<row><c><v>\(text)</v></c></row>", [##"A1 error "#VALUE!""##], ["A1 invalidValue"])
      }
    },
    // Nothing has to be flagged: the cell keeps its digits as text beside the double.
    Trap("C11", "of a number with more than 15 digits every digit is kept") {
      try expectCells(
        "<row><c><v>051099012345678901</v></c></row>",
        [#"A1 number 5.1099012345678904e+16 "051099012345678901""#])
    },
    Trap("C12", "unknown content of a cell is skipped") {
      try expectCells(
        "<row><c><extLst><ext><v>2</v></ext></extLst><new><v>3</v></new><v>4</v></c></row>",
        [#"A1 number 4 "4""#])
    },
    Trap(
      "C15", "a formula is kept as it is written, with its cached value; shared ones may come first"
    ) {
      try expectCells(
        """
        <row><c><f t="shared" si="7"/><v>4</v></c>\
        <c><f t="shared" ref="A1:B1" si="7">C1*2</f><v>2</v></c>\
        <c><f t="array" ref="C1">{1}</f><v>1</v></c><c><f t="dataTable" ref="D1"/></c>\
        <c t="str"><f>C1&amp;"x"</f><v>1x</v></c></row>
        """,
        [
          #"A1 number 4 "4" ="#, #"B1 number 2 "2" =C1*2"#, #"C1 number 1 "1" ={1}"#,
          "D1 blank =", #"E1 text "1x" =C1&"x""#,
        ])
    },
  ]

  private static func number(_ text: String) throws -> Double? {
    var number: Double?
    _ = try TestPackage(rows: "<row><c><v>\(text)</v></c></row>").reader().readSheet(0) { row in
      number = row.cells.first?.number
      return .proceed
    }
    return number
  }

  // MARK: Beside the cells

  private static let sheets: [Trap] = [
    Trap("C13", "merged ranges are ranges, however large; those that cannot be read are told") {
      let list = ["C10:C18", "B2:A1", "A1:XFD1048576", "A1:B1", "D4", "", "A:A"]
        .map { "<mergeCell ref='\($0)'/>" }.joined()
      let found = try contents("<sheetData/><mergeCells>\(list)</mergeCells>")
      try expect(found.merges, ["C10:C18", "A1:B2", "A1:XFD1048576", "A1:B1"])
      try expect(found.diagnostics, ["A1 invalidMerge", "A1 invalidMerge"])
      let many = (1...5_000).map { "<mergeCell ref='A\($0):B\($0)'/>" }.joined()
      try expect(contents("<sheetData/><mergeCells>\(many)</mergeCells>").merges.count, 5_000)
    },
    Trap("C14", "links without a relationship cost nothing") {
      let found = try contents(
        """
        <sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>\
        <hyperlinks><hyperlink ref="A1" r:id="rId99"/></hyperlinks>
        """)
      try expect(found.cells, [#"A1 number 1 "1""#])
    },
    Trap("C16", "hidden columns are ranges within the grid; those that cannot be read are told") {
      for (first, last, columns) in [
        ("1", "16384", 1...16_384), ("7", "99999999999999999999", 7...16_384),
      ] {
        let found = try contents(
          "<cols><col min='\(first)' max='\(last)' hidden='1'/></cols><sheetData/>")
        try expect(found.hiddenColumns, [columns])
      }
      for (first, last) in [("3", "2"), ("0", "2"), ("-1", "2"), ("16385", "16385")] {
        let found = try contents(
          "<cols><col min='\(first)' max='\(last)' hidden='1'/></cols><sheetData/>")
        try expect(found, SheetContents(diagnostics: ["A1 invalidColumns"]))
      }
    },
  ]
}
