package import Spreadsheet

/// Writes a form as a sheet: title lines, header, sections, entries, total and signatures, as the
/// layout has them.
///
/// The same sheet goes to XLSX and to CSV, and the reader understands it.
package struct FormWriter {
  private let layout: FormLayout

  package init(layout: FormLayout) {
    self.layout = layout
  }

  /// The sheet for `content`; the styles it needs are added to `styles`.
  package func worksheet(
    name: String, content: FormContent, styles: inout StyleTable
  ) -> Worksheet {
    let form = WrittenForm(layout: layout, content: content, styles: FormStyles(in: &styles))
    var sheet = Worksheet(name: name) { emit in form.emitRows(emit) }
    sheet.columns = form.widths
    sheet.merges = form.merges
    sheet.frozenRows = form.headerRow
    sheet.print.repeatedRows = form.headerRow...form.headerRow
    sheet.print.fitsWidth = true
    sheet.print.numbersPages = true
    sheet.showsGridLines = false
    return sheet
  }
}

/// One form with its content, laid out row by row.
private struct WrittenForm: Sendable {
  let layout: FormLayout
  let content: FormContent
  let styles: FormStyles

  /// Of a line in 13 points.
  private static let lineHeight = 17.0

  private var columns: [FormLayout.Column] { layout.printedColumns }
  var widths: [ColumnLayout] { columns.map { ColumnLayout(width: $0.width) } }

  /// The title lines that have something to say, and a blank row below them.
  private var titleLines: [String] {
    layout.title.map { line in
      line.replacing("{year}", with: content.year.map(String.init) ?? ".....")
        .replacing("{unit}", with: content.unit.isEmpty ? layout.blankUnit : content.unit)
        .replacing("{attached}", with: content.attached)
    }.filter { !$0.isEmpty }
  }

  var headerRow: Int { titleLines.count + 2 }

  /// Title lines and the total run over the whole width.
  var merges: [CellRange] {
    let width = 1...columns.count
    return titleLines.indices.map { CellRange(rows: $0 + 1...$0 + 1, columns: width) }
      + [CellRange(rows: totalRow...totalRow, columns: width)]
  }

  private var totalRow: Int {
    headerRow + 1 + layout.sections.reduce(0) { $0 + 1 + rowCount(of: $1) }
  }

  private func rowCount(of section: FormLayout.Section) -> Int {
    let groups = content.groups[section.kind] ?? []
    let entries = groups.reduce(0) { $0 + $1.records.count + ($1.heading == nil ? 0 : 1) }
    return entries + (content.showsSamples ? section.samples.count + 1 : 0)
  }

  // MARK: Rows

  func emitRows(_ emit: (Row) -> Void) {
    var row = Row()
    var number = 0
    let (widths, mergedRows) = (widths, Set(merges.flatMap(\.rows)))
    func next(_ fill: (inout Row) -> Void) {
      number += 1
      row.reset(number: number)
      fill(&row)
      if !mergedRows.contains(number) {
        row.fitHeight(columns: widths, lineHeight: Self.lineHeight, density: 0.9)
      }
      emit(row)
    }
    for line in titleLines { next { fillTitle(line, &$0) } }
    number += 1
    next(fillHeader)
    for section in layout.sections { emitSection(section, next) }
    next(fillTotal)
    number += 1
    next { fillSignatures(&$0, signers, style: styles.signer) }
    next { fillSignatures(&$0, layout.signatures.map(\.hint), style: styles.hint) }
  }

  private func fillTitle(_ line: String, _ row: inout Row) {
    let isAside = line.hasPrefix("(")
    row.append(text: line, column: 1, style: isAside ? styles.aside : styles.title)
  }

  private func fillHeader(_ row: inout Row) {
    for (index, column) in columns.enumerated() {
      row.append(text: column.header ?? "", column: index + 1, style: styles.header)
    }
  }

  private func emitSection(
    _ section: FormLayout.Section, _ next: ((inout Row) -> Void) -> Void
  ) {
    next { fill(&$0, [.ordinal: section.numeral, .name: section.title], style: styles.section) }
    if content.showsSamples { emitSamples(section, next) }
    var ordinal = 0
    for group in content.groups[section.kind] ?? [] {
      if let heading = group.heading {
        next { fill(&$0, [.name: heading], style: styles.section) }
      }
      for record in group.records {
        ordinal += 1
        next { fill(&$0, record, ordinal) }
      }
    }
  }

  private func emitSamples(
    _ section: FormLayout.Section, _ next: ((inout Row) -> Void) -> Void
  ) {
    for (index, sample) in section.samples.enumerated() {
      let record = Registration(
        kind: section.kind, name: sample.name, organisation: sample.organisation, note: "",
        place: Place(sheet: ""))
      next { fill(&$0, record, index + 1) }
    }
    next { fill(&$0, [.ordinal: "..."], style: styles.text) }
  }

  private func fill(_ row: inout Row, _ record: Registration, _ ordinal: Int) {
    for (index, column) in columns.enumerated() {
      if column.field == .ordinal {
        row.append(number: ordinal, column: index + 1, style: styles.number)
      } else {
        row.append(text: text(of: record, in: column.field), column: index + 1, style: styles.text)
      }
    }
  }

  private func text(of record: Registration, in field: FormLayout.Field) -> String {
    switch field {
    case .name: record.name
    case .organisation: record.organisation
    case .note: record.note
    case .further(let id): record.further.first { $0.id == id }?.value ?? ""
    case .ordinal, .familyName, .givenName, .personal: ""
    }
  }

  private func fill(_ row: inout Row, _ texts: [FormLayout.Field: String], style: Int) {
    for (index, column) in columns.enumerated() {
      row.append(text: texts[column.field] ?? "", column: index + 1, style: style)
    }
  }

  /// Counts below ten are written with a zero in front, as in official prose; a blank form has none.
  private func fillTotal(_ row: inout Row) {
    func text(_ kind: RegistrationKind) -> String {
      let count = content.count(of: kind)
      return count < 10 ? "0\(count)" : String(count)
    }
    let counted = layout.total.replacing("{collectives}", with: text(.collective))
      .replacing("{individuals}", with: text(.individual))
    row.append(
      text: content.showsSamples ? layout.blankTotal : counted, column: 1, style: styles.total)
    for column in columns.indices.dropFirst() { row.append(blank: column + 1, style: styles.total) }
  }

  /// The first signs below the second column, the last below the third and what follows.
  private func fillSignatures(_ row: inout Row, _ texts: [String], style: Int) {
    for (index, text) in texts.enumerated() where index + 2 <= columns.count {
      row.append(text: text, column: index + 2, style: style)
    }
  }

  private var signers: [String] { content.signers ?? layout.signatures.map(\.title) }
}
