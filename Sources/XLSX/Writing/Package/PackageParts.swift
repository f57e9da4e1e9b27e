package import Spreadsheet

/// The parts of a written package: their names, their content types, and how one leads to the next.
///
/// ```
///   [Content_Types].xml
///   _rels/.rels                  → docProps/core.xml, app.xml, custom.xml   xl/workbook.xml
///   xl/_rels/workbook.xml.rels   → worksheets/sheet1.xml …   styles.xml   sharedStrings.xml
///   xl/worksheets/_rels/…        → see SheetParts
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
  /// How a sheet leads to its parts.
  static func sheetRelationships(_ number: Int) -> String {
    "xl/worksheets/_rels/sheet\(number).xml.rels"
  }
  /// The comments of a sheet that has some, counted from 1.
  static func comments(_ number: Int) -> String { "xl/comments\(number).xml" }
  /// The boxes of those comments.
  static func commentDrawing(_ number: Int) -> String { "xl/drawings/vmlDrawing\(number).vml" }

  /// The images and charts of a sheet that has some, counted from 1.
  static func drawing(_ number: Int) -> String { "xl/drawings/drawing\(number).xml" }
  /// How a drawing leads to its images and charts.
  static func drawingRelationships(_ number: Int) -> String {
    "xl/drawings/_rels/drawing\(number).xml.rels"
  }
  /// A chart, counted from 1.
  static func chart(_ number: Int) -> String { "xl/charts/chart\(number).xml" }
  /// A table, counted from 1.
  static func table(_ number: Int) -> String { "xl/tables/table\(number).xml" }

  /// The sheets, and what hangs on each.
  package let sheets: [SheetParts]
  /// The images of all sheets, each once.
  package let images: [StoredImage]
  private let hasCustomProperties: Bool

  /// The parts of a workbook.
  package init(of workbook: Workbook) {
    var counts = SheetParts.Counts()
    var sheets: [SheetParts] = []
    for sheet in workbook.sheets {
      sheets.append(SheetParts(of: sheet, number: sheets.count + 1, after: &counts))
    }
    self.sheets = sheets
    images = counts.images.values.enumerated().map { StoredImage($1, number: $0 + 1) }
    hasCustomProperties = !workbook.properties.custom.isEmpty
  }

  /// `[Content_Types].xml`.
  package func contentTypes() -> XMLBuffer {
    var xml = XMLBuffer.part()
    xml.append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
    xml.append("<Default Extension=\"rels\" ContentType=\"")
    xml.append("application/vnd.openxmlformats-package.relationships+xml\"/>")
    xml.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
    for (ending, type) in defaults {
      xml.append("<Default")
      xml.attribute("Extension", ending)
      xml.attribute("ContentType", type)
      xml.append("/>")
    }
    for (part, type) in overrides {
      xml.append("<Override")
      xml.attribute("PartName", "/" + part)
      xml.attribute("ContentType", "application/vnd.openxmlformats-" + type + "+xml")
      xml.append("/>")
    }
    xml.append("</Types>")
    return xml
  }

  /// What is no XML, by the ending of its name.
  private var defaults: [(ending: String, type: String)] {
    let drawings = ("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing")
    let endings = Set(images.map(\.ending)).sorted()
    return (sheets.contains { $0.comments != nil } ? [drawings] : [])
      + endings.map { ($0, "image/" + $0) }
  }

  private var overrides: [(part: String, type: String)] {
    let sheet = "officedocument.spreadsheetml."
    let custom = (Self.customProperties, "officedocument.custom-properties")
    return [
      (Self.coreProperties, "package.core-properties"),
      (Self.extendedProperties, "officedocument.extended-properties"),
    ] + (hasCustomProperties ? [custom] : []) + [
      (Self.workbook, sheet + "sheet.main")
    ] + sheets.map { (Self.sheet($0.number), sheet + "worksheet") } + [
      (Self.styles, sheet + "styles"), (Self.sharedStrings, sheet + "sharedStrings"),
    ] + attachments
  }

  private var attachments: [(part: String, type: String)] {
    let sheet = "officedocument.spreadsheetml."
    return sheets.compactMap(\.drawing).map { (Self.drawing($0), "officedocument.drawing") }
      + sheets.flatMap(\.charts).map { (Self.chart($0), "officedocument.drawingml.chart") }
      + sheets.compactMap(\.comments).map { (Self.comments($0), sheet + "comments") }
      + sheets.flatMap(\.tables).map { (Self.table($0), sheet + "table") }
  }

  /// `_rels/.rels`.
  package func rootRelationships() -> XMLBuffer {
    let custom = Relationship(office: "custom-properties", target: Self.customProperties)
    return Relationship.part(
      [
        Relationship(office: "officeDocument", target: Self.workbook),
        Relationship(
          type: "package/2006/relationships/metadata/core-properties", target: Self.coreProperties),
        Relationship(office: "extended-properties", target: Self.extendedProperties),
      ] + (hasCustomProperties ? [custom] : []))
  }

  /// `xl/_rels/workbook.xml.rels`: `rId1` is the first sheet.
  package func workbookRelationships() -> XMLBuffer {
    Relationship.part(
      sheets.map { Relationship(office: "worksheet", target: "worksheets/sheet\($0.number).xml") }
        + [
          Relationship(office: "styles", target: "styles.xml"),
          Relationship(office: "sharedStrings", target: "sharedStrings.xml"),
        ])
  }
}
