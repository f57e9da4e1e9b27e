package import Spreadsheet

/// `xl/tables/tableN.xml` (ECMA-376 part 1, 18.5.1.2), as Excel spells it.
package enum TablePart {
  /// The part of a table whose number is its id, and whose header cells have these texts.
  package static func xml(of table: TableDefinition, id: Int, columns: [String]) -> XMLBuffer {
    var xml = XMLBuffer.part()
    xml.append("<table xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"")
    xml.attribute("id", id)
    xml.attribute("name", table.name)
    xml.attribute("displayName", table.name)
    xml.attribute("ref", table.range.reference)
    xml.append(" totalsRowShown=\"0\">")
    if table.hasFilter {
      xml.append("<autoFilter")
      xml.attribute("ref", table.range.reference)
      xml.append("/>")
    }
    append(columns, to: &xml)
    append(table.style, hasRowStripes: table.hasRowStripes, to: &xml)
    xml.append("</table>")
    return xml
  }

  private static func append(_ columns: [String], to xml: inout XMLBuffer) {
    xml.append("<tableColumns")
    xml.attribute("count", columns.count)
    xml.append(">")
    for (index, column) in columns.enumerated() {
      xml.append("<tableColumn")
      xml.attribute("id", index + 1)
      xml.append(" name=\"")
      appendName(column, to: &xml)
      xml.append("\"/>")
    }
    xml.append("</tableColumns>")
  }

  /// Excel spells a line break in a column's name as `_x000a_`.
  private static func appendName(_ name: String, to xml: inout XMLBuffer) {
    for (index, line) in name.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { xml.append("_x000a_") }
      xml.append(String(line), as: .attribute)
    }
  }

  private static func append(
    _ style: String?, hasRowStripes: Bool, to xml: inout XMLBuffer
  ) {
    xml.append("<tableStyleInfo")
    if let style { xml.attribute("name", style) }
    xml.append(" showFirstColumn=\"0\" showLastColumn=\"0\"")
    xml.attribute("showRowStripes", hasRowStripes ? 1 : 0)
    xml.append(" showColumnStripes=\"0\"/>")
  }
}
