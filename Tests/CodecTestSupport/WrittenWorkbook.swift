package import Spreadsheet
import TestSupport
package import XLSX

/// The bytes of a workbook, kept for the validator; see `KeptWorkbooks`.
package func written(
  _ workbook: Workbook, compression: WorkbookWriter.Compression = .small
) throws -> [UInt8] {
  let bytes = try WorkbookWriter.bytes(of: workbook, compression: compression)
  KeptWorkbooks.keep(bytes)
  return bytes
}
