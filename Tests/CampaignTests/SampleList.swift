import CodecTestSupport
import Spreadsheet

/// A list of people as a unit sends it, as CSV or as a workbook.
struct SampleList {
  var unit = ""
  var people: [String] = []
  var sheets = ["Sheet1"]

  private var lines: [[String]] {
    let title = ["DANH SÁCH THAM GIA THI ĐUA NĂM 2022 CỦA ĐƠN VỊ: \(unit)"]
    let header = ["STT", "Họ và tên", "Tên cơ quan đơn vị", "Ghi chú"]
    let rows = people.enumerated().map { [String($0.offset + 1), $0.element, "Khoa Nội"] }
    return [title, header, ["I", "Tập thể"], ["II", "Cá nhân"]] + rows
  }

  var csv: [UInt8] { Array(lines.map { $0.joined(separator: ";") + "\n" }.joined().utf8) }

  /// Every sheet holds the whole list.
  func xlsx(_ change: (inout Workbook) -> Void = { _ in }) throws -> [UInt8] {
    let lines = lines
    let sheets = sheets.map { name in
      Worksheet(name: name) { emit in
        for (index, line) in lines.enumerated() {
          var row = Row(number: index + 1)
          for (column, text) in line.enumerated() { row.append(text: text, column: column + 1) }
          emit(row)
        }
      }
    }
    var workbook = Workbook(sheets: sheets, styles: StyleTable())
    change(&workbook)
    return try written(workbook)
  }
}
