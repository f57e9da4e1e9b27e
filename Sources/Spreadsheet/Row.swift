/// A row of cells whose storage is used again for the next row.
///
/// ```
///   cells  [B: text 0+12][D: number 5]           in the order they were appended
///   bytes   Khoa Cấp cứu                          the text of all cells, UTF-8, one after another
///   runs   [0+5 font 2][5+7 font 3]               only under rich text
/// ```
/// Readers fill it, writers take it: it is the one shape in which rows travel between files and forms.
public struct Row: Sendable {
  /// Counted from 1; in CSV the record's number.
  public var number: Int
  /// Whether the row is hidden, by hand or by a filter.
  public var isHidden: Bool
  /// The height in points, or `nil` for the sheet's default.
  public var height: Double?
  /// Whether the height is only the one that the text needs now: programs fit it anew when somebody types.
  public var growsWithText: Bool
  /// The cells, in the order they were appended.
  public private(set) var cells: [Cell]
  /// The text of all cells, UTF-8.
  public private(set) var bytes: [UInt8]
  /// The runs of rich text.
  public private(set) var runs: [TextRun]

  /// An empty row.
  public init(number: Int = 1) {
    self.number = number
    isHidden = false
    growsWithText = false
    cells = []
    bytes = []
    runs = []
  }

  /// Empties the row for another one and keeps its storage.
  public mutating func reset(number: Int, isHidden: Bool = false) {
    self.number = number
    self.isHidden = isHidden
    height = nil
    growsWithText = false
    cells.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
  }

  // MARK: Reading

  /// The text of a cell of this row; empty for numbers and blanks.
  @_lifetime(borrow self)
  public func text(of cell: Cell) -> Span<UInt8> {
    bytes.span.extracting(cell.text.range)
  }

  /// The text of a cell of this row as a string.
  public func string(of cell: Cell) -> String {
    String(decoding: bytes[cell.text.range], as: UTF8.self)
  }

  // MARK: Filling

  /// Adds a cell whose text and runs were stored before.
  public mutating func append(_ cell: Cell) {
    cells.append(cell)
  }

  /// Gives the cell at this index of ``cells`` another text.
  public mutating func replaceText(at index: Int, with text: String) {
    cells[index].text = store(text)
  }

  /// Copies bytes behind the row's other bytes and says where they lie.
  public mutating func store(_ utf8: borrowing Span<UInt8>) -> ByteRange {
    let start = bytes.count
    // The buffer is only read, and only within the call.
    unsafe utf8.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    return ByteRange(start: start, count: utf8.count)
  }

  /// Copies a string's UTF-8 behind the row's other bytes and says where it lies.
  public mutating func store(_ string: String) -> ByteRange {
    let start = bytes.count
    bytes.append(contentsOf: string.utf8)
    return ByteRange(start: start, count: bytes.count - start)
  }

  /// Adds one byte behind the row's other bytes, for text that is put together bit by bit.
  public mutating func store(byte: UInt8) {
    bytes.append(byte)
  }

  /// Adds a run of rich text.
  public mutating func store(run: TextRun) {
    runs.append(run)
  }
}
