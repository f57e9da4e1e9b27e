internal import Spreadsheet

/// Cells (ECMA-376 part 1, 18.3.1.4).
///
/// ```
///   number   <c r="B7" s="2"><v>12.5</v></c>              boolean  <c r="B7" t="b"><v>1</v></c>
///   text     <c r="B7" t="s"><v>0</v></c>                 error    <c r="B7" t="e"><v>#N/A</v></c>
///   formula  <c r="B7" t="str"><f>A1&amp;"x"</f><v>ax</v></c>   the value is the cached one
/// ```
/// A text never becomes a formula, whatever it begins with, and stays a text when a person edits it: its style
/// has the quote prefix where it begins like a formula (ECMA-376 part 1, 18.8.45). An ISO date is written as the text it is, for
/// Excel 2007 does not know `t="d"`; so is an error that it does not know. Rich text stands in its
/// cell (`t="inlineStr"`), not among the shared strings.
extension SheetPart {
  mutating func append(
    _ cell: Cell, _ bytes: Span<UInt8>, _ runs: [TextRun], to xml: inout XMLBuffer,
    strings: inout SharedStringTable, styles: inout WrittenStyles
  ) throws(WorkbookWritingError) {
    let text = bytes.extracting(cell.text.range)
    switch cell.kind {
    case .number:
      guard cell.number.isFinite else { throw error(.notFinite, at: cell) }
      try open(cell, "", bytes, to: &xml)
      xml.append("<v>")
      xml.append(number: cell.number)
      xml.append("</v></c>")
    case .boolean:
      try open(cell, " t=\"b\"", bytes, to: &xml)
      xml.append(cell.number == 0 ? "<v>0</v></c>" : "<v>1</v></c>")
    case .error where TextRules.isError(text):
      try open(cell, " t=\"e\"", bytes, to: &xml)
      xml.append("<v>")
      xml.append(verbatim: text)
      xml.append("</v></c>")
    case .text, .date, .error:
      try append(text, of: cell, bytes, runs, to: &xml, strings: &strings, styles: &styles)
    case .blank:
      try appendBlank(cell, bytes, to: &xml)
    }
  }

  private func append(
    _ text: Span<UInt8>, of cell: Cell, _ bytes: Span<UInt8>, _ runs: [TextRun],
    to xml: inout XMLBuffer, strings: inout SharedStringTable, styles: inout WrittenStyles
  ) throws(WorkbookWritingError) {
    guard TextRules.fits(text, in: TextRules.maximumText) else {
      throw error(.textTooLong, at: cell)
    }
    guard cell.formula.isEmpty else {
      return try appendCached(text, of: cell, bytes, to: &xml)
    }
    guard !text.isEmpty else { return try appendBlank(cell, bytes, to: &xml) }
    let cell = TextRules.resemblesFormula(text) ? try quoted(cell, styles: &styles) : cell
    guard cell.runs.isEmpty || sheet.fonts.isEmpty else {
      return try appendRichText(of: cell, bytes, runs[cell.runs.range], to: &xml)
    }
    guard let index = strings.index(of: text) else { throw error(.invalidText, at: cell) }
    try open(cell, " t=\"s\"", bytes, to: &xml)
    xml.append(upTo: 32) { out in
      out.append("<v>")
      out.append(integer: index)
      out.append("</v></c>")
    }
  }

  /// The cell in the twin of its style that has the quote prefix.
  private func quoted(
    _ cell: Cell, styles: inout WrittenStyles
  ) throws(WorkbookWritingError) -> Cell {
    guard let style = styles.quoted(cell.style) else { throw error(.tooManyStyles, at: cell) }
    var cell = cell
    cell.style = style
    return cell
  }

  /// Adds a text of several fonts (ECMA-376 part 1, 18.3.1.53).
  private func appendRichText(
    of cell: Cell, _ bytes: Span<UInt8>, _ runs: ArraySlice<TextRun>, to xml: inout XMLBuffer
  ) throws(WorkbookWritingError) {
    try open(cell, " t=\"inlineStr\"", bytes, to: &xml)
    xml.append("<is>")
    for run in runs {
      let text = bytes.extracting(run.text.range)
      guard TextRules.isText(text) else { throw error(.invalidText, at: cell) }
      xml.append("<r>")
      if let font = run.font {
        guard sheet.fonts.indices.contains(font), StyleRules.isValid(sheet.fonts[font]) else {
          throw error(.unknownFont, at: cell)
        }
        xml.append("<rPr>")
        xml.append(partsOf: sheet.fonts[font], name: "rFont")
        xml.append("</rPr>")
      }
      SharedStringsPart.appendText(text, to: &xml)
      xml.append("</r>")
    }
    xml.append("</is></c>")
  }

  /// Adds the text that a formula gave; it stands in the cell, not among the shared strings.
  private func appendCached(
    _ text: Span<UInt8>, of cell: Cell, _ bytes: Span<UInt8>,
    to xml: inout XMLBuffer
  ) throws(WorkbookWritingError) {
    guard TextRules.isText(text) else { throw error(.invalidText, at: cell) }
    try open(cell, " t=\"str\"", bytes, to: &xml)
    xml.append("<v>")
    xml.append(text, as: .content)
    xml.append("</v></c>")
  }

  /// Adds a cell without a value where a style or a formula needs one.
  private func appendBlank(
    _ cell: Cell, _ bytes: Span<UInt8>, to xml: inout XMLBuffer
  ) throws(WorkbookWritingError) {
    guard cell.style != 0 || !cell.formula.isEmpty else { return }
    try open(cell, "", bytes, to: &xml)
    xml.append("</c>")
  }

  /// Adds the cell's tag with its type, and its formula where it has one.
  @inline(__always)
  private func open(
    _ cell: Cell, _ type: StaticString, _ bytes: Span<UInt8>, to xml: inout XMLBuffer
  ) throws(WorkbookWritingError) {
    let endOfReference = endOfReference.bytes
    // <c r="XFD1048576" s="65489" t="str"> has 36 bytes.
    xml.append(upTo: 48) { out in
      out.append("<c r=\"")
      out.append(column: cell.column)
      out.append(verbatim: endOfReference.span)
      if cell.style != 0 {
        out.append(" s=\"")
        out.append(integer: cell.style)
        out.append(UInt8(ascii: "\""))
      }
      out.append(type)
      out.append(UInt8(ascii: ">"))
    }
    if !cell.formula.isEmpty { try appendFormula(of: cell, bytes, to: &xml) }
  }

  private func appendFormula(
    of cell: Cell, _ bytes: Span<UInt8>, to xml: inout XMLBuffer
  ) throws(WorkbookWritingError) {
    let formula = bytes.extracting(cell.formula.range)
    guard formula[0] != UInt8(ascii: "=") else { throw error(.formulaWithEqualsSign, at: cell) }
    guard TextRules.fits(formula, in: TextRules.maximumFormula) else {
      throw error(.formulaTooLong, at: cell)
    }
    guard TextRules.isText(formula) else { throw error(.invalidText, at: cell) }
    xml.append("<f>")
    xml.append(formula, as: .content)
    xml.append("</f>")
  }
}
