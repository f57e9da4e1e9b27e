import CodecTestSupport
import Spreadsheet

/// A workbook with one sheet of texts.
func workbook(_ lines: [[String]]) throws -> [UInt8] {
  let sheet = Worksheet(name: "Sheet1") { emit in
    for (index, line) in lines.enumerated() {
      var row = Row(number: index + 1)
      for (column, text) in line.enumerated() { row.append(text: text, column: column + 1) }
      emit(row)
    }
  }
  return try written(Workbook(sheets: [sheet], styles: StyleTable()))
}
