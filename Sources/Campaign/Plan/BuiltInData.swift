package import Consolidation
internal import Forms
internal import VietnameseText
private import TOMLKit

/// The forms, the words and the abbreviations that come inside the program.
package enum BuiltInData {
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

  /// The form of award proposals.
  static func proposalForm() throws(CampaignError) -> FormLayout {
    do {
      return try BuiltInForms.awardProposals()
    } catch {
      throw CampaignError(.cannotBuild(error.description), path: "")
    }
  }

  /// The awards there are, and the posts by which people are classified.
  package static func loadAwards() throws(CampaignError) -> (AwardLexicon, PositionLexicon) {
    do {
      return (
        try TOMLDecoder().decode(
          AwardLexicon.self, from: String(decoding: PackageResources.awards_toml, as: UTF8.self)),
        try TOMLDecoder().decode(
          PositionLexicon.self,
          from: String(decoding: PackageResources.positions_toml, as: UTF8.self))
      )
    } catch {
      throw CampaignError(.cannotBuild(String(describing: error)), path: "")
    }
  }
}
