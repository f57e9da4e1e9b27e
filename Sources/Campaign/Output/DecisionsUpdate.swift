package import Consolidation
internal import Reports
internal import SystemPackage

/// Puts new questions into decisions.xlsx and takes out those that nobody need answer any more.
///
/// What people wrote stays: the file is only written when no program has it open and nobody saved it since it was read,
/// and what it was before is kept beside it.
package struct DecisionsUpdate {
  /// What became of the file.
  package enum Outcome: Sendable, Equatable {
    /// It was not to be written: nothing is asked, or the run is not about today.
    case untouched
    /// So many questions wait for an answer, of which some are new; whether people's own formulas became values.
    case asked(new: Int, unanswered: Int, dropsFormulas: Bool = false)
    /// A program has it open, as this file says.
    case locked(by: String)
    /// Somebody saved it while the program ran.
    case savedMeanwhile
    /// It, or its backup, cannot be written; all the rest is done.
    case unwritable(CampaignError)

    /// Whether a person must close the file, or run again.
    var needsPerson: Bool {
      switch self {
      case .untouched, .asked, .unwritable: false
      case .locked, .savedMeanwhile: true
      }
    }
  }

  /// What Excel, LibreOffice and WPS put beside a file that they have open.
  private static let locks = ["~$decisions.xlsx", ".~lock.decisions.xlsx#", ".~decisions.xlsx"]

  private let folder: CampaignFolder
  private let decided: CampaignDecisions

  /// - Parameters:
  ///   - folder: The campaign.
  ///   - reading: What was read of it, decisions.xlsx too.
  package init(_ folder: CampaignFolder, of reading: CampaignReading) {
    self.folder = folder
    decided = reading.decided
  }

  /// - Throws: ``CampaignError`` when the workbook cannot be built, or the file cannot be read again.
  package func ask(_ questions: [Question]) throws(CampaignError) -> Outcome {
    guard let sheet = decided.sheet.updated(with: questions) else {
      return questions.isEmpty ? .untouched : outcome(decided.sheet, questions)
    }
    for lock in Self.locks where FileSystem.exists(folder.root.appending(lock)) {
      return .locked(by: lock)
    }
    let bytes = try DecisionsWorkbook(sheet, questions: questions, answers: decided.answers)
      .workbook().bytes(for: folder.decisions.string)
    do throws(CampaignError) {
      guard try write(bytes) else { return .savedMeanwhile }
      return outcome(sheet, questions, dropsFormulas: decided.sheet.hasFormulas)
    } catch {
      guard case .cannotWrite = error.kind else { throw error }
      return .unwritable(error)
    }
  }

  private func outcome(
    _ sheet: DecisionSheet, _ questions: [Question], dropsFormulas: Bool = false
  ) -> Outcome {
    let unanswered = sheet.unanswered(of: questions)
    let new = sheet.lines.count { $0.row == nil }
    guard unanswered > 0 || new > 0 || dropsFormulas else { return .untouched }
    return .asked(new: new, unanswered: unanswered, dropsFormulas: dropsFormulas)
  }

  /// Puts the file in place in one step; `false` when it is no longer the one that was read.
  private func write(_ bytes: [UInt8]) throws(CampaignError) -> Bool {
    let path = folder.decisions
    guard FileSystem.isPlainOrMissing(path) else {
      throw CampaignError(.cannotWrite(.fileExists), path: path.string)
    }
    if let old = decided.bytes { try FileSystem.replace(folder.decisionsBackup, with: old) }
    let current = FileSystem.exists(path) ? try FileSystem.bytes(of: path) : nil
    guard current == decided.bytes else { return false }
    try FileSystem.replace(path, with: bytes)
    return true
  }
}
