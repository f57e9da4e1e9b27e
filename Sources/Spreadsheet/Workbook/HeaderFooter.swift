/// What stands above and below the sheet on each printed page (ECMA-376 part 1, 18.3.1.46).
public struct HeaderFooter: Hashable, Sendable {
  /// A piece of a line.
  public enum Piece: Hashable, Sendable {
    /// Text as it stands.
    case text(String)
    /// The number of the page, from 1 on in each sheet.
    case pageNumber
    /// How many pages there are.
    case pageCount
    /// The sheet's name.
    case sheetName
    /// The name of the file.
    case fileName
    /// The day of printing.
    case date
    /// The family, without comma, quote and ampersand, and size, 1 … 409 points, of what follows.
    case font(name: String, size: Int)
  }

  /// A header or a footer, at most 255 UTF-16 units together with the codes that a file has for its pieces, in
  /// which every ampersand counts twice.
  public struct Line: Hashable, Sendable {
    /// At the left margin.
    public var left: [Piece]
    /// In the middle.
    public var center: [Piece]
    /// At the right margin.
    public var right: [Piece]

    /// A line of up to three parts.
    public init(left: [Piece] = [], center: [Piece] = [], right: [Piece] = []) {
      self.left = left
      self.center = center
      self.right = right
    }
  }

  /// The number of each page but the first, top centre, upright, in size 13 (decree 30/2020/NĐ-CP, annex I).
  public static let decreePageNumbers = {
    var lines = HeaderFooter(
      header: Line(center: [.font(name: "Times New Roman", size: 13), .pageNumber]),
      firstHeader: Line())
    lines.scalesWithSheet = false
    return lines
  }()

  /// Above the sheet.
  public var header: Line
  /// Below it.
  public var footer: Line
  /// Above the sheet on the first page, or `nil` where that is like the others.
  public var firstHeader: Line?
  /// Below the sheet on the first page, or `nil` where that is like the others.
  public var firstFooter: Line?
  /// Whether they are printed smaller where the sheet is.
  public var scalesWithSheet = true

  /// Lines for all pages, and others for the first.
  public init(
    header: Line = Line(), footer: Line = Line(), firstHeader: Line? = nil,
    firstFooter: Line? = nil
  ) {
    self.header = header
    self.footer = footer
    self.firstHeader = firstHeader
    self.firstFooter = firstFooter
  }
}
