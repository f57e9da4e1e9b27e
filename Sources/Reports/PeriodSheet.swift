internal import Consolidation
internal import Forms
internal import Spreadsheet

/// BÁO CÁO: what each unit had before, what came and went, and what it has now, by khối; to be printed and signed.
struct PeriodSheet {
  private let export: RegisterExport
  private let styles: ReportStyles

  init(_ export: RegisterExport, _ styles: ReportStyles) {
    self.export = export
    self.styles = styles
  }

  func worksheet() -> Worksheet {
    let letterhead = export.context.periodLetterhead.map {
      LetterheadRows($0, left: Self.left, right: Self.right, styles)
    }
    let firstRow = WorkingSheet.headerRow(below: letterhead) + 1
    let table = GroupedSumTable(
      rows: GroupedRows(groups, from: firstRow), numberCount: 7, summed: 5...6, remarkCount: 1,
      styles: styles)
    var frame = WorkingSheet(
      name: "BÁO CÁO",
      title: "BÁO CÁO ĐĂNG KÝ THI ĐUA "
        + export.period.title(in: export.context.language).uppercased(), subtitle: subtitle,
      columns: Self.columns, styles: styles, rowCount: table.rows.rowCount, isFiltered: false)
    frame.letterhead = letterhead
    let signatures = SignatureRows(
      export.context.signers, recipients: letterhead == nil ? [] : export.context.recipients,
      below: table.rows.totalRow, left: Self.left, right: Self.right, styles: styles)
    frame = table.framed(frame, staying: signatures.staying)
    frame.merges += signatures.merges
    return frame.worksheet { next in
      table.emit(next)
      signatures.emit(next)
    }
  }

  private static let left = 1...3
  private static let right = 5...columns.count
  private static let columns: [WorkingSheet.Column] = [
    .init("STT", 5), .init("Đơn vị", 30), .init("Đầu kỳ:\ntập thể", 8.5),
    .init("Đầu kỳ:\ncá nhân", 8.5), .init("Thêm", 7), .init("Rút", 6), .init("Sửa", 6),
    .init("Cuối kỳ:\ntập thể", 8.5), .init("Cuối kỳ:\ncá nhân", 8.5), .init("Cuối kỳ:\ntổng", 8.5),
    .init("Tình trạng", 14),
  ]

  private var subtitle: String {
    export.context.standing(on: export.period.last) + export.after.notCounted
  }

  private var groups: [(name: String, lines: [GroupedSumTable.Line])] {
    let before = Dictionary(grouping: export.before.register, by: \.unit)
    let changes = Dictionary(grouping: export.comparison.changes, by: { $0.entry?.unit ?? "" })
    return export.context.groups.covering(export.after.roster.map(\.unit)).map { group in
      let lines = export.after.roster.filter { $0.unit.group == group.name }
      return (
        group.title,
        lines.map { line($0, before[$0.unit.code] ?? [], changes[$0.unit.code] ?? []) }
      )
    }
  }

  private func line(
    _ line: RosterLine, _ before: [RegisterEntry], _ changes: [RegisterChange]
  ) -> GroupedSumTable.Line {
    GroupedSumTable.Line(
      name: line.unit.name,
      numbers: RegistrationKind.allCases.map { kind in before.count { $0.record.kind == kind } }
        + RegisterChange.Kind.allCases.map { kind in changes.count { $0.kind == kind } }
        + [line.collectives, line.individuals],
      remarks: [.text(line.status.label(in: export.context.language))])
  }
}
