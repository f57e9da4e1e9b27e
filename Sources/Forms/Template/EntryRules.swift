internal import Spreadsheet

/// What may be typed into a template, and what is marked there.
///
/// What people paste brings its own looks and rules. So the number and the last column are marked too, and
/// the lines beside the title count everything again.
struct EntryRules {
  let grid: TemplateGrid
  let layout: FormLayout
  let lists: ListSheet
  let needsUnit: Bool

  // MARK: Validation

  var validations: [DataValidation] {
    RegistrationKind.allCases.flatMap { kind in
      grid.columns.enumerated().compactMap { index, column in
        validation(column, index + 1, kind)
      }
    } + unitValidations
  }

  private func validation(
    _ column: FormLayout.Column, _ number: Int, _ kind: RegistrationKind
  ) -> DataValidation? {
    // From the locked line on, so that a row that is inserted as the first one has it too.
    let rows = grid.heading(of: kind)...grid.end(of: kind) - 1
    let ranges = [CellRange(rows: rows, columns: number...number)]
    switch (column.field, kind) {
    case (.name, .collective): return collectiveName(ranges)
    case (.name, .individual): return personName(ranges)
    case (.organisation, .individual): return department(ranges)
    default:
      let choices = TemplateName.choices(number, kind)
      return lists.has(choices) ? list(choices, ranges, title: column.label) : nil
    }
  }

  private func collectiveName(_ ranges: [CellRange]) -> DataValidation {
    var validation =
      lists.has(TemplateName.collectives)
      ? list(TemplateName.collectives, ranges, title: "Tên tập thể")
      : DataValidation(ranges: ranges, rule: .custom(formula: noForbiddenSign(.collective)))
    validation.errorStyle = .warning
    validation.inputMessage = DataValidation.Message(
      title: "Tên tập thể", text: "Mỗi dòng một tập thể, ghi đủ tên: Khoa Cấp cứu.")
    return validation
  }

  private func personName(_ ranges: [CellRange]) -> DataValidation {
    var validation = DataValidation(
      ranges: ranges, rule: .custom(formula: noForbiddenSign(.individual)))
    validation.inputMessage = DataValidation.Message(
      title: "Họ và tên",
      text: "Mỗi dòng một người, ghi đủ họ và tên, không ghi số, chức vụ hay dấu câu.")
    validation.errorMessage = DataValidation.Message(
      title: "Họ và tên",
      text: "Tên có chữ số hoặc dấu không có trong tên người. Ghi lại, mỗi dòng một người.")
    return validation
  }

  private func noForbiddenSign(_ kind: RegistrationKind) -> String {
    let first = Formula.relative(grid.nameColumn, grid.heading(of: kind))
    return "\(CheckFormulas.signCount(kind, in: first))=0"
  }

  private func department(_ ranges: [CellRange]) -> DataValidation {
    var validation =
      lists.has(TemplateName.collectives)
      ? list(TemplateName.departments, ranges, title: "Khoa, phòng, trạm")
      : DataValidation(ranges: ranges, rule: .any)
    validation.inputMessage = DataValidation.Message(
      title: "Khoa, phòng, trạm", text: "Nơi người này làm việc trong đơn vị: Khoa Cấp cứu.")
    return validation
  }

  /// A list may lack what is new, so another text is a question and not refused.
  private func list(_ name: String, _ ranges: [CellRange], title: String) -> DataValidation {
    var validation = DataValidation(ranges: ranges, rule: .listFrom(formula: name))
    validation.errorStyle = .warning
    validation.errorMessage = DataValidation.Message(
      title: String(title.prefix(32)), text: "Không có trong danh sách chọn. Vẫn ghi như vậy?")
    return validation
  }

  private var unitValidations: [DataValidation] {
    guard needsUnit, let row = grid.unitRow else { return [] }
    var validation = DataValidation(
      ranges: [CellRange(rows: row...row, columns: 1...1)], rule: .any)
    validation.inputMessage = DataValidation.Message(
      title: "Tên đơn vị", text: "Ghi tên đơn vị thay cho các dấu chấm.")
    return [validation]
  }

  // MARK: Marks

  var conditionalFormats: [ConditionalFormat] {
    let (name, organisation) = (grid.nameColumn, grid.column(.organisation))
    return [
      mark([grid.column(.ordinal)], "\(Self.fault)>0", .init(color: "9C0006", fill: "FFC7CE")),
      mark([grid.checkColumn], "\(Self.fault)>0", .init(color: "9C0006", fill: "FFC7CE")),
      mark(
        [name],
        "AND(\(Self.fault)>=\(TemplateFault.error.rawValue),\(Self.fault)<=\(TemplateFault.incomplete.rawValue))",
        .init(color: "9C0006", fill: "FFC7CE")),
      mark([name], is: .outside, .init(color: "9C0006", fill: "FFC7CE")),
      mark([organisation], is: .departmentless, .init(fill: "FFC000")),
      mark([name, organisation], is: .duplicate, .init(fill: "D9C3F0")),
      mark(Array(1...grid.columns.count), is: .gap, .init(fill: "FFEB9C")),
      state(TemplateState.faultyLead, .init(color: "9C0006", fill: "FFC7CE")),
      state(TemplateState.completeLead, .init(color: "006100", fill: "C6EFCE")),
    ]
  }

  private static let fault = "INDEX(\(TemplateName.faults),ROW())"

  private func mark(
    _ columns: [Int], is fault: TemplateFault, _ style: DifferentialStyle
  ) -> ConditionalFormat {
    mark(columns, "\(Self.fault)=\(fault.rawValue)", style)
  }

  /// From the first section's line to the total: rows inserted anywhere between them are marked too.
  private func mark(
    _ columns: [Int], _ formula: String, _ style: DifferentialStyle
  ) -> ConditionalFormat {
    let first = grid.sections.first?.heading ?? grid.headerRow
    let rows = first...grid.totalRow
    return ConditionalFormat(
      ranges: [
        CellRange(rows: rows, columns: (columns.min() ?? 1)...(columns.max() ?? 1))
      ], condition: .expression(formula: formula), style: style)
  }

  private func state(_ lead: String, _ style: DifferentialStyle) -> ConditionalFormat {
    let cell = CellReference(row: 1, column: grid.checkColumn)
    return ConditionalFormat(
      ranges: [CellRange(rows: 1...1, columns: cell.column...cell.column)],
      condition: .expression(
        formula: "LEFT(\(Formula.cell(cell.column, 1)),\(lead.utf16.count))=\(Formula.text(lead))"),
      style: style)
  }
}
