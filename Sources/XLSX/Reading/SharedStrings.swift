internal import Spreadsheet

/// The strings that cells share by number, in one stretch of memory.
///
/// ```
///   bytes   Khoa DượcNguyễn Văn AnKhoa Cấp cứu        UTF-8, one after another
///   ends    [11, 27, 41]                             where each one ends
///   runs    [0+4 font 2][4+7 font 3]  rich [0: 0..<2] only under rich text, relative to the string
/// ```
struct SharedStrings: Sendable {
  /// Whether the workbook lacks the part that holds them.
  let isMissing: Bool
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  private var runs: [TextRun] = []
  private var rich: [Int: Range<Int>] = [:]

  /// No strings, or none because the part is missing.
  init(isMissing: Bool = false) {
    self.isMissing = isMissing
  }

  /// How many strings there are.
  var count: Int { ends.count }

  /// The text of all strings, in bytes.
  var byteCount: Int { bytes.count }

  /// How many runs all strings have.
  var runCount: Int { runs.count }

  /// Adds a string; the bytes of all must be fewer than 2³².
  mutating func append(_ text: borrowing Span<UInt8>, runs: [TextRun]) {
    if !runs.isEmpty {
      rich[ends.count] = self.runs.count..<self.runs.count + runs.count
      self.runs.append(contentsOf: runs)
    }
    bytes.append(text)
    ends.append(UInt32(bytes.count))
  }

  /// Copies the text of a string that is there into a row, and says where it lies.
  func copyText(at index: Int, to row: inout Row) -> ByteRange {
    let start = index == 0 ? 0 : Int(ends[index - 1])
    return row.store(bytes.span.extracting(start..<Int(ends[index])))
  }

  /// The runs of a string; none unless some part of it has a font of its own.
  func runs(at index: Int) -> ArraySlice<TextRun> {
    guard !rich.isEmpty, let range = rich[index] else { return [] }
    return runs[range]
  }
}
