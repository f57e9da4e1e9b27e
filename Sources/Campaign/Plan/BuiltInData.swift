internal import Forms
internal import VietnameseText

/// The form, the words and the abbreviations that come inside the program.
enum BuiltInData {
  static func load() throws(CampaignError) -> (FormLayout, LayoutWords, AbbreviationDictionary) {
    do {
      return (
        try BuiltInForms.phuLuc02(), try BuiltInForms.layoutWords(),
        AbbreviationDictionary(
          tsv: String(decoding: PackageResources.health_units_tsv, as: UTF8.self))
      )
    } catch {
      throw CampaignError(.cannotBuild(error.description), path: "")
    }
  }
}
