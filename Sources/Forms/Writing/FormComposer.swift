internal import Spreadsheet
internal import VietnameseText

/// A form with its content, line by line.
struct ComposedForm: Sendable {
  let lines: [PrintedLine]
  /// The row of the column headers, counted from 1.
  let headerRow: Int
}

/// Lays a form out in lines.
///
/// ```
///   letterhead                     a document of its own
///   title, "(Kèm theo …)"
///   STT │ Tên tập thể, … │ …      repeated on every page
///   I   │ Tập thể                  section
///       │ Bệnh viện …              unit, where several share the form
///   1   │ Khoa …
///   TỔNG CỘNG: …
///   Người lập         GIÁM ĐỐC     never alone on a page
/// ```
struct FormComposer {
  let layout: FormLayout
  let content: FormContent
  let columns: [FormColumn]
  let page: FormPage
  let styles: FormStyles
  /// What the numbers of `styles` stand for.
  let looks: [CellStyle]

  func form() -> ComposedForm {
    // A page may end below the title, or a first entry of half a page would part its headings from it.
    let above = stayingTogether(letterhead() + title()) + [blank(height: 8)]
    let header = stayingTogether([headerLine()])
    return ComposedForm(lines: above + header + table() + end(), headerRow: above.count + 1)
  }

  // MARK: Lines

  func line(_ pieces: [PrintedLine.Piece], height: Double = 0) -> PrintedLine {
    PrintedLine(pieces, on: page, styles: looks, height: height)
  }

  func line(_ text: String, in columns: ClosedRange<Int>, _ style: Int) -> PrintedLine {
    line([piece(text, in: columns, style)])
  }

  func piece(_ text: String, in columns: ClosedRange<Int>, _ style: Int) -> PrintedLine.Piece {
    PrintedLine.Piece(value: .text(text), columns: columns, style: style)
  }

  func blank(height: Double) -> PrintedLine { line([], height: height) }

  /// Lines of which no page ends below one.
  func stayingTogether(_ lines: [PrintedLine]) -> [PrintedLine] {
    lines.map { line in
      var line = line
      line.staysWithNext = true
      return line
    }
  }

  // MARK: Columns

  var fullWidth: ClosedRange<Int> { 1...columns.count }

  // MARK: Above the table

  /// The lines that have something to say.
  private func title() -> [PrintedLine] {
    (content.title ?? layout.title).map(filledIn).filter { !$0.isEmpty }.map { text in
      line(text, in: fullWidth, style(ofTitle: text))
    }
  }

  private func style(ofTitle text: String) -> Int {
    if text.allSatisfy({ $0 == "_" }) { return styles.rule }
    return text.hasPrefix("(") ? styles.aside : styles.title
  }

  private func filledIn(_ line: String) -> String {
    let unit = content.unit.isEmpty ? layout.blankUnit : content.unit
    return line.replacing("{year}", with: content.year.map(String.init) ?? ".....")
      .replacing("{unit}", with: unit).replacing("{UNIT}", with: unit.uppercased())
      .replacing("{attached}", with: content.attached)
      .replacing(" {annex}", with: content.annexNumber.map { " \(RomanNumeral($0).text)" } ?? "")
  }

  private func letterhead() -> [PrintedLine] {
    guard let letterhead = content.letterhead else { return [] }
    let lineStyles = [
      (styles.centred, styles.motto), (styles.title, styles.title), (styles.rule, styles.rule),
      (styles.centred, styles.aside),
    ]
    let lines = zip(letterhead.lines, lineStyles).map { texts, styles in
      line([
        piece(texts.left, in: page.leftHalf, styles.0),
        piece(texts.right, in: page.rightHalf, styles.1),
      ])
    }
    return lines + [blank(height: 12)]
  }

  // MARK: The table

  private func headerLine() -> PrintedLine {
    line(
      columns.enumerated().map { index, column in
        piece(column.header, in: index + 1...index + 1, styles.header)
      })
  }

  private func table() -> [PrintedLine] {
    let sections = layout.sections.flatMap(section)
    // The total and the signatures take the last two entries with them.
    return sections.dropLast(2) + stayingTogether(sections.suffix(2))
  }

  private func section(_ section: FormLayout.Section) -> [PrintedLine] {
    let heading = line(
      [.ordinal: section.numeral, .name: section.title], styles.section,
      ordinal: styles.sectionNumber)
    return stayingTogether([heading]) + samples(of: section) + entries(of: section)
  }

  private func samples(of section: FormLayout.Section) -> [PrintedLine] {
    guard content.showsSamples else { return [] }
    let samples = section.samples.map {
      Registration(
        kind: section.kind, name: $0.name, organisation: $0.organisation, note: "",
        place: Place(sheet: ""))
    }
    return samples.enumerated().map { entry($1, $0 + 1) } + [line([.ordinal: "..."], styles.text)]
  }

  private func entries(of section: FormLayout.Section) -> [PrintedLine] {
    if content.isDeclaredEmpty { return [line([.name: layout.emptyList], styles.text)] }
    var ordinal = 0
    return (content.groups[section.kind] ?? []).flatMap { group in
      let heading = group.heading.map { stayingTogether([unitLine($0)]) } ?? []
      return heading
        + group.records.map { record in
          ordinal += 1
          return entry(record, ordinal)
        }
    }
  }

  /// The name of a unit beside the column of numbers, which stays empty.
  private func unitLine(_ name: String) -> PrintedLine {
    line([
      piece("", in: 1...1, styles.number),
      piece(name, in: min(2, columns.count)...columns.count, styles.section),
    ])
  }

  private func entry(_ record: Registration, _ ordinal: Int) -> PrintedLine {
    line(
      columns.enumerated().map { index, column in
        let place = index + 1...index + 1
        return column.field == .ordinal
          ? PrintedLine.Piece(value: .number(ordinal), columns: place, style: styles.number)
          : piece(column.text(of: record), in: place, styles.text)
      })
  }

  /// A line of the table that is no entry.
  private func line(
    _ texts: [FormLayout.Field: String], _ style: Int, ordinal: Int? = nil
  ) -> PrintedLine {
    line(
      columns.enumerated().map { index, column in
        let isOrdinal = column.field == .ordinal
        return piece(
          texts[column.field] ?? "", in: index + 1...index + 1,
          isOrdinal ? ordinal ?? styles.number : style)
      })
  }
}
