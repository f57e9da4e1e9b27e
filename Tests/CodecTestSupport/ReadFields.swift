package import CSV
import Spreadsheet

/// The fields of every record as bytes, `nil` for a field that is empty without quotes: bytes and not
/// strings, since `String ==` takes composed and decomposed letters for the same.
package func readFields(
  _ bytes: [UInt8], _ options: CSVReadingOptions = CSVReadingOptions()
) throws(CSVError) -> [[[UInt8]?]] {
  var records: [[[UInt8]?]] = []
  try CSVReader(bytes, options: options).read { row in
    records.append(row.cells.map { $0.kind == .blank ? nil : Array(row.bytes[$0.text.range]) })
    return .proceed
  }
  return records
}

/// The same as a readable line per record: `1: [a] [] -`, where `-` is a field that is empty without quotes.
package func listing(_ bytes: [UInt8], _ options: CSVReadingOptions = CSVReadingOptions()) throws
  -> [String]
{
  var lines: [String] = []
  try CSVReader(bytes, options: options).read { row in
    let fields = row.cells.map { $0.kind == .blank ? "-" : "[\(row.string(of: $0))]" }
    lines.append((["\(row.number):"] + fields).joined(separator: " "))
    return .proceed
  }
  return lines
}

/// The same for text that is UTF-8 and comma separated.
package func listing(_ text: String) throws -> [String] {
  try listing(Array(text.utf8), commaUTF8)
}

/// Nothing to be detected.
package let commaUTF8 = CSVReadingOptions(encoding: .utf8, delimiter: UInt8(ascii: ","))
