public import Spreadsheet
internal import ZipArchive

/// Writes workbooks as `.xlsx` files.
///
/// ```
///   Workbook ── sheets[i].rows ─→ SheetPart ─→ XMLBuffer ─→ PackageWriter ─→ bytes
///                     texts └──→ SharedStringTable ──────────────┤
///                    styles └──→ WrittenStyles ──────────────────┘
/// ```
/// Rows go by once: a sheet of a million rows costs no more memory than its compressed bytes and its
/// distinct texts.
public enum WorkbookWriter {
  /// How hard to compress.
  public enum Compression: Sendable {
    /// Small files, for what is sent and kept.
    case small
    /// Larger files in a fraction of the time.
    case fast
  }

  /// The workbook as the bytes of an `.xlsx` file: the same bytes for the same value.
  ///
  /// Each sheet's rows are asked for once. After a row that breaks a rule the others are passed over.
  /// - Throws: ``WorkbookWritingError`` naming the sheet and cell that break a rule of the format.
  public static func bytes(of workbook: Workbook, compression: Compression = .small)
    throws(WorkbookWritingError) -> [UInt8]
  {
    try WorkbookRules.check(workbook)
    let parts = PackageParts(of: workbook)
    let differential = DifferentialStyles(of: workbook.sheets)
    var package = PackageWriter(compression: compression == .small ? .small : .fast)
    var strings = SharedStringTable()
    var styles = WrittenStyles(workbook.styles)
    try addFrame(of: workbook, parts, to: &package)
    for (index, sheet) in workbook.sheets.enumerated() {
      let part = SheetPart(
        sheet, parts: parts.sheets[index], isSelected: index == workbook.firstVisibleSheet,
        styles: workbook.styles.styles, differentialStyles: differential)
      let grid = part.grid
      let columns = try add(part, strings: &strings, styles: &styles, to: &package)
      try addAttachments(of: sheet, parts.sheets[index], grid, columns: columns, to: &package)
    }
    let stylesPart = StylesPart(styles.styles, differential: differential)
    try package.add(PackageParts.styles, stylesPart.xml())
    try add(strings, to: &package)
    for image in parts.images { try package.add(image.name, image.bytes) }
    return package.finish()
  }

  /// Adds the parts that stand before the sheets.
  private static func addFrame(
    of workbook: Workbook, _ parts: PackageParts, to package: inout PackageWriter
  ) throws(WorkbookWritingError) {
    let custom = workbook.properties.custom
    try package.add(PackageParts.contentTypes, parts.contentTypes())
    try package.add(PackageParts.rootRelationships, parts.rootRelationships())
    try package.add(PackageParts.coreProperties, PropertiesPart.core(workbook.properties))
    try package.add(PackageParts.extendedProperties, PropertiesPart.extended())
    if !custom.isEmpty {
      try package.add(PackageParts.customProperties, PropertiesPart.custom(custom))
    }
    try package.add(PackageParts.workbook, WorkbookPart.xml(of: workbook))
    try package.add(PackageParts.workbookRelationships, parts.workbookRelationships())
  }

  /// Adds a sheet: each row becomes XML at once and leaves with its chunk.
  ///
  /// Returns the names of the columns of its tables.
  private static func add(
    _ part: consuming SheetPart, strings: inout SharedStringTable, styles: inout WrittenStyles,
    to package: inout PackageWriter
  ) throws(WorkbookWritingError) -> [[String]] {
    try package.begin(PackageParts.sheet(part.parts.number))
    var xml = part.head()
    var failure: WorkbookWritingError?
    part.sheet.rows { row in
      guard failure == nil else { return }
      do throws(WorkbookWritingError) {
        try part.append(row, to: &xml, strings: &strings, styles: &styles)
        package.drain(&xml)
      } catch { failure = error }
    }
    if let failure { throw failure }
    part.appendTail(to: &xml)
    package.end(&xml)
    return try part.headers.columns(of: part.sheet)
  }

  private static func add(_ strings: SharedStringTable, to package: inout PackageWriter)
    throws(WorkbookWritingError)
  {
    try package.begin(PackageParts.sharedStrings)
    var xml = SharedStringsPart.head(of: strings)
    for index in 0..<strings.count {
      SharedStringsPart.append(strings.text(at: index), to: &xml)
      package.drain(&xml)
    }
    SharedStringsPart.appendTail(to: &xml)
    package.end(&xml)
  }
}
