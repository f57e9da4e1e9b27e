internal import Spreadsheet
internal import VietnameseText

/// Reads any sheet by a form: rows in, records, findings and ledger out.
///
/// ```
///   tables ─▶ SheetText ─▶ HeaderFinder ─▶ SheetSelection ─▶ SheetReader ─▶ records, findings, ledger
///             repaired     columns by      which sheets      a fate for
///             text         meaning         to read           every row
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
    let selection = SheetSelection(sheets: surveyed(document), year: year)
    var reading = FormReading()
    var tables: [SheetReading] = []
    var state: ListState?
    for sheet in selection.sheets {
      switch selection.decision(on: sheet, after: state) {
      case .leave(let fate): reading.ledger.append(LedgerLine(sheet: sheet.text.name, fate: fate))
      case .read: append(read(sheet, &state, goesOn: false), to: &reading, &tables)
      case .readOn: append(read(sheet, &state, goesOn: true), to: &reading, &tables)
      }
    }
    reading.lists = ListAssembler(tables).lists
    reading.findings += ListAssembler(tables).totalMismatches
    reading.findings.insert(contentsOf: textFindings(document, selection.sheets), at: 0)
    if tables.isEmpty { reading.findings.append(noTableFinding(document)) }
    return reading
  }

  // MARK: Sheets

  private func surveyed(_ document: FormDocument) -> [SurveyedSheet] {
    let fonts = FontVerdicts(document.tables)
    return document.tables.map { table in
      SurveyedSheet(
        text: SheetText(table, repairer: repairer, fonts: fonts), layout: layout, words: words)
    }
  }

  private func read(
    _ sheet: SurveyedSheet, _ state: inout ListState?, goesOn: Bool
  ) -> SheetReading {
    var reader = SheetReader(
      sheet: sheet.text, headers: sheet.headers, layout: layout, words: words,
      earlier: goesOn ? state : nil)
    let reading = reader.read()
    state = reader.state
    return reading
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
    reading.headings += sheet.headings
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
      findings.append(encodingFinding(first))
    }
    if let doubt = sheets.lazy.compactMap(\.text.firstDoubt).first {
      findings.append(encodingFinding(doubt, isDoubtful: true))
    }
    findings += sheets.flatMap(\.text.damaged).map { Finding(.unrepairableText, at: $0) }
    return findings
  }

  /// A doubt is for a person: two readings are nearly as good.
  private func encodingFinding(
    _ cell: SheetText.RepairedCell, isDoubtful: Bool = false
  ) -> Finding {
    let values = [cell.repair.encoding.label, cell.before, cell.after]
    return isDoubtful
      ? Finding(.legacyEncoding, at: cell.place, values: values + ["?"], severity: .warning)
      : Finding(.legacyEncoding, at: cell.place, values: values)
  }
}
