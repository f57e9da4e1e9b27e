/// The formulas of the sheet of checks: what ``TemplateCheck`` works out, in the words of a spreadsheet.
///
/// Row 12 of that sheet looks at row 12 of the first sheet, wherever its content came from. Only functions of
/// Excel 2007, none that must be entered as an array, none that is volatile.
struct CheckFormulas {
  /// The columns of the sheet; a name stands first, so that no reader takes the sheet for a list.
  enum Column: Int, CaseIterable {
    case name = 1
    case organisation, section, isFilled, key, fault, position, remark, entries, words, nature
  }

  let grid: TemplateGrid
  let layout: FormLayout

  private var main: String { Formula.sheet(grid.sheetName) }
  private var rows: ClosedRange<Int> { 1...grid.lastCheckedRow }

  func range(_ column: Column) -> String { Formula.range(column.rawValue, rows) }

  // MARK: A row

  func formula(_ column: Column, row: Int) -> String {
    func own(_ column: Column) -> String { Formula.relative(column.rawValue, row) }
    return switch column {
    case .section: section
    case .name: name(own(.section))
    case .organisation:
      "IF(\(own(.section))=0,\"\",IF(ISERROR(\(field(.organisation))),\"#\",\(trimmed(.organisation))))"
    case .isFilled: isFilled(own)
    case .key:
      "IF(OR(\(own(.section))=0,\(own(.section))=3,\(own(.name))=\"\"),\"\","
        + "LEFT(\(own(.section))&\"|\"&\(own(.name))&\"|\"&\(own(.organisation))&\"|\"&\(note),250))"
    case .entries:
      "IF(\(own(.section))=0,0,\(entriesAbove(row))+IF(AND(\(own(.section))<3,\(own(.name))<>\"\","
        + "\(own(.name))<>\"#\",NOT(\(isDeclaration(own)))),1,0))"
    case .words: words(own(.name))
    case .nature: nature(own(.name), own(.words))
    case .position: "IF(\(own(.entries))>\(entriesAbove(row)),\(own(.entries)),0)"
    case .fault: fault(own)
    case .remark:
      "IF(\(own(.fault))=0,\"\",\"◄ \"&INDEX(\(TemplateName.messages),\(own(.fault)))"
        + "&IF(\(own(.fault))=\(TemplateFault.duplicate.rawValue),\" \"&\(firstRow(own(.key))),\"\"))"
    }
  }

  /// What the first sheet has in the same row.
  private func field(_ field: FormLayout.Field) -> String {
    Formula.ownRow(grid.column(field), sheet: main)
  }

  private func trimmed(_ field: FormLayout.Field) -> String {
    "TRIM(SUBSTITUTE(\(self.field(field)),\"\u{A0}\",\" \"))"
  }

  private func entriesAbove(_ row: Int) -> String {
    row == 1 ? "0" : Formula.relative(Column.entries.rawValue, row - 1)
  }

  /// Two of the same name may be told apart by their notes.
  private var note: String {
    grid.columns.contains { $0.field == .note } ? "IFERROR(\(trimmed(.note)),\"#\")" : "\"\""
  }

  private func isDeclaration(_ own: (Column) -> String) -> String {
    "AND(\(own(.nature))=\(value(.declaration)),\(own(.organisation))=\"\")"
  }

  private func firstRow(_ key: String) -> String { "MATCH(\(key),\(range(.key)),0)" }

  /// 0 for the form's own lines, the section's number between them, 3 outside.
  private var section: String {
    let own = [
      TemplateName.totalRow, TemplateName.signatureRow,
    ]
    let lines = own + grid.sections.map { TemplateName.heading($0.kind) }
    var formula = "IF(ROW()<\(TemplateName.totalRow),\(number(grid.sections.last)),3)"
    for (part, above) in zip(grid.sections.reversed(), grid.sections.reversed().dropFirst()) {
      formula = "IF(ROW()<\(TemplateName.heading(part.kind)),\(number(above)),\(formula))"
    }
    let first = grid.sections.first.map { TemplateName.heading($0.kind) } ?? TemplateName.totalRow
    return
      "IF(OR(ROW()<=\(TemplateName.headerRow),\(lines.map { "ROW()=\($0)" }.joined(separator: ","))),0,"
      + "IF(ROW()<\(first),3,\(formula)))"
  }

  private func number(_ part: (kind: RegistrationKind, heading: Int)?) -> Int {
    part.map { TemplateCheck.Section($0.kind).rawValue } ?? 0
  }

