internal import Consolidation
internal import Forms
internal import Spreadsheet

/// TỔNG HỢP: how many each unit registers and how it stands, by group, with subtotals as live formulas.
///
/// ```
///    4  STT │ Đơn vị │ Khối │ Số tập thể │ Số cá nhân │ Tổng │ …
///    5  Khối …                                                       group
///    6   1  │ BV …   │      │     9      │    35      │ =D6+E6
///    8      │ Cộng   │      │ =SUM(D6:D7) …                          subtotal
///    …      │ Tổng cộng     │ =D8+D12 …
///    …      │ Đúng hạn      │ =COUNTIF(I5:I12,B15)      chart        units by status
/// ```
struct SummarySheet {
  static let name = "TỔNG HỢP"

  private let consolidation: Consolidation
  private let context: ReportContext
  private let styles: ReportStyles
  private let layout: SummaryLayout

  init(_ consolidation: Consolidation, _ context: ReportContext, _ styles: ReportStyles) {
    self.consolidation = consolidation
    self.context = context
    self.styles = styles
    layout = SummaryLayout(groups: Self.groups(consolidation, context))
  }

  /// The sheet and, where there are units, the charts of its numbers.
  func worksheets() -> [Worksheet] {
    let charts = ChartsSheet(
      title: "BIỂU ĐỒ \(Self.subject)\(ofYear)", subtitle: subtitle, layout: layout, styles: styles)
    return [worksheet()] + (layout.groups.isEmpty ? [] : [charts.worksheet()])
  }

  private func worksheet() -> Worksheet {
    let table = GroupedSumTable(
      rows: layout.table.map(line), hasDetail: true, numberCount: 2, summed: 0...1,
      remarkCount: 4, styles: styles)
    let statuses = SummaryStatuses(layout: layout, styles: styles, language: context.language)
    var frame = WorkingSheet(
      name: Self.name,
      title: "TỔNG HỢP \(Self.subject)\(ofYear)", subtitle: subtitle, columns: Self.columns,
      styles: styles, rowCount: table.rows.rowCount, isFiltered: false)
    frame.links = SummaryLinks(consolidation, layout: layout).links
    frame.charts = statuses.charts
    // The total too, so that the header above the statuses has something to head.
    let staying = layout.table.totalRow..<layout.statusRows.upperBound
    return table.framed(frame, staying: staying).worksheet { next in
      table.emit(next)
      statuses.emit(next)
    }
  }

  private static let columns: [WorkingSheet.Column] = [
    .init("STT", 6), .init("Đơn vị", 34), .init("Khối", 24), .init("Số tập thể", 8),
    .init("Số cá nhân", 8), .init("Tổng", 8), .init("Ngày nhận", 12), .init("Số công văn", 14),
    .init("Tình trạng", 15), .init("Ghi chú", 18),
  ]

  private static let subject = "ĐĂNG KÝ THI ĐUA"
  private var ofYear: String { context.ofYear.uppercased() }

  private var subtitle: String {
    context.standing(on: context.asOf) + consolidation.notCounted
  }

  /// The roster by group, in the plan's order; groups that the plan does not know follow.
  private static func groups(
    _ consolidation: Consolidation, _ context: ReportContext
  ) -> [(name: String, lines: [SummaryLayout.Line])] {
    let rosters = Dictionary(grouping: consolidation.roster, by: \.unit.group)
    let findings = Dictionary(grouping: consolidation.findings) { $0.unit ?? "" }
    return context.groups.covering(consolidation.units).compactMap { group in
      rosters[group.name].map { lines in
        (
          group.title,
          lines.map { .init(roster: $0, remark: remark($0, findings[$0.unit.code] ?? [])) }
        )
      }
    }
  }

  private func line(_ line: SummaryLayout.Line) -> GroupedSumTable.Line {
    let roster = line.roster
    return GroupedSumTable.Line(
      name: roster.unit.name, detail: roster.unit.group,
      numbers: [roster.collectives, roster.individuals],
      remarks: [
        .day(roster.received?.calendarDate), .text(roster.documentNumber),
        .text(roster.status.label(in: context.language)), .text(line.remark),
      ], isLinked: roster.status.counts)
  }

  /// What the unit's findings come to, in a few words.
  private static func remark(_ line: RosterLine, _ own: [Consolidation.FileFinding]) -> String {
    let errors = own.count { $0.finding.severity == .error }
    let warnings = own.count { $0.finding.severity == .warning }
    var parts: [String] = []
    if line.daysLate > 0 { parts.append("muộn \(line.daysLate) ngày") }
    if errors > 0 { parts.append("\(errors) lỗi") }
    if warnings > 0 { parts.append("\(warnings) cảnh báo") }
    return parts.joined(separator: ", ")
  }
}
