import TestSupport

/// A way in which units write the same list otherwise.
enum Rewriting: String, CaseIterable, Sendable {
  // Layout
  case blankRows, shifted, columnsPermuted, furtherColumns, privateColumn, nameInTwoColumns
  case headerOverTwoRows, columnNumbers, sectionsSpelledOtherwise, sectionsMerged,
    titleAndLetterhead
  case withoutSections, samplesLeft, pageHeaders, pageTitles, totalAbove, totalBelow,
    totalPerSection, signaturesBelow, notesBelow, fillers, preparedRows
  // Numbers
  case numbersAsText, romanNumbers, noNumbers, numbersByFormula, brokenNumbers, paddedNumbers
  // Organisations
  case departmentLines, dittoMarks, mergedOrganisations
  // Text
  case strayBlanks, tcvn3, vni, windows1258, decomposed, halfDecomposed
  case splitOverSheets

  /// Of these only one can be done to a list.
  var group: Int? {
    switch self {
    case .numbersAsText, .romanNumbers, .noNumbers, .numbersByFormula, .brokenNumbers,
      .paddedNumbers:
      1
    case .departmentLines, .dittoMarks, .mergedOrganisations: 2
    case .strayBlanks, .tcvn3, .vni, .windows1258, .decomposed, .halfDecomposed: 3
    // Sheets have no place for what stands around the whole list.
    case .splitOverSheets, .titleAndLetterhead, .pageHeaders, .pageTitles, .totalAbove,
      .headerOverTwoRows, .columnNumbers:
      4
    default: nil
    }
  }

  /// When it is done: rows are put between others last, where they part nothing that belongs together.
  var order: Int {
    switch self {
    case .nameInTwoColumns: 1
    case .pageHeaders, .pageTitles, .blankRows: 2
    case .samplesLeft: 3
    case .columnsPermuted: 4
    case .columnNumbers, .headerOverTwoRows: 5
    case .shifted: 6
    default: 0
    }
  }

  func apply(to drawing: inout Drawing, _ corpus: inout Corpus) {
    switch self {
    case .blankRows: drawing.insertBetweenRows(&corpus, [Drawing.Line(.other, [:])])
    case .shifted: drawing.shift(rows: corpus.number(below: 30), columns: corpus.number(below: 5))
    case .columnsPermuted: drawing.permuteColumns(&corpus)
    case .furtherColumns:
      drawing.addColumn("Chức vụ", value: "Y sĩ", at: corpus.number(below: 5))
      drawing.addColumn("Số năm công tác", value: "12", at: corpus.number(below: 5))
    case .privateColumn: drawing.addColumn("Số CCCD", value: "'051085000001", at: 2)
    case .nameInTwoColumns: drawing.splitNames()
    case .headerOverTwoRows: drawing.splitHeader()
    case .columnNumbers: drawing.numberColumns()
    case .sectionsSpelledOtherwise: drawing.respellSections(corpus.number(below: 5))
    case .sectionsMerged: drawing.mergeSections()
    case .titleAndLetterhead: drawing.lines.insert(contentsOf: Drawing.title, at: 0)
    case .withoutSections: drawing.removeSections()
    case .samplesLeft: drawing.insertSamples()
    case .pageHeaders:
      drawing.insertPages(&corpus, headed: [Drawing.Line(.other, [.name: "Trang 1/2"])])
    case .pageTitles:
      drawing.insertPages(&corpus, headed: Drawing.title)
      drawing.lines.insert(contentsOf: Drawing.title, at: 0)
    case .totalAbove: drawing.insertTotalAbove()
    case .totalBelow: drawing.append("TỔNG CỘNG: tập thể ; cá nhân")
    case .totalPerSection: drawing.totalSections()
    case .signaturesBelow: drawing.lines += Drawing.signatures
    case .notesBelow:
      drawing.append("Ghi chú: danh sách gửi kèm công văn.")
      drawing.append("* Bản giấy gửi sau")
    case .fillers: drawing.append("...")
    case .preparedRows: drawing.prepareRows()
    case .numbersAsText: drawing.number { "'\($0)." }
    case .romanNumbers: drawing.number { ["I", "II", "III", "IV", "V", "VI"][$0 % 6] }
    case .noNumbers: drawing.number { _ in "" }
    case .numbersByFormula: drawing.number { "=\($0)" }
    case .brokenNumbers: drawing.number { $0 % 2 == 0 ? "#REF!" : "=" }
    case .paddedNumbers: drawing.number { "'0\($0)" }
    case .departmentLines: drawing.moveOrganisationsAbove()
    case .dittoMarks:
      drawing.replaceRepeatedOrganisations(by: corpus.pick(["\"", "nt", "Như trên"]))
    case .mergedOrganisations: drawing.mergeRepeatedOrganisations()
    case .strayBlanks: drawing.encode = { " " + $0.replacing(" ", with: "\u{A0}  ") + "\u{200B}" }
    case .tcvn3: drawing.encode(.tcvn3TwoCodes, font: ".VnTime")
    case .vni: drawing.encode(.vni, font: "VNI-Times")
    case .windows1258: drawing.encode(.windows1258, font: nil)
    case .decomposed: drawing.encode = Decomposition.decomposed
    case .halfDecomposed: drawing.encode = Decomposition.halfDecomposed
    case .splitOverSheets: drawing.isSplit = true
    }
  }
}
