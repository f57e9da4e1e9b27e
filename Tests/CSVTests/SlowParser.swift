/// CSV read the slow and obvious way, byte by byte, to be compared with the scanner.
///
/// `nil` is a field that is empty without quotes. The whole is `nil` when a quote is never closed, unless it is
/// the stray one, which is text.
func parseSlowly(
  _ text: [UInt8], delimiter: UInt8, strayQuote: Int? = nil
) -> [[[UInt8]?]]? {
  enum State { case recordStart, fieldStart, literal, quoted, quoteInQuoted }
  var state = State.recordStart
  var records: [[[UInt8]?]] = []
  var record: [[UInt8]?] = []
  var field: [UInt8] = []
  var index = 0
  while index < text.count {
    let byte = text[index]
    index += 1
    let isLineEnd = byte == 10 || byte == 13
    switch (state, byte) {
    case (.recordStart, _) where isLineEnd:
      records.append([])
    case (.recordStart, 34) where index - 1 != strayQuote,
      (.fieldStart, 34) where index - 1 != strayQuote:
      state = .quoted
    case (.quoted, 34):
      state = .quoteInQuoted
    case (.quoted, _):
      field.append(byte)
    case (.quoteInQuoted, 34):
      field.append(34)
      state = .quoted
    case (_, delimiter), (_, 10), (_, 13):
      record.append(state == .quoteInQuoted || !field.isEmpty ? field : nil)
      field = []
      state = .fieldStart
      if isLineEnd {
        records.append(record)
        record = []
        state = .recordStart
      }
    default:
      field.append(byte)
      state = .literal
    }
    if byte == 13, state == .recordStart, index < text.count, text[index] == 10 { index += 1 }
  }
  switch state {
  case .quoted: return nil
  case .recordStart: return records
  case .fieldStart, .literal, .quoteInQuoted:
    record.append(state == .quoteInQuoted || !field.isEmpty ? field : nil)
    return records + [record]
  }
}
