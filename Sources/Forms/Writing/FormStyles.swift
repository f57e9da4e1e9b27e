package import Spreadsheet

/// The styles of a written form: Times New Roman, thin lines, as decree 30/2020/NĐ-CP wants it.
struct FormStyles {
  /// Titles, and those who sign.
  let title: Int
  let centred: Int
  /// "(Kèm theo …)", dates, hints.
  let aside: Int
  /// A short line below a name.
  let rule: Int
  let motto: Int
  let header: Int
  /// Headings and totals.
  let section: Int
  let sectionNumber: Int
  let number: Int
  let text: Int
  let remark: Int
  let recipientsHeading: Int
  let recipients: Int

  init(in table: inout StyleTable) {
    let plain = CellStyle.printed(size: 13).wrapped()
    let cell = plain.bordered()
    title = table.index(of: plain.centred().bold())
    centred = table.index(of: plain.centred())
    aside = table.index(of: plain.centred().italic())
    rule = table.index(of: CellStyle.printed(size: 6).centred())
    motto = table.index(of: CellStyle.printed(size: 12).centred().bold())
    header = table.index(of: cell.centred().bold())
    section = table.index(of: cell.bold())
    sectionNumber = table.index(of: cell.centred().bold())
    number = table.index(of: CellStyle.printed(size: 13).centred().bordered())
    text = table.index(of: cell)
    remark = table.index(of: plain.italic())
    recipientsHeading = table.index(of: CellStyle.printed(size: 12).bold().italic().atTop())
    recipients = table.index(of: CellStyle.printed(size: 11).wrapped().atTop())
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
  package func underlined() -> CellStyle { changed { $0.font.isUnderlined = true } }
  package func centred() -> CellStyle { changed { $0.alignment.horizontal = .center } }
  package func atTop() -> CellStyle { changed { $0.alignment.vertical = .top } }
  package func bordered() -> CellStyle { changed { $0.hasBorder = true } }
  package func wrapped() -> CellStyle { changed { $0.alignment.wrapsText = true } }
  package func filled(_ color: String) -> CellStyle { changed { $0.fill = color } }
  package func coloured(_ color: String) -> CellStyle { changed { $0.font.color = color } }
  package func formatted(_ format: NumberFormat) -> CellStyle {
    changed { $0.numberFormat = format }
  }

  private func changed(_ change: (inout CellStyle) -> Void) -> CellStyle {
    var style = self
    change(&style)
    return style
  }
}
