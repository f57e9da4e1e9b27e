/// A workbook to be written, as a value: what its sheets hold and how they look.
public struct Workbook: Sendable {
  /// The sheets, in the order of their tabs.
  public var sheets: [Worksheet]
  /// The styles that ``Cell/style`` of every row points into.
  public var styles: StyleTable
  /// What the file says about itself.
  public var properties: DocumentProperties
  /// Names for cells and formulas, besides those that filters and print setups need.
  public var definedNames: [DefinedName] = []
  /// Whether sheets can be added, removed, renamed, moved and unhidden only after lifting the protection.
  public var protectsStructure = false

  /// A workbook of these sheets.
  public init(
    sheets: [Worksheet], styles: StyleTable, properties: DocumentProperties = DocumentProperties()
  ) {
    self.sheets = sheets
    self.styles = styles
    self.properties = properties
  }
}

/// One sheet to be written: its layout, and a function that hands out its rows.
///
/// Rows come from a function and not from an array, so that a sheet of a million rows costs no memory and
/// can be written twice with the same result.
public struct Worksheet: Sendable {
  /// Hands every row to `emit`, with rising ``Row/number``.
  ///
  /// The row may be used again for the next.
  public typealias RowSource = @Sendable (_ emit: (Row) -> Void) -> Void

  /// 1 to 31 UTF-16 units, none of `[]:*?/\`.
  public var name: String
  /// Widths, from column 1 on.
  public var columns: [ColumnLayout] = []
  /// What ``TextRun/font`` of the rows points into; without them all rich text is written in its cells' fonts.
  public var fonts: [Font] = []
  /// Merged ranges; they do not overlap.
  public var merges: [CellRange] = []
  /// How many rows stay in view at the top.
  public var frozenRows = 0
  /// How many columns stay in view at the left.
  public var frozenColumns = 0
  /// The range with filter buttons in its first row.
  public var autoFilter: CellRange?
  /// Tables; they share no cells with each other, with merged ranges or with the filter.
  public var tables: [TableDefinition] = []
  /// What may be typed into which cells.
  public var validations: [DataValidation] = []
  /// Looks that depend on conditions; the earlier wins over the later.
  public var conditionalFormats: [ConditionalFormat] = []
  /// What people may do, where the sheet is protected; its unlocked cells can be changed in any case.
  public var protection: SheetProtection?
  /// Formulas in unlocked cells that are meant to be there: Excel marks others as slips, with a green corner.
  public var unlockedFormulas: [CellRange] = []
  /// Comments, at most one on a cell.
  public var comments: [CellComment] = []
  /// Links, at most 65,530.
  public var hyperlinks: [Hyperlink] = []
  /// Images.
  public var images: [Image] = []
  /// Charts, which lie on top of the images.
  public var charts: [BarChart] = []
  /// How the sheet is printed.
  public var print = PrintSetup()
  /// Who gets to see it; one sheet of a workbook is visible.
  public var visibility = SheetVisibility.visible
  /// Whether thin lines separate the cells on the screen.
  public var showsGridLines = true
  /// The rows.
  public var rows: RowSource

  /// A sheet with the given rows.
  public init(name: String, rows: @escaping RowSource) {
    self.name = name
    self.rows = rows
  }
}

/// The width of one column, and the style of its empty cells.
public struct ColumnLayout: Hashable, Sendable {
  /// In characters of the default font, 0 … 255.
  ///
  /// This is the width that files hold. It includes a margin, so that Excel shows about 0.7 less.
  public var width: Double
  /// Whether the column is hidden.
  public var isHidden = false
  /// The style of the cells that no row holds, such as those that people fill in: an index into
  /// ``Workbook/styles``.
  public var style = 0

  /// A column so many characters wide.
  public init(width: Double) {
    self.width = width
  }
}

/// What a file says about itself (ECMA-376 part 2, 11; part 1, 22.3).
public struct DocumentProperties: Hashable, Sendable {
  /// A custom property.
  public struct Custom: Hashable, Sendable {
    /// Its name, not empty and unlike the others, letter case apart.
    public var name: String
    /// Its value as text.
    public var value: String

    /// A property with a text value.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The title.
  public var title: String?
  /// Who made it.
  public var creator: String?
  /// When it was made, in UTC: `2022-03-31T14:05:00Z`, where only the `Z` may be left out to be written; as read,
  /// whatever the file says.
  public var created: String?
  /// When it was last saved, likewise.
  public var modified: String?
  /// Custom properties, which survive saving in Excel and LibreOffice.
  public var custom: [Custom] = []

  /// No properties.
  public init() {}
}
