internal import Consolidation
internal import Forms
internal import Spreadsheet

/// TẬP THỂ and CÁ NHÂN: everyone of one kind in one flat list that can be filtered, with the source of each.
struct FlatListSheet {
  private let entries: [RegisterEntry]
  private let units: [String: Unit]
  private let context: ReportContext
  private let styles: ReportStyles
  private let kind: RegistrationKind

  init(
    _ consolidation: Consolidation, _ context: ReportContext, _ styles: ReportStyles,
    kind: RegistrationKind
  ) {
    entries = consolidation.register.filter { $0.record.kind == kind }
    units = Dictionary(uniqueKeysWithValues: consolidation.units.map { ($0.code, $0) })
    self.context = context
    self.styles = styles
    self.kind = kind
  }

  func worksheet() -> Worksheet {
    let further = FurtherColumns(entries)
    let name = kind == .collective ? "TẬP THỂ" : "CÁ NHÂN"
    let frame = WorkingSheet(
      name: name, title: "DANH SÁCH \(name) ĐĂNG KÝ THI ĐUA",
      subtitle: "\(context.department) · \(entries.count) dòng",
      columns: columns(further), styles: styles, rowCount: entries.count)
    let (entries, units, styles) = (entries, units, styles)
    return frame.worksheet { next in
      for (index, entry) in entries.enumerated() {
        next { row in
          row.append(number: index + 1, column: 1, style: styles.ordinal)
          row.append(
            texts: Self.texts(entry, units[entry.unit], further), from: 2, style: styles.text)
        }
      }
    }
  }

  private func columns(_ further: FurtherColumns) -> [WorkingSheet.Column] {
    let own = context.layout.printedColumns.map {
      WorkingSheet.Column($0.header ?? "", $0.width)
    }
    return own + [.init("Đơn vị", 34), .init("Khối", 28)]
      + further.labels.map { .init($0, 18) } + [.init("Nguồn", 40)]
  }

  private static func texts(
    _ entry: RegisterEntry, _ unit: Unit?, _ further: FurtherColumns
  ) -> [String] {
    let record = entry.record
    let sheet = record.place.sheet.isEmpty ? "" : "\(record.place.sheet), "
    return [
      record.name, record.organisation, record.note, unit?.name ?? entry.unit, unit?.group ?? "",
    ]
      + further.values(of: record) + ["\(entry.file): \(sheet)\(record.place.cell)"]
  }
}
