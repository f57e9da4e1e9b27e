import Campaign
import CodecTestSupport
import SystemPackage
import TestSupport
import XLSX

/// Conversions of bytes in a folder of their own.
struct Conversion {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  var output: FilePath { FilePath("\(folder.path)/output") }

  /// Converts a file of these bytes.
  @discardableResult
  func run(
    _ bytes: [UInt8], to target: ConvertJob.Target, sheet: ConvertJob.SheetChoice = .firstVisible,
    profile: ConvertJob.Profile = .standard, leastTextLimit: Int = 1 << 30
  ) throws -> ConvertNotes {
    try folder.write(bytes, to: "input")
    return try ConvertJob(
      FilePath("\(folder.path)/input"), to: target, output: output, sheet: sheet, profile: profile,
      leastTextLimit: leastTextLimit
    ).run()
  }

  /// The CSV file that these bytes become.
  func csv(
    _ bytes: [UInt8], sheet: ConvertJob.SheetChoice = .firstVisible,
    profile: ConvertJob.Profile = .standard
  ) throws -> String {
    try run(bytes, to: .csv, sheet: sheet, profile: profile)
    return try folder.text("output")
  }

  /// The workbook that these bytes become.
  func workbook(_ bytes: [UInt8]) throws -> WorkbookReader {
    try run(bytes, to: .xlsx)
    return try WorkbookReader(folder.bytes("output"))
  }

  /// Why these bytes cannot be converted.
  func failure(
    _ bytes: [UInt8], to target: ConvertJob.Target = .csv,
    sheet: ConvertJob.SheetChoice = .firstVisible, leastTextLimit: Int = 1 << 30
  ) throws -> ConvertFailure? {
    do {
      try run(bytes, to: target, sheet: sheet, leastTextLimit: leastTextLimit)
      return nil
    } catch let error as CampaignError {
      guard case .unconvertible(let failure) = error.kind else { throw error }
      return failure
    }
  }
}
