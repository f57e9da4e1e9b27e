internal import CSV
internal import Consolidation
internal import Forms
internal import Spreadsheet
internal import SystemPackage

/// What a department keeps of a campaign besides the files that it received.
struct CampaignLists {
  let plan: Plan
  let units: [Unit]
  /// All that staff decided, in the order in which they wrote it.
  let instructions: [Instruction]

  /// Reads plan.toml, units.csv and receipts.csv.
  ///
  /// - Throws: ``CampaignError`` when one of them is missing or cannot be used; only receipts may be missing.
  init(_ folder: CampaignFolder) throws(CampaignError) {
    plan = try Self.plan(of: folder)
    units = try Self.units(of: folder)
    guard let path = folder.receipts else {
      instructions = []
      return
    }
    instructions = try Self.instructions(
      in: try FileSystem.bytes(of: path), units: units, path: path.string)
  }

  private static func plan(of folder: CampaignFolder) throws(CampaignError) -> Plan {
    guard FileSystem.exists(folder.plan) else {
      throw CampaignError(.missingPlan, path: folder.plan.string)
    }
    return try PlanFileReader.plan(at: folder.plan)
  }

  private static func units(of folder: CampaignFolder) throws(CampaignError) -> [Unit] {
    guard let path = folder.units else {
      throw CampaignError(.missingUnits, path: folder.root.appending("units.csv").string)
    }
    let table = try table(try FileSystem.bytes(of: path), path.string) { .unusableUnits($0) }
    return try UnitsFile.units(in: table, path: path.string)
  }

  /// The decisions in a receipts file.
  static func instructions(
    in bytes: [UInt8], units: [Unit], path: String
  ) throws(CampaignError) -> [Instruction] {
    let table = try table(bytes, path) { .unusableReceipts($0) }
    return try ReceiptsFile.instructions(in: table, units: units, path: path)
  }

  /// The first sheet of a list file; an empty file has an empty one.
  static func table(
    _ bytes: [UInt8], _ path: String, failure: (String) -> CampaignError.Kind
  ) throws(CampaignError) -> Table {
    switch DocumentOpener.open(bytes) {
    case .document(let opened):
      if let quote = opened.unclosedQuote {
        let place = "record \(quote.record), line \(quote.line), byte \(quote.offset)"
        throw CampaignError(
          failure("\(place): a quote is never closed; close it, or double it where it is text"),
          path: path)
      }
      return opened.document.tables.first ?? Table(name: "")
    case .unreadable(let finding) where finding.code == .emptyFile: return Table(name: "")
    case .unreadable(let finding) where finding.code == .unreadableFile:
      throw CampaignError(failure(finding.values.first ?? "the file is damaged"), path: path)
    case .unreadable, .scan, .archive:
      throw CampaignError(failure("neither CSV nor XLSX"), path: path)
    }
  }
}
