internal import CSV
internal import Consolidation
internal import Reports
internal import Spreadsheet
internal import VietnameseText

/// receipts.csv as it stands, to which lines can be added.
///
/// What is there stays as it is, byte for byte: its encoding, its delimiter, its line ends, columns that the
/// program does not know.
struct ReceiptsText {
  private static let header = [
    "file", "received", "number", "unit", "document", "mode", "reason",
  ]

  private let bytes: [UInt8]
  private let path: String
  private let encoding: TextEncoding
  private let profile: CSVProfile
  /// What the columns are called.
  private let columns: [TextKey]

  /// - Parameters:
  ///   - bytes: The file's content; none for a file that is not there yet.
  ///   - path: For messages.
  /// - Throws: ``CampaignError`` when it is no CSV file.
  init(_ bytes: [UInt8], path: String) throws(CampaignError) {
    let isNew = bytes.isEmpty
    let start = isNew ? Self.newFile : bytes
    do {
      let reader = try CSVReader(start)
      var names: [Int: TextKey] = [:]
      try reader.read { row in
        guard names.isEmpty else { return .stop }
        for cell in row.cells { names[cell.column] = .folded(row.string(of: cell)) }
        return .proceed
      }
      columns = (1...(names.keys.max() ?? 1)).map { names[$0] ?? .empty }
      encoding = reader.encoding
      profile = CSVProfile(like: reader.dialect)
    } catch {
      throw CampaignError(.unusableReceipts(error.description), path: path)
    }
    self.bytes = start
    self.path = path
  }

  private static var newFile: [UInt8] {
    var writer = CSVWriter()
    writer.writeRecord(header)
    return writer.finish()
  }

  /// The file with a line more for each instruction.
  ///
  /// - Throws: ``CampaignError`` when the file has no column for what there is to say, or cannot spell it.
  func adding(_ instructions: [Instruction]) throws(CampaignError) -> [UInt8] {
    var writer = CSVWriter(profile: profile)
    for instruction in instructions { writer.writeRecord(try fields(instruction)) }
    let lines = String(decoding: writer.finish(), as: UTF8.self)
    return bytes + (try encoded((endsLine ? "" : lineEnd) + lines))
  }

  private func fields(_ instruction: Instruction) throws(CampaignError) -> [String] {
    let values = [
      instruction.file, instruction.received?.iso ?? "", instruction.number,
      instruction.unit ?? "", instruction.document, instruction.mode?.rawValue ?? "",
      instruction.reason,
    ]
    var fields = columns.map { _ in "" }
    for (name, value) in zip(Self.header, values) where !value.isEmpty {
      guard let column = columns.firstIndex(of: .folded(name)) else {
        throw CampaignError(.unusableReceipts("column “\(name)” is missing"), path: path)
      }
      fields[column] = value
    }
    return fields
  }

  // MARK: Bytes

  private var lineEnd: String {
    switch profile.lineEnding {
    case .lineFeed: "\n"
    case .carriageReturnLineFeed: "\r\n"
    case .carriageReturn: "\r"
    }
  }

  private var endsLine: Bool {
    ["\n", "\r"].contains { end in
      let suffix = (try? encoded(end)) ?? []
      return bytes.count >= suffix.count && bytes.suffix(suffix.count).elementsEqual(suffix)
    }
  }

  private func encoded(_ text: String) throws(CampaignError) -> [UInt8] {
    switch encoding {
    case .utf8, .utf8WithBOM: return Array(text.utf8)
    case .utf16LittleEndian: return text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian: return text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .utf32LittleEndian, .utf32BigEndian, .windows1258, .windows1252:
      // A code page cannot spell all of Vietnamese, and nobody keeps lists in UTF-32.
      guard encoding != .utf32LittleEndian, encoding != .utf32BigEndian,
        text.utf8.allSatisfy({ $0 < 0x80 })
      else {
        throw CampaignError(
          .unusableReceipts("it is \(encoding); save it as CSV UTF-8 first"), path: path)
      }
      return Array(text.utf8)
    }
  }
}
