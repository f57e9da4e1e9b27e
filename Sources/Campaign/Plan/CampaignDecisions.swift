internal import Consolidation
internal import Forms
internal import Reports
internal import SystemPackage

/// What people decided in decisions.xlsx, and what they cannot have meant.
struct CampaignDecisions: Sendable {
  /// The file as it was read; `nil` where there is none.
  let bytes: [UInt8]?
  let sheet: DecisionSheet
  let answers: AnswerText
  let decisions: Decisions
  private let misunderstood: [DecisionFault]

  /// Reads decisions.xlsx; without one nothing was decided.
  ///
  /// - Throws: ``CampaignError`` when it cannot be read whole.
  init(_ folder: CampaignFolder, _ lists: CampaignLists) throws(CampaignError) {
    let path = folder.decisions
    bytes = FileSystem.exists(path) ? try FileSystem.bytes(of: path) : nil
    sheet =
      try bytes.map { bytes throws(CampaignError) in
        try DecisionsFile.sheet(in: bytes, path: path.string)
      } ?? DecisionSheet()
    answers = AnswerText(
      units: lists.units, documents: lists.plan.otherDocuments(than: try BuiltInData.load().0.id))
    let (decisions, misunderstood) = sheet.decisions(answers)
    self.decisions = Decisions(decisions)
    self.misunderstood = misunderstood
  }

  /// The answers that were not followed, where these questions are still open.
  func faults(_ questions: [Question]) -> [DecisionFault] {
    (misunderstood + sheet.unsettled(questions, faults: misunderstood)).sorted { $0.row < $1.row }
  }
}
