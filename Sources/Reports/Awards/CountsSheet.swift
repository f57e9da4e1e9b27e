internal import Consolidation
internal import Forms
internal import Spreadsheet

/// SỐ LƯỢNG: how many of each unit are registered or proposed for which award, by khối, and the share of those who work
/// directly.
struct CountsSheet {
  private let counts: AwardCounts
  private let survey: AwardSurvey
  private let context: ReportContext
  private let styles: ReportStyles

  init(
    _ counts: AwardCounts, _ survey: AwardSurvey, _ context: ReportContext, _ styles: ReportStyles
  ) {
    self.counts = counts
    self.survey = survey
    self.context = context
    self.styles = styles
  }

  func worksheet() -> Worksheet {
    let numberCount = counts.awards.count + 1
    let table = GroupedSumTable(
      rows: GroupedRows(groups), numberCount: numberCount, summed: 0...(numberCount - 1),
      remarkCount: 1, styles: styles)
    let frame = WorkingSheet(
      name: survey.counts.count == 1 ? "SỐ LƯỢNG" : "SỐ LƯỢNG \(listName)",
      title: "SỐ LƯỢNG \(listName) THEO DANH HIỆU, HÌNH THỨC KHEN THƯỞNG",
      subtitle: subtitle, columns: columns, styles: styles, rowCount: table.rows.rowCount,
      isFiltered: false)
    return table.framed(frame).worksheet { next in table.emit(next) }
  }

  private var listName: String { counts.list == .registered ? "ĐĂNG KÝ" : "ĐỀ NGHỊ" }

  private var columns: [WorkingSheet.Column] {
    [.init("STT", 6), .init("Đơn vị", 40)] + counts.awards.map { .init($0.name, 13) }
      + [
        .init("Chưa rõ danh hiệu", 10), .init("Tổng số lượt", 10), .init("Trực tiếp lao động", 22),
      ]
  }

  private var subtitle: String {
    let share = counts.direct.text
    let limit = survey.rules.rules.first { $0.check == .directLabour && $0.level != .off }?.limit
    let goal = limit.map { ", yêu cầu từ \($0)%" } ?? ""
    let forecast = counts.list == .registered ? "Dự báo: n" : "N"
    return
      "\(forecast)gười trực tiếp lao động \(share)\(goal). Tỷ lệ lấy tròn xuống, ghi theo khoảng nơi có người chưa rõ chức vụ."
  }

  private var groups: [(name: String, lines: [GroupedSumTable.Line])] {
    let units = survey.units
    let numbers = Dictionary(uniqueKeysWithValues: counts.lines.map { ($0.unit, $0) })
    let known = context.groups.covering(units).map { group in
      let lines = units.filter { $0.group == group.name }.compactMap { unit in
        numbers[unit.code].map { line($0, called: unit.name) }
      }
      return (group.title, lines)
    }
    let unknown = counts.lines.filter { $0.unit.isEmpty }.map { line($0, called: "(chưa rõ)") }
    return (known + [("Chưa rõ đơn vị", unknown)]).filter { !$0.lines.isEmpty }
  }

  private func line(_ line: AwardCounts.Line, called name: String) -> GroupedSumTable.Line {
    GroupedSumTable.Line(
      name: name,
      numbers: zip(line.collectives, line.individuals).map(+)
        + [line.unclear.values.reduce(0, +)],
      remarks: [.text(line.direct.whole == 0 ? "" : line.direct.text)])
  }
}
