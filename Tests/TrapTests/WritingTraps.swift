import CodecTestSupport
import Spreadsheet
import XLSX
import ZipArchive

/// Workbooks that other writers have written wrong.
enum WritingTraps {
  static let traps = markup + cells + sheets + package

  /// A workbook of one sheet, `Sheet1`, with these cells in its first row.
  static func holding(
    _ fill: @escaping @Sendable (inout Row) -> Void,
    changed change: (inout Workbook) -> Void = { _ in }
  ) -> Workbook {
    let sheet = Worksheet(name: "Sheet1") { emit in
      var row = Row()
      fill(&row)
      emit(row)
    }
    var workbook = Workbook(sheets: [sheet], styles: StyleTable())
    change(&workbook)
    return workbook
  }

  /// A workbook of one sheet, `Sheet1`, without cells, and changed.
  private static func changed(_ change: (inout Workbook) -> Void) -> Workbook {
    holding({ _ in }, changed: change)
  }

  /// A part of a workbook.
  private static func part(_ name: String, of workbook: Workbook) throws -> String {
    let archive = try ArchiveReader(written(workbook))
    guard let entry = archive.entry(named: name) else {
      throw UnexpectedOutcome(description: "no \(name)")
    }
    return String(decoding: try archive.contents(of: entry), as: UTF8.self)
  }

  private static func sheetPart(of workbook: Workbook) throws -> String {
    try part("xl/worksheets/sheet1.xml", of: workbook)
  }

  /// Makes sure that a part has a piece.
  private static func expectPiece(_ part: String, has piece: String, line: UInt = #line) throws {
    guard !part.contains(piece) else { return }
    throw UnexpectedOutcome(description: "line \(line): \(piece) is not in \(part)")
  }

  /// Makes sure why a workbook is refused.
  private static func expectRefusal(
    _ kind: WorkbookWritingError.Kind, of workbook: Workbook, line: UInt = #line
  ) throws {
    let found = try error(WorkbookWritingError.self, line: line) {
      try WorkbookWriter.bytes(of: workbook)
    }
    try expect(found.kind, kind, line: line)
  }

  /// The texts of the first row, written and read back.
  private static func readBack(_ texts: [String]) throws -> [String] {
    let workbook = holding { row in
      for (index, text) in texts.enumerated() { row.append(text: text, column: index + 1) }
    }
    var found: [String] = []
    _ = try WorkbookReader(written(workbook)).readSheet(0) { row in
      found += row.cells.map(row.string)
      return .proceed
    }
    return found
  }

  static func ranges(_ texts: String...) -> [CellRange] {
    texts.compactMap { CellRange($0) }
  }

  // MARK: Markup

  private static let markup: [Trap] = [
    Trap("W1", "elements come in the order of the schema, and none is written that is not here") {
      let workbook = fullWorkbook()
      let expected: [String: [Substring]] = [
        "xl/worksheets/sheet1.xml": [
          "sheetPr", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetProtection",
          "autoFilter", "mergeCells", "conditionalFormatting", "dataValidations", "hyperlinks",
          "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks",
          "ignoredErrors", "drawing", "legacyDrawing", "tableParts",
        ],
        "xl/workbook.xml": [
          "workbookPr", "workbookProtection", "bookViews", "sheets", "definedNames", "calcPr",
        ],
        "xl/styles.xml": [
          "numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs",
          "tableStyles",
        ],
      ]
      for (name, elements) in expected {
        try expect(children(of: part(name, of: workbook)), elements)
      }
      let styles = try part("xl/styles.xml", of: workbook)
      try expect(
        children(of: styles, at: ["styleSheet", "dxfs", "dxf"]), ["font", "fill", "border"])
      try expect(
        children(of: styles, at: ["styleSheet", "dxfs", "dxf", "font"]),
        ["b", "i", "strike", "color"])
      try expect(
        children(of: styles, at: ["styleSheet", "cellXfs", "xf"]), ["alignment", "protection"])
    },
    Trap("W4", "control characters are escaped, and texts that look like escapes too") {
      let texts = ["\u{1}\u{1F}", "_x0041_", "_x005F_", "\u{FFFE}\u{FFFF}", "_x0041"]
      try expect(readBack(texts), texts)
      let strings = try part(
        "xl/sharedStrings.xml",
        of: holding { row in
          row.append(text: "\u{1}", column: 1)
          row.append(text: "_x0041_", column: 2)
        })
      try expectPiece(strings, has: "<t>_x0001_</t>")
      try expectPiece(strings, has: "<t>_x005F_x0041_</t>")
    },
    Trap("W5", "white space at the ends and within is kept") {
      let texts = [" a", "a ", "a  b", "a\nb", "a\tb", " "]
      try expect(readBack(texts), texts)
      let strings = try part(
        "xl/sharedStrings.xml", of: holding { $0.append(text: " a", column: 1) })
      try expectPiece(strings, has: "<t xml:space=\"preserve\"> a</t>")
    },
    Trap("W6", "a carriage return is escaped, a line feed only in attributes") {
      let strings = try part(
        "xl/sharedStrings.xml", of: holding { $0.append(text: "a\r\nb", column: 1) })
      try expectPiece(strings, has: "a_x000D_\nb")
      let sheet = try sheetPart(
        of: changed { workbook in
          var validation = DataValidation(ranges: ranges("A1"), rule: .any)
          validation.inputMessage = .init(text: "a\nb")
          workbook.sheets[0].validations = [validation]
        })
      try expectPiece(sheet, has: "prompt=\"a&#10;b\"")
    },
  ]

