internal import ArgumentParser
internal import Campaign
internal import Reports
internal import SystemPackage

/// Writes the blank form that the project ships in `templates/`; for `make templates`.
struct BlankFormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "blank-form", abstract: "Ghi biểu trắng Phụ lục 02 (.xlsx và .csv).",
    shouldDisplay: false)

  @Option(help: "Thư mục ghi.", completion: .directory)
  var output: String

  @Option(help: "Tên kế hoạch có sẵn trong chương trình.")
  var plan: String?

  func run() throws {
    try report(Messages(language: .vietnamese)) { () throws(CampaignError) in
      try BlankFormJob(planName: plan).run(to: FilePath(output))
    }
  }
}
