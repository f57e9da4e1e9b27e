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
    do throws(CSVError) {
      return ConvertSource(try CSVReader(bytes), path: input.string)
    } catch {
      throw CampaignError(.unconvertible(.unusableText(error)), path: input.string)
    }
  }

  private func workbook(_ bytes: [UInt8]) throws(CampaignError) -> ConvertSource {
    let reader: WorkbookReader
    do throws(XLSXError) {
      reader = try WorkbookReader(bytes)
    } catch {
      throw CampaignError(.unconvertible(.unusableWorkbook(error)), path: input.string)
    }
    return ConvertSource(reader, sheet: try index(in: reader.sheets), path: input.string)
  }

  // MARK: The sheet

  private func index(in sheets: [SheetEntry]) throws(CampaignError) -> Int {
    let index: Int? =
      switch sheet {
      case .named(let name): Self.index(of: name, in: sheets)
      case .number(let number): sheets.indices.contains(number - 1) ? number - 1 : nil
      case .firstVisible: try firstVisible(sheets)
      }
    guard let index else {
      throw CampaignError(
        .unconvertible(.unknownSheet(known: sheets.map(\.name))), path: input.string)
    }
    return index
  }

  /// The sheet of this very name, else of one that is spelled as it looks (NFC and NFD), else of one that
  /// differs in case alone.
  private static func index(of name: String, in sheets: [SheetEntry]) -> Int? {
    sheets.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
      ?? sheets.firstIndex { $0.name == name }
      ?? sheets.firstIndex { $0.name.lowercased() == name.lowercased() }
  }

  /// The first worksheet in view, or the first of all where every one is hidden.
  ///
  /// When it cannot be read, no other takes its place: that would be another table.
  private func firstVisible(_ sheets: [SheetEntry]) throws(CampaignError) -> Int {
    let worksheets = sheets.indices.filter { sheets[$0].kind == .worksheet }
    guard let first = worksheets.first else {
      throw CampaignError(.unconvertible(.noWorksheet), path: input.string)
    }
    return worksheets.first { sheets[$0].visibility == .visible } ?? first
  }
}
