internal import Spreadsheet

/// The cell that an engine is reading, in storage that is used again for the next one.
struct OpenCell {
  private var reference = Stated<CellReference>.missing
  private var style: Int? = 0
  private var type = RawCell.ValueType.number
  private var hasValue = false
  private var hasFormula = false
  private var hasInlineText = false
  private var value: [UInt8] = []
  private var formula: [UInt8] = []
  private var inlineText: RichTextBuilder
  private let limit: Int

  /// Storage for values, formulas and inline texts as long as the limits allow.
  init(limits: ReadingLimits) {
    limit = limits.textLength
    inlineText = RichTextBuilder(limits: limits)
  }

  /// Whether an element of the inline text is open.
  var isInsideInlineText: Bool { inlineText.isInside }

  /// Begins another cell with the attributes of a `c`.
  mutating func reset(_ tag: borrowing XMLTag) {
    reference = Stated(cell: tag.value("r"))
    type = RawCell.ValueType(tag.value("t"))
    style = tag.value("s").isEmpty ? 0 : tag.value("s").digits
    hasValue = false
    hasFormula = false
    hasInlineText = false
  }

  /// A `v` begins.
  mutating func startValue() {
    hasValue = true
    value.removeAll(keepingCapacity: true)
  }

  /// An `f` begins.
  mutating func startFormula() {
    hasFormula = true
    formula.removeAll(keepingCapacity: true)
  }

  /// An `is` begins.
  mutating func startInlineText() {
    hasInlineText = true
    inlineText.reset()
  }

  /// An element of the inline text begins.
  mutating func startInlineElement(_ tag: borrowing XMLTag, fonts: FontTable) {
    inlineText.start(tag, fonts: fonts)
  }

  /// The innermost element of the inline text ends.
  mutating func endInlineElement(fonts: inout FontTable) throws(Interruption) {
    try inlineText.end(fonts: &fonts)
  }

  /// Text of the value.
  mutating func appendToValue(_ utf8: borrowing Span<UInt8>) throws(Interruption) {
    try check(value.count + utf8.count)
    value.append(utf8)
  }

  /// Text of the formula.
  mutating func appendToFormula(_ utf8: borrowing Span<UInt8>) throws(Interruption) {
    try check(formula.count + utf8.count)
    formula.append(utf8)
  }

  /// Text of the innermost element of the inline text.
  mutating func appendToInlineText(_ utf8: borrowing Span<UInt8>) throws(Interruption) {
    try inlineText.append(utf8)
  }

  /// Tells of the whole cell.
  func report<Events: SheetEvents>(to events: inout Events) throws(Interruption) {
    var cell = RawCell(value: value.span, formula: formula.span, inlineText: inlineText.text.span)
    cell.reference = reference
    cell.style = style
    cell.type = type
    cell.hasValue = hasValue
    cell.hasFormula = hasFormula
    cell.hasInlineText = hasInlineText
    if hasInlineText { cell.inlineRuns = inlineText.ownRuns }
    try events.cell(cell)
  }

  private func check(_ count: Int) throws(Interruption) {
    guard count <= limit else {
      throw .failed(.limitExceeded(.textLength, allowed: limit))
    }
  }
}
