/// Reads a worksheet through the XML parser: the engine that understands every spelling.
///
/// ```
///   worksheet ─ cols ─ col
///             ├ sheetData ─ row ─ c ─ v, f, is
///             └ mergeCells ─ mergeCell          all else is skipped with what it holds
/// ```
/// ECMA-376 part 1, 18.3.1.99.
struct SAXSheetParser<Events: SheetEvents>: XMLHandler {
  private enum Place {
    case part, worksheet, columns, sheetData, merges, row, cell, value, formula, inlineText
  }

  let vocabulary = XMLVocabulary(root: "worksheet", .spreadsheet)
  /// Who is told.
  private(set) var events: Events
  private var place = Place.part
  private var skipped = 0
  private var cell: OpenCell

  /// An engine that tells `events`.
  init(_ events: Events, limits: ReadingLimits) {
    self.events = events
    cell = OpenCell(limits: limits)
  }

  mutating func start(_ tag: borrowing XMLTag) throws(Interruption) {
    guard skipped == 0 else {
      skipped += 1
      return
    }
    switch place {
    case .part: place = .worksheet
    case .sheetData where tag.name.matches("row"): try startRow(tag)
    case .row where tag.name.matches("c"):
      place = .cell
      cell.reset(tag)
    case .cell: startContent(tag)
    case .inlineText: cell.startInlineElement(tag, fonts: events.fonts)
    case .worksheet: startList(tag)
    case .columns where tag.name.matches("col"): try reportColumns(tag)
    case .merges where tag.name.matches("mergeCell"): try reportMerge(tag)
    default: skipped = 1
    }
  }

  mutating func end() throws(Interruption) {
    guard skipped == 0 else {
      skipped -= 1
      return
    }
    switch place {
    case .part: break
    case .worksheet: place = .part
    case .columns, .sheetData, .merges: place = .worksheet
    case .row:
      place = .sheetData
      try events.endRow()
    case .cell:
      place = .row
      try cell.report(to: &events)
    case .inlineText where cell.isInsideInlineText: try cell.endInlineElement(fonts: &events.fonts)
    case .value, .formula, .inlineText: place = .cell
    }
  }

  mutating func text(_ utf8: borrowing Span<UInt8>) throws(Interruption) {
    guard skipped == 0 else { return }
    switch place {
    case .value: try cell.appendToValue(utf8)
    case .formula: try cell.appendToFormula(utf8)
    case .inlineText: try cell.appendToInlineText(utf8)
    default: break
    }
  }
}

// MARK: Elements

extension SAXSheetParser {
  private mutating func startList(_ tag: borrowing XMLTag) {
    if tag.name.matches("sheetData") {
      place = .sheetData
    } else if tag.name.matches("cols") {
      place = .columns
    } else if tag.name.matches("mergeCells") {
      place = .merges
    } else {
      skipped = 1
    }
  }

  private mutating func startRow(_ tag: borrowing XMLTag) throws(Interruption) {
    place = .row
    let isHidden = tag.value("hidden").boolean ?? false
    try events.startRow(Stated(row: tag.value("r")), isHidden: isHidden)
  }

  private mutating func startContent(_ tag: borrowing XMLTag) {
    if tag.name.matches("v") {
      place = .value
      cell.startValue()
    } else if tag.name.matches("f") {
      place = .formula
      cell.startFormula()
    } else if tag.name.matches("is") {
      place = .inlineText
      cell.startInlineText()
    } else {
      skipped = 1
    }
  }

  private mutating func reportColumns(_ tag: borrowing XMLTag) throws(Interruption) {
    skipped = 1
    guard tag.value("hidden").boolean == true else { return }
    try events.hiddenColumns(from: tag.value("min"), to: tag.value("max"))
  }

  private mutating func reportMerge(_ tag: borrowing XMLTag) throws(Interruption) {
    skipped = 1
    try events.mergedRange(tag.value("ref"))
  }
}
