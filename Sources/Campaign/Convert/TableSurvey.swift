internal import Spreadsheet

/// What must be known of a table before it is written.
struct TableSurvey: Sendable {
  private static let narrowest = 8
  private static let widest = 60

  /// Whether the rows come from the top down.
  let isSorted: Bool
  /// What was odd about the input.
  let notes: ConvertNotes
  /// Whether there is anything in row 1.
  let hasFirstRow: Bool
  /// A width for each column.
  let columns: [ColumnLayout]

  /// Reads the whole table.
  ///
  /// - Throws: ``CampaignError`` when the input is damaged.
  init(_ source: ConvertSource) throws(CampaignError) {
    var gauge = WidthGauge()
    let streamed = try source.stream { gauge.take($0) }
    if let streamed {
      notes = streamed
    } else {
      gauge = WidthGauge()
      notes = try source.readSorted { gauge.take($0) }
    }
    isSorted = streamed != nil
    hasFirstRow = gauge.hasFirstRow
    columns = gauge.widths.map {
      ColumnLayout(width: Double(min(max($0, Self.narrowest), Self.widest) + 2))
    }
  }
}

/// Measures columns by the characters of their longest cell.
private struct WidthGauge {
  private(set) var widths: [Int] = []
  private(set) var hasFirstRow = false

  mutating func take(_ row: Row) {
    hasFirstRow = hasFirstRow || row.number == 1
    for cell in row.cells where cell.column <= CellReference.maximumColumn {
      while widths.count < cell.column { widths.append(0) }
      let width = Self.characters(in: row.text(of: cell))
      widths[cell.column - 1] = max(widths[cell.column - 1], width)
    }
  }

  /// Every byte but those that go on with a character.
  private static func characters(in text: Span<UInt8>) -> Int {
    var count = 0
    for index in text.indices where text[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
