package import Spreadsheet

/// Writes a form as a sheet: title lines, header, sections, entries, total and signatures, as the
/// layout has them.
///
/// The same sheet goes to XLSX and to CSV, and the reader understands it.
package struct FormWriter {
  private let layout: FormLayout

  package init(layout: FormLayout) {
    self.layout = layout
  }

  /// The sheet for `content`; the styles it needs are added to `styles`.
  package func worksheet(
    name: String, content: FormContent, styles: inout StyleTable
  ) -> Worksheet {
    let formStyles = FormStyles(in: &styles)
    let columns = FormColumn.columns(of: layout, further: content.furtherColumns)
    let page = FormPage(widths: columns.map(\.width), font: styles.styles[0].font)
    let composer = FormComposer(
      layout: layout, content: content, columns: columns, page: page, styles: formStyles,
      looks: styles.styles)
    return worksheet(name: name, form: composer.form(), page: page)
  }

  private func worksheet(name: String, form: ComposedForm, page: FormPage) -> Worksheet {
    var sheet = Worksheet(name: name) { emit in
      var row = Row()
      for (index, line) in form.lines.enumerated() {
        row.reset(number: index + 1)
        line.fill(&row)
        emit(row)
      }
    }
    sheet.columns = page.columns
    sheet.merges = form.lines.enumerated().flatMap { $1.merges(row: $0 + 1) }
    sheet.frozenRows = form.headerRow
    sheet.print = page.setup
    sheet.print.repeatedRows = form.headerRow...form.headerRow
    sheet.print.rowBreaks =
      PageBreaks(
        form.lines.map { .init(height: $0.height, staysWithNext: $0.staysWithNext) },
        repeated: form.lines[form.headerRow - 1].height, height: page.height
      ).rows
    sheet.showsGridLines = false
    return sheet
  }
}

/// A column of a written form.
struct FormColumn: Sendable {
  let field: FormLayout.Field
  let header: String
  let width: Double

  /// Of a column that the form does not know.
  private static let unknownWidth = 17.0

  /// The form's own columns, and before the note those that are asked for.
  static func columns(
    of layout: FormLayout, further: [FormContent.FurtherColumn]
  ) -> [FormColumn] {
    var columns = layout.printedColumns.map {
      FormColumn(field: $0.field, header: $0.header ?? "", width: $0.width)
    }
    let note = columns.firstIndex { $0.field == .note } ?? columns.endIndex
    columns.insert(contentsOf: further.map { column($0, of: layout) }, at: note)
    return columns
  }

  private static func column(
    _ further: FormContent.FurtherColumn, of layout: FormLayout
  ) -> FormColumn {
    let field = FormLayout.Field.further(further.id)
    let width = layout.columns.first { $0.field == field }?.width
    return FormColumn(field: field, header: further.label, width: width ?? unknownWidth)
  }

  /// What a record has in the column.
  func text(of record: Registration) -> String {
    record.text(in: field)
  }
}
