internal import Spreadsheet

/// Reads `sharedStrings.xml` (ECMA-376 part 1, 18.4.9), whatever counts it states.
struct SharedStringsParser: XMLHandler {
  private enum Place {
    case part, table, item
  }

  let vocabulary = XMLVocabulary(root: "sst", .spreadsheet)
  /// The strings read so far.
  private(set) var strings = SharedStrings()
  /// The fonts of the styles, and then those of rich text.
  private(set) var fonts: FontTable
  private let limits: ReadingLimits
  private var place = Place.part
  private var skipped = 0
  private var builder: RichTextBuilder

  init(fonts: FontTable, limits: ReadingLimits) {
    self.fonts = fonts
    self.limits = limits
    builder = RichTextBuilder(limits: limits)
  }

  mutating func start(_ tag: borrowing XMLTag) {
    guard skipped == 0 else {
      skipped += 1
      return
    }
    switch place {
    case .part: place = .table
    case .table where tag.name.matches("si"):
      place = .item
      builder.reset()
    case .table: skipped = 1
    case .item: builder.start(tag, fonts: fonts)
    }
  }

  mutating func end() throws(Interruption) {
    guard skipped == 0 else {
      skipped -= 1
      return
    }
    switch place {
    case .part: break
    case .table: place = .part
    case .item where builder.isInside: try builder.end(fonts: &fonts)
    case .item:
      try finishItem()
      place = .table
    }
  }

  mutating func text(_ utf8: borrowing Span<UInt8>) throws(Interruption) {
    guard skipped == 0, place == .item else { return }
    try builder.append(utf8)
  }

  private mutating func finishItem() throws(Interruption) {
    let text = builder.text
    let runs = builder.ownRuns
    try check(strings.byteCount + text.count, .sharedText, limits.sharedText)
    try check(strings.count + 1, .sharedStrings, limits.sharedStrings)
    try check(strings.runCount + runs.count, .sharedRuns, limits.sharedRuns)
    strings.append(text.span, runs: runs)
  }

  private func check(
    _ amount: Int, _ limit: ReadingLimits.Limit, _ allowed: Int
  ) throws(Interruption) {
    guard amount <= allowed else { throw .failed(.limitExceeded(limit, allowed: allowed)) }
  }
}
