internal import Consolidation
internal import Reports

/// What lists of awards are read and judged by: the words for awards and posts, and the rules of the plan.
struct AwardStandards {
  let lexicon: AwardLexicon
  let rules: RuleSet
  private let positions: PositionLexicon

  /// - Parameters:
  ///   - plan: The campaign's plan.
  ///   - day: The day whose rules hold where the plan has no year.
  ///   - path: The plan's file, for messages.
  /// - Throws: ``CampaignError`` naming what the plan says of rules and no set knows.
  init(of plan: Plan, asOf day: Day, path: String) throws(CampaignError) {
    (lexicon, positions) = try BuiltInData.loadAwards()
    rules = try BuiltInRules.rules(of: plan, asOf: day, path: path)
  }

  /// What the register comes to.
  func survey(of campaign: ConsolidatedCampaign) -> AwardSurvey {
    survey(of: [register(of: campaign)], lines: [], campaign)
  }

  /// What the register comes to, and with it what is proposed in a file.
  func survey(
    of campaign: ConsolidatedCampaign, lines: [Eligibility.Line], file: String
  ) -> (lists: [AwardList], AwardSurvey) {
    let lists = [
      register(of: campaign), AwardList(lines, positions: positions, file: file),
    ]
    return (lists, survey(of: lists, lines: lines, campaign))
  }

  private func register(of campaign: ConsolidatedCampaign) -> AwardList {
    AwardList(
      register: campaign.consolidation.register, lexicon: lexicon, positions: positions,
      year: campaign.context.year)
  }

  private func survey(
    of lists: [AwardList], lines: [Eligibility.Line], _ campaign: ConsolidatedCampaign
  ) -> AwardSurvey {
    AwardSurvey(
      of: lists, lines: lines, rules: rules, consolidation: campaign.consolidation,
      documents: campaign.documents, lexicon: lexicon, groups: campaign.context.groups,
      year: campaign.context.year)
  }
}
