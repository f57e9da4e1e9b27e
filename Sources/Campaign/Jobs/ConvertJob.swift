internal import CSV
package import SystemPackage
internal import XLSX

/// One table from one format to another.
package struct ConvertJob {
  /// What to write.
  package enum Target: String, Sendable, CaseIterable {
    case csv, xlsx
  }

  /// For whom a CSV file is written.
  package enum Profile: String, Sendable, CaseIterable {
    /// Programs: UTF-8, comma, LF, ISO dates.
    case standard
    /// A Vietnamese Excel: byte order mark, semicolon, decimal comma, dd/mm/yyyy.
    case excelVietnamese = "excel-vi"
  }

  /// Which sheet of a workbook.
  package enum SheetChoice: Sendable, Equatable {
    case firstVisible
    case named(String)
    /// Counted from 1, all sheets.
    case number(Int)
  }

  private let input: FilePath
  private let output: FilePath?
  private let target: Target
  private let sheet: SheetChoice
  private let profile: Profile
  private let leastTextLimit: Int
  /// How many times its size a file may grow: 258 bytes for two bits (RFC 1951 3.2.5).
  private static let textRatio = 1_032

  /// - Parameters:
  ///   - input: The file to convert; its content tells its format.
  ///   - target: What to write.
  ///   - output: Where to write; `nil` for standard output.
  ///   - sheet: Which sheet of a workbook.
  ///   - profile: For whom, when CSV is written.
  ///   - leastTextLimit: How many bytes of text any workbook may make, however small it is.
  package init(
    _ input: FilePath, to target: Target, output: FilePath?, sheet: SheetChoice, profile: Profile,
    leastTextLimit: Int = 1 << 30
  ) {
    self.input = input
    self.output = output
    self.target = target
    self.sheet = sheet
    self.profile = profile
    self.leastTextLimit = leastTextLimit
  }

  /// Writes the whole output, or nothing.
  ///
  /// - Returns: What was odd about the input.
  /// - Throws: ``CampaignError`` with what is wrong with the input, and what to do.
  package func run() throws(CampaignError) -> ConvertNotes {
    let source = try source(try FileSystem.bytes(of: input))
    switch target {
    case .csv:
      var file = try SpooledFile(target: output)
      let notes = try CSVConversion(source: source, profile: csvProfile).write(to: &file)
      try file.commit()
      return notes
    case .xlsx:
      let (bytes, notes) = try WorkbookConversion(source: source).run()
      var file = try SpooledFile(target: output)
      try file.write(bytes.span)
      try file.commit()
      return notes
    }
  }

  private var csvProfile: CSVProfile {
    switch profile {
    case .standard: .standard
    case .excelVietnamese: .excelVietnamese
    }
  }

  // MARK: The input

  private func source(_ bytes: [UInt8]) throws(CampaignError) -> ConvertSource {
    let format = FileFormat(bytes)
    switch format {
    // The reader knows what is damaged, and where.
    case .workbook, .damaged: return try workbook(bytes)
    case .delimitedText: return try delimitedText(bytes)
    case .archive, .empty, .encryptedWorkbook, .foreign:
      throw CampaignError(.unconvertible(.unsupportedInput(format)), path: input.string)
    }
  }

  private func delimitedText(_ bytes: [UInt8]) throws(CampaignError) -> ConvertSource {
    let source: ConvertSource
    do throws(CSVError) {
      source = ConvertSource(try CSVReader(bytes), path: input.string)
    } catch {
      throw CampaignError(.unconvertible(.unusableText(error)), path: input.string)
    }
    guard [.firstVisible, .number(1), .named(source.name)].contains(sheet) else {
      let failure = ConvertFailure.unknownSheet(known: [source.name])
      throw CampaignError(.unconvertible(failure), path: input.string)
    }
    return source
  }

  private func workbook(_ bytes: [UInt8]) throws(CampaignError) -> ConvertSource {
    let reader: WorkbookReader
    do throws(XLSXError) {
      reader = try WorkbookReader(bytes)
    } catch {
      throw CampaignError(.unconvertible(.unusableWorkbook(error)), path: input.string)
    }
    return ConvertSource(
      reader, sheet: try index(in: reader), path: input.string, mostText: mostText(in: bytes.count))
  }

  /// How much text a workbook of `size` bytes may make: as much more as DEFLATE can, and never under
  /// ``leastTextLimit``.
  private func mostText(in size: Int) -> Int {
    let (text, isOverflow) = size.multipliedReportingOverflow(by: Self.textRatio)
    return isOverflow ? .max : max(text, leastTextLimit)
  }

  /// When the first worksheet cannot be read, no other takes its place: that would be another table.
  private func index(in reader: WorkbookReader) throws(CampaignError) -> Int {
    let sheets = reader.sheets
    let index: Int? =
      switch sheet {
      case .named(let name): reader.sheetIndex(named: name)
      case .number(let number): sheets.indices.contains(number - 1) ? number - 1 : nil
      case .firstVisible: reader.firstWorksheet
      }
    if let index { return index }
    let failure: ConvertFailure =
      sheet == .firstVisible ? .noWorksheet : .unknownSheet(known: sheets.map(\.name))
    throw CampaignError(.unconvertible(failure), path: input.string)
  }
}
