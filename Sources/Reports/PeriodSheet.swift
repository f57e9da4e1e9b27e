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
    let table = GroupedSumTable(
      rows: GroupedRows(groups), numberCount: 7, summed: 5...6, remarkCount: 1, styles: styles)
    let (last, language) = (table.rows.totalRow, export.context.language)
    let frame = WorkingSheet(
      name: "BÁO CÁO",
      title: "BÁO CÁO ĐĂNG KÝ THI ĐUA "
        + export.period.title(in: language).uppercased(), subtitle: subtitle,
      columns: Self.columns, styles: styles, rowCount: table.rows.rowCount, isFiltered: false)
    let (signers, styles) = (export.context.signers, styles)
    // Those who sign stay with the total.
    return table.framed(frame, staying: last...last + 1).worksheet { next in
      table.emit(next)
      next { _ in }
      next { row in
        guard let left = signers.first else { return }
        row.append(text: left.title, column: 2, style: styles.signer)
        if let right = signers.dropFirst().last {
          row.append(text: right.title, column: Self.columns.count, style: styles.signer)
        }
      }
    }
  }

  private static let columns: [WorkingSheet.Column] = [
    .init("STT", 6), .init("Đơn vị", 46), .init("Đầu kỳ: tập thể", 11),
    .init("Đầu kỳ: cá nhân", 11), .init("Thêm", 9), .init("Rút", 9), .init("Sửa", 9),
    .init("Cuối kỳ: tập thể", 11), .init("Cuối kỳ: cá nhân", 11), .init("Cuối kỳ: tổng", 11),
    .init("Tình trạng", 26),
  ]

  private var subtitle: String {
    let refused = export.after.refusedFiles
    return "\(export.context.department) · Tính đến ngày \(export.period.last.vietnamese)"
      + (refused == 0 ? "" : " · Chưa tính: \(refused) tệp")
  }

  private var groups: [(name: String, lines: [GroupedSumTable.Line])] {
    let before = Dictionary(grouping: export.before.register, by: \.unit)
    let changes = Dictionary(grouping: export.comparison.changes, by: { $0.entry?.unit ?? "" })
    return export.context.groups.covering(export.after.roster.map(\.unit)).map { group in
      let lines = export.after.roster.filter { $0.unit.group == group.name }
      return (
        group.name,
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
