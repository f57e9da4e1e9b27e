internal import Spreadsheet

/// The rows of a template's first sheet.
struct EntryRows: Sendable {
  /// Of a line in 13 points.
  private static let lineHeight = 17.0
  /// Title, hint, and the room for signature and stamp.
  private static let signatureHeight = 110.0
  /// What the runs of rich text point into: the hints to those who sign.
  static let fonts = [CellStyle.printed(size: 13).italic().font]

  let layout: FormLayout
  let content: TemplateContent
  let grid: TemplateGrid
  let page: FormPage
  let check: TemplateCheck
  let formulas: CheckFormulas
  let styles: TemplateStyles
  let looks: [CellStyle]

  func emit(_ emit: (Row) -> Void) {
    var row = Row()
    for number in 1...grid.lastRow {
      row.reset(number: number)
      fill(&row)
      if !row.cells.isEmpty { emit(row) }
    }
  }

  private func fill(_ row: inout Row) {
    let title = row.number - grid.firstTitleRow
    switch row.number {
    case ..<grid.firstTitleRow: fillLetterhead(&row)
    case grid.headerRow: fillHeader(&row)
    case grid.totalRow: fillTotal(&row)
    case grid.signatureRow: fillSignatures(&row)
    case grid.headerRow + 1..<grid.totalRow: fillEntry(&row)
    default:
      if grid.titleLines.indices.contains(title) { fillTitle(title, &row) }
    }
    if row.number < grid.headerRow { fillReport(row.number, &row) }
  }

  private func fillLetterhead(_ row: inout Row) {
    let lines = zip(letterhead.lines, letterheadStyles).map { ($0, $1) }
    guard lines.indices.contains(row.number - 1) else { return }
    let (texts, styles) = lines[row.number - 1]
    fill(
      &row,
      [
        piece(texts.left, in: page.leftHalf, styles.left),
        piece(texts.right, in: page.rightHalf, styles.right),
      ], leastHeight: Self.lineHeight)
  }

  private func piece(
    _ text: String, in columns: ClosedRange<Int>, _ style: Int
  ) -> PrintedLine.Piece {
    PrintedLine.Piece(value: .text(text), columns: columns, style: style)
  }

  /// Fills in a line that is as high as its text needs.
  private func fill(_ row: inout Row, _ pieces: [PrintedLine.Piece], leastHeight: Double) {
    PrintedLine(pieces, on: page, styles: looks, height: leastHeight).fill(&row)
  }

  /// The unit's, whose number and date are left to be written.
  private var letterhead: Letterhead {
    Letterhead(
      parent: content.letterhead ?? "",
      issuer: content.unit.isEmpty ? layout.blankUnit : content.unit.uppercased(),
      number: "Số:        /",
      dateLine: "....., ngày ..... tháng ..... năm \(content.year.map(String.init) ?? ".....")")
  }

  private var letterheadStyles: [(left: Int, right: Int)] {
    [
      (styles.parent, styles.motto), (styles.issuer, styles.motto), (styles.rule, styles.rule),
      (styles.documentNumber, styles.date),
    ]
  }

  private func fillTitle(_ index: Int, _ row: inout Row) {
    let line = grid.titleLines[index]
    let isToBeWritten = index == grid.unitLine && content.unit.isEmpty
    let style =
      line.hasPrefix("(") ? styles.aside : isToBeWritten ? styles.unit : styles.title
    fill(&row, [piece(line, in: grid.width, style)], leastHeight: Self.lineHeight)
  }

  /// Beside the title: how the list stands, what is wrong and where, and the unit's code.
  private func fillReport(_ number: Int, _ row: inout Row) {
    let column = grid.checkColumn
    switch number {
    case 1:
      row.append(
        formula: TemplateName.state, text: check.state.text, column: column, style: styles.state)
    case grid.headerRow - 1:
      guard !content.code.isEmpty else { return }
      row.append(text: "Mã: \(content.code)", column: column, style: styles.report)
    default:
      row.append(
        formula: formulas.faultLine(number - 1), text: check.faultLine(number - 1), column: column,
        style: styles.report)
    }
  }

  private func fillHeader(_ row: inout Row) {
    let headers = grid.columns.enumerated().map { index, column in
      piece(column.header ?? "", in: index + 1...index + 1, styles.header)
    }
    fill(&row, headers, leastHeight: Self.lineHeight * 2.2)
    let remarks = layout.columns.first { $0.field == .check }
    row.append(text: remarks?.label ?? "", column: grid.checkColumn, style: styles.remarkHeader)
  }

  private func fillEntry(_ row: inout Row) {
    if let part = grid.sections.first(where: { $0.heading == row.number }) {
      fillHeading(part.kind, &row)
    } else if let part = grid.sections.last(where: { $0.heading < row.number }) {
      let index = row.number - part.heading - 1
      let records = content.records[part.kind] ?? []
      fillEntry(records.indices.contains(index) ? records[index] : nil, &row)
    }
  }

  private func fillHeading(_ kind: RegistrationKind, _ row: inout Row) {
    guard let section = layout.section(of: kind) else { return }
    for (index, column) in grid.columns.enumerated() {
      let text = [.ordinal: section.numeral, .name: section.title][column.field] ?? ""
      let style = column.field == .ordinal ? styles.sectionNumber : styles.section
      row.append(text: text, column: index + 1, style: style)
    }
    row.height = Self.lineHeight + 3
  }

  private func fillEntry(_ record: Registration?, _ row: inout Row) {
    let line = check[row.number]
    for (index, column) in grid.columns.enumerated() {
      if column.field == .ordinal {
        fillOrdinal(line.position, column: index + 1, &row)
      } else {
        row.append(
          text: record?.text(in: column.field) ?? "", column: index + 1, style: styles.text)
      }
    }
    // Excel fits a blank row to what is typed; LibreOffice does not fit one that comes filled in.
    if record != nil {
      row.fitHeight(columns: page.columns, styles: looks, padding: 1)
      row.growsWithText = true
    }
    row.append(blank: grid.checkColumn - 1, style: styles.unlocked)
    row.append(
      formula: CheckFormulas.remark, text: line.remark, column: grid.checkColumn,
      style: styles.remark)
  }

  private func fillOrdinal(_ position: Int?, column: Int, _ row: inout Row) {
    let formula = CheckFormulas.ordinal
    if let position {
      row.append(formula: formula, value: position, column: column, style: styles.number)
    } else {
      row.append(formula: formula, text: "", column: column, style: styles.number)
    }
  }

  private func fillTotal(_ row: inout Row) {
    row.append(formula: formulas.total, text: check.total, column: 1, style: styles.total)
    row.append(blanks: grid.width.dropFirst(), style: styles.total)
    row.height = Self.lineHeight + 3
  }

  /// Title and hint of each who signs.
  private func fillSignatures(_ row: inout Row) {
    for (index, signature) in layout.signatures.enumerated() {
      let columns = grid.signatureColumns(index)
      row.append(
        richText: [("\(signature.title)\n", nil), (signature.hint, 0)],
        column: columns.lowerBound, style: styles.signer)
      row.append(blanks: columns.dropFirst(), style: styles.signer)
    }
    row.height = Self.signatureHeight
  }
}

extension Registration {
  /// What a column of the form says of it.
  func text(in field: FormLayout.Field) -> String {
    switch field {
    case .name: name
    case .organisation: organisation
    case .unit: unit
    case .note: note
    case .further(let id): further.first { $0.id == id }?.value ?? ""
    case .ordinal, .familyName, .givenName, .personal, .kind, .check: ""
    }
  }
}
