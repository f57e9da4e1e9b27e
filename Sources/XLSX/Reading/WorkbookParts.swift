internal import Spreadsheet

/// The parts that belong to the workbook as a whole, and how they were found.
///
/// ```
///   _rels/.rels ─ officeDocument ──→ xl/workbook.xml ─ rels ─→ styles, sharedStrings, sheets
///               ├ core-properties ─→ docProps/core.xml
///               └ custom-properties → docProps/custom.xml
/// ```
/// Relationships lead to them, under any name. What they do not lead to is looked for at its usual place.
struct WorkbookParts {
  /// The workbook itself.
  let workbook: PartPath
  /// Where the workbook leads to.
  let relationships: Relationships

  private let package: PackageReader
  private let rootRelationships: Relationships
  private var log: DiagnosticLog

  /// Finds the workbook of a package.
  init(_ package: PackageReader) throws(XLSXError) {
    self.package = package
    log = DiagnosticLog(limit: package.limits.diagnostics)
    rootRelationships = try Self.relationships(of: .root, in: package, &log)
    workbook = try Self.workbook(of: rootRelationships, in: package)
    relationships = try Self.relationships(of: workbook, in: package, &log)
  }

  /// Whether there is a macro project.
  var hasMacros: Bool {
    relationships.contains("vbaProject")
      || package.contains(workbook.resolving("vbaProject.bin"))
  }

  /// Reads what the workbook says of itself.
  func outline() throws(XLSXError) -> WorkbookOutline {
    do throws(XLSXError) {
      return WorkbookOutline(try package.element(of: workbook, WorkbookOutline.vocabulary))
    } catch {
      // The main part of a text document, say.
      guard error.kind == .unexpectedRoot else { throw error }
      throw XLSXError(.notAWorkbook, part: workbook.text)
    }
  }

  /// Reads the styles; a workbook without any has the default one.
  mutating func cellFormats() throws(XLSXError) -> CellFormats {
    let targets = relationships.targets("styles")
    guard let part = find(targets, usually: workbook.resolving("styles.xml")) else {
      return CellFormats()
    }
    let root = try package.element(of: part, StyleSheet.vocabulary)
    let formats = try StyleSheet(root, limits: package.limits).cellFormats(part: part)
    if formats.hasGaps { log.add(.incompleteStyle, part: part.text) }
    return formats
  }

  /// Reads the shared strings, and the fonts that follow `fonts` because of them.
  mutating func sharedStrings(
    fonts: FontTable
  ) throws(XLSXError) -> (SharedStrings, FontTable) {
    let targets = relationships.targets("sharedStrings")
    guard let part = find(targets, usually: workbook.resolving("sharedStrings.xml")) else {
      return (SharedStrings(isMissing: true), fonts)
    }
    let parser = try package.read(
      part, to: SharedStringsParser(fonts: fonts, limits: package.limits))
    return (parser.strings, parser.fonts)
  }

  /// Reads the document properties; those of a damaged part are left out.
  mutating func properties() throws(XLSXError) -> DocumentProperties {
    var properties = DocumentProperties()
    let core = rootRelationships.targets("core-properties")
    if let root = try propertiesPart(core, "docProps/core.xml", CoreProperties.vocabulary) {
      CoreProperties(root).fill(&properties)
    }
    let custom = rootRelationships.targets("custom-properties", "customProperties")
    if let root = try propertiesPart(
      custom, "docProps/custom.xml", CustomProperties.vocabulary)
    {
      properties.custom = CustomProperties(root).properties
    }
    return properties
  }

  /// All that was odd about the package, its sheets' names among it.
  func diagnostics(_ sheets: [SheetEntry]) -> [Diagnostic] {
    var log = log
    var names: Set<String> = []
    for sheet in sheets where !names.insert(sheet.name.lowercased()).inserted {
      log.add(.duplicateSheetName, part: workbook.text)
    }
    return log.entries
  }

  private mutating func propertiesPart(
    _ targets: [PartPath], _ usual: String, _ vocabulary: XMLVocabulary
  ) throws(XLSXError) -> XMLElement? {
    guard let part = find(targets, usually: PartPath(usual)) else { return nil }
    do throws(XLSXError) {
      return try package.element(of: part, vocabulary)
    } catch {
      // A declaration of entities is an attack wherever it stands.
      if error.kind == .documentType { throw error }
      log.add(.unreadableProperties, part: part.text)
      return nil
    }
  }

  private mutating func find(_ targets: [PartPath], usually usual: PartPath) -> PartPath? {
    if let part = targets.first(where: package.contains) { return part }
    if let missing = targets.first { log.add(.missingPart, part: missing.text) }
    guard package.contains(usual) else { return nil }
    log.add(.missingRelationship, part: usual.text)
    return usual
  }

  private static func relationships(
    of part: PartPath, in package: PackageReader, _ log: inout DiagnosticLog
  ) throws(XLSXError) -> Relationships {
    guard let relationships = try package.relationships(of: part) else {
      log.add(.missingRelationship, part: part.relationships.text)
      return Relationships()
    }
    if relationships.hasDuplicates {
      log.add(.duplicateRelationship, part: part.relationships.text)
    }
    return relationships
  }

  private static func workbook(
    of relationships: Relationships, in package: PackageReader
  ) throws(XLSXError) -> PartPath {
    let candidates = relationships.targets("officeDocument") + [PartPath("xl/workbook.xml")]
    if let workbook = candidates.first(where: package.contains) {
      guard !workbook.text.lowercased().hasSuffix(".bin") else {
        throw XLSXError(.binaryWorkbook, part: workbook.text)
      }
      return workbook
    }
    throw XLSXError(.notAWorkbook)
  }
}
