internal import Spreadsheet

/// The parts that hang on one sheet, and how it leads to them.
///
/// ```
///   sheet1.xml ── rId1 … ─→ URLs of hyperlinks
///              ── rIdN ───→ ../drawings/vmlDrawing1.vml   ../comments1.xml
/// ```
/// They are known before the sheet's first row is, and numbered across the workbook.
package struct SheetParts: Sendable {
  /// How many parts of each kind the sheets before have.
  struct Counts: Sendable {
    var comments = 0
    var shapeBlocks = 0
  }

  /// The sheet's number, from 1 on.
  let number: Int
  /// Where the sheet leads; the first is `rId1`.
  private(set) var relationships: [Relationship] = []
  /// The number of the comments and their drawing, where there are any.
  private(set) var comments: Int?
  /// The blocks of 1024 shape numbers that the comments take.
  package private(set) var shapeBlocks = 1...1
  /// The relationship of the comments' drawing.
  private(set) var commentDrawingID: String?

  /// The parts of a sheet on which nothing hangs.
  package init(number: Int = 1) {
    self.number = number
  }

  /// The parts of a sheet, numbered on from those before.
  init(of sheet: Worksheet, number: Int, after counts: inout Counts) {
    self.init(number: number)
    for url in HyperlinkElements.externalTargets(of: sheet.hyperlinks) {
      relationships.append(Relationship(office: "hyperlink", target: url, isExternal: true))
    }
    if !sheet.comments.isEmpty { addComments(sheet.comments.count, after: &counts) }
  }

  private mutating func addComments(_ count: Int, after counts: inout Counts) {
    counts.comments += 1
    comments = counts.comments
    // The first number of a block stays free.
    let last = counts.shapeBlocks + 1 + count / 1024
    shapeBlocks = counts.shapeBlocks + 1...last
    counts.shapeBlocks = last
    commentDrawingID = add("vmlDrawing", "../drawings/vmlDrawing\(counts.comments).vml")
    add("comments", "../comments\(counts.comments).xml")
  }

  /// `xl/worksheets/_rels/sheetN.xml.rels`.
  package func relationshipsPart() -> XMLBuffer { Relationship.part(relationships) }

  /// Adds a relationship and returns its id.
  @discardableResult
  private mutating func add(_ type: String, _ target: String) -> String {
    relationships.append(Relationship(office: type, target: target))
    return "rId\(relationships.count)"
  }
}
