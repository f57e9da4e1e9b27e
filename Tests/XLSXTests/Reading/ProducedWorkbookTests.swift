import CSV
import Spreadsheet
import TestSupport
import Testing
import XLSX

/// Workbooks as the usual producers write them; `Fixtures/make_workbooks.py` tells what was put in.
struct ProducedWorkbookTests {
  private static let folder = "workbooks"

  /// The names of the files, without their suffix.
  static let names: [String] = {
    let files = (try? FolderListing.names(in: "\(Fixtures.directory)/\(folder)")) ?? []
    return files.filter { $0.hasSuffix(".xlsx") }.map { String($0.dropLast(5)) }
  }()

  @Test func `there are workbooks of each producer`() {
    let producers = Set(Self.names.compactMap { $0.split(separator: "-").first })
    #expect(producers == ["bent", "gnumeric", "libreoffice", "openpyxl", "pandas", "xlsxwriter"])
  }

  @Test(arguments: names)
  func `holds what its producer was given`(name: String) throws {
    let reader = try WorkbookReader(Fixtures.bytes("\(Self.folder)/\(name).xlsx"))
    let given = String(
      decoding: try Fixtures.bytes("\(Self.folder)/\(name).txt"), as: UTF8.self)
    let found = try reader.sheets.indices.map { try listing($0, of: reader) }.joined()
    // Strings would compare equal where one is decomposed.
    #expect(Array(found.utf8) == Array(given.utf8), "\(found)")
  }

  /// The sheet's heading and, for a worksheet, its rows as CSV from A1 on.
  private func listing(_ index: Int, of reader: WorkbookReader) throws -> String {
    let sheet = reader.sheets[index]
    let heading = "== \(sheet.visibility) \(sheet.kind) \(sheet.name)\n"
    guard sheet.kind == .worksheet else { return heading }
    var writer = CSVWriter()
    var next = 1
    let details = try reader.readSheet(index) { row in
      while next < row.number {
        writer.writeRecord([])
        next += 1
      }
      writer.write(row, styles: reader.styles, dateSystem: reader.dateSystem)
      next += 1
      return .proceed
    }
    #expect(details.diagnostics.isEmpty)
    return heading + String(decoding: writer.finish(), as: UTF8.self)
  }
}
