internal import Spreadsheet

/// The hidden sheet of checks: a row for each row of the first sheet, the sums, and the lines about faults.
///
/// ```
///        A … K                    L          M       │          L         M      N     O       P
///    1   row 1 of the first sheet name       value   │    21    fault 1   count  row   number  line
///    2   row 2                    name       value   │    22    fault 2
/// ```
struct CheckSheet: Sendable {
  static let name = "KIỂM TRA"
  /// Above the table of faults.
  private static let faultRow = 20
  private static let valueColumn = 13

  /// A name, and the cell it stands for.
  private struct NamedValue {
    let name: String
    let formula: String
    let value: Value
  }

  private enum Value {
    case number(Int)
    case text(String)
  }

  private let check: TemplateCheck
  private let formulas: CheckFormulas

  init(check: TemplateCheck, formulas: CheckFormulas) {
    self.check = check
    self.formulas = formulas
  }

  private var grid: TemplateGrid { check.grid }

  func worksheet() -> Worksheet {
    let values = namedValues
    var sheet = Worksheet(name: Self.name) { emit in
      var row = Row()
      for number in 1...max(grid.lastCheckedRow, Self.faultRow + TemplateFault.allCases.count) {
        row.reset(number: number)
        if number <= grid.lastCheckedRow { fillLine(number, &row) }
        if values.indices.contains(number - 1) { fill(values[number - 1], &row) }
        fillFault(number - Self.faultRow, &row)
        emit(row)
      }
    }
    sheet.visibility = .hidden
    sheet.protection = .standard
    return sheet
  }

  // MARK: Names

  var definedNames: [DefinedName] {
    let values = namedValues.enumerated().map { index, value in
      name(value.name, Formula.cell(Self.valueColumn, index + 1))
    }
    let faults = Self.faultRow + 1...Self.faultRow + TemplateFault.allCases.count
    return values + [
      name(TemplateName.faults, formulas.range(.fault)),
      name(TemplateName.remarks, formulas.range(.remark)),
      name(TemplateName.positions, formulas.range(.position)),
      name(TemplateName.faultLineNumbers, Formula.range(Self.valueColumn + 2, faults)),
      name(TemplateName.faultLines, Formula.range(Self.valueColumn + 3, faults)),
    ]
  }

  private func name(_ name: String, _ reference: String) -> DefinedName {
    DefinedName(name: name, formula: Formula.sheet(Self.name) + reference)
  }

  private var namedValues: [NamedValue] {
    var values = [
      // Not the total's own cell: what it says depends on where it stands.
      row(TemplateName.headerRow, grid.headerRow),
      row(TemplateName.totalRow, grid.totalRow, column: grid.nameColumn),
      row(TemplateName.signatureRow, grid.signatureRow),
    ]
    values += grid.sections.map { row(TemplateName.heading($0.kind), $0.heading) }
    for kind in RegistrationKind.allCases {
      values.append(
        NamedValue(
          name: TemplateName.lastRow(kind), formula: formulas.lastFilledRow(of: kind),
          value: .number(check.lastFilledRow(of: kind))))
      values.append(
        NamedValue(
          name: TemplateName.count(kind), formula: formulas.count(of: kind),
          value: .number(check.count(of: kind))))
    }
    return values + sums
  }

  private func row(_ name: String, _ row: Int, column: Int = 1) -> NamedValue {
    NamedValue(name: name, formula: formulas.row(of: row, column: column), value: .number(row))
  }

  private var sums: [NamedValue] {
    let faults = Self.faultRow + 1...Self.faultRow + TemplateFault.allCases.count
    return [
      NamedValue(
        name: TemplateName.declaredEmpty, formula: formulas.declarations,
        value: .number(check.declarations)),
      NamedValue(
        name: TemplateName.hasSampleCollectives, formula: formulas.hasSampleCollectives,
        value: .number(check.hasSampleCollectives ? 1 : 0)),
      NamedValue(
        name: TemplateName.faultCount,
        formula: "SUM(\(Formula.range(Self.valueColumn, faults)))",
        value: .number(check.faultCount)),
      NamedValue(
        name: TemplateName.state, formula: formulas.state, value: .text(check.state.text)),
      NamedValue(
        name: TemplateName.printHint, formula: formulas.printHint, value: .text(check.printHint)),
      NamedValue(
        name: TemplateName.signatureHint, formula: formulas.signatureHint,
        value: .text(check.signatureHint)),
    ]
  }

  // MARK: Rows

  private func fillLine(_ number: Int, _ row: inout Row) {
    let line = check[number]
    for column in CheckFormulas.Column.allCases {
      append(
        formulas.formula(column, row: number), value(column, of: line), column.rawValue, to: &row)
    }
  }

  private func value(_ column: CheckFormulas.Column, of line: TemplateCheck.Line) -> Value {
    switch column {
    case .name: .text(line.name)
    case .organisation: .text(line.organisation)
    case .section: .number(line.section.rawValue)
    case .isFilled: .number(line.isFilled ? 1 : 0)
    case .key: .text(line.key)
    case .fault: .number(line.fault?.rawValue ?? 0)
    case .words: .text(line.words)
    case .nature: .number(line.nature.rawValue)
    case .position: .number(line.position ?? 0)
    case .remark: .text(line.remark)
    case .entries: .number(line.entries)
    }
  }

  private func fill(_ value: NamedValue, _ row: inout Row) {
    row.append(text: value.name, column: Self.valueColumn - 1)
    append(value.formula, value.value, Self.valueColumn, to: &row)
  }

  /// A line of the table of faults: how often, where first, the how many-th kind, and the words.
  private func fillFault(_ number: Int, _ row: inout Row) {
    guard let fault = TemplateFault(rawValue: number) else { return }
    let column = Self.valueColumn
    let count = Formula.relative(column, row.number)
    let first = Formula.relative(column + 1, row.number)
    let above = Formula.relative(column + 2, row.number - 1)
    let kinds = TemplateFault.allCases.prefix(number).count { check.count(of: $0) > 0 }
    row.append(text: fault.message, column: column - 1)
    append(formulas.count(of: fault), .number(check.count(of: fault)), column, to: &row)
    append(
      formulas.firstRow(of: fault, count: count), .number(check.firstRow(of: fault)), column + 1,
      to: &row)
    append(
      "IF(\(count)>0,1,0)" + (number == 1 ? "" : "+\(above)"), .number(kinds), column + 2,
      to: &row)
    append(
      formulas.report(on: fault, count: count, firstRow: first), .text(check.report(on: fault)),
      column + 3, to: &row)
  }

  private func append(_ formula: String, _ value: Value, _ column: Int, to row: inout Row) {
    switch value {
    case .number(let number): row.append(formula: formula, value: number, column: column)
    case .text(let text): row.append(formula: formula, text: text, column: column)
    }
  }
}
