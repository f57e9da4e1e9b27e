internal import Spreadsheet

/// Puts together a string of one or several runs: the contents of `si` and `is`.
///
/// ```
///   <t>…</t>                          plain
///   <r><rPr>font</rPr><t>…</t></r>    a run with or without a font of its own
///   <rPh>…</rPh> <phoneticPr/>        how to pronounce it: left out
/// ```
/// ECMA-376 part 1, 18.4.8.
struct RichTextBuilder {
  private enum Place {
    case item, text, run, runText, properties, property
  }

  /// The text so far, UTF-8.
  private(set) var text: [UInt8] = []
  private var runs: [TextRun] = []
  private var place = Place.item
  private var skipped = 0
  private var textStart = 0
  private var runStart = 0
  private var font: Font?
  private let limits: ReadingLimits

  /// A builder for strings as long, and of as many fonts, as the limits allow.
  init(limits: ReadingLimits) {
    self.limits = limits
  }

  /// Whether an element of the string is open.
  var isInside: Bool { place != .item || skipped > 0 }

  /// The runs, relative to the text; none unless some run has a font of its own.
  var ownRuns: [TextRun] {
    runs.contains { $0.font != nil } ? runs : []
  }

  /// Begins another string in the same storage.
  mutating func reset() {
    text.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
    place = .item
    skipped = 0
  }

  /// An element within the string begins.
  mutating func start(_ tag: borrowing XMLTag, fonts: FontTable) {
    guard skipped == 0 else {
      skipped += 1
      return
    }
    switch place {
    case .item where tag.name.matches("t"): startRun(.text)
    case .item where tag.name.matches("r"): startRun(.run)
    case .run where tag.name.matches("t"):
      textStart = text.count
      place = .runText
    case .run where tag.name.matches("rPr"): place = .properties
    case .properties: apply(tag, fonts)
    default: skipped = 1
    }
  }

  /// The innermost element within the string ends.
  mutating func end(fonts: inout FontTable) throws(Interruption) {
    guard skipped == 0 else {
      skipped -= 1
      return
    }
    switch place {
    case .item: break
    case .text:
      EscapedText.decode(&text, from: textStart)
      try endRun(&fonts)
    case .run: try endRun(&fonts)
    case .runText:
      EscapedText.decode(&text, from: textStart)
      place = .run
    case .properties: place = .run
    case .property: place = .properties
    }
  }

  /// Text of the innermost element.
  mutating func append(_ utf8: borrowing Span<UInt8>) throws(Interruption) {
    guard skipped == 0, place == .text || place == .runText else { return }
    guard text.count + utf8.count <= limits.textLength else {
      throw .failed(.limitExceeded(.textLength, allowed: limits.textLength))
    }
    text.append(utf8)
  }

  private mutating func startRun(_ place: Place) {
    self.place = place
    textStart = text.count
    runStart = text.count
    font = nil
  }

  private mutating func endRun(_ fonts: inout FontTable) throws(Interruption) {
    place = .item
    guard text.count > runStart else { return }
    let range = ByteRange(start: runStart, count: text.count - runStart)
    runs.append(TextRun(text: range, font: font.map { fonts.index(of: $0) }))
    guard fonts.fonts.count <= limits.fonts else {
      throw .failed(.limitExceeded(.fonts, allowed: limits.fonts))
    }
  }

  private mutating func apply(_ tag: borrowing XMLTag, _ fonts: FontTable) {
    place = .property
    var changed = font ?? fonts.standard
    FontProperties.apply(String(tag.name), to: &changed) { tag.string($0) }
    font = changed
  }
}
