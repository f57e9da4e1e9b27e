package import CSV
package import Reports
internal import Spreadsheet

extension TextTable {
  /// The table as a CSV file: for programs, unless another profile is given.
  package func csv(profile: CSVProfile = .standard) -> [UInt8] {
    var writer = CSVWriter(profile: profile)
    emitRows { writer.write($0) }
    return writer.finish()
  }
}
