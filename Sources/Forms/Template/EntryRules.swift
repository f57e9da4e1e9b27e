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
    } + unitValidations + signatureValidations
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

  private static let pasting = "Dán từ tệp khác: Paste Special - Values."

  private func collectiveName(_ ranges: [CellRange]) -> DataValidation {
    var validation =
      lists.has(TemplateName.collectives)
      ? list(TemplateName.collectives, ranges, title: "Tên tập thể")
      : DataValidation(ranges: ranges, rule: .custom(formula: noForbiddenSign(.collective)))
    validation.errorStyle = .warning
    return validation.explained(
      "Tên tập thể", "Mỗi dòng một tập thể, ghi đủ tên: Khoa Cấp cứu. \(Self.pasting)",
      refusal: "Tên có dấu không có trong tên tập thể. Vẫn ghi như vậy?")
  }

  private func personName(_ ranges: [CellRange]) -> DataValidation {
    DataValidation(ranges: ranges, rule: .custom(formula: noForbiddenSign(.individual)))
      .explained(
        "Họ và tên",
        "Mỗi dòng một người, ghi đủ họ và tên, không ghi số, chức vụ hay dấu câu. \(Self.pasting)",
        refusal: "Tên có chữ số hoặc dấu không có trong tên người. Ghi lại, mỗi dòng một người.")
  }

  private func noForbiddenSign(_ kind: RegistrationKind) -> String {
    let first = Formula.relative(grid.nameColumn, grid.heading(of: kind))
    return "\(CheckFormulas.signCount(kind, in: first))=0"
  }

  private func department(_ ranges: [CellRange]) -> DataValidation {
    let title = "Khoa, phòng, trạm"
    let validation =
      lists.has(TemplateName.collectives)
      ? list(TemplateName.departments, ranges, title: title)
      : DataValidation(ranges: ranges, rule: .any)
    return validation.explained(title, "Nơi người này làm việc trong đơn vị: Khoa Cấp cứu.")
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
    let cell = CellRange(rows: row...row, columns: 1...1)
    return [
      DataValidation(ranges: [cell], rule: .any)
        .explained("Tên đơn vị", "Ghi tên đơn vị thay cho các dấu chấm.")
    ]
  }

  /// The names of those who sign are written below their titles, which stay.
  private var signatureValidations: [DataValidation] {
    layout.signatures.enumerated().map { index, signature in
      let column = grid.signatureColumns(index).lowerBound
      let cell = Formula.relative(column, grid.signatureRow)
      var validation = DataValidation(
        ranges: [CellRange(rows: grid.signatureRow...grid.signatureRow, columns: column...column)],
        rule: .custom(
          formula:
            "LEFT(\(cell),\(signature.title.utf16.count))=\(Formula.text(signature.title))"))
      validation.allowsBlank = false
      return validation.explained(
        "Họ tên người ký",
        "Bấm F2, bấm Alt+Enter vài lần để chừa chỗ ký (LibreOffice: Ctrl+Enter), rồi ghi họ tên.",
        refusal: "Giữ nguyên dòng “\(signature.title)”. Bấm Esc, rồi F2 để ghi họ tên bên dưới.")
    }
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
      state("LEFT", TemplateState.faultyLead, .init(color: "9C0006", fill: "FFC7CE")),
      state("RIGHT", TemplateState.readyTail, .init(color: "006100", fill: "C6EFCE")),
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

  /// Where the state's text has these words at that end.
  private func state(
    _ end: String, _ words: String, _ style: DifferentialStyle
  ) -> ConditionalFormat {
    let cell = CellReference(row: 1, column: grid.checkColumn)
    return ConditionalFormat(
      ranges: [CellRange(rows: 1...1, columns: cell.column...cell.column)],
      condition: .expression(
        formula:
          "\(end)(\(Formula.cell(cell.column, 1)),\(words.utf16.count))=\(Formula.text(words))"),
      style: style)
  }
}

extension DataValidation {
  /// With what is said beside its cells and, unless it has words of its own, when it refuses something.
  fileprivate func explained(
    _ title: String, _ text: String, refusal: String? = nil
  ) -> DataValidation {
    var validation = self
    validation.inputMessage = Message(title: title, text: text)
    if let refusal, validation.errorMessage == nil {
      validation.errorMessage = Message(title: title, text: refusal)
    }
    return validation
  }
}
