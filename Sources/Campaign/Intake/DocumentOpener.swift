internal import CSV
package import Forms
internal import Spreadsheet
internal import SystemPackage
internal import VietnameseText
internal import XLSX

/// A file that was opened: its sheets, and what opening it told.
package struct OpenedDocument: Sendable {
  package let document: FormDocument
  /// When the workbook says it was last saved.
  package var modified: String?
  /// The unit's code that the template wrote into it.
  package var templateMark: String?
  package var findings: [Finding] = []
  /// A quote of a CSV file that is never closed and was taken for text.
  var unclosedQuote: CSVDiagnostic?

  /// The rows with content of each sheet.
  package var rowCounts: [String: Int] {
    Dictionary(document.tables.map { ($0.name, $0.rows.count) }, uniquingKeysWith: +)
  }
}

/// Opens a submission's bytes, whatever they are.
package enum DocumentOpener {
  /// One submission may have so many rows with content.
  package static let maximumRows = 100_000
  /// One submission may have so many bytes.
  package static let maximumBytes = 64 << 20
  /// What is said of one that has more.
  static let tooLarge = Finding(.unreadableFile, values: ["> 64 MiB"])
  /// The custom property in which the template names its unit.
  package static let unitProperty = "thidua-unit"

  /// A document, or the finding that says why there is none.
  package enum Result: Sendable {
    case document(OpenedDocument)
    case unreadable(Finding)
    case scan(Finding)
    /// An attachment with files in it.
    case archive
  }

  /// The document in a file that must be one.
  ///
  /// - Throws: ``CampaignError`` when it cannot be read or is none, with the finding that says why.
  static func document(in file: FilePath) throws(CampaignError) -> FormDocument {
    switch open(try FileSystem.bytes(of: file)) {
    case .document(let opened): return opened.document
    case .unreadable(let finding), .scan(let finding):
      throw CampaignError(.unusableList(finding), path: file.string)
    case .archive:
      throw CampaignError(.unusableList(Finding(.unsupportedFormat)), path: file.string)
    }
  }

  package static func open(_ bytes: [UInt8]) -> Result {
    guard bytes.count <= maximumBytes else {
      return .unreadable(tooLarge)
    }
    let format = FileFormat(bytes)
    switch format {
    case .workbook: return workbook(bytes)
    case .delimitedText: return delimitedText(bytes)
    case .archive: return .archive
    case .foreign(let foreign) where foreign.isScan: return .scan(format.refusal)
    case .empty, .encryptedWorkbook, .foreign, .damaged: return .unreadable(format.refusal)
    }
  }

  // MARK: XLSX

  private static func workbook(_ bytes: [UInt8]) -> Result {
    do {
      let reader = try WorkbookReader(bytes, limits: .submission)
      var opened = OpenedDocument(document: FormDocument(tables: try tables(of: reader)))
      opened.modified = reader.properties.modified
      opened.templateMark = reader.properties.custom.first { $0.name == unitProperty }?.value
      if reader.hasMacros { opened.findings.append(Finding(.macroIgnored)) }
      if reader.hasExternalLinks { opened.findings.append(Finding(.externalLink)) }
      return checked(opened)
    } catch {
      return .unreadable(Finding(.unreadableFile, values: [error.description]))
    }
  }

  private static func tables(of reader: WorkbookReader) throws(XLSXError) -> [Table] {
    var tables: [Table] = []
    for (index, sheet) in reader.sheets.enumerated() where sheet.kind == .worksheet {
      var table = try reader.readTable(index)
      table.name = ownName(sheet.name, among: tables)
      tables.append(table)
    }
    return tables
  }

  /// The sheet's name, with a number where another sheet's differs by nothing that people see.
  private static func ownName(_ stored: String, among tables: [Table]) -> String {
    let clean = CleanText.clean(stored)
    let names = Set(tables.map(\.name))
    guard names.contains(clean) else { return clean }
    let numbered = (2...(tables.count + 2)).lazy.map { "\(clean) (\($0))" }
    return numbered.first { !names.contains($0) } ?? clean
  }

  // MARK: CSV

  private static func delimitedText(_ bytes: [UInt8]) -> Result {
    do {
      let reader = try CSVReader(bytes)
      var table = Table(name: "")
      let details = try reader.read { row in
        table.append(row)
        return table.rows.count <= maximumRows ? .proceed : .stop
      }
      var opened = OpenedDocument(
        document: FormDocument(tables: [table], fileRepair: repair(reader)))
      opened.unclosedQuote = details.diagnostics.first { $0.kind == .unterminatedQuote }
      return checked(opened)
    } catch {
      return .unreadable(Finding(.unreadableFile, values: [error.description]))
    }
  }

  private static func repair(_ reader: CSVReader) -> TextRepair? {
    guard reader.encoding == .windows1258 else { return nil }
    return TextRepair(encoding: .windows1258, evidence: .text, isDoubtful: false)
  }

  // MARK: Limits

  /// A file that was cut off at the limit is refused whole: a shorter list would lose people.
  private static func checked(_ opened: OpenedDocument) -> Result {
    let rows = opened.document.tables.reduce(0) { $0 + $1.rows.count }
    guard rows <= maximumRows else {
      return .unreadable(Finding(.unreadableFile, values: ["> \(maximumRows) dòng"]))
    }
    return .document(opened)
  }
}
