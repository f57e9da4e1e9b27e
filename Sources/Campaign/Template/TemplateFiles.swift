internal import CSV
internal import Consolidation
internal import Forms
internal import Spreadsheet

/// Makes the files that a unit fills in, by a plan.
struct TemplateFiles {
  /// A file and its bytes.
  typealias File = (name: String, bytes: [UInt8])

  /// A unit may have so many rows prepared, however many people work there.
  private static let mostRows = 2_000

  private let layout: FormLayout
  private let words: LayoutWords
  private let plan: Plan
  /// How many rows are wanted, where somebody says so.
  private let rows: [RegistrationKind: Int]

  /// - Throws: ``CampaignError`` when the plan wants a column that the form does not have.
  init(
    layout: FormLayout, words: LayoutWords, plan: Plan, path: String,
    rows: [RegistrationKind: Int] = [:]
  ) throws(CampaignError) {
    do {
      self.layout = try layout.printing(plan.options(of: layout.id).optionalColumns)
    } catch {
      throw CampaignError(.unusablePlan(error.description), path: path)
    }
    self.words = words
    self.plan = plan
    self.rows = rows
  }

  /// The template of a unit, or of none, as .xlsx.
  func workbook(
    _ name: String, unit: Unit?, records: [Registration] = []
  ) throws(CampaignError) -> File {
    var workbook = FormTemplate(layout: layout, words: words, content: content(unit, records))
      .workbook()
    workbook.properties.title = layout.name
    if let unit {
      workbook.properties.custom = [.init(name: DocumentOpener.unitProperty, value: unit.code)]
    }
    return (name, try workbook.bytes(for: name))
  }

  /// The same as a plain table, for a Vietnamese Excel.
  func table(_ name: String, unit: Unit?, records: [Registration] = []) -> File {
    var writer = CSVWriter(profile: .excelVietnamese)
    FlatForm(layout: layout, content: content(unit, records)).rows { writer.write($0) }
    return (name, writer.finish())
  }

  // MARK: Content

  private func content(_ unit: Unit?, _ records: [Registration]) -> TemplateContent {
    var content = TemplateContent()
    content.year = plan.year
    content.unit = unit?.name ?? ""
    content.code = unit?.code ?? ""
    content.attached = plan.attachedLine
    if plan.options(of: layout.id).hasLetterhead {
      content.letterhead = plan.departmentName.uppercased()
    }
    content.subunits = unit?.subunits ?? []
    for kind in RegistrationKind.allCases {
      let own = records.filter { $0.kind == kind }
      content.records[kind] = own
      content.rows[kind] = rows[kind] ?? rowCount(kind, unit, own.count)
    }
    content.guideWords = guideWords
    content.guideWords["prefilled"] = records.isEmpty ? "" : String(records.count)
    return content
  }

  /// Room for more than there were last year, for every department, and for everybody who works there.
  private func rowCount(_ kind: RegistrationKind, _ unit: Unit?, _ records: Int) -> Int {
    let known =
      switch kind {
      case .collective: unit.map { $0.subunits.count + 3 } ?? 0
      case .individual: unit?.headcount ?? 0
      }
    let wanted = max(layout.template.rows(for: kind), records + records / 10 + 5, known)
    return min(wanted, max(Self.mostRows, records + 5))
  }

  private var guideWords: [String: String] {
    let deadline = plan.deadlines.first { $0.document == layout.id }
    let received = deadline?.received?.official
    let lead = deadline?.isInclusive == false ? "trước ngày" : "chậm nhất ngày"
    return [
      "internal": deadline?.internalDay?.official ?? "",
      "received": received.map { "\(lead) \($0)" } ?? "",
      "office": plan.department.office, "department": plan.departmentName,
      "contact": plan.department.contact,
    ]
  }
}
