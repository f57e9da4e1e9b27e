internal import ArgumentParser
internal import Campaign

/// What the program tells the shell.
enum ExitStatus {
  /// Done, but a person must act.
  static let needsPerson = ExitCode(1)

  /// The status for a job that could not be done (sysexits.h).
  static func code(for error: CampaignError) -> ExitCode {
    switch error.kind {
    case .unknownPlan, .unknownUnit, .unknownDocument, .nothingReceived,
      .unconvertible(.unknownSheet):
      ExitCode(64)
    case .missingPlan, .unusablePlan, .missingUnits, .unusableUnits, .unusableReceipts,
      .unusableDecisions, .missingFolder, .unconvertible, .unusableList, .foreignList, .noProposals:
      ExitCode(65)
    case .brokenLaw, .cannotBuild: ExitCode(70)
    case .cannotWrite: ExitCode(73)
    case .cannotRead: ExitCode(74)
    }
  }
}
