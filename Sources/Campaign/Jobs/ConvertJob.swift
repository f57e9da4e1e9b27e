internal import CSV
internal import Forms
internal import Spreadsheet
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

  /// - Parameters:
  ///   - input: The file to convert; its content tells its format.
  ///   - target: What to write.
  ///   - output: Where to write; `nil` for standard output.
  ///   - sheet: Which sheet of a workbook.
  ///   - profile: For whom, when CSV is written.
  package init(
    _ input: FilePath, to target: Target, output: FilePath?, sheet: SheetChoice, profile: Profile
  ) {
    self.input = input
    self.output = output
    self.target = target
    self.sheet = sheet
    self.profile = profile
  }

  /// Writes the whole output, or nothing.
  ///
  /// - Throws: ``CampaignError`` with what is wrong with the input, and what to do.
  package func run() throws(CampaignError) {
    let source = try source(try FileSystem.bytes(of: input))
    switch target {
    case .csv:
      var file = try SpooledFile(target: output)
      try CSVConversion(source: source, profile: csvProfile).write(
        to: &file, input: input.string)
      try file.commit()
    case .xlsx:
      let bytes = try WorkbookConversion(source: source).bytes(input: input.string)
      var file = try SpooledFile(target: output)
      try file.write(bytes.span)
      try file.commit()
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
    do {
      switch FileFormat(bytes) {
      case .workbook: return try workbookSource(try WorkbookReader(bytes))
      case .delimitedText: return .delimited(try CSVReader(bytes))
      case let format: throw CampaignError(.unsupportedInput(format.refusal), path: input.string)
      }
    } catch let error as CampaignError {
      throw error
    } catch let error as XLSXError {
      throw CampaignError(.unusableInput(error.description), path: input.string)
    } catch {
      throw CampaignError(.unusableInput(String(describing: error)), path: input.string)
    }
  }

  private func workbookSource(_ reader: WorkbookReader) throws(CampaignError) -> ConvertSource {
    let index: Int? =
      switch sheet {
      case .named(let name): reader.sheets.firstIndex { $0.name == name }
      case .number(let number): reader.sheets.indices.contains(number - 1) ? number - 1 : nil
      case .firstVisible: Self.firstVisible(reader.sheets)
      }
    guard let index else {
      throw CampaignError(.unknownSheet(known: reader.sheets.map(\.name)), path: input.string)
    }
    return .sheet(reader, index: index)
  }

  /// The first worksheet in view, or the first of all where every one is hidden.
  private static func firstVisible(_ sheets: [SheetEntry]) -> Int? {
    sheets.firstIndex { $0.kind == .worksheet && $0.visibility == .visible }
      ?? sheets.firstIndex { $0.kind == .worksheet }
  }
}
