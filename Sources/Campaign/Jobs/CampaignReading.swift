package import Consolidation
internal import Forms
internal import Reports
internal import SystemPackage
internal import VietnameseText

/// A campaign folder, read once: what it comes to can be worked out for every day.
///
/// Nothing else is known of a day than what was received by then: consolidating for a day gives what a run on
/// that day would have given, with the decisions of today.
package struct CampaignReading: Sendable {
  let lists: CampaignLists
  let decided: CampaignDecisions
  let layout: FormLayout
  let words: LayoutWords
  let abbreviations: AbbreviationDictionary
  /// Everything below received/.
  let files: [ReceivedFile]
  /// What was read, the decisions applied: the files that had come by ``until``.
  let submissions: [Submission]
  let until: Day
  let language: Language
  let folder: CampaignFolder
  private var path: String { folder.root.string }

  private var plan: Plan { lists.plan }

  /// The days on which something was received that was read, each once.
  package var days: [Day] { Set(submissions.map(\.received)).sorted() }

  /// When lists are due.
  private var deadline: Deadline? { plan.deadline(of: layout.id) }

  /// What was received until a day, brought together.
  ///
  /// - Throws: ``CampaignError`` when the ledger's law is broken.
  package func consolidated(asOf day: Day) throws(CampaignError) -> ConsolidatedCampaign {
    let present = IntakeBatch.named(submissions.filter { $0.received <= day })
    let consolidation = Consolidator(
      registry: registry(on: day), words: words, year: plan.year, deadline: deadline
    ).consolidate(present)
    try checkLaw(consolidation, present)
    let questions = QuestionFinder(consolidation, of: present).questions()
    return ConsolidatedCampaign(
      plan: plan, consolidation: consolidation, laterFiles: files.count { $0.received > day },
      idleInstructions: idleInstructions, unknownDocuments: unknownDocuments,
      questions: questions, decisionFaults: decided.faults(questions),
      idleDecisions: idleDecisions,
      context: context(on: day))
  }

  /// The units of the campaign: those that exist on the day of the deadline, whose people stay registered
  /// when the unit is closed later in the year, and those that exist on the day it is looked at from.
  func registry(on day: Day) -> UnitRegistry {
    let days = [day, deadline?.received].compactMap(\.self)
    func counts(_ unit: Unit) -> Bool { days.contains(where: unit.exists(on:)) }
    let units = decided.decisions.naming(lists.units)
    return UnitRegistry(
      units: units.filter(counts), closed: units.filter { !counts($0) },
      province: plan.department.place, abbreviations: abbreviations)
  }

  private func checkLaw(
    _ consolidation: Consolidation, _ submissions: [Submission]
  ) throws(CampaignError) {
    do {
      try LedgerLaw.check(consolidation, of: submissions)
    } catch {
      throw CampaignError(.brokenLaw(error.description), path: path)
    }
  }

  /// The instructions whose file is not there: a slip of the pen, or a file that was moved.
  private var idleInstructions: [String] {
    let followed = Set(
      files.compactMap(\.instruction?.file) + submissions.compactMap(\.instruction?.file)
        + files.filter { $0.earliest > until }.flatMap(\.memberInstructions.values).map(\.file))
    return Set(lists.instructions.map(\.file)).filter { !followed.contains($0) }.sorted()
  }

  /// The files that decisions.xlsx speaks of, unless they have come under the same name again; nothing is known of
  /// files that were not read.
  private var idleDecisions: [String] {
    guard files.allSatisfy({ $0.earliest <= until }) else { return [] }
    let names = Set(files.map { CleanText.clean($0.name) })
    let idle = decided.decisions.idle(among: submissions).map(\.file)
    return Set(idle).filter { file in
      !names.contains(file) && !names.contains { file.hasPrefix("\($0)!") }
    }.sorted()
  }

  /// All that staff decided about files: answers of decisions.xlsx, then the lines of receipts.csv, which overrule them.
  var instructions: [Instruction] { submissions.compactMap(\.decision) + lists.instructions }

  /// What receipts.csv calls documents that the plan does not know: such a file is read as a list.
  private var unknownDocuments: [String] {
    let known = Set(([layout.id] + plan.otherDocuments(than: layout.id)).map(TextKey.folded))
    let named = Set(lists.instructions.map(\.document)).filter { !$0.isEmpty }
    return named.filter { !known.contains(.folded($0)) }.sorted()
  }

  /// What awards are read and judged by; lists are looked at from that day.
  ///
  /// - Throws: ``CampaignError`` naming what the plan says of rules and no set knows.
  func standards(on day: Day) throws(CampaignError) -> AwardStandards {
    try AwardStandards(of: plan, asOf: day, path: folder.plan.string)
  }

  private func context(on day: Day) -> ReportContext {
    let form = plan.options(of: layout.id)
    var context = ReportContext(asOf: day, layout: layout)
    context.year = plan.year
    context.department = plan.departmentName
    context.sector = plan.sectorName
    context.attached = plan.attachedLine
    context.sectorAttached = plan.sectorAttachedLine
    context.letterhead = form.frame == .document ? plan.letterhead : nil
    context.periodLetterhead = plan.periodLetterhead
    context.recipients = plan.report?.recipients ?? []
    context.signers = plan.signers
    context.optionalColumns = form.optionalColumns
    context.groups = plan.groups
    context.hasSheetPerGroup = form.hasSheetPerGroup
    context.deadline = deadline?.received
    context.language = language
    return context
  }
}
