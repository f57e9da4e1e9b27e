package import CSV
import Spreadsheet
package import XLSX
package import ZipArchive

/// What holds of every file, however damaged: it is refused with an error that has a place, or what is read of
/// it is consistent.
///
/// Each function tells which claims a file breaks; fuzzers and tests of damage ask them.
package enum CodecClaims {}

// MARK: ZIP

extension CodecClaims {
  /// Entries have the size they declare, the same when they are read again and after they were packed anew.
  package static func violations(
    byArchive bytes: [UInt8], limits: ArchiveLimits = .submission
  ) -> [String] {
    do throws(ArchiveError) {
      let reader = try ArchiveReader(bytes, limits: limits)
      return reader.entries.flatMap { violations(by: $0, of: reader) }
    } catch {
      return placeViolations(of: error)
    }
  }

  private static func violations(by entry: ArchiveEntry, of reader: ArchiveReader) -> [String] {
    do throws(ArchiveError) {
      let contents = try reader.contents(of: entry)
      let isWhole = contents.count == entry.uncompressedSize
      let isSame = try contents == streamed(entry, of: reader)
      let isPacked = try contents == repacked(contents)
      return (isWhole ? [] : ["an entry has not the size it declares"])
        + (isSame ? [] : ["an entry reads differently as a stream"])
        + (isPacked ? [] : ["an entry changes when it is packed anew"])
    } catch {
      return placeViolations(of: error)
    }
  }

  private static func streamed(
    _ entry: ArchiveEntry, of reader: ArchiveReader
  ) throws(ArchiveError) -> [UInt8] {
    var stream = try reader.stream(entry)
    var window: [UInt8] = []
    var contents: [UInt8] = []
    while try stream.read(into: &window) { contents += window }
    return contents
  }

  private static func repacked(_ contents: [UInt8]) throws(ArchiveError) -> [UInt8]? {
    var writer = ArchiveWriter(compression: .fast)
    try writer.add("entry", contents)
    return try NamedContents.all(in: writer.finish()).first?.contents
  }

  private static func placeViolations(of error: ArchiveError) -> [String] {
    error.entry != nil || error.offset != nil ? [] : ["no place: \(error)"]
  }
}

// MARK: XLSX

extension CodecClaims {
  /// Sheets read the same twice; rows and cells lie in the grid, and what they point to is there.
  package static func violations(
    byWorkbook bytes: [UInt8], limits: ReadingLimits = .submission
  ) -> [String] {
    do throws(XLSXError) {
      let reader = try WorkbookReader(bytes, limits: limits)
      return reader.sheets.indices.flatMap { violations(bySheet: $0, of: reader) }
    } catch {
      return placeViolations(of: error)
    }
  }

  /// The same of a workbook of these parts; see ``TestPackage/init(listing:)``.
  package static func violations(byListing listing: [UInt8]) -> [String] {
    violations(byWorkbook: TestPackage(listing: listing).storedBytes)
  }

  /// The same of the sample workbook with one part of these bytes.
  package static func violations(byPart name: String, _ contents: [UInt8]) -> [String] {
    var package = TestPackage.sample
    package.set(name, contents)
    return violations(byWorkbook: package.storedBytes)
  }

  private static func violations(bySheet index: Int, of reader: WorkbookReader) -> [String] {
    do throws(XLSXError) {
      var violations: [String] = []
      var fontCount = 0
      let contents = try reader.contents(of: index) { row in
        violations += Self.violations(by: row, styleCount: reader.styles.count)
        fontCount = max(fontCount, (row.runs.compactMap(\.font).max() ?? -1) + 1)
      }
      if contents.fonts.count < fontCount {
        violations.append("a run has a font that is not there")
      }
      if try reader.contents(of: index) != contents { violations.append("two readings differ") }
      return violations + listViolations(by: contents)
    } catch {
      return placeViolations(of: error)
    }
  }

  private static func listViolations(by contents: SheetContents) -> [String] {
    let isOrdered = zip(contents.rows, contents.rows.dropFirst()).allSatisfy(<)
    let isToldSo = contents.diagnostics.contains { $0.hasSuffix("unorderedRow") }
    return (isOrdered || isToldSo ? [] : ["rows are in disorder, and nothing says so"])
      + contents.merges.filter { CellRange($0)?.description != $0 }.map { "\($0) is no range" }
  }

  private static func violations(by row: Row, styleCount: Int) -> [String] {
    let isInGrid = (1...CellReference.maximumRow).contains(row.number)
    let cells = row.cells.filter { !isConsistent($0, in: row, styleCount: styleCount) }
    return (isInGrid ? [] : ["row \(row.number)"])
      + cells.map { "row \(row.number), column \($0.column)" }
  }

  private static func isConsistent(_ cell: Cell, in row: Row, styleCount: Int) -> Bool {
    (1...CellReference.maximumColumn).contains(cell.column)
      && (0..<max(styleCount, 1)).contains(cell.style) && cell.number.isFinite
      && isText(row.bytes, cell.text) && isText(row.bytes, cell.formula)
      && row.runs[cell.runs.range].allSatisfy { run in
        isText(row.bytes, run.text) && run.text.start >= cell.text.start
          && run.text.range.upperBound <= cell.text.range.upperBound
      }
  }

  private static func isText(_ bytes: [UInt8], _ range: ByteRange) -> Bool {
    String(validating: bytes[range.range], as: UTF8.self) != nil
  }

  /// What a file as a whole is has no place in it, and the archive's own errors tell theirs in words.
  private static func placeViolations(of error: XLSXError) -> [String] {
    switch error.kind {
    case .encrypted, .olderFormat, .notAWorkbook, .archive: []
    default: error.part != nil || error.sheet != nil ? [] : ["no place: \(error)"]
    }
  }
}

// MARK: CSV

extension CodecClaims {
  /// Fields are text, the same when they are read again, and after they were written anew.
  package static func violations(
    byCSV bytes: [UInt8], options: CSVReadingOptions = CSVReadingOptions()
  ) -> [String] {
    do throws(CSVError) {
      let fields = try readFields(bytes, options)
      let isSame = try fields == readFields(bytes, options)
      let isText = fields.joined().allSatisfy {
        $0 == nil || String(validating: $0 ?? [], as: UTF8.self) != nil
      }
      let isRewritten = try fields == readFields(rewritten(bytes, options), commaUTF8)
      return (isSame ? [] : ["two readings differ"]) + (isText ? [] : ["a field is no UTF-8"])
        + (isRewritten ? [] : ["the fields change when they are written anew"])
    } catch {
      return error.offset.map(bytes.indices.contains) == true ? [] : ["no place: \(error)"]
    }
  }

  private static func rewritten(
    _ bytes: [UInt8], _ options: CSVReadingOptions
  ) throws(CSVError) -> [UInt8] {
    var writer = CSVWriter()
    try CSVReader(bytes, options: options).read { row in
      writer.write(row)
      return .proceed
    }
    return writer.finish()
  }
}
