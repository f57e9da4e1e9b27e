internal import Consolidation
package import Forms
package import SystemPackage

/// Writes the templates that units fill in, one for each unit, with what is known of it.
package struct TemplateJob: Sendable {
  /// What a user may choose.
  package struct Options: Sendable {
    /// The code of the only unit; `nil` for all.
    package var unit: String?
    /// Where people stand who are filled in.
    package var source: FilePath?
    /// How many rows are prepared, where somebody says so.
    package var rows: [RegistrationKind: Int] = [:]
    /// Whether each unit gets a plain table too.
    package var writesTables = false

    package init() {}
  }

  /// What was written.
  package struct Result: Sendable {
    package var names: [String] = []
    /// Rows of the source that could not be taken over.
    package var findings: [Finding] = []
    /// Names that were filled in, and for how many units.
    package var filledIn = 0
    package var filledUnits = 0
    /// Names of the source that belong to units whose template was not asked for.
    package var ofOtherUnits = 0
    /// People of the source who fit no unit.
    package var leftOver: [LeftOver] = []
  }

  private let folder: CampaignFolder
  private let options: Options

  package init(_ folder: CampaignFolder, options: Options) {
    self.folder = folder
    self.options = options
  }

  /// Writes the files into a folder, all or none.
  ///
  /// - Throws: ``CampaignError`` when the campaign, the unit or the source cannot be used.
  package func run(to output: FilePath) throws(CampaignError) -> Result {
    let lists = try CampaignLists(folder)
    let (plan, units) = (lists.plan, lists.units)
    let (layout, words, abbreviations) = try BuiltInData.load()
    let registry = UnitRegistry(
      units: units.filter { exists($0, plan, layout) }, province: plan.department.place,
      abbreviations: abbreviations)
    let chosen = try chosen(registry.units)
    let source = try options.source.map { (file) throws(CampaignError) in
      try PeopleSource(
        file, layout: layout, words: words, registry: registry,
        only: options.unit == nil ? nil : chosen.first)
    }
    let files = try TemplateFiles(
      layout: layout, words: words, plan: plan, path: folder.plan.string, rows: options.rows)
    var names = TemplateNames(registry: registry, form: layout.id)
    var staged = try StagedOutput(folder: output)
    var result = Result(findings: source?.findings ?? [], leftOver: source?.leftOver ?? [])
    for unit in registry.units {
      // Every unit takes its name, so that one has the same alone and among all.
      let name = names.name(for: unit)
      let records = source?.records(of: unit) ?? []
      guard chosen.contains(where: { $0.code == unit.code }) else {
        result.ofOtherUnits += records.count
        continue
      }
      result.filledIn += records.count
      result.filledUnits += records.isEmpty ? 0 : 1
      var written = [try files.workbook("\(name).xlsx", unit: unit, records: records)]
      if options.writesTables {
        written.append(files.table("\(name).csv", unit: unit, records: records))
      }
      for file in written {
        try staged.add(file.name, file.bytes)
        result.names.append(file.name)
      }
    }
    try staged.commit()
    return result
  }

  /// The units that exist when the list is due.
  private func exists(_ unit: Unit, _ plan: Plan, _ layout: FormLayout) -> Bool {
    plan.deadline(of: layout.id).map { unit.exists(on: $0.received) } ?? true
  }

  private func chosen(_ units: [Unit]) throws(CampaignError) -> [Unit] {
    guard let code = options.unit else { return units }
    guard let unit = units.first(where: { $0.code == code }) else {
      throw CampaignError(.unknownUnit(known: units.map(\.code)), path: code)
    }
    return [unit]
  }
}
