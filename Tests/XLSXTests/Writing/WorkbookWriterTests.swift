import CodecTestSupport
import Spreadsheet
import Testing
import XLSX
import ZipArchive

struct WorkbookWriterTests {
  /// Two sheets, the first large enough to leave in several chunks.
  private static var workbook: Workbook {
    var styles = StyleTable()
    var bold = CellStyle()
    bold.font.isBold = true
    let header = styles.index(of: bold)
    let list = Worksheet(name: "DANH SÁCH") { emit in
      var row = Row()
      for number in 1...4_000 {
        row.reset(number: number)
        row.add(1, Double(number), style: header)
        row.add(2, "Nguyễn Văn \(number % 700)")
        row.add(3, "Khoa Nội")
        emit(row)
      }
    }
    var properties = DocumentProperties()
    properties.custom = [.init(name: "unit", value: "BV01")]
    return Workbook(
      sheets: [list, Worksheet(name: "trống") { _ in }], styles: styles, properties: properties)
  }

  private static func part(_ name: String, of bytes: [UInt8]) throws -> String {
    let archive = try ArchiveReader(bytes)
    let entry = try #require(archive.entry(named: name))
    return String(decoding: try archive.contents(of: entry), as: UTF8.self)
  }

  @Test func `puts the parts in a fixed order, content types first`() throws {
    let archive = try ArchiveReader(try WorkbookWriter.bytes(of: Self.workbook))
    #expect(
      archive.entries.map(\.name) == [
        "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "docProps/app.xml",
        "docProps/custom.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
        "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/styles.xml",
        "xl/sharedStrings.xml",
      ])
  }

  @Test func `writes the same bytes each time`() throws {
    let bytes = try written(Self.workbook)
    #expect(try WorkbookWriter.bytes(of: Self.workbook) == bytes)
  }

  @Test func `writes the same parts small and fast`() throws {
    let small = try WorkbookWriter.bytes(of: Self.workbook, compression: .small)
    let fast = try written(Self.workbook, compression: .fast)
    for entry in try ArchiveReader(small).entries {
      #expect(try Self.part(entry.name, of: small) == Self.part(entry.name, of: fast))
    }
  }

  @Test func `loses no byte between chunks`() throws {
    let sheet = try Self.part(
      "xl/worksheets/sheet1.xml", of: WorkbookWriter.bytes(of: Self.workbook))
    let rows = (1...4_000).map { number in
      // Index 1 is "Khoa Nội", which comes after the first name.
      let name = (number - 1) % 700
      return """
        <row r="\(number)"><c r="A\(number)" s="1"><v>\(number)</v></c>\
        <c r="B\(number)" t="s"><v>\(name == 0 ? 0 : name + 1)</v></c>\
        <c r="C\(number)" t="s"><v>1</v></c></row>
        """
    }
    let start = try #require(sheet.firstRange(of: "<sheetData>"))
    let end = try #require(sheet.firstRange(of: "</sheetData>"))
    #expect(sheet.utf8.count > 256 << 10)
    #expect(sheet[start.upperBound..<end.lowerBound] == rows.joined()[...])
  }

  @Test func `shares the texts of all sheets`() throws {
    let rows: Worksheet.RowSource = { emit in
      var row = Row()
      row.add(1, "Khoa Nội")
      row.add(2, " Khoa Nhi")
      emit(row)
    }
    let workbook = Workbook(
      sheets: [Worksheet(name: "a", rows: rows), Worksheet(name: "b", rows: rows)],
      styles: StyleTable())
    let strings = try Self.part(
      "xl/sharedStrings.xml", of: written(workbook))
    #expect(
      strings.hasSuffix(
        """
        count="4" uniqueCount="2"><si><t>Khoa Nội</t></si>\
        <si><t xml:space="preserve"> Khoa Nhi</t></si></sst>
        """))
  }

  // MARK: What is refused

  @Test func `names the sheet and cell of the first fault and passes over what follows`() throws {
    let good = Worksheet(name: "tốt") { emit in emit(Row(number: 1)) }
    let bad = Worksheet(name: "hỏng") { emit in
      emit(Row(number: 1) { $0.add(1, 1) })
      emit(Row(number: 2) { $0.add(3, .nan) })
      emit(Row(number: 2) { $0.add(1, .infinity) })
    }
    let error = #expect(throws: WorkbookWritingError.self) {
      try WorkbookWriter.bytes(of: Workbook(sheets: [good, bad], styles: StyleTable()))
    }
    #expect(
      error == WorkbookWritingError(.notFinite, sheet: "hỏng", cell: CellReference("C2")))
    #expect(
      error?.description == "sheet \"hỏng\", cell C2: a cell cannot hold infinity or not-a-number; "
        + "write a text or an error")
  }

  @Test func `checks names, layout, styles and properties before it asks for rows`() {
    let sheet = { (name: String) in
      Worksheet(name: name) { _ in Issue.record("rows were asked for") }
    }
    var merged = sheet("a")
    merged.merges = [CellRange(rows: 1...1, columns: 1...1)]
    var red = CellStyle()
    red.fill = "red"
    var styles = StyleTable()
    _ = styles.index(of: red)
    var properties = DocumentProperties()
    properties.created = "hôm nay"
    let plain = StyleTable()
    let workbooks: [(Workbook, WorkbookWritingError.Kind)] = [
      (Workbook(sheets: [], styles: plain), .noSheet),
      (Workbook(sheets: [sheet("a/b")], styles: plain), .invalidSheetName),
      (Workbook(sheets: [merged], styles: plain), .singleCellMerge),
      (Workbook(sheets: [sheet("a")], styles: styles), .invalidStyle(1)),
      (
        Workbook(sheets: [sheet("a")], styles: plain, properties: properties),
        .invalidProperty("created")
      ),
    ]
    for (workbook, kind) in workbooks {
      let error = #expect(throws: WorkbookWritingError.self) {
        try WorkbookWriter.bytes(of: workbook)
      }
      #expect(error?.kind == kind)
    }
  }

  @Test(arguments: [
    (
      WorkbookWritingError(.noSheet), "a workbook needs a sheet; add one"
    ),
    (
      WorkbookWritingError(.outOfOrder, sheet: "a", cell: CellReference("B7")),
      "sheet \"a\", cell B7: rows, and the cells of a row, rise without repeats; sort them"
    ),
    (
      WorkbookWritingError(.invalidProperty("created")),
      "document property \"created\": names are unique and not empty, "
        + "times look like 2022-03-31T14:05:00Z"
    ),
  ])
  func `tells the place, the rule and the remedy`(error: WorkbookWritingError, text: String) {
    #expect(error.description == text)
  }
}
