package import Spreadsheet

/// The form as a plain table, for units whose list comes out of other software: title lines, one header, and
/// a row for each entry that says its section itself.
package struct FlatForm: Sendable {
  private let layout: FormLayout
  private let content: TemplateContent

  package init(layout: FormLayout, content: TemplateContent) {
    self.layout = layout
    self.content = content
  }

  package func rows(_ emit: (Row) -> Void) {
    var row = Row()
    for record in titles + [header] + entries {
      for (index, field) in record.enumerated() { row.append(text: field, column: index + 1) }
      emit(row)
      row.reset(number: row.number + 1)
    }
  }

  private var titles: [[String]] {
    TemplateGrid(layout: layout, content: content).titleLines.map { [$0] }
  }

  /// The section stands behind the number.
  private var columns: [FormLayout.Column] {
    let kind = layout.columns.filter { $0.field == .kind }
    return layout.printedColumns.prefix(1) + kind + layout.printedColumns.dropFirst()
  }

  private var header: [String] { columns.map { $0.header ?? $0.label } }

  private var entries: [[String]] {
    layout.sections.flatMap { section in
      (content.records[section.kind] ?? []).enumerated().map { index, record in
        columns.map { column in
          switch column.field {
          case .ordinal: String(index + 1)
          case .kind: section.title
          default: record.text(in: column.field)
          }
        }
      }
    }
  }
}
