internal import Forms
internal import Spreadsheet

/// The styles of the aggregate workbook's working sheets.
struct ReportStyles: Sendable {
  let title: Int
  let subtitle: Int
  /// The title of a document with a letterhead.
  let documentTitle: Int
  let header: Int
  let group: Int
  let text: Int
  /// Long names that only repeat what stands elsewhere.
  let small: Int
  /// The first line of several that belong together, and those below it.
  let lead: Int
  let repeated: Int
  let ordinal: Int
  /// A number that leads somewhere.
  ///
  /// LibreOffice breaks no lines of a text that does.
  let link: Int
  let number: Int
  let day: Int
  let subtotal: Int
  let subtotalNumber: Int
  let severity: [Finding.Severity: Int]
  /// The title of somebody who signs, and the names in a letterhead.
  let signer: Int
  /// The letterhead: who is above the issuer, its short lines, number and date.
  let parent: Int
  let rule: Int
  let documentNumber: Int
  let dateLine: Int
  /// Who gets a document.
  let recipientsHeading: Int
  let recipients: Int
  /// What the numbers stand for.
  let looks: [CellStyle]

  init(in table: inout StyleTable) {
    let plain = CellStyle.printed(size: 12)
    let cell = plain.bordered().wrapped()
    title = table.index(of: CellStyle.printed(size: 14).bold())
    subtitle = table.index(of: plain.italic())
    documentTitle = table.index(of: CellStyle.printed(size: 14).bold().centred())
    header = table.index(of: cell.bold().centred().filled("D9E2F3"))
    group = table.index(of: cell.bold().filled("F2F2F2"))
    text = table.index(of: cell)
    small = table.index(of: CellStyle.printed(size: 10).bordered().wrapped())
    lead = table.index(of: cell.bold())
    repeated = table.index(of: cell.coloured("595959"))
    ordinal = table.index(of: plain.bordered().centred())
    link = table.index(of: plain.bordered().centred().coloured("0563C1").underlined())
    // No number touches the text of the next column: not by an indent, which LibreOffice drops beside a link.
    number = table.index(of: plain.bordered().formatted(.spacedInteger))
    day = table.index(of: plain.bordered().centred().formatted(.day))
    subtotal = table.index(of: cell.bold())
    subtotalNumber = table.index(of: plain.bordered().bold().formatted(.spacedInteger))
    rule = table.index(of: CellStyle.printed(size: 6).centred())
    parent = table.index(of: plain.centred().wrapped())
    documentNumber = table.index(of: plain.centred())
    dateLine = table.index(of: plain.italic().centred())
    recipientsHeading = table.index(of: plain.bold().italic())
    recipients = table.index(of: CellStyle.printed(size: 11).wrapped().atTop())
    signer = table.index(of: plain.bold().centred().wrapped())
    severity = [
      .error: table.index(of: cell.filled("F8CBAD")),
      .warning: table.index(of: cell.filled("FFF2CC")),
      .info: table.index(of: cell),
    ]
    looks = table.styles
  }
}
