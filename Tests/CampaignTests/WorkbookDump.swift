import Spreadsheet
import XLSX
import ZipArchive

/// A workbook as text that people can read and compare: values, formulas, merges, widths, print titles.
struct WorkbookDump {
  private(set) var text = ""

  init(_ bytes: [UInt8]) throws {
    let reader = try WorkbookReader(bytes)
    let archive = try ArchiveReader(bytes)
    for (index, sheet) in reader.sheets.enumerated() {
      line("== \(sheet.name)")
      try addLayout(try part("xl/worksheets/sheet\(index + 1).xml", of: archive))
      for name in reader.definedNames where name.sheetIndex == index {
        line("\(name.name): \(name.formula)")
      }
      let details = try reader.readSheet(index) { row in
        addRow(row, styles: reader.styles)
        return .proceed
      }
      for merge in details.merges { line("merged \(merge)") }
    }
    line("== properties")
    line("\(reader.properties.title ?? "") · \(reader.properties.creator ?? "")")
  }

  private mutating func line(_ line: String) { text += line + "\n" }

  private func part(_ name: String, of archive: ArchiveReader) throws -> String {
    guard let entry = archive.entry(named: name) else { return "" }
    return String(decoding: try archive.contents(of: entry), as: UTF8.self)
  }

  /// The elements around the rows, as the file has them.
  private mutating func addLayout(_ xml: String) throws {
    for element in ["pane", "col", "autoFilter", "printOptions", "pageMargins", "pageSetup"] {
      for part in xml.split(separator: "<") where part.hasPrefix("\(element) ") {
        line(String(part.prefix { $0 != ">" && $0 != "/" }))
      }
    }
  }

  private mutating func addRow(_ row: Row, styles: [CellStyle]) {
    let cells = row.cells.filter(\.hasContent).map { cell in
      let place = CellReference.columnName(cell.column)
      let formula = String(decoding: row.bytes[cell.formula.range], as: UTF8.self)
      return "\(place)=\(value(of: cell, in: row, styles))\(formula.isEmpty ? "" : " {\(formula)}")"
    }
    let height = row.height.map { " (\($0.decimalText))" } ?? ""
    line("\(row.number)\(height): " + cells.joined(separator: " | "))
  }

  private func value(of cell: Cell, in row: Row, _ styles: [CellStyle]) -> String {
    guard cell.kind == .number else { return row.string(of: cell) }
    let format = styles.indices.contains(cell.style) ? styles[cell.style].numberFormat : .general
    return "\(cell.number.decimalText) [\(format.code)]"
  }
}
