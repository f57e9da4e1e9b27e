/// The parts of a written package: their names, their content types, and how one leads to the next.
///
/// ```
///   [Content_Types].xml
///   _rels/.rels                  → docProps/core.xml, app.xml, custom.xml   xl/workbook.xml
///   xl/_rels/workbook.xml.rels   → worksheets/sheet1.xml …   styles.xml   sharedStrings.xml
/// ```
/// ECMA-376 part 2, 9 and 10. Which parts there are is known before the first row is: so the content types
/// can stand first in the archive, where readers of streams want them.
package struct PackageParts: Sendable {
  static let contentTypes = "[Content_Types].xml"
  static let rootRelationships = "_rels/.rels"
  static let coreProperties = "docProps/core.xml"
  static let extendedProperties = "docProps/app.xml"
  static let customProperties = "docProps/custom.xml"
  static let workbook = "xl/workbook.xml"
  static let workbookRelationships = "xl/_rels/workbook.xml.rels"
  static let styles = "xl/styles.xml"
  static let sharedStrings = "xl/sharedStrings.xml"

  /// The part of a sheet counted from 1.
  static func sheet(_ number: Int) -> String { "xl/worksheets/sheet\(number).xml" }

  private let sheetCount: Int
  private let hasCustomProperties: Bool

  /// The parts of a workbook with so many sheets.
  package init(sheetCount: Int, hasCustomProperties: Bool) {
    self.sheetCount = sheetCount
    self.hasCustomProperties = hasCustomProperties
  }

  /// `[Content_Types].xml`.
  package func contentTypes() -> XMLBuffer {
    var xml = XMLBuffer.part()
    xml.append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
    xml.append("<Default Extension=\"rels\" ContentType=\"")
    xml.append("application/vnd.openxmlformats-package.relationships+xml\"/>")
    xml.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
    for (part, type) in overrides {
      xml.append("<Override")
      xml.attribute("PartName", "/" + part)
      xml.attribute("ContentType", "application/vnd.openxmlformats-" + type + "+xml")
      xml.append("/>")
    }
    xml.append("</Types>")
    return xml
  }

  private var overrides: [(part: String, type: String)] {
    let sheets = (0..<sheetCount).map { index in
      (Self.sheet(index + 1), "officedocument.spreadsheetml.worksheet")
    }
    let custom = (Self.customProperties, "officedocument.custom-properties")
    return [
      (Self.coreProperties, "package.core-properties"),
      (Self.extendedProperties, "officedocument.extended-properties"),
    ] + (hasCustomProperties ? [custom] : []) + [
      (Self.workbook, "officedocument.spreadsheetml.sheet.main")
    ] + sheets + [
      (Self.styles, "officedocument.spreadsheetml.styles"),
      (Self.sharedStrings, "officedocument.spreadsheetml.sharedStrings"),
    ]
  }

  /// `_rels/.rels`.
  package func rootRelationships() -> XMLBuffer {
    let office = "officeDocument/2006/relationships/"
    let custom = (office + "custom-properties", Self.customProperties)
    return relationships(
      [
        (office + "officeDocument", Self.workbook),
        ("package/2006/relationships/metadata/core-properties", Self.coreProperties),
        (office + "extended-properties", Self.extendedProperties),
      ] + (hasCustomProperties ? [custom] : []))
  }

  /// `xl/_rels/workbook.xml.rels`: `rId1` is the first sheet.
  package func workbookRelationships() -> XMLBuffer {
    let office = "officeDocument/2006/relationships/"
    let sheets = (0..<sheetCount).map { index in
      (office + "worksheet", "worksheets/sheet\(index + 1).xml")
    }
    return relationships(
      sheets + [(office + "styles", "styles.xml"), (office + "sharedStrings", "sharedStrings.xml")])
  }

  private func relationships(_ targets: [(type: String, target: String)]) -> XMLBuffer {
    var xml = XMLBuffer.part()
    xml.append("<Relationships xmlns=\"")
    xml.append("http://schemas.openxmlformats.org/package/2006/relationships\">")
    for (index, (type, target)) in targets.enumerated() {
      xml.append("<Relationship")
      xml.attribute("Id", "rId\(index + 1)")
      xml.attribute("Type", "http://schemas.openxmlformats.org/" + type)
      xml.attribute("Target", target)
      xml.append("/>")
    }
    xml.append("</Relationships>")
    return xml
  }
}
