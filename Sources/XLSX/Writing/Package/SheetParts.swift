internal import Spreadsheet

/// The parts that hang on one sheet, and how it leads to them.
///
/// ```
///   sheet1.xml ── rId1 … ─→ URLs of hyperlinks
///              ── rIdN … ─→ ../drawings/drawing1.xml ── rId1 … ─→ ../media/image1.png …
///                                                    ── rIdN … ─→ ../charts/chart1.xml …
///                           ../drawings/vmlDrawing1.vml   ../comments1.xml   ../tables/table1.xml …
/// ```
/// They are known before the sheet's first row is, and numbered across the workbook.
package struct SheetParts: Sendable {
  /// How many parts of each kind the sheets before have.
  struct Counts: Sendable {
    var drawings = 0
    var charts = 0
    var images = Distinct<[UInt8]>()
    var comments = 0
    var shapeBlocks = 0
    var tables = 0
  }

  /// The sheet's number, from 1 on.
  let number: Int
  /// Where the sheet leads; the first is `rId1`.
  private(set) var relationships: [Relationship] = []
  /// The number of the drawing, where there are images or charts.
  private(set) var drawing: Int?
  /// The relationship of the drawing.
  private(set) var drawingID: String?
  /// Where the drawing leads: to its images, then to its charts.
  private(set) var drawingRelationships: [Relationship] = []
  /// The numbers of the charts.
  private(set) var charts: Range<Int> = 0..<0
  /// The numbers of the tables, which are their ids as well.
  private(set) var tables: Range<Int> = 0..<0
  /// The relationships of the tables.
  private(set) var tableIDs: [String] = []
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
    if !sheet.images.isEmpty || !sheet.charts.isEmpty { addDrawing(of: sheet, after: &counts) }
    if !sheet.comments.isEmpty { addComments(sheet.comments.count, after: &counts) }
    addTables(sheet.tables.count, after: &counts)
  }

  private mutating func addDrawing(of sheet: Worksheet, after counts: inout Counts) {
    counts.drawings += 1
    drawing = counts.drawings
    drawingID = add("drawing", "../drawings/drawing\(counts.drawings).xml")
    for image in sheet.images {
      let name = StoredImage(image.bytes, number: counts.images.index(of: image.bytes) + 1).fileName
      drawingRelationships.append(Relationship(office: "image", target: "../media/" + name))
    }
    charts = counts.charts + 1..<counts.charts + 1 + sheet.charts.count
    counts.charts += sheet.charts.count
    for number in charts {
      let target = "../charts/chart\(number).xml"
      drawingRelationships.append(Relationship(office: "chart", target: target))
    }
  }

  private mutating func addTables(_ count: Int, after counts: inout Counts) {
    tables = counts.tables + 1..<counts.tables + 1 + count
    counts.tables += count
    for number in tables { tableIDs.append(add("table", "../tables/table\(number).xml")) }
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

  /// `xl/drawings/_rels/drawingN.xml.rels`.
  package func drawingRelationshipsPart() -> XMLBuffer { Relationship.part(drawingRelationships) }

  /// Adds a relationship and returns its id.
  @discardableResult
  private mutating func add(_ type: String, _ target: String) -> String {
    relationships.append(Relationship(office: type, target: target))
    return "rId\(relationships.count)"
  }
}
