import Spreadsheet

/// How a sample looks when it is read in one dialect.
///
/// ```
///   PHỤ LỤC 02:                                                  1 field
///   BÁO CÁO TỔNG HỢP DANH SÁCH TẬP THỂ, CÁ NHÂN                  1 field    with comma: 2, but "weak"
///   STT;Tên tập thể, cá nhân;Tên cơ quan đơn vị;Ghi chú          4 fields   with comma: 2, but "weak"
///   I;Tập thể;;                                                  4 fields
///   1;Khoa Nội;;3,5                                              4 fields   with comma: 2, but "weak"
/// ```
/// Three questions are asked, after "Wrangling Messy CSV Files by Detecting Row and Type Patterns" (van den
/// Burg, Nazábal, Sutton, 2019): have the records the same many fields, do the fields look like values
/// (``FieldShape``), and do quotes stand where fields begin and end? A fourth one is ours: could what
/// separates the fields just as well be prose, a decimal comma or a time?
struct CandidateReading {
  /// The dialect read with; its line ending is that of the first record.
  private(set) var dialect: Dialect
  private var recordCounts: [Int: Int] = [:]
  private var recordCount = 0
  private var splits = 0
  private var weakSplits = 0
  private var fieldCount = 0
  private var textCount = 0
  private var plausibility = 0.0
  private var decimalCommas = 0
  private var decimalPoints = 0
  private var quotedFieldCount = 0
  private var escapeCount = 0
  private var misplacedQuotes = 0

  /// Reads the sample from `start` as far as it goes; a record that the sample's end cuts off counts only
  /// where it is the only one.
  init(
    of sample: Span<UInt8>, from start: Int, isCut: Bool, dialect: Dialect, limits: CSVLimits
  ) {
    self.dialect = dialect
    var scanner = RecordScanner(dialect: dialect, limits: limits, start: start, record: 0)
    var row = Row()
    do throws(RecordScanner.Failure) {
      while try scanner.next(in: sample, into: &row) {
        if scanner.record == 1 { self.dialect.lineEnding = scanner.lineEnding }
        if isCut, recordCount > 0, scanner.position == sample.count { break }
        count(row)
      }
    } catch {
      misplacedQuotes += isCut ? 0 : 1
    }
    judgeQuotes(scanner)
    self.dialect.usesDecimalComma = decimalCommas > decimalPoints
  }

  private mutating func judgeQuotes(_ scanner: RecordScanner) {
    quotedFieldCount = scanner.quotedFieldCount
    escapeCount = scanner.escapeCount
    misplacedQuotes += scanner.log.counts[.textAfterClosingQuote, default: 0]
    misplacedQuotes += scanner.log.counts[.unterminatedQuote, default: 0]
    // Apostrophes stand inside words of many languages.
    guard dialect.quote == .quote else { return }
    misplacedQuotes += scanner.log.counts[.strayQuote, default: 0]
  }

  // MARK: Judgement

  /// 0 when nothing is split, near 1 when all records have the same many fields and all look like values.
  var score: Double {
    guard splits > 0, let width = commonestWidth else { return 0 }
    let quoteFit = Double(recordCount) / Double(recordCount + 4 * misplacedQuotes)
    return share * share * (1 - 1 / Double(width)) * (1 - 0.9 * weakness) * quoteFit
      * (plausibility / Double(fieldCount))
  }

  /// Whether these are records with so many fields beyond doubt.
  func isTable(share least: Double) -> Bool {
    recordCount > 1 && share >= least && weakness < 0.5
  }

  /// Whether quotes are those of RFC 4180, or others that are really there.
  var hasClearQuoting: Bool {
    guard dialect.quote != .quote || dialect.escape != nil else { return true }
    let isQuoted = quotedFieldCount >= 4 && 2 * quotedFieldCount >= textCount
    return misplacedQuotes == 0 && (dialect.quote == .quote || isQuoted)
      && (dialect.escape == nil || escapeCount > 0)
  }

  /// Whether the splits make no table and are such as stand in sentences.
  var mayBeProse: Bool {
    10 * weakSplits > 9 * splits && share < 0.8
  }

