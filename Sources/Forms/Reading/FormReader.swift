internal import Spreadsheet
internal import VietnameseText

/// Reads any sheet by a form: rows in, records, findings and ledger out.
///
/// ```
///   tables ─▶ SheetText ─▶ HeaderFinder ─▶ SheetReader ─▶ records, findings, ledger
///             repaired     columns by      a fate for
///             text         meaning         every row
/// ```
package struct FormReader: Sendable {
  private let layout: FormLayout
  private let words: LayoutWords
  private let year: Int?
  private let repairer = TextRepairer()

  /// A reader for one form and one campaign year.
  package init(layout: FormLayout, words: LayoutWords, year: Int?) {
    self.layout = layout
    self.words = words
    self.year = year
  }

  /// Reads a file.
  package func read(_ document: FormDocument) -> FormReading {
    let sheets = surveyed(document)
    var reading = FormReading()
    var tables: [SheetReading] = []
    for sheet in sheets {
      if let reason = unreadReason(sheet, among: sheets) {
        reading.ledger.append(LedgerLine(sheet: sheet.text.name, fate: reason))
      } else {
        append(read(sheet), to: &reading, &tables)
      }
    }
    reading.lists = ListAssembler(tables).lists
    reading.findings += ListAssembler(tables).totalMismatches
    reading.findings.insert(contentsOf: textFindings(document, sheets), at: 0)
    if tables.isEmpty { reading.findings.append(noTableFinding(document)) }
    return reading
  }

  // MARK: Sheets

  /// A sheet with the headers found on it.
  private struct SurveyedSheet {
    let text: SheetText
    let headers: [HeaderMatch]
    let year: Int?
    var hasTable: Bool { !headers.isEmpty }
  }

  private func surveyed(_ document: FormDocument) -> [SurveyedSheet] {
    let hint = encodingHint(document)
    return document.tables.map { table in
      let text = SheetText(table, repairer: repairer, hint: hint)
      let headers = HeaderFinder(layout: layout, sheet: text).headers()
      let titleRows = text.rows.prefix(headers.first?.rows.lowerBound ?? 12)
      let title = TitleReader(layout: layout, words: words).title(of: titleRows, sheet: text.name)
      return SurveyedSheet(text: text, headers: headers, year: title.year)
    }
  }

  /// What the texts of a document without fonts say of their encoding.
  private func encodingHint(_ document: FormDocument) -> FontEncoding {
    var evidence = EncodingEvidence()
    for table in document.tables {
      for cell in table.cells where cell.kind == .text { evidence.add(table.text(of: cell)) }
    }
    return FontEncoding(document: evidence.likely)
  }

  /// Why a sheet is left alone, or `nil` when it is read.
  private func unreadReason(
    _ sheet: SurveyedSheet, among sheets: [SurveyedSheet]
  ) -> LedgerLine.Fate? {
    if sheet.text.rows.isEmpty { return .unread(.emptySheet) }
    let hasVisibleTable = sheets.contains { $0.hasTable && !$0.text.isHidden }
    if sheet.text.isHidden, hasVisibleTable || !sheet.hasTable { return .unread(.hiddenSheet) }
    guard sheet.hasTable else {
      return sheets.contains(where: \.hasTable)
        ? .unread(.otherAnnex) : .refused(.noRegistrationTable)
    }
    return isOfOtherYear(sheet, among: sheets) ? .unread(.otherYear) : nil
  }

  /// Last year's list beside this year's.
  private func isOfOtherYear(_ sheet: SurveyedSheet, among sheets: [SurveyedSheet]) -> Bool {
    guard let year, let own = sheet.year, own != year else { return false }
    return sheets.contains { $0.hasTable && $0.year == year && !$0.text.isHidden }
  }

  private func read(_ sheet: SurveyedSheet) -> SheetReading {
    var reader = SheetReader(
      sheet: sheet.text, headers: sheet.headers, layout: layout, words: words)
    return reader.read()
  }

  /// Adds a sheet's rows; an entry's index counts the records of the whole file.
  private func append(
    _ sheet: SheetReading, to reading: inout FormReading, _ tables: inout [SheetReading]
  ) {
    let earlier = tables.reduce(0) { $0 + $1.recordCount }
    reading.ledger += sheet.ledger.map { line in
      guard case .entry(let index) = line.fate else { return line }
      return LedgerLine(sheet: line.sheet, row: line.row, fate: .entry(earlier + index))
    }
    reading.findings += sheet.findings
    tables.append(sheet)
  }

  // MARK: Findings about the file

  private func noTableFinding(_ document: FormDocument) -> Finding {
    let isEmpty = document.tables.allSatisfy(\.rows.isEmpty)
    return Finding(isEmpty ? .emptyFile : .noRegistrationTable, values: [layout.name])
  }

  /// What was done to the text of the sheets that were read.
  private func textFindings(
    _ document: FormDocument, _ sheets: [SurveyedSheet]
  ) -> [Finding] {
    var findings: [Finding] = []
    if let repair = document.fileRepair {
      findings.append(Finding(.legacyEncoding, values: [repair.encoding.label, "", ""]))
    } else if let first = sheets.lazy.compactMap(\.text.firstRepair).first {
      findings.append(
        Finding(
          .legacyEncoding, at: first.place,
          values: [first.repair.encoding.label, first.before, first.after]))
    }
    findings += sheets.flatMap(\.text.damaged).map { Finding(.unrepairableText, at: $0) }
    return findings
  }
}
