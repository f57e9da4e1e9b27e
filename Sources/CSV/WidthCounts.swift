/// Counts how many records have how many fields.
struct WidthCounts {
  /// By number of fields; no longer than the widest record.
  private var entries: [(recordCount: Int, firstRecord: Int)] = []

  /// Counts a record; one without fields is a blank line and does not count.
  mutating func count(record: Int, fieldCount: Int) {
    guard fieldCount > 0 else { return }
    while entries.count <= fieldCount { entries.append((0, 0)) }
    if entries[fieldCount].recordCount == 0 { entries[fieldCount].firstRecord = record }
    entries[fieldCount].recordCount += 1
  }

  /// The widths, the commonest first; of equally common ones the widest.
  var widths: [CSVRecordWidth] {
    entries.enumerated()
      .filter { $0.element.recordCount > 0 }
      .map { fieldCount, entry in
        CSVRecordWidth(
          fieldCount: fieldCount, recordCount: entry.recordCount, firstRecord: entry.firstRecord)
      }
      .sorted { ($0.recordCount, $0.fieldCount) > ($1.recordCount, $1.fieldCount) }
  }
}