  /// The share of the records that have the commonest number of fields besides one.
  var share: Double {
    let count = commonestWidth.flatMap { recordCounts[$0] } ?? 0
    return Double(count) / Double(max(recordCount, 1))
  }

  /// The share of the splits that may be none; what stands in quotes is no prose.
  private var weakness: Double {
    let unquoted = 1 - Double(quotedFieldCount) / Double(max(fieldCount, 1))
    return Double(weakSplits) / Double(max(splits, 1)) * max(unquoted, 0)
  }

  /// The commonest number of fields besides one; of equally common ones the widest.
  private var commonestWidth: Int? {
    recordCounts.filter { $0.key > 1 }.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  // MARK: Counting

  private mutating func count(_ row: Row) {
    guard !row.cells.isEmpty else { return }
    recordCount += 1
    recordCounts[row.cells.count, default: 0] += 1
    for cell in row.cells {
      count(FieldShape(row.text(of: cell), delimiter: dialect.delimiter))
    }
    countSplits(row)
  }

  private mutating func count(_ shape: FieldShape) {
    fieldCount += 1
    plausibility += shape.plausibility
    switch shape {
    case .decimalComma: decimalCommas += 1
    case .decimalPoint: decimalPoints += 1
    case .text, .prose, .fragment: textCount += 1
    case .empty, .value: break
    }
  }

  private mutating func countSplits(_ row: Row) {
    splits += row.cells.count - 1
    var isBehindDecimals = false
    for (left, right) in zip(row.cells, row.cells.dropFirst()) {
      let after = row.text(of: right)
      let mayBeDecimals = mayBeDecimals(after, behind: row.text(of: left))
      // A number has one decimal comma: in 1,2,3 the commas separate.
      if mayBeDecimals, isBehindDecimals { weakSplits -= 1 }
      let isWeak = mayGoOn(after) || mayBeTime(after, behind: row.text(of: left))
      if isWeak || (mayBeDecimals && !isBehindDecimals) { weakSplits += 1 }
      isBehindDecimals = mayBeDecimals && !isBehindDecimals && after.isDigits
    }
  }

  /// Whether a sentence or an address may go on behind the delimiter: words behind a space do.
  private func mayGoOn(_ after: Span<UInt8>) -> Bool {
    guard !after.isEmpty else { return false }
    if dialect.delimiter == UInt8(ascii: ":"), after[0] == UInt8(ascii: "/") { return true }
    return after[0] == UInt8(ascii: " ")
      && !FieldShape(after, delimiter: dialect.delimiter).isNumeric
  }

  /// Whether the delimiter may be the colon of a time: `9:05`.
  private func mayBeTime(_ after: Span<UInt8>, behind before: Span<UInt8>) -> Bool {
    dialect.delimiter == UInt8(ascii: ":") && after.leadingDigits == 2
      && (1...2).contains(before.trailingDigits)
  }

  /// Whether the delimiter may be the comma of a number: not in `1.5,2.5` or `31/3/2022,14:05`.
  private func mayBeDecimals(_ after: Span<UInt8>, behind before: Span<UInt8>) -> Bool {
    let decimals = after.leadingDigits
    let digits = before.trailingDigits
    guard dialect.delimiter == UInt8(ascii: ","), decimals > 0, digits > 0 else { return false }
    let next = decimals < after.count ? after[decimals] : 0
    let last = digits < before.count ? before[before.count - digits - 1] : 0
    let isGrouped = last == UInt8(ascii: ".") && digits == 3
    let isNegative = last == UInt8(ascii: "-") && digits + 1 == before.count
    return !next.joinsDigits && (!last.joinsDigits || isGrouped || isNegative)
  }
}

extension Span<UInt8> {
  fileprivate var isDigits: Bool { leadingDigits == count }

  fileprivate var leadingDigits: Int { indices.first { !self[$0].isDigit } ?? count }

  fileprivate var trailingDigits: Int {
    count - 1 - (indices.last { !self[$0].isDigit } ?? -1)
  }
}

extension UInt8 {
  /// Whether it stands between the digits of a number with decimals, a day or a time.
  fileprivate var joinsDigits: Bool {
    switch self {
    case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