  // MARK: Cells

  private static let cells: [Trap] = [
    Trap(
      "W3", "32,767 UTF-16 units fit, one more is refused; line feeds are all kept, beyond 253 too"
    ) {
      let longest = String(repeating: "😀", count: 16_383) + "a"
      try expect(readBack([longest]), [longest])
      try expectRefusal(.textTooLong, of: holding { $0.append(text: longest + "b", column: 1) })
      let lines = String(repeating: "a\n", count: 254)
      try expect(readBack([lines]), [lines])
    },
    Trap("W7", "what is not finite is refused") {
      for number in [Double.nan, .infinity, -.infinity] {
        try expectRefusal(
          .notFinite, of: holding { $0.append(Cell(column: 1, kind: .number, number: number)) })
      }
    },
    Trap("W8", "numbers are the shortest decimals that read back, in no locale") {
      let numbers: [Double] = [
        0.1, -0.0, 1e21, .leastNonzeroMagnitude, .greatestFiniteMagnitude, 123_456_789_012_345,
        1 / 3.0,
      ]
      let workbook = holding { row in
        for (index, number) in numbers.enumerated() {
          row.append(Cell(column: index + 1, kind: .number, number: number))
        }
      }
      var found: [Double] = []
      _ = try WorkbookReader(written(workbook)).readSheet(0) { row in
        found += row.cells.map(\.number)
        return .proceed
      }
      try expect(found, numbers)
      let xml = try sheetPart(of: workbook)
      try expectPiece(xml, has: "<v>0.1</v>")
      try expectPiece(xml, has: "<v>1e+21</v>")
      try expectPiece(xml, has: "<v>123456789012345</v>")
    },
    Trap("W9", "days are serials by the civil calendar, the one before March 1900 too") {
      let days = [(1900, 1, 1), (1900, 2, 28), (1900, 3, 1), (2022, 3, 31), (9999, 12, 31)]
        .compactMap { CalendarDate(year: $0, month: $1, day: $2) }
      try expect(
        days.map(DateSystem.from1900.serial(of:)), [1, 59, 61, 44_651, 2_958_465])
      var style = CellStyle()
      style.numberFormat = .day
      var styles = StyleTable()
      let index = styles.index(of: style)
      let earlier = CalendarDate(year: 1899, month: 12, day: 31).map { [$0] } ?? []
      let workbook = holding { row in
        for (column, day) in (days + earlier).enumerated() {
          row.append(day: day, column: column + 1, style: index)
        }
      } changed: {
        $0.styles = styles
      }
      try expectPiece(
        sheetPart(of: workbook),
        has: zip(["A", "B", "C", "D", "E"], ["1", "59", "61", "44651", "2958465"]).map {
          "<c r=\"\($0)1\" s=\"1\"><v>\($1)</v></c>"
        }.joined() + "<c r=\"F1\" s=\"1\" t=\"s\"><v>0</v></c>")
      let reader = try WorkbookReader(written(workbook))
      var found: [String] = []
      _ = try reader.readSheet(0) { row in
        found = row.cells.map { reader.day(of: $0)?.description ?? row.string(of: $0) }
        return .proceed
      }
      try expect(found, days.map(\.description) + ["31/12/1899"])
    },
    Trap("W10", "a text never becomes a formula, and the quote prefix keeps it one in Excel") {
      let texts = ["=1+1", "+1", "-1", "@A1"]
      try expect(readBack(texts), texts)
      let workbook = holding { row in
        for (index, text) in texts.enumerated() { row.append(text: text, column: index + 1) }
        row.append(text: "a", column: 5)
      }
      let cells = ["A", "B", "C", "D"].enumerated().map { index, column in
        "<c r=\"\(column)1\" s=\"1\" t=\"s\"><v>\(index)</v></c>"
      }
      try expectPiece(
        sheetPart(of: workbook), has: cells.joined() + "<c r=\"E1\" t=\"s\"><v>4</v></c>")
      try expectPiece(part("xl/styles.xml", of: workbook), has: "quotePrefix=\"1\"")
    },
    // Formulas are written as they are given: newer functions bear their _xlfn. prefix already.
    Trap("W11", "formulas have no equals sign, at most 8,192 units, and their values") {
      let xml = try sheetPart(
        of: holding { row in
          row.append(formula: "\"a\"&\"b\"", text: "ab", column: 1)
          row.append(formula: "1+1", value: 2, column: 2)
          row.append(formula: "_xlfn.CONCAT(A1)", boolean: true, column: 3)
        })
      try expectPiece(xml, has: "<c r=\"A1\" t=\"str\"><f>\"a\"&amp;\"b\"</f><v>ab</v></c>")
      try expectPiece(xml, has: "<c r=\"B1\"><f>1+1</f><v>2</v></c>")
      try expectPiece(xml, has: "<c r=\"C1\" t=\"b\"><f>_xlfn.CONCAT(A1)</f><v>1</v></c>")
      try expectRefusal(
        .formulaWithEqualsSign, of: holding { $0.append(formula: "=1", value: 1, column: 1) })
      let long = String(repeating: "1", count: 8_193)
      try expectRefusal(
        .formulaTooLong, of: holding { $0.append(formula: long, value: 1, column: 1) })
      try expectPiece(part("xl/workbook.xml", of: changed { _ in }), has: "fullCalcOnLoad=\"1\"")
    },
    Trap("W22", "a row or cell beyond the sheet is refused") {
      try expectRefusal(.outsideSheet, of: holding { $0.append(number: 1, column: 16_385) })
      try expectRefusal(.outsideSheet, of: holding { $0.number = 1_048_577 })
    },
  ]

