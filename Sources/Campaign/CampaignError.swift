package import Consolidation
package import Forms
package import SystemPackage

/// Why a command cannot do its work at all.
///
/// A bad submission is never one: it becomes a finding.
package struct CampaignError: Error, Sendable, Equatable {
  /// What went wrong.
  package enum Kind: Sendable, Equatable {
    /// No plan.toml, and what it says when it cannot be used.
    case missingPlan
    case unusablePlan(String)
    case unknownPlan(known: [String])
    /// No units.csv, or one without usable lines.
    case missingUnits
    case unusableUnits(String)
    case unusableReceipts(String)
    case unusableDecisions(DecisionsFault)
    case missingFolder
    /// A file that cannot be converted.
    case unconvertible(ConvertFailure)
    /// Nothing had come by the end of the period that was asked for.
    case nothingReceived(by: Day)
    /// No unit of that code, no document of that name, and those there are.
    case unknownUnit(known: [String])
    case unknownDocument(known: [String])
    /// A list of people that cannot be used, and the place in it that says why.
    case unusableList(Finding)
    /// A sheet of proposals without a table in which people are named.
    case noProposals
    /// A list of people that says it is another unit's, or whose unit nobody can tell.
    case foreignList(of: String)
    /// The operating system refused.
    case cannotRead(Errno)
    case cannotWrite(Errno)
    /// The program broke its own law: a fault of ours.
    case brokenLaw(String)
    case cannotBuild(String)
  }

  package let kind: Kind
  /// The file or folder it is about.
  package let path: String

  package init(_ kind: Kind, path: String) {
    self.kind = kind
    self.path = path
  }
}
