internal import Spreadsheet

/// The styles of a template: those of the printed form, the cells to be filled in without a lock.
struct TemplateStyles {
  let title: Int
  let unit: Int
  let aside: Int
  let motto: Int
  let parent: Int
  let issuer: Int
  /// A short line below a name.
  let rule: Int
  /// The letterhead's blanks.
  let documentNumber: Int
  let date: Int
  let header: Int
  let section: Int
  let sectionNumber: Int
  let number: Int
  let text: Int
  let total: Int
  let signer: Int
  /// Beside the table: what the template says.
  let state: Int
  let report: Int
  let remarkHeader: Int
  let remark: Int
  /// Cells of no meaning that must not keep a row from being deleted.
  let unlocked: Int
  let guideHeading: Int
  let guideText: Int

  init(in table: inout StyleTable) {
    let plain = CellStyle.printed(size: 13)
    let small = CellStyle.printed(size: 11)
    let cell = plain.bordered().wrapped()
    title = table.index(of: plain.bold().centred().wrapped())
    unit = table.index(of: plain.bold().centred().wrapped().unlocked())
    aside = table.index(of: plain.italic().centred().wrapped())
    motto = table.index(of: CellStyle.printed(size: 12).bold().centred())
    parent = table.index(of: CellStyle.printed(size: 12).centred().wrapped())
    issuer = table.index(of: CellStyle.printed(size: 12).bold().centred().wrapped())
    rule = table.index(of: CellStyle.printed(size: 6).centred().atTop())
    documentNumber = table.index(of: plain.centred().unlocked())
    date = table.index(of: plain.italic().centred().unlocked())
    header = table.index(of: cell.bold().centred())
    section = table.index(of: cell.bold())
    sectionNumber = table.index(of: cell.bold().centred())
    number = table.index(of: plain.centred().bordered().unlocked())
    text = table.index(of: cell.unlocked())
    total = table.index(of: plain.bold().bordered())
    signer = table.index(of: plain.bold().centred().atTop().wrapped().unlocked())
    state = table.index(of: plain.bold().bordered())
    report = table.index(of: small)
    remarkHeader = table.index(of: small.bold())
    remark = table.index(of: small.unlocked())
    unlocked = table.index(of: CellStyle.printed(size: 12).unlocked())
    guideHeading = table.index(of: plain.bold().wrapped())
    guideText = table.index(of: CellStyle.printed(size: 12).wrapped())
  }
}

extension CellStyle {
  /// Open to change on a protected sheet.
  fileprivate func unlocked() -> CellStyle {
    var style = self
    style.isLocked = false
    return style
  }
}
