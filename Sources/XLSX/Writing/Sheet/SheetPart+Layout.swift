internal import Spreadsheet

/// What stands before and behind the rows.
///
/// The order of the elements is the schema's (CT_Worksheet), and Excel insists on it: ``head()`` and
/// ``appendTail(to:)`` are the only places that put one behind another. There is no `dimension`: it would
/// stand before rows that nobody has seen yet.
extension SheetPart {
  /// Everything up to the first row.
  package func head() -> XMLBuffer {
    var xml = XMLBuffer.part()
    xml.append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"")
    xml.append(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">")
    if sheet.print.fitsWidth || sheet.print.fitsHeight {
      xml.append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>")
    }
    appendView(to: &xml)
    xml.append("<sheetFormatPr")
    xml.attribute("defaultRowHeight", defaultRowHeight)
    xml.append("/>")
    appendColumns(to: &xml)
    xml.append("<sheetData>")
    return xml
  }

  /// Adds everything behind the last row.
  package func appendTail(to xml: inout XMLBuffer) {
    xml.append("</sheetData>")
    SheetProtectionElement.append(sheet.protection, to: &xml)
    appendAutoFilter(to: &xml)
    appendMerges(to: &xml)
    ConditionalFormatElements.append(sheet.conditionalFormats, differentialStyles, to: &xml)
    DataValidationElements.append(sheet.validations, to: &xml)
    HyperlinkElements.append(sheet.hyperlinks, to: &xml)
    appendPrintOptions(to: &xml)
    appendMargins(to: &xml)
    appendPageSetup(to: &xml)
    HeaderFooterElement.append(sheet.print.headerFooter, to: &xml)
    appendBreaks(sheet.print.rowBreaks, as: "rowBreaks", across: 16_383, to: &xml)
    appendBreaks(sheet.print.columnBreaks, as: "colBreaks", across: 1_048_575, to: &xml)
    appendIgnoredErrors(to: &xml)
    append(parts.drawingID, as: "drawing", to: &xml)
    append(parts.commentDrawingID, as: "legacyDrawing", to: &xml)
    appendTables(to: &xml)
    xml.append("</worksheet>")
  }

  /// Adds an element that leads to another part, where there is one.
  private func append(_ id: String?, as element: StaticString, to xml: inout XMLBuffer) {
    guard let id else { return }
    xml.append("<")
    xml.append(element)
    xml.attribute("r:id", id)
    xml.append("/>")
  }

  /// Adds what Excel must not complain of (ECMA-376 part 1, 18.3.1.52).
  private func appendIgnoredErrors(to xml: inout XMLBuffer) {
    guard !sheet.unlockedFormulas.isEmpty else { return }
    xml.append("<ignoredErrors><ignoredError")
    xml.attribute("sqref", sheet.unlockedFormulas.sequence)
    xml.append(" unlockedFormula=\"1\"/></ignoredErrors>")
  }

  // MARK: View

  private func appendView(to xml: inout XMLBuffer) {
    xml.append("<sheetViews><sheetView")
    if !sheet.showsGridLines { xml.attribute("showGridLines", 0) }
    xml.flag("tabSelected", isSelected)
    xml.attribute("workbookViewId", 0)
    if sheet.frozenRows > 0 || sheet.frozenColumns > 0 {
      xml.append(">")
      appendPane(to: &xml)
      xml.append("</sheetView></sheetViews>")
    } else {
      xml.append("/></sheetViews>")
    }
  }

  /// Adds the frozen pane, and the selection of each pane as Excel writes it.
  private func appendPane(to xml: inout XMLBuffer) {
    let (rows, columns) = (sheet.frozenRows, sheet.frozenColumns)
    let active = columns == 0 ? "bottomLeft" : rows == 0 ? "topRight" : "bottomRight"
    xml.append("<pane")
    if columns > 0 { xml.attribute("xSplit", columns) }
    if rows > 0 { xml.attribute("ySplit", rows) }
    xml.attribute("topLeftCell", CellReference(row: rows + 1, column: columns + 1))
    xml.attribute("activePane", active)
    xml.append(" state=\"frozen\"/>")
    if rows > 0, columns > 0 {
      appendSelection(in: "topRight", CellReference(row: 1, column: columns + 1), to: &xml)
      appendSelection(in: "bottomLeft", CellReference(row: rows + 1, column: 1), to: &xml)
    }
    xml.append("<selection")
    xml.attribute("pane", active)
    xml.append("/>")
  }

  private func appendSelection(in pane: String, _ cell: CellReference, to xml: inout XMLBuffer) {
    xml.append("<selection")
    xml.attribute("pane", pane)
    xml.attribute("activeCell", cell)
    xml.attribute("sqref", cell)
    xml.append("/>")
  }

  // MARK: Columns, filters and merges

  /// Adds the columns, neighbours of the same layout as one.
  private func appendColumns(to xml: inout XMLBuffer) {
    guard !sheet.columns.isEmpty else { return }
    xml.append("<cols>")
    var first = 0
    for (index, column) in sheet.columns.enumerated() {
      let next = index + 1
      guard next == sheet.columns.count || sheet.columns[next] != column else { continue }
      append(column, first: first + 1, last: next, to: &xml)
      first = next
    }
    xml.append("</cols>")
  }

  private func append(
    _ column: ColumnLayout, first: Int, last: Int, to xml: inout XMLBuffer
  ) {
    xml.append("<col")
    xml.attribute("min", first)
    xml.attribute("max", last)
    xml.attribute("width", column.width)
    if column.style != 0 { xml.attribute("style", column.style) }
    xml.flag("hidden", column.isHidden)
    xml.append(" customWidth=\"1\"/>")
  }

  private func appendAutoFilter(to xml: inout XMLBuffer) {
    guard let filter = sheet.autoFilter else { return }
    xml.append("<autoFilter")
    xml.attribute("ref", filter.reference)
    xml.append("/>")
  }

  private func appendMerges(to xml: inout XMLBuffer) {
    guard !sheet.merges.isEmpty else { return }
    xml.append("<mergeCells")
    xml.attribute("count", sheet.merges.count)
    xml.append(">")
    for range in sheet.merges {
      xml.append("<mergeCell")
      xml.attribute("ref", range.description)
      xml.append("/>")
    }
    xml.append("</mergeCells>")
  }

  // MARK: Printing

  private func appendMargins(to xml: inout XMLBuffer) {
    let margins = sheet.print.margins
    xml.append("<pageMargins")
    xml.attribute("left", inches(margins.left))
    xml.attribute("right", inches(margins.right))
    xml.attribute("top", inches(margins.top))
    xml.attribute("bottom", inches(margins.bottom))
    xml.attribute("header", inches(margins.header))
    xml.attribute("footer", inches(margins.header))
    xml.append("/>")
  }

  private func inches(_ millimetres: Double) -> Double { millimetres / 25.4 }

  private func appendPrintOptions(to xml: inout XMLBuffer) {
    guard sheet.print.isCenteredHorizontally else { return }
    xml.append("<printOptions horizontalCentered=\"1\"/>")
  }

  /// Adds the paper, and how the sheet lies on it.
  ///
  /// Fitting the width leaves the number of pages down the sheet free, and the other way round. The pages of
  /// each sheet are numbered from 1, whatever is printed before it.
  private func appendPageSetup(to xml: inout XMLBuffer) {
    let setup = sheet.print
    xml.append("<pageSetup")
    xml.attribute("paperSize", setup.paper.rawValue)
    if setup.headerFooter != nil { xml.append(" firstPageNumber=\"1\"") }
    if setup.fitsWidth || setup.fitsHeight {
      xml.attribute("fitToWidth", setup.fitsWidth ? 1 : 0)
      xml.attribute("fitToHeight", setup.fitsHeight ? 1 : 0)
    }
    xml.attribute("orientation", setup.isLandscape ? "landscape" : "portrait")
    if setup.headerFooter != nil { xml.append(" useFirstPageNumber=\"1\"") }
    xml.append("/>")
  }

  /// Adds the breaks behind rows or columns; each runs across the whole sheet.
  private func appendBreaks(
    _ breaks: [Int], as element: StaticString, across last: Int, to xml: inout XMLBuffer
  ) {
    guard !breaks.isEmpty else { return }
    xml.append("<")
    xml.append(element)
    xml.attribute("count", breaks.count)
    xml.attribute("manualBreakCount", breaks.count)
    xml.append(">")
    for place in breaks.sorted() {
      xml.append("<brk")
      xml.attribute("id", place)
      xml.attribute("max", last)
      xml.append(" man=\"1\"/>")
    }
    xml.append("</")
    xml.append(element)
    xml.append(">")
  }

  // MARK: Tables

  private func appendTables(to xml: inout XMLBuffer) {
    guard !parts.tableIDs.isEmpty else { return }
    xml.append("<tableParts")
    xml.attribute("count", parts.tableIDs.count)
    xml.append(">")
    for id in parts.tableIDs { append(id, as: "tablePart", to: &xml) }
    xml.append("</tableParts>")
  }
}
