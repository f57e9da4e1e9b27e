package import Spreadsheet

/// `xl/workbook.xml`: the list of sheets and the names they need (ECMA-376 part 1, 18.2.27).
package enum WorkbookPart {
  /// The part of a workbook.
  package static func xml(of workbook: Workbook) -> XMLBuffer {
    var xml = XMLBuffer.part()
    xml.append("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"")
    xml.append(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">")
    xml.append("<workbookPr/>")
    if workbook.protectsStructure { xml.append("<workbookProtection lockStructure=\"1\"/>") }
    xml.append("<bookViews><workbookView xWindow=\"240\" yWindow=\"15\"")
    xml.append(" windowWidth=\"16095\" windowHeight=\"9660\"")
    if let first = workbook.firstVisibleSheet, first > 0 {
      xml.attribute("firstSheet", first)
      xml.attribute("activeTab", first)
    }
    xml.append("/></bookViews>")
    append(workbook.sheets, to: &xml)
    append(DefinedNames.of(workbook), to: &xml)
    // Formulas may come without a value: Excel works all of them out when it opens the file.
    xml.append("<calcPr calcId=\"124519\" fullCalcOnLoad=\"1\"/></workbook>")
    return xml
  }

  private static func append(_ sheets: [Worksheet], to xml: inout XMLBuffer) {
    xml.append("<sheets>")
    for (index, sheet) in sheets.enumerated() {
      xml.append("<sheet")
      xml.attribute("name", literal: sheet.name)
      xml.attribute("sheetId", index + 1)
      if sheet.visibility != .visible {
        xml.attribute("state", sheet.visibility == .hidden ? "hidden" : "veryHidden")
      }
      xml.attribute("r:id", "rId\(index + 1)")
      xml.append("/>")
    }
    xml.append("</sheets>")
  }

  private static func append(_ names: [DefinedName], to xml: inout XMLBuffer) {
    guard !names.isEmpty else { return }
    xml.append("<definedNames>")
    for name in names {
      xml.append("<definedName")
      xml.attribute("name", name.name)
      if let sheet = name.sheetIndex { xml.attribute("localSheetId", sheet) }
      xml.flag("hidden", name.isHidden)
      xml.append(">")
      xml.append(name.formula, as: .literal)
      xml.append("</definedName>")
    }
    xml.append("</definedNames>")
  }
}

extension Workbook {
  /// The index of the sheet that is in front when the file is opened.
  var firstVisibleSheet: Int? { sheets.firstIndex { $0.visibility == .visible } }
}
