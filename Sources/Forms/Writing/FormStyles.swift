package import Spreadsheet

/// The styles of a written form: Times New Roman, thin lines, as decree 30/2020/NĐ-CP wants it.
struct FormStyles {
  let title: Int
  let aside: Int
  let header: Int
  let section: Int
  let number: Int
  let text: Int
  let total: Int
  let signer: Int
  let hint: Int

  init(in table: inout StyleTable) {
    let plain = CellStyle.printed(size: 13)
    title = table.index(of: plain.bold().centred())
    aside = table.index(of: plain.italic().centred())
    header = table.index(of: plain.bold().centred().bordered().wrapped())
    section = table.index(of: plain.bold().bordered().wrapped())
    number = table.index(of: plain.centred().bordered())
    text = table.index(of: plain.bordered().wrapped())
    total = table.index(of: plain.bold().bordered())
    signer = table.index(of: plain.bold().centred())
    hint = table.index(of: plain.italic().centred())
  }
}

extension CellStyle {
  /// Times New Roman of the given size in points, set to the middle of the row.
  package static func printed(size: Double) -> CellStyle {
    var style = CellStyle()
    style.font.name = "Times New Roman"
    style.font.size = size
    style.alignment.vertical = .center
    return style
  }

  package func bold() -> CellStyle { changed { $0.font.isBold = true } }
  package func italic() -> CellStyle { changed { $0.font.isItalic = true } }
  package func centred() -> CellStyle { changed { $0.alignment.horizontal = .center } }
  package func bordered() -> CellStyle { changed { $0.hasBorder = true } }
  package func wrapped() -> CellStyle { changed { $0.alignment.wrapsText = true } }
  package func filled(_ color: String) -> CellStyle { changed { $0.fill = color } }
  package func formatted(_ format: NumberFormat) -> CellStyle {
    changed { $0.numberFormat = format }
  }

  private func changed(_ change: (inout CellStyle) -> Void) -> CellStyle {
    var style = self
    change(&style)
    return style
  }
}
