package import Spreadsheet

/// Makes the workbook that a unit fills in: the form, a guide, and two hidden sheets with which the form
/// checks itself, without macros.
///
/// ```
///   Phụ lục 02 ──names, departments──▶ KIỂM TRA ──what is wrong, STT, sums──▶ Phụ lục 02
///        ▲                                ▲
///   drop-downs ◀────── DANH MỤC ──────────┘ signs, samples
/// ```
package struct FormTemplate {
  private let layout: FormLayout
  private let words: TemplateWords
  private let content: TemplateContent

  /// A template of a form, with what is known of the unit; `words` tells what is no entry.
  package init(layout: FormLayout, words: LayoutWords, content: TemplateContent) {
    self.layout = layout
    self.words = TemplateWords(words, layout: layout, year: content.year)
    self.content = content
  }

  package func workbook() -> Workbook {
    var table = StyleTable(standard: .printed(size: 12))
    let styles = TemplateStyles(in: &table)
    let grid = TemplateGrid(layout: layout, content: content)
    let check = TemplateCheck(layout: layout, words: words, content: content, grid: grid)
    let formulas = CheckFormulas(grid: grid, layout: layout)
    let lists = ListSheet(layout: layout, words: words, content: content, grid: grid)
    let checks = CheckSheet(check: check, formulas: formulas)
    let page = FormPage(widths: grid.columns.map(\.width), font: table.styles[0].font)
    let rows = EntryRows(
      layout: layout, content: content, grid: grid, page: page, check: check,
      formulas: formulas, styles: styles, looks: table.styles)
    let entries = EntrySheet(
      layout: layout, content: content, grid: grid, page: page, rows: rows, styles: styles)
    let guide = GuideSheet(
      layout: layout, content: content, styles: styles, looks: table.styles)
    var workbook = Workbook(
      sheets: [
        entries.worksheet(lists: lists), guide.worksheet(), checks.worksheet(), lists.worksheet(),
      ], styles: table)
    workbook.definedNames = (checks.definedNames + lists.definedNames).sorted { $0.name < $1.name }
    workbook.protectsStructure = true
    return workbook
  }
}