  // MARK: Sheets

  private static let sheets: [Trap] = [
    Trap("W2", "sheet names are those that Excel takes, letter case apart in every alphabet") {
      for name in [
        "", String(repeating: "a", count: 32), "a:b", "'a", "a'", "History", "a[1]", "a\u{7}",
      ] {
        try expectRefusal(.invalidSheetName, of: changed { $0.sheets[0].name = name })
      }
      try expectRefusal(
        .duplicateSheetName,
        of: changed { workbook in
          workbook.sheets += workbook.sheets
          workbook.sheets[0].name = "Đơn vị"
          workbook.sheets[1].name = "ĐƠN VỊ"
        })
    },
    Trap("W12", "merged ranges of one cell, the same, overlapping or within a table are refused") {
      let faults: [([CellRange], WorkbookWritingError.Kind)] = [
        (ranges("A1"), .singleCellMerge), (ranges("A1:B1", "A1:B1"), .overlappingMerges),
        (ranges("A1:B2", "B2:C3"), .overlappingMerges), (ranges("D1:D2"), .overlappingTable),
      ]
      for (merges, kind) in faults {
        try expectRefusal(
          kind,
          of: holding { row in
            row.append(text: "x", column: 4)
          } changed: { workbook in
            workbook.sheets[0].merges = merges
            workbook.sheets[0].tables = [
              TableDefinition(name: "t", range: CellRange(rows: 1...5, columns: 4...4))
            ]
          })
      }
    },
    Trap("W13", "tables have rows, names and headers of their own, and ids across the workbook") {
      let workbook = holding { row in
        row.append(text: "Tên", column: 1)
        row.append(text: "Tên ", column: 2)
      } changed: { workbook in
        workbook.sheets[0].tables = [
          TableDefinition(name: "Bảng_1", range: CellRange(rows: 1...2, columns: 1...1)),
          TableDefinition(name: "Bảng_2", range: CellRange(rows: 1...2, columns: 2...2)),
        ]
      }
      try expectPiece(
        part("xl/tables/table2.xml", of: workbook),
        has: "id=\"2\" name=\"Bảng_2\" displayName=\"Bảng_2\" ref=\"B1:B2\"")
      try expectPiece(
        part("xl/tables/table2.xml", of: workbook), has: "<tableColumn id=\"1\" name=\"Tên \"/>")
      var two = workbook
      two.sheets.append(workbook.sheets[0])
      two.sheets[1].name = "Sheet2"
      two.sheets[1].tables = [
        TableDefinition(name: "Bảng_3", range: CellRange(rows: 1...2, columns: 1...1))
      ]
      try expectPiece(
        part("xl/tables/table3.xml", of: two),
        has: "id=\"3\" name=\"Bảng_3\" displayName=\"Bảng_3\" ref=\"A1:A2\"")
      try expectPiece(
        part("xl/worksheets/_rels/sheet2.xml.rels", of: two),
        has: "Target=\"../tables/table3.xml\"")
      two.sheets[1].tables[0].name = "bảng_1"
      try expectRefusal(.duplicateName("bảng_1"), of: two)
      func expectFault(
        _ kind: WorkbookWritingError.Kind, _ change: (inout Worksheet) -> Void
      ) throws {
        var faulty = workbook
        change(&faulty.sheets[0])
        try expectRefusal(kind, of: faulty)
      }
      try expectFault(.duplicateName("bảng_1")) { $0.tables[1].name = "bảng_1" }
      try expectFault(.invalidName("B2")) { $0.tables[1].name = "B2" }
      try expectFault(.tableWithoutRows) {
        $0.tables[1].range = CellRange(rows: 1...1, columns: 2...2)
      }
      try expectFault(.overlappingTable) {
        $0.tables[1].range = CellRange(rows: 2...3, columns: 1...2)
      }
      try expectFault(.invalidTableHeader) {
        $0.tables[1].range = CellRange(rows: 2...3, columns: 2...2)
      }
    },
    Trap("W14", "filters have their hidden name, and names quote the sheets") {
      let xml = try part(
        "xl/workbook.xml",
        of: changed { workbook in
          workbook.sheets[0].name = "Đơn 'A' vị"
          workbook.sheets[0].autoFilter = CellRange("A1:B9")
          workbook.sheets[0].print.repeatedRows = 1...1
        })
      try expectPiece(
        xml,
        has: "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">"
          + "'Đơn ''A'' vị'!$A$1:$B$9</definedName>")
      try expectPiece(
        xml,
        has: "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">"
          + "'Đơn ''A'' vị'!$1:$1</definedName>")
    },
    Trap("W15", "more than 65,530 links, and URLs beyond 2,079 units, are refused") {
      let link = Hyperlink(range: CellRange(rows: 1...1, columns: 1...1), target: .external("a"))
      try expectRefusal(
        .tooManyHyperlinks,
        of: changed { $0.sheets[0].hyperlinks = .init(repeating: link, count: 65_531) })
      var long = link
      long.target = .external(String(repeating: "a", count: 2_080))
      try expectRefusal(.invalidURL, of: changed { $0.sheets[0].hyperlinks = [long] })
    },
    Trap("W16", "headers double their ampersands and have at most 255 characters, not bytes") {
      func headed(_ text: String) -> Workbook {
        changed { workbook in
          workbook.sheets[0].print.headerFooter = HeaderFooter(header: .init(left: [.text(text)]))
        }
      }
      try expectPiece(sheetPart(of: headed("A & B")), has: "<oddHeader>&amp;LA &amp;&amp; B<")
      let longest = String(repeating: "ộ", count: 253)
      try expectPiece(sheetPart(of: headed(longest)), has: longest)
      try expectRefusal(.invalidHeaderFooter, of: headed(longest + "ộ"))
    },
    Trap("W17", "lists, messages and drop-downs of validation are as Excel wants them") {
      func validated(_ change: (inout DataValidation) -> Void) -> Workbook {
        changed { workbook in
          var validation = DataValidation(ranges: ranges("A1"), rule: .list(["a", "b"]))
          change(&validation)
          workbook.sheets[0].validations = [validation]
        }
      }
      let hidden = try sheetPart(of: validated { $0.showsDropDown = false })
      try expectPiece(hidden, has: " showDropDown=\"1\"")
      try expect(sheetPart(of: validated { _ in }).contains("showDropDown"), false)
      try expectRefusal(
        .invalidList, of: validated { $0.rule = .list([String(repeating: "a", count: 256)]) })
      try expectRefusal(
        .messageTooLong,
        of: validated { $0.errorMessage = .init(text: String(repeating: "a", count: 256)) })
      try expectRefusal(
        .messageTooLong,
        of: validated {
          $0.inputMessage = .init(title: String(repeating: "a", count: 33), text: "a")
        })
    },
    Trap("W18", "each style, font and fill is written once, behind the two reserved fills") {
      var styles = StyleTable()
      var bold = CellStyle()
      bold.font.isBold = true
      bold.fill = "FFFF00"
      let index = styles.index(of: bold)
      try expect(styles.index(of: bold), index)
      let xml = try part("xl/styles.xml", of: changed { $0.styles = styles })
      try expectPiece(xml, has: "<fonts count=\"2\">")
      try expectPiece(
        xml,
        has: "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
          + "<fill><patternFill patternType=\"gray125\"/></fill>")
      try expectPiece(xml, has: "<cellXfs count=\"2\">")
      try expect(
        error(WorkbookWritingError.self) {
          try StyleRules.check([CellStyle](repeating: .standard, count: 65_491))
        }.kind, .tooManyStyles)
    },
    Trap("W19", "widths are 0 to 255 characters, heights 0 to 409.5 points") {
      for width in [-1, 255.1, .nan] {
        try expectRefusal(
          .invalidColumnWidth,
          of: changed { $0.sheets[0].columns = [ColumnLayout(width: width)] })
      }
      for height in [-1, 409.6, .nan] {
        try expectRefusal(.invalidRowHeight, of: holding { $0.height = height })
      }
    },
  ]

