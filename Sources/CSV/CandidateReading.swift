import Spreadsheet

/// How a sample looks when it is read with one delimiter.
///
/// ```
///   PHỤ LỤC 02:                                                  1 field
///   BÁO CÁO TỔNG HỢP DANH SÁCH TẬP THỂ, CÁ NHÂN                  1 field    with comma: 2, but "weak"
///   STT;Tên tập thể, cá nhân;Tên cơ quan đơn vị;Ghi chú          4 fields   with comma: 2, but "weak"
///   I;Tập thể;;                                                  4 fields
///   1;Khoa Nội;;3,5                                              4 fields   with comma: 2, but "weak"
/// ```
/// A comma before a space is prose and a comma between digits a decimal: such splits are weak evidence.
/// Quotes that do not stand at the edges of fields show a wrong delimiter.
struct CandidateReading {
  /// The dialect read with; its line ending is that of the first record.
  private(set) var dialect: Dialect
  private var recordCounts: [Int: Int] = [:]
  private var recordCount = 0
  private var splits = 0
  private var weakSplits = 0
  private var misplacedQuotes = 0

  /// Reads the sample from `start` as far as it goes; a record that its end cuts off still counts.
  init(of sample: Span<UInt8>, from start: Int, delimiter: UInt8, limits: CSVLimits) {
    dialect = Dialect(delimiter: delimiter)
    var scanner = RecordScanner(dialect: dialect, limits: limits, start: start, record: 0)
    var row = Row()
    while (try? scanner.next(in: sample, into: &row)) == true {
      if scanner.record == 1 { dialect.lineEnding = scanner.lineEnding }
      count(row)
    }
    misplacedQuotes =
      scanner.log.counts[.strayQuote, default: 0]
      + scanner.log.counts[.textAfterClosingQuote, default: 0]
  }

  /// 0 when nothing is split, near 1 when all records have the same many fields.
  var score: Double {
    guard splits > 0, let width = commonestWidth else { return 0 }
    let share = Double(recordCounts[width, default: 0]) / Double(recordCount)
    let weakness = Double(weakSplits) / Double(splits)
    let quoteFit = Double(recordCount) / Double(recordCount + 4 * misplacedQuotes)
    return share * share * (1 - 1 / Double(width)) * (1 - 0.9 * weakness) * quoteFit
  }

  /// The commonest number of fields besides one; of equally common ones the widest.
  private var commonestWidth: Int? {
    recordCounts.filter { $0.key > 1 }.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  private mutating func count(_ row: Row) {
    guard !row.cells.isEmpty else { return }
    recordCount += 1
    recordCounts[row.cells.count, default: 0] += 1
    splits += row.cells.count - 1
    for (left, right) in zip(row.cells, row.cells.dropFirst()) where isWeak(row, left, right) {
      weakSplits += 1
    }
  }

  /// Whether what separates two fields may be prose or a decimal comma.
  private func isWeak(_ row: Row, _ left: Cell, _ right: Cell) -> Bool {
    let after = row.text(of: right)
    guard !after.isEmpty else { return false }
    if after[0] == UInt8(ascii: " ") { return true }
    let before = row.text(of: left)
    return dialect.delimiter == UInt8(ascii: ",") && !before.isEmpty
      && Self.isDigit(before[before.count - 1]) && Self.isDigit(after[0])
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
