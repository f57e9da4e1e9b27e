internal import Consolidation
internal import Forms
internal import Reports

/// `export.json`: an export for other programs, as templates/schemas/export.schema.json describes it.
struct ExportDocument: Encodable {
  struct Totals: Encodable {
    let collectives: Int
    let individuals: Int
    let added: Int
    let withdrawn: Int
    let changed: Int
    let files: Int
    let refusedFiles: Int
  }

  struct MonthLine: Encodable {
    let month: String
    let collectives: Int
    let individuals: Int
    let added: Int
    let withdrawn: Int
    let changed: Int
  }

  struct UnitLine: Encodable {
    let code: String
    let name: String
    let group: String
    let status: String
    let file: String
    let received: String
    let daysLate: Int
    let collectives: Int
    let individuals: Int
    let added: Int
    let withdrawn: Int
    let changed: Int
  }

  struct Source: Encodable {
    let file: String
    let sheet: String
    let cell: String

    init(_ entry: RegisterEntry) {
      file = entry.file
      sheet = entry.record.place.sheet
      cell = entry.record.place.cell
    }
  }

  struct Field: Encodable {
    let id: String
    let label: String
    let value: String
  }

  struct Entry: Encodable {
    let unit: String
    let kind: String
    let ordinal: Int
    let name: String
    let organisation: String
    let note: String
    let further: [Field]
    let source: Source

    init(_ entry: RegisterEntry) {
      unit = entry.unit
      kind = entry.record.kind.rawValue
      ordinal = entry.ordinal
      name = entry.record.name
      organisation = entry.record.organisation
      note = entry.record.note
      further = entry.record.further.map { Field(id: $0.id, label: $0.label, value: $0.value) }
      source = Source(entry)
    }
  }

  struct FieldChange: Encodable {
    let id: String
    let before: String
    let after: String
  }

  struct Change: Encodable {
    let change: String
    let before: Entry?
    let after: Entry?
    let fields: [FieldChange]
    let saidBy: String
    let reason: String

    init(_ change: RegisterChange) {
      self.change = change.kind.rawValue
      before = change.before.map(Entry.init)
      after = change.after.map(Entry.init)
      fields = change.fields.map { FieldChange(id: $0.id, before: $0.before, after: $0.after) }
      saidBy = change.file
      reason = change.reason
    }
  }

  struct Count: Encodable {
    let unit: String
    let group: String
    let award: String
    let kind: String
    let count: Int

    init(_ line: CountLine) {
      unit = line.unit
      group = line.group
      award = line.award?.id ?? ""
      kind = line.kind.rawValue
      count = line.count
    }
  }

  let format = "thidua-export"
  let version = 1
  let year: Int?
  let department: String
  let from: String
  let to: String
  let deadline: String?
  let totals: Totals
  let months: [MonthLine]
  let units: [UnitLine]
  let register: [Entry]
  let changes: [Change]
  let counts: [Count]
  let ruleSet: RuleReport.Set
  let rules: [RuleReport]
  let lastYear: LastYearReport?

  init(_ export: RegisterExport) {
    year = export.context.year
    department = export.context.department
    from = export.period.first.iso
    to = export.period.last.iso
    deadline = export.context.deadline?.iso
    totals = Totals(export)
    months = export.months.map(MonthLine.init)
    units = export.after.roster.map { UnitLine($0, export.comparison) }
    register = export.after.register.map(Entry.init)
    changes = export.comparison.changes.map(Change.init)
    counts = CountLine.lines(of: export.survey).map(Count.init)
    ruleSet = RuleReport.Set(export.survey.rules)
    let wordings = export.survey.rules.wordings
    rules = export.survey.results.map { result in
      RuleReport(
        result, text: wordings[result.rule.key] ?? "", in: export.context.language)
    }
    lastYear = export.lastYear.map(LastYearReport.init)
  }

  /// The document as JSON text, the same for the same campaign.
  var json: String { JSONText.text(of: self) + "\n" }
}

extension ExportDocument.Totals {
  init(_ export: RegisterExport) {
    collectives = export.after.register.count { $0.record.kind == .collective }
    individuals = export.after.register.count { $0.record.kind == .individual }
    added = export.comparison.count(.added)
    withdrawn = export.comparison.count(.withdrawn)
    changed = export.comparison.count(.changed)
    files = export.after.sources.count
    refusedFiles = export.after.refusedFiles
  }
}

extension ExportDocument.MonthLine {
  init(_ sums: MonthSums) {
    month = sums.month.iso
    collectives = sums.collectives
    individuals = sums.individuals
    added = sums.added
    withdrawn = sums.withdrawn
    changed = sums.changed
  }
}

extension ExportDocument.UnitLine {
  init(_ line: RosterLine, _ changes: RegisterComparison) {
    code = line.unit.code
    name = line.unit.name
    group = line.unit.group
    status = line.status.rawValue
    file = line.file
    received = line.received?.iso ?? ""
    daysLate = line.daysLate
    collectives = line.collectives
    individuals = line.individuals
    added = changes.count(.added, of: line.unit.code)
    withdrawn = changes.count(.withdrawn, of: line.unit.code)
    changed = changes.count(.changed, of: line.unit.code)
  }
}
