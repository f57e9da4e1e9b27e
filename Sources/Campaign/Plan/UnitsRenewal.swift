internal import CSV
internal import Consolidation
internal import Spreadsheet
internal import SystemPackage
internal import VietnameseText

/// Last year's list of units, with the names among its aliases that people remembered in decisions.xlsx.
///
/// Without such names the list stays as it is, byte for byte. With them it is written as units.csv, in the same order, with all
/// columns, and with the delimiter and line ends of the old one.
struct UnitsRenewal {
  /// What the list is called, and what is in it.
  let name: String
  let bytes: [UInt8]

  /// - Throws: ``CampaignError`` when last year has no units, or decisions.xlsx or what it rests on cannot be understood.
  init(of lastYear: CampaignFolder) throws(CampaignError) {
    guard let path = lastYear.units else {
      throw CampaignError(.missingUnits, path: lastYear.root.appending("units.csv").string)
    }
    let old = try FileSystem.bytes(of: path)
    let names = try Self.rememberedNames(in: lastYear)
    guard !names.isEmpty else {
      (name, bytes) = (path.lastComponent?.string ?? "units.csv", old)
      return
    }
    let table = try CampaignLists.table(old, path.string) { .unusableUnits($0) }
    name = "units.csv"
    bytes = Self.csv(Self.records(of: table, adding: names), like: old)
  }

  /// The names that no unit has yet, by the unit's code.
  private static func rememberedNames(
    in lastYear: CampaignFolder
  ) throws(CampaignError) -> [String: [String]] {
    guard FileSystem.exists(lastYear.decisions) else { return [:] }
    let lists = try CampaignLists(lastYear)
    let decided = try CampaignDecisions(lastYear, lists).decisions
    let known = Set(lists.units.flatMap { [$0.name] + $0.aliases }.map(TextKey.folded))
    let remembered = decided.rememberedNames(besides: lists.instructions).filter {
      // Aliases stand in one cell, ";" between them.
      !known.contains(.folded($0.name)) && !$0.name.contains(";")
    }
    return Dictionary(grouping: remembered, by: \.unit).mapValues { $0.map(\.name) }
  }

  // MARK: Lines

  /// The lines of the list from its header on, every one with a field for each column.
  private static func records(
    of table: Table, adding names: [String: [String]]
  ) -> [[String]] {
    var records = fields(of: table)
    let code = column("code", of: &records)
    let aliases = column("aliases", of: &records)
    for index in records.indices.dropFirst() {
      let old = records[index][aliases]
      let added = names[records[index][code]] ?? []
      records[index][aliases] = ((old.isEmpty ? [] : [old]) + added).joined(separator: ";")
    }
    return records
  }

  private static func fields(of table: Table) -> [[String]] {
    let width = table.cells.map(\.column).max() ?? 0
    return table.rows.map { entry in
      var fields = Array(repeating: "", count: width)
      for cell in table.cells[entry.cells] {
        fields[cell.column - 1] = ListTable.text(cell, in: table)
      }
      return fields
    }
  }

  /// The place of a column, which is added where there is none.
  private static func column(_ header: String, of records: inout [[String]]) -> Int {
    let headers = (records.first ?? []).map(TextKey.folded)
    if let column = headers.firstIndex(of: .folded(header)) { return column }
    for index in records.indices { records[index].append(index == 0 ? header : "") }
    return headers.count
  }

  private static func csv(_ records: [[String]], like old: [UInt8]) -> [UInt8] {
    var writer = CSVWriter(profile: profile(like: old))
    for record in records { writer.writeRecord(record) }
    return writer.finish()
  }

  /// As the old list is written; for one that was a workbook, as Excel opens it.
  private static func profile(like old: [UInt8]) -> CSVProfile {
    guard FileFormat(old) == .delimitedText, let reader = try? CSVReader(old) else {
      var profile = CSVProfile.excelVietnamese
      profile.guardsFormulas = false
      return profile
    }
    var profile = CSVProfile(like: reader.dialect)
    profile.hasByteOrderMark = reader.encoding != .utf8
    return profile
  }
}
