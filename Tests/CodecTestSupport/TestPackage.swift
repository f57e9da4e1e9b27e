package import Spreadsheet
package import XLSX
import ZipArchive

/// A small workbook put together part by part.
package struct TestPackage {
  /// The namespaces of transitional workbooks.
  package static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  package static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  package static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// The parts in the archive's order; nothing else is in it.
  package var parts: [(name: String, contents: [UInt8])] = []

  /// A workbook of one sheet, `Sheet1`, with this XML in its `sheetData`.
  package init(rows: String, strings: String? = nil, styles: String? = nil) {
    self.init(sheet: Self.worksheet("<sheetData>\(rows)</sheetData>"))
    var relationships = [("rId1", "worksheet", "worksheets/sheet1.xml")]
    if let strings {
      self["xl/sharedStrings.xml"] = Self.root("sst", strings)
      relationships.append(("rId2", "sharedStrings", "sharedStrings.xml"))
    }
    if let styles {
      self["xl/styles.xml"] = Self.root("styleSheet", styles)
      relationships.append(("rId3", "styles", "styles.xml"))
    }
    self["xl/_rels/workbook.xml.rels"] = Self.relationships(relationships)
  }

  /// A workbook of one sheet, `Sheet1`, with this part.
  package init(sheet: String) {
    self["_rels/.rels"] = Self.relationships([("rId1", "officeDocument", "xl/workbook.xml")])
    self["xl/workbook.xml"] = Self.workbook(#"<sheet name="Sheet1" sheetId="1" r:id="rId1"/>"#)
    self["xl/_rels/workbook.xml.rels"] = Self.relationships([
      ("rId1", "worksheet", "worksheets/sheet1.xml")
    ])
    self["xl/worksheets/sheet1.xml"] = sheet
  }

  /// The parts of an archive.
  package init(unpacking bytes: [UInt8]) throws {
    self.init(rows: "")
    parts = try NamedContents.all(in: bytes).map {
      (String(decoding: $0.name, as: UTF8.self), $0.contents)
    }
  }

  /// A part as text; setting it to `nil` takes it out.
  package subscript(name: String) -> String? {
    get { parts.first { $0.name == name }.map { String(decoding: $0.contents, as: UTF8.self) } }
    set { set(name, newValue.map { Array($0.utf8) }) }
  }

  /// Puts a part in place of the one of that name, or at the end.
  package mutating func set(_ name: String, _ contents: [UInt8]?) {
    let index = parts.firstIndex { $0.name == name }
    if let index { parts.remove(at: index) }
    if let contents { parts.insert((name, contents), at: index ?? parts.count) }
  }

  /// Gives a part another name.
  package mutating func rename(_ name: String, to other: String) {
    for index in parts.indices where parts[index].name == name { parts[index].name = other }
  }

  /// The archive.
  package func bytes() throws -> [UInt8] {
    var writer = ArchiveWriter(compression: .fast)
    for part in parts { try writer.add(part.name, part.contents) }
    return writer.finish()
  }

  /// The archive, nothing in it compressed and nothing checked: names may be unfit, or used twice.
  package var storedBytes: [UInt8] {
    var archive = HandmadeArchive()
    archive.entries = parts.map { HandmadeEntry.stored($0.name, $0.contents) }
    return archive.assembled
  }

  /// The archive, opened.
  package func reader(limits: ReadingLimits = .standard) throws -> WorkbookReader {
    try WorkbookReader(bytes(), limits: limits)
  }

  /// What a sheet holds; see `WorkbookReader.contents`.
  package func contents(of sheet: Int = 0) throws -> SheetContents {
    try reader().contents(of: sheet)
  }

  /// The cells of the first sheet as text; see `SheetContents.cells`.
  package func cells() throws -> [String] {
    try contents().cells
  }
}

// MARK: XML

extension TestPackage {
  /// A part of the main namespace.
  package static func root(_ name: String, _ content: String) -> String {
    #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
      + #"<\#(name) xmlns="\#(main)" xmlns:r="\#(office)">\#(content)</\#(name)>"#
  }

  package static func worksheet(_ content: String) -> String { root("worksheet", content) }

  package static func workbook(_ sheets: String, before: String = "", after: String = "") -> String
  {
    root("workbook", "\(before)<sheets>\(sheets)</sheets>\(after)")
  }

  /// Relationships of transitional types.
  package static func relationships(_ items: [(id: String, type: String, target: String)]) -> String
  {
    let list = items.map {
      #"<Relationship Id="\#($0.id)" Type="\#(office)/\#($0.type)" Target="\#($0.target)"/>"#
    }
    return #"<Relationships xmlns="\#(package)">\#(list.joined())</Relationships>"#
  }
}

// MARK: Reading

/// What a sheet holds, in a form that reads well when a test fails.
package struct SheetContents: Equatable {
  /// One line a cell: `B7 text "Khoa Dược"`, `C7 number 5 "5" s=2 =SUM(A1:A4)`.
  package var cells: [String] = []
  /// The numbers of the rows that were delivered.
  package var rows: [Int] = []
  /// Those of them that are hidden.
  package var hiddenRows: [Int] = []
  /// What the sheet says besides.
  package var merges: [String] = []
  package var hiddenColumns: [ClosedRange<Int>] = []
  package var fonts: [String] = []
  /// `A1 unknownStyle`.
  package var diagnostics: [String] = []

  /// What a sheet holds that has this and nothing else.
  package init(
    cells: [String] = [], rows: [Int] = [], hiddenRows: [Int] = [], merges: [String] = [],
    hiddenColumns: [ClosedRange<Int>] = [], fonts: [String] = [], diagnostics: [String] = []
  ) {
    self.cells = cells
    self.rows = rows
    self.hiddenRows = hiddenRows
    self.merges = merges
    self.hiddenColumns = hiddenColumns
    self.fonts = fonts
    self.diagnostics = diagnostics
  }
}

extension WorkbookReader {
  /// Reads a sheet whole, and shows each row to `inspect`.
  package func contents(
    of sheet: Int = 0, _ inspect: (Row) -> Void = { _ in }
  ) throws(XLSXError) -> SheetContents {
    var contents = SheetContents()
    let details = try readSheet(sheet) { row in
      inspect(row)
      contents.rows.append(row.number)
      if row.isHidden { contents.hiddenRows.append(row.number) }
      contents.cells += row.cells.map { row.line(of: $0) }
      return .proceed
    }
    contents.merges = details.merges.map(\.description)
    contents.hiddenColumns = details.hiddenColumns
    contents.fonts = details.fonts.map(\.name)
    contents.diagnostics = details.diagnostics.map(\.line)
    return contents
  }
}

extension Row {
  fileprivate func line(of cell: Cell) -> String {
    var line = "\(CellReference(row: number, column: cell.column)) \(cell.kind)"
    if cell.kind == .number || cell.kind == .boolean { line += " \(cell.number.decimalText)" }
    if !cell.text.isEmpty || cell.kind == .text { line += " \"\(string(of: cell))\"" }
    if cell.style != 0 { line += " s=\(cell.style)" }
    if cell.hasFormula { line += " =" + String(decoding: bytes[cell.formula.range], as: UTF8.self) }
    for run in runs[cell.runs.range] {
      let text = String(decoding: bytes[run.text.range], as: UTF8.self)
      line += " {\(run.font.map(String.init) ?? "-") \(text)}"
    }
    return line
  }
}

extension Diagnostic {
  /// `A1 unknownStyle`, or the kind alone.
  package var line: String { (cell.map { "\($0) " } ?? "") + "\(kind)" }
}
