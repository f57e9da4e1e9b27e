internal import ArgumentParser
internal import Campaign
internal import Consolidation
internal import Reports
internal import SystemPackage

struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Cho biết mọi tệp, ô và quyết định liên quan đến một đơn vị hoặc một người.")

  @Argument(help: "Mã hoặc tên đơn vị, tên người hoặc tập thể; không cần dấu.")
  var names: [String]

  @OptionGroup var place: CampaignOption
  @OptionGroup var day: DayOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var words: LanguageOptions

  func validate() throws {
    if names.allSatisfy(\.isEmpty) { throw ValidationError("cần ít nhất một chữ") }
  }

  func run() async throws {
    let messages = Messages(language: words.language)
    let sought = names.joined(separator: " ")
    let job = ExplainJob(
      place.folder, words: sought, options: reading.jobOptions(words, asOf: day.value))
    let (campaign, explanation) = try await report(messages) { () async throws(CampaignError) in
      try await job.run()
    }
    if !words.quiet {
      let text = ExplanationText(
        explanation, of: sought, in: campaign.consolidation, language: words.language)
      try show(text.text, messages)
    }
    if !explanation.isFound { throw ExitStatus.needsPerson }
  }
}
