internal import Forms
package import SystemPackage

/// Writes the template of no unit in particular, as .xlsx and as .csv: the blank form that the project ships.
package struct BlankFormJob: Sendable {
  private let planName: String?

  /// - Parameter planName: The built-in plan whose year and number the form bears.
  package init(planName: String?) {
    self.planName = planName
  }

  /// The files by name.
  ///
  /// - Throws: ``CampaignError`` when there is no such plan.
  package func files() throws(CampaignError) -> [(name: String, bytes: [UInt8])] {
    let (layout, words, _) = try BuiltInData.load()
    let source = try BuiltInPlans.source(named: planName)
    let plan = try PlanFileReader.plan(source.plan, path: source.name)
    let files = try TemplateFiles(layout: layout, words: words, plan: plan, path: source.name)
    return [
      try files.workbook("\(layout.id).xlsx", unit: nil),
      files.table("\(layout.id).csv", unit: nil),
    ]
  }

  /// Writes the files into a folder.
  package func run(to folder: FilePath) throws(CampaignError) {
    var staged = try StagedOutput(folder: folder)
    for file in try files() { try staged.add(file.name, file.bytes) }
    try staged.commit()
  }
}
