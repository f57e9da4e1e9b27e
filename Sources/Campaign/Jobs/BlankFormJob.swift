internal import CSV
internal import Forms
internal import Spreadsheet
package import SystemPackage
internal import XLSX

/// Writes the blank Phụ lục 02, ready to be filled in, as .xlsx and as .csv.
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
    let (layout, _, _) = try BuiltInData.load()
    let source = try BuiltInPlans.source(named: planName)
    let plan = try PlanFileReader.plan(source.plan, path: source.name)
    var styles = StyleTable(standard: .printed(size: 12))
    var content = FormContent()
    content.year = plan.year
    content.attached = plan.attachedLine
    content.showsSamples = true
    let sheet = FormWriter(layout: layout)
      .worksheet(name: layout.name, content: content, styles: &styles)
    return [
      ("\(layout.id).xlsx", try workbook(sheet, styles)),
      ("\(layout.id).csv", csv(sheet)),
    ]
  }

  /// Writes the files into a folder.
  package func run(to folder: FilePath) throws(CampaignError) {
    var staged = try StagedOutput(folder: folder)
    for file in try files() { try staged.add(file.name, file.bytes) }
    try staged.commit()
  }

  private func workbook(_ sheet: Worksheet, _ styles: StyleTable) throws(CampaignError) -> [UInt8] {
    do {
      return try WorkbookWriter.bytes(of: Workbook(sheets: [sheet], styles: styles))
    } catch {
      throw CampaignError(.cannotBuild(String(describing: error)), path: "phu-luc-02.xlsx")
    }
  }

  private func csv(_ sheet: Worksheet) -> [UInt8] {
    var writer = CSVWriter(profile: .excelVietnamese)
    sheet.rows { writer.write($0) }
    return writer.finish()
  }
}
