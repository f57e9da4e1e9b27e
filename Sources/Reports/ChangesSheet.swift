internal import Consolidation
internal import Forms
internal import Spreadsheet
internal import VietnameseText

/// THÊM MỚI, RÚT or THAY ĐỔI: who is new, gone, or written otherwise than before, each with the file that says so.
struct ChangesSheet {
  private let changes: [RegisterChange]
  private let units: [String: Unit]
  private let received: [String: Day]
  private let export: RegisterExport
  private let styles: ReportStyles
  private let kind: RegisterChange.Kind

  init(_ export: RegisterExport, _ styles: ReportStyles, kind: RegisterChange.Kind) {
    changes = export.comparison.changes.filter { $0.kind == kind }
    units = Dictionary(
      (export.after.units + export.before.units).map { ($0.code, $0) },
      uniquingKeysWith: { first, _ in first })
    received = Dictionary(
      export.after.sources.map { ($0.file, $0.received) }, uniquingKeysWith: { first, _ in first })
    self.export = export
    self.styles = styles
    self.kind = kind
  }

  func worksheet() -> Worksheet {
    let lines = changes.flatMap(lines)
    var frame = WorkingSheet(
      name: name, title: title, subtitle: subtitle, columns: columns, styles: styles,
      rowCount: lines.count)
    frame.unprintedColumns = 1
    let styles = styles
    return frame.worksheet { next in
      for (index, line) in lines.enumerated() {
        next { row in
          row.append(number: index + 1, column: 1, style: styles.ordinal)
          row.append(texts: line.texts, from: 2, style: styles.text)
          row.append(
            day: line.received?.calendarDate, column: 2 + line.texts.count, style: styles.day,
            blankStyle: styles.text)
          row.append(text: line.file, column: 3 + line.texts.count, style: styles.text)
        }
      }
    }
  }

  private var name: String {
    switch kind {
    case .added: "THÊM MỚI"
    case .withdrawn: "RÚT"
    case .changed: "THAY ĐỔI"
    }
  }

  private var title: String {
    switch kind {
    case .added: "TẬP THỂ, CÁ NHÂN ĐĂNG KÝ THÊM"
    case .withdrawn: "TẬP THỂ, CÁ NHÂN KHÔNG CÒN ĐĂNG KÝ"
    case .changed: "TẬP THỂ, CÁ NHÂN CÓ THAY ĐỔI"
    }
  }

  private var subtitle: String {
    let title = export.period.title(in: export.context.language)
    let who =
      changes.isEmpty
      ? "Không có tập thể, cá nhân nào" : "\(changes.count.official) tập thể, cá nhân"
    return "\(who) \(verb) trong \(title), so với ngày \(export.period.eve.vietnamese)"
  }

  private var verb: String {
    switch kind {
    case .added: "đăng ký thêm"
    case .withdrawn: "thôi đăng ký"
    case .changed: "có thay đổi"
    }
  }

  private var columns: [WorkingSheet.Column] {
    let head: [WorkingSheet.Column] = [
      .init("STT", 6), .init("Loại", 10), .init("Tên tập thể, cá nhân", 30),
      .init("Tên cơ quan đơn vị", 28), .init("Đơn vị", 34),
    ]
    let middle: [WorkingSheet.Column] =
      switch kind {
      case .added: [.init("Ghi chú", 24)]
      case .withdrawn: [.init("Lý do", 26)]
      case .changed: [.init("Mục", 20), .init("Trước", 26), .init("Nay", 26)]
      }
    return head + middle + [.init("Ngày nhận", 13), .init("Theo tệp", 60)]
  }

  private typealias Line = (texts: [String], received: Day?, file: String)

  /// One line, or one for every field that reads differently.
  private func lines(_ change: RegisterChange) -> [Line] {
    guard let entry = change.entry else { return [] }
    let record = entry.record
    let head = [
      record.kind.label(in: export.context.language), record.name, record.organisation,
      units[entry.unit]?.name ?? entry.unit,
    ]
    return middles(change).map { (head + $0, received[change.file], change.file) }
  }

  private func middles(_ change: RegisterChange) -> [[String]] {
    switch change.kind {
    case .added: [[change.after?.record.note ?? ""]]
    case .withdrawn: [[ReasonText(change.reason, in: export.context.language).label]]
    case .changed: change.fields.map { [label(of: $0), $0.before, $0.after] }
    }
  }

  /// What the form calls the field's column.
  private func label(of field: RegisterChange.Field) -> String {
    field.label.isEmpty ? field.id.ownLabel(in: export.context.language) : field.label
  }
}

extension RegistrationKind {
  /// The section as people read it.
  package func label(in language: Language) -> String {
    switch self {
    case .collective: language.pick("Tập thể", "Collective")
    case .individual: language.pick("Cá nhân", "Individual")
    }
  }
}

extension String {
  /// What one of the form's own columns is called where people read it.
  fileprivate func ownLabel(in language: Language) -> String {
    switch self {
    case "name": language.pick("Tên", "Name")
    case "organisation": language.pick("Cơ quan đơn vị", "Organisation")
    case "note": language.pick("Ghi chú", "Note")
    default: self
    }
  }
}