  /// The name; nothing where there are only dots and dashes.
  private func name(_ section: String) -> String {
    let bare = ["\u{A0}", " ", ".", "…", "-"].reduce(field(.name)) { text, sign in
      "SUBSTITUTE(\(text),\(Formula.text(sign)),\"\")"
    }
    return "IF(\(section)=0,\"\",IF(ISERROR(\(field(.name))),\"#\","
      + "IF(LEN(\(bare))=0,\"\",\(trimmed(.name)))))"
  }

  /// Below the signatures only a number makes a row one of the list: the signers' names stand there.
  private func isFilled(_ own: (Column) -> String) -> String {
    let others = grid.otherColumns.map {
      "TRIM(IFERROR(\(Formula.ownRow($0, sheet: main))&\"\",\"#\"))"
    }.joined(separator: "&")
    return "IF(\(own(.section))=0,0,IF(AND(\(own(.section))=3,ROW()>\(TemplateName.signatureRow)),"
      + "IF(LEN(IFERROR(\(field(.ordinal))&\"\",\"#\"))>0,1,0),"
      + "IF(LEN(\(own(.name))&\(own(.organisation))&IF(\(own(.section))=3,\"\",\(others)))>0,1,0)))"
  }

  // MARK: Words

  private func words(_ name: String) -> String {
    let bare = TemplateWords.punctuation.reduce("LOWER(\(name))") { text, sign in
      "SUBSTITUTE(\(text),\(Formula.text(sign)),\" \")"
    }
    return "IF(\(name)=\"\",\"\",\" \"&TRIM(\(bare))&\" \")"
  }

  /// Each word between spaces of its own, so that all those of a list can be taken out at once.
  private func nature(_ name: String, _ words: String) -> String {
    let apart = "SUBSTITUTE(\(words),\" \",\"  \")"
    let known =
      "SUMPRODUCT(LEN(\(apart))-LEN(SUBSTITUTE(\(apart),\" \"&\(TemplateName.declarationWords)&\" \",\"\")))"
    let hasOnlyKnown = "\(known)=LEN(\(apart))-2"
    let declares = finds("\" \"&\(TemplateName.declarations)&\" \"", in: words)
    let isImpersonal = finds(
      "\"| \"&\(TemplateName.impersonal)&\" \"", in: "\"|\"&\(words)")
    let (entry, declaration) = (value(.entry), value(.declaration))
    return "IF(\(name)=\"\",\(entry),IF(AND(\(declares),\(hasOnlyKnown)),\(declaration),"
      + "IF(\(isImpersonal),\(value(.impersonal)),\(entry))))"
  }

  private func value(_ nature: TemplateWords.Nature) -> String { String(nature.rawValue) }

  private func finds(_ texts: String, in text: String) -> String {
    "SUMPRODUCT(--ISNUMBER(FIND(\(texts),\(text))))>0"
  }

  // MARK: Faults

  /// The first of these conditions that holds.
  private func fault(_ own: (Column) -> String) -> String {
    let (section, name) = (own(.section), own(.name))
    let last =
      "IF(\(section)=1,\(TemplateName.lastRow(.collective)),\(TemplateName.lastRow(.individual)))"
    let cases: [(String, String)] = [
      ("\(section)=0", "0"),
      (
        "\(own(.isFilled))=0",
        "IF(AND(\(section)<3,\(own(.entries))>0,ROW()<\(last)),\(code(.gap)),0)"
      ),
      ("\(section)=3", code(.outside)),
      ("OR(\(name)=\"#\",\(own(.organisation))=\"#\")", code(.error)),
      ("\(name)=\"\"", code(.nameless)),
      (isDeclaration(own), "0"),
      (isSample(section, name, own(.organisation)), code(.sample)),
      ("AND(\(section)=2,\(own(.nature))>\(value(.entry)))", code(.impersonal)),
      ("ISNUMBER(FIND(CHAR(10),\(name)))", code(.lineBreak)),
      (hasForbiddenSign(section, name), code(.signs)),
      (
        "AND(\(section)=2,\([" ", "'", "’"].map { lacks($0, name) }.joined(separator: ",")))",
        code(.incomplete)
      ),
      ("AND(\(section)=2,\(own(.organisation))=\"\")", code(.departmentless)),
      ("\(firstRow(own(.key)))<ROW()", code(.duplicate)),
      (hasWrongOrdinal(own(.position)), code(.ordinal)),
    ]
    return cases.map { "IF(\($0.0),\($0.1)," }.joined() + "0"
      + String(repeating: ")", count: cases.count)
  }

  private func code(_ fault: TemplateFault) -> String { String(fault.rawValue) }

  private func lacks(_ sign: String, _ name: String) -> String {
    "ISERROR(FIND(\(Formula.text(sign)),\(name)))"
  }

