internal import CSV
package import Reports
internal import Spreadsheet

extension TextTable {
  /// The table as a CSV file for programs: UTF-8, comma, LF.
  package func csv() -> [UInt8] {
    var writer = CSVWriter()
    emitRows { writer.write($0) }
    return writer.finish()
  }
}
