internal import CSV
internal import Spreadsheet

/// Writes a table as CSV, from A1 on: blank rows stay blank lines.
struct CSVConversion {
  private let source: ConvertSource
  private let profile: CSVProfile

  init(source: ConvertSource, profile: CSVProfile) {
    self.source = source
    self.profile = profile
  }

  /// Streams the table into a file, which is begun anew when the rows turn out to be in disorder.
  ///
  /// - Returns: What was odd about the input.
  /// - Throws: ``CampaignError`` when the input is damaged or the output cannot be written.
  func write(to file: inout SpooledFile) throws(CampaignError) -> ConvertNotes {
    var output = RecordOutput(source: source, profile: profile)
    var notes = try source.stream { output.write($0, to: &file) }
    if notes == nil {
      try file.truncate()
      output = RecordOutput(source: source, profile: profile)
      notes = try source.readSorted { output.write($0, to: &file) }
    }
    try output.finish(&file)
    return notes ?? ConvertNotes()
  }
}

/// Records on their way into a file.
private struct RecordOutput {
  /// The file is written in pieces of about this size.
  private static let windowSize = 1 << 20

  /// The number of the next record.
  private var next = 1
  private var writer: CSVWriter
  private var failure: CampaignError?
  private let styles: [CellStyle]
  private let dateSystem: DateSystem

  init(source: ConvertSource, profile: CSVProfile) {
    writer = CSVWriter(profile: profile)
    styles = source.styles
    dateSystem = source.dateSystem
  }

  /// Writes a row, with blank lines for those that are missing above it.
  mutating func write(_ row: Row, to file: inout SpooledFile) {
    while next < row.number {
      writer.writeRecord([])
      next += 1
      drain(into: &file)
    }
    writer.write(row, styles: styles, dateSystem: dateSystem)
    next += 1
    drain(into: &file)
  }

  /// - Throws: The first failure to write.
  mutating func finish(_ file: inout SpooledFile) throws(CampaignError) {
    drain(into: &file, isLast: true)
    if let failure { throw failure }
  }

  private mutating func drain(into file: inout SpooledFile, isLast: Bool = false) {
    guard writer.bytes.count >= Self.windowSize || isLast else { return }
    do throws(CampaignError) {
      // After a failure the rest is only passed by.
      try writer.drain { (bytes) throws(CampaignError) in
        if failure == nil { try file.write(bytes) }
      }
    } catch {
      failure = error
    }
  }
}