  /// The sample collectives are plausible ones: only all of them together at the head are samples.
  private func isSample(_ section: String, _ name: String, _ organisation: String) -> String {
    "IF(\(section)=1,AND(\(TemplateName.hasSampleCollectives)=1,"
      + "ROW()<=\(TemplateName.heading(.collective))+ROWS(\(TemplateName.samples(.collective)))),"
      + "ISNUMBER(MATCH(\(name)&\"|\"&\(organisation),\(TemplateName.samples(.individual)),0)))"
  }

  private func hasForbiddenSign(_ section: String, _ name: String) -> String {
    "IF(\(section)=1,\(Self.signCount(.collective, in: name)),\(Self.signCount(.individual, in: name)))>0"
  }

  /// How many of a section's forbidden signs stand in a name.
  static func signCount(_ kind: RegistrationKind, in name: String) -> String {
    "SUMPRODUCT(--ISNUMBER(FIND(\(TemplateName.forbiddenSigns(kind)),\(name))))"
  }

  /// A number that is not the row's, or none; text such as "1." is left to the unit.
  private func hasWrongOrdinal(_ position: String) -> String {
    let ordinal = field(.ordinal)
    return
      "IF(ISNUMBER(\(ordinal)),\(ordinal)<>\(position),IF(ISERROR(\(ordinal)),TRUE,\(ordinal)&\"\"=\"\"))"
  }
}

// MARK: Sums

extension CheckFormulas {
  /// Where a line of the first sheet stands now, by one of its locked cells.
  func row(of row: Int, column: Int = 1) -> String {
    "ROW(\(main)\(Formula.cell(column, row)))"
  }

  func lastFilledRow(of kind: RegistrationKind) -> String {
    "SUMPRODUCT(MAX((\(isIn(kind)))*\(range(.isFilled))*ROW(\(range(.isFilled)))))"
  }

  /// How many entries a section has; where the list is longer than what is checked, all names of it.
  func count(of kind: RegistrationKind) -> String {
    let lines = grid.heading(of: kind)...grid.end(of: kind)
    let names = main + Formula.range(grid.nameColumn, lines)
    let headings = grid.sections.count { lines.contains($0.heading) }
    return "IF(\(TemplateName.totalRow)>\(rows.upperBound),"
      + "SUMPRODUCT(--(LEN(TRIM(\(names)))>0))-\(headings)-\(declarations(isIn(kind))),"
      + "SUMPRODUCT((\(isIn(kind)))*(\(range(.position))>0)))"
  }

  private func isIn(_ kind: RegistrationKind) -> String {
    "\(range(.section))=\(TemplateCheck.Section(kind).rawValue)"
  }

  var declarations: String { declarations("\(range(.section))<3") }

  /// How many rows of those where the condition holds say that nobody registers.
  private func declarations(_ condition: String) -> String {
    "SUMPRODUCT((\(condition))*(\(range(.nature))=\(value(.declaration)))*(\(range(.organisation))=\"\"))"
  }

  var hasSampleCollectives: String {
    let (heading, samples) = (TemplateName.heading(.collective), TemplateName.samples(.collective))
    let names = range(.name)
    return
      "IF(SUMPRODUCT(--(INDEX(\(names),\(heading)+1):INDEX(\(names),\(heading)+ROWS(\(samples)))"
      + "=\(samples)))=ROWS(\(samples)),1,0)"
  }

  func count(of fault: TemplateFault) -> String {
    let column = Column.fault.rawValue
    switch fault {
    case .gap:
      return "SUMPRODUCT((\(Formula.range(column, 1...rows.upperBound - 1))<>\(fault.rawValue))"
        + "*(\(Formula.range(column, 2...rows.upperBound))=\(fault.rawValue)))"
    case .unitless:
      guard let row = grid.unitRow else { return "0" }
      let name = "TRIM(\(main)\(Formula.cell(1, row)))"
      return "IF(LEN(SUBSTITUTE(SUBSTITUTE(\(name),\".\",\"\"),\"…\",\"\"))=0,1,0)"
    case .tooLong: return "IF(\(TemplateName.totalRow)>\(rows.upperBound),1,0)"
    default: return "COUNTIF(\(range(.fault)),\(fault.rawValue))"
    }
  }

  /// The first row with a fault whose count stands in the cell `count`.
  func firstRow(of fault: TemplateFault, count: String) -> String {
    let row =
      switch fault {
      case .unitless: self.row(of: grid.unitRow ?? 1)
      case .tooLong: String(rows.upperBound)
      default: "MATCH(\(fault.rawValue),\(range(.fault)),0)"
      }
    return "IF(\(count)=0,0,\(row))"
  }

