public import Spreadsheet

/// Reads an Excel workbook (.xlsx, .xlsm, .xltx, .xltm), transitional or strict, that lies in memory.
///
/// ```
///   let reader = try WorkbookReader(bytes)
///   let details = try reader.readSheet(0) { row in
///     for cell in row.cells { print(row.number, cell.column, row.string(of: cell)) }
///     return .proceed
///   }
/// ```
/// Opening it reads everything but the sheets. Memory is bounded by the shared strings. Several sheets may
/// be read at the same time.
public struct WorkbookReader: Sendable {
  /// The sheets, in the order of their tabs.
  public let sheets: [SheetEntry]
  /// The cell formats, for ``/Spreadsheet/Cell/style``; the first is the default one.
  ///
  /// They tell fonts, fills and number formats only, and colours where the file gives them as RGB.
  public let styles: [CellStyle]
  /// The fonts of the cell formats, then those that only rich text of the shared strings has.
  ///
  /// ``/Spreadsheet/TextRun/font`` points into it; see ``SheetDetails/fonts`` for numbers past its end.
  public let fonts: [Font]
  /// How days are counted.
  public let dateSystem: DateSystem
  /// The defined names, in the file's order.
  public let definedNames: [DefinedName]
  /// What the file says about itself.
  public let properties: DocumentProperties
  /// Whether it holds macros, which are never run here.
  public let hasMacros: Bool
  /// Whether formulas refer to other files, which are never opened here.
  public let hasExternalLinks: Bool
  /// Oddities of the package.
  public let diagnostics: [Diagnostic]

  private let package: PackageReader
  private let fontTable: FontTable
  private let sharedStrings: SharedStrings
  private let cellFormats: CellFormats

  /// Reads all but the sheets.
  ///
  /// - Throws: ``XLSXError`` when the file is no workbook, is damaged, or asks for more than `limits` allow.
  public init(_ bytes: [UInt8], limits: ReadingLimits = .standard) throws(XLSXError) {
    package = try PackageReader(bytes, limits: limits)
    var parts = try WorkbookParts(package)
    let outline = try parts.outline()
    sheets = outline.sheets(parts.relationships)
    cellFormats = try parts.cellFormats()
    (sharedStrings, fontTable) = try parts.sharedStrings(fonts: cellFormats.fonts)
    properties = try parts.properties()
    dateSystem = outline.usesDatesFrom1904 ? .from1904 : .from1900
    definedNames = outline.definedNames
    styles = cellFormats.styles
    fonts = fontTable.fonts
    hasMacros = parts.hasMacros || sheets.contains { $0.kind == .macrosheet }
    hasExternalLinks = parts.relationships.contains("externalLink")
    diagnostics = parts.diagnostics(sheets)
    guard sheets.count <= limits.sheets else {
      throw XLSXError(
        .limitExceeded(.sheets, allowed: limits.sheets), part: parts.workbook.text)
    }
  }

  /// Reads one sheet front to back.
  ///
  /// Rows come in the file's order, which may skip rows, and only those with content: text, a number, a
  /// boolean, an error, or a formula. Formatted empty cells are left out. A formula has its cached value;
  /// without one its cell is blank. Numbers keep their stored digits as text.
  ///
  /// - Parameters:
  ///   - index: The sheet's index in ``sheets``, from 0.
  ///   - body: Gets each row. The row is used again for the next one; `.stop` ends reading early, and what
  ///     stands behind the rows, such as merged ranges, is then missing from the result.
  /// - Returns: What the sheet says besides its rows.
  /// - Throws: ``XLSXError`` when the sheet is damaged, lies out of the grid, or is no worksheet. Rows that
  ///   came before are then not the whole sheet.
  @discardableResult
  public func readSheet(
    _ index: Int, _ body: (Row) -> ReadingStep
  ) throws(XLSXError) -> SheetDetails {
    guard sheets.indices.contains(index) else { throw XLSXError(.noSuchSheet(index)) }
    let sheet = sheets[index]
    do throws(XLSXError) {
      return try read(sheet, body)
    } catch {
      var error = error
      error.sheet = sheet.name
      throw error
    }
  }

  private func read(
    _ sheet: SheetEntry, _ body: (Row) -> ReadingStep
  ) throws(XLSXError) -> SheetDetails {
    guard sheet.kind == .worksheet else { throw XLSXError(.notAWorksheet, part: sheet.part?.text) }
    guard let part = sheet.part else { throw XLSXError(.missingRelationship) }
    return try withoutActuallyEscaping(body) { body throws(XLSXError) in
      let assembler = RowAssembler(
        part: part.text, strings: sharedStrings, formats: cellFormats, fonts: fontTable,
        limits: package.limits, body: body)
      let parser = try package.read(
        part, to: SAXSheetParser(assembler, limits: package.limits))
      return parser.events.details
    }
  }
}
