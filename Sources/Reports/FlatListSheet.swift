internal import Consolidation
internal import Forms
internal import Spreadsheet
internal import VietnameseText

/// TẬP THỂ and CÁ NHÂN: everyone of one kind in one flat list that can be filtered, with the source of each.
struct FlatListSheet {
  private let entries: [RegisterEntry]
  private let units: [String: Unit]
  private let context: ReportContext
  private let styles: ReportStyles
  private let kind: RegistrationKind
  private let notCounted: String

  init(
    _ consolidation: Consolidation, _ context: ReportContext, _ styles: ReportStyles,
    kind: RegistrationKind
  ) {
    entries = consolidation.register.filter { $0.record.kind == kind }
    units = Dictionary(uniqueKeysWithValues: consolidation.units.map { ($0.code, $0) })
    self.context = context
    self.styles = styles
    self.kind = kind
    notCounted = consolidation.notCounted
  }

  /// The sheet's name.
  static func name(of kind: RegistrationKind) -> String {
    kind == .collective ? "TẬP THỂ" : "CÁ NHÂN"
  }

  /// Where each unit's entries of a kind begin.
  static func firstRows(_ register: [RegisterEntry], of kind: RegistrationKind) -> [String: Int] {
    let entries = register.lazy.filter { $0.record.kind == kind }.enumerated()
    return Dictionary(
      entries.map { ($1.unit, WorkingSheet.headerRow + 1 + $0) }, uniquingKeysWith: min)
  }

  func worksheet() -> Worksheet {
    let further = FurtherColumns(entries)
    let name = Self.name(of: kind)
    var frame = WorkingSheet(
      name: name, title: "DANH SÁCH \(name) ĐĂNG KÝ THI ĐUA",
      subtitle:
        "\(context.department) · \(entries.count.official) \(name.lowercased())\(notCounted)",
      columns: columns(further), styles: styles, rowCount: entries.count)
    frame.unprintedColumns = 1
    let (entries, units, styles) = (entries, units, styles)
    return frame.worksheet { next in
      for (index, entry) in entries.enumerated() {
        next { row in
          row.append(number: index + 1, column: 1, style: styles.ordinal)
          Self.fill(&row, entry, units[entry.unit], further, styles)
        }
      }
    }
  }

  private func columns(_ further: FurtherColumns) -> [WorkingSheet.Column] {
    context.layout.printedColumns.map(column) + [.init("Đơn vị", 30), .init("Khối", 28)]
      + zip(further.ids, further.labels).map { .init($1, $0 == "title" ? 20 : 18) }
      + [.init("Nguồn", 60)]
  }

  /// A column of the form, somewhat wider than on its page, or narrow where nobody has anything in it.
  private func column(_ column: FormLayout.Column) -> WorkingSheet.Column {
    let isBlank =
      switch column.field {
      case .organisation: entries.allSatisfy(\.record.organisation.isEmpty)
      case .note: entries.allSatisfy(\.record.note.isEmpty)
      default: false
      }
    let isText = column.field == .name || column.field == .organisation
    return WorkingSheet.Column(
      column.header ?? "", isBlank ? 12 : column.width + (isText ? 2 : 0))
  }

  private static func fill(
    _ row: inout Row, _ entry: RegisterEntry, _ unit: Unit?, _ further: FurtherColumns,
    _ styles: ReportStyles
  ) {
    let record = entry.record
    let sheet = record.place.sheet.isEmpty ? "" : "\(record.place.sheet), "
    let values = further.values(of: record)
    row.append(
      texts: [record.name, record.organisation, record.note, unit?.name ?? entry.unit], from: 2,
      style: styles.text)
    row.append(text: unit?.group ?? "", column: 6, style: styles.small)
    row.append(texts: values, from: 7, style: styles.text)
    row.append(
      text: "\(entry.file): \(sheet)\(record.place.cell)", column: 7 + values.count,
      style: styles.small)
  }
}