  func report(on fault: TemplateFault, count: String, firstRow: String) -> String {
    let isOfRow = fault != .unitless && fault != .tooLong
    let message =
      isOfRow
      ? "MID(INDEX(\(TemplateName.remarks),\(firstRow)),3,99)"
      : "INDEX(\(TemplateName.messages),\(fault.rawValue))"
    return "IF(\(count)=0,\"\",\"Dòng \"&\(firstRow)&\": \"&\(message)"
      + "&IF(\(count)>1,\" (và \"&\(count)-1&\" chỗ nữa)\",\"\"))"
  }

  var state: String {
    let entries = RegistrationKind.allCases.map(TemplateName.count).joined(separator: "+")
    let faulty =
      "\(Formula.text(TemplateState.faultyLead))&\(TemplateName.faultCount)&\" lỗi cần sửa\""
    return "IFERROR(IF(\(TemplateName.faultCount)>0,\(faulty),"
      + "IF(\(entries)>0,\(Formula.text(TemplateState.complete.text)),"
      + "IF(\(TemplateName.declaredEmpty)>0,\(Formula.text(TemplateState.declaredEmpty.text)),"
      + "\(Formula.text(TemplateState.blank.text))))),\(Formula.text(TemplateState.broken)))"
  }

  /// "Trước khi in: …; hoặc xóa dòng 23-24, 30-85", once nothing else is left to do.
  var printHint: String {
    let (first, second) = (unusedRows(of: .collective), unusedRows(of: .individual))
    return "IF(\(isUnready),\"\","
      + "IF(OR(\(first.exists),\(second.exists)),\(Formula.text(TemplateCheck.printHintLead))"
      + "&IF(\(first.exists),\(first.text),\"\")&IF(AND(\(first.exists),\(second.exists)),\", \",\"\")"
      + "&IF(\(second.exists),\(second.text),\"\"),\"\"))"
  }

  /// "Nếu trang cuối …: kéo cao dòng 31", once nothing else is left to do.
  var signatureHint: String {
    let last = RegistrationKind.allCases.map(TemplateName.lastRow).joined(separator: ",")
    return "IF(\(isUnready),\"\",\(Formula.text(TemplateCheck.signatureHintLead))&MAX(\(last)))"
  }

  private var isUnready: String {
    let tail = TemplateState.readyTail
    return "RIGHT(\(TemplateName.state),\(tail.utf16.count))<>\(Formula.text(tail))"
  }

  private func unusedRows(of kind: RegistrationKind) -> (exists: String, text: String) {
    let first = "MAX(\(TemplateName.lastRow(kind)),\(TemplateName.heading(kind)))+1"
    let next = grid.sections.first { $0.heading > grid.heading(of: kind) }
    let end = next.map { TemplateName.heading($0.kind) } ?? TemplateName.totalRow
    return ("\(first)<\(end)", "\(first)&IF(\(first)<\(end)-1,\"-\"&\(end)-1,\"\")")
  }

  /// The n-th line about faults; where there is none, the first two say what to do before printing.
  func faultLine(_ number: Int) -> String {
    let hints = [TemplateName.printHint, TemplateName.signatureHint]
    let otherwise = hints.indices.contains(number - 1) ? hints[number - 1] : "\"\""
    return
      "IFERROR(INDEX(\(TemplateName.faultLines),MATCH(\(number),\(TemplateName.faultLineNumbers),0)),\(otherwise))"
  }

  /// The row's number in its section, for the first sheet.
  static var ordinal: String {
    let own = "INDEX(\(TemplateName.positions),ROW())"
    return "IFERROR(IF(\(own)>0,\(own),\"\"),\"\")"
  }

  /// What is wrong with the row, for the first sheet.
  static var remark: String { "IFERROR(INDEX(\(TemplateName.remarks),ROW()),\"\")" }

  /// The total line, live.
  var total: String {
    let counts = RegistrationKind.allCases.map(TemplateName.count) + [TemplateName.declaredEmpty]
    return
      "IF(\(counts.joined(separator: "+"))=0,\(Formula.text(layout.blankTotal)),\(countedTotal))"
  }

  /// The form's total line with formulas in place of `{collectives}` and `{individuals}`.
  private var countedTotal: String {
    var formula = Formula.text(layout.total)
    for (word, kind) in [
      ("{collectives}", RegistrationKind.collective), ("{individuals}", .individual),
    ] {
      formula = formula.replacing(
        word, with: "\"&TEXT(\(TemplateName.count(kind)),\"00\")&\"")
    }
    return formula
  }
}
