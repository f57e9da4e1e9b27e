package import Spreadsheet

/// `xl/workbook.xml`: the list of sheets and the names they need (ECMA-376 part 1, 18.2.27).
package enum WorkbookPart {
  /// The part of a workbook of these sheets.
  package static func xml(of sheets: [Worksheet]) -> XMLBuffer {
    var xml = XMLBuffer.part()
    xml.append("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"")
    xml.append(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">")
    xml.append("<workbookPr/><bookViews><workbookView xWindow=\"240\" yWindow=\"15\"")
    xml.append(" windowWidth=\"16095\" windowHeight=\"9660\"/></bookViews>")
    append(sheets, to: &xml)
    append(DefinedNames.of(sheets), to: &xml)
    // Formulas may come without a value: Excel works all of them out when it opens the file.
    xml.append("<calcPr calcId=\"124519\" fullCalcOnLoad=\"1\"/></workbook>")
    return xml
  }

  private static func append(_ sheets: [Worksheet], to xml: inout XMLBuffer) {
    xml.append("<sheets>")
    for (index, sheet) in sheets.enumerated() {
      xml.append("<sheet name=\"")
      xml.append(sheet.name, as: .sheetName)
      xml.append("\"")
      xml.attribute("sheetId", index + 1)
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
      xml.append(name.formula, as: .sheetName)
      xml.append("</definedName>")
    }
    xml.append("</definedNames>")
  }
}