  // MARK: The package

  private static let package: [Trap] = [
    Trap("W20", "every part has a type and a way to it, and every way leads to a part") {
      let workbook = fullWorkbook()
      let archive = try ArchiveReader(written(workbook))
      let names = archive.entries.map(\.name)
      try expect(names.first, "[Content_Types].xml")
      let types = try part(names[0], of: workbook)
      var reached: Set<String> = [names[0]]
      for name in names where name.hasSuffix(".rels") {
        reached.insert(name)
        let folder = name.split(separator: "/").dropLast(2).map(String.init)
        for piece in try part(name, of: workbook).split(separator: "Target=\"").dropFirst()
        where !piece.contains("TargetMode=\"External\"") {
          var path = folder
          for step in piece.prefix(while: { $0 != "\"" }).split(separator: "/") {
            if step == ".." { path.removeLast() } else { path.append(String(step)) }
          }
          reached.insert(path.joined(separator: "/"))
        }
      }
      try expect(reached, Set(names))
      for name in names.dropFirst() {
        let ending = name.split(separator: ".").last ?? ""
        try expect(
          types.contains("PartName=\"/\(name)\"")
            || ["rels", "vml", "jpeg"].contains(ending)
              && types.contains("Extension=\"\(ending)\""),
          true)
      }
    },
    Trap("W21", "zip64 stands only where it is needed, and then is version 4.5 everywhere") {
      func header(_ threshold: Zip64Threshold) throws -> [UInt8] {
        var writer = ArchiveWriter(zip64From: threshold)
        try writer.add("a", [UInt8](repeating: 65, count: 1_000))
        return writer.finish()
      }
      let plain = try header(.standard)
      // Version 2.0, no flags, method 8, midnight of 1980-01-01; no extra field.
      try expect(Array(plain[4..<14]), [20, 0, 0, 0, 8, 0, 0, 0, 0x21, 0])
      try expect(Array(plain[26..<30]), [1, 0, 0, 0])
      let wide = try header(Zip64Threshold(size: 1_000, count: 1))
      try expect(Array(wide[4..<6]), [45, 0])
      try expect(Array(wide[18..<26]), [UInt8](repeating: 0xFF, count: 8))
      // The field of zip64 behind the name: 16 bytes, first the size.
      try expect(Array(wide[31..<43]), [1, 0, 16, 0, 0xE8, 3, 0, 0, 0, 0, 0, 0])
      let reader = try ArchiveReader(wide)
      try expect(try reader.contents(of: reader.entries[0]).count, 1_000)
    },
    // Swift seeds each set and dictionary by its place in memory, and the table of texts by chance: what hung on
    // an order of theirs would differ from workbook to workbook, as it would from process to process.
    Trap("W24", "the same workbook gives the same bytes, in whatever order hash tables hold things")
    {
      var files: [[UInt8]] = []
      for _ in 1...16 { files.append(try WorkbookWriter.bytes(of: fullWorkbook())) }
      try expect(Set(files).count, 1)
    },
  ]
}
