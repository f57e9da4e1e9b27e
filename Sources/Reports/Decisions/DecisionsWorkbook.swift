package import Consolidation
internal import Forms
package import Spreadsheet

/// decisions.xlsx: a sheet of questions to be answered, the answers that each may have on a hidden sheet, and the
/// sheets that people added.
///
/// Drop-downs find a line's answers by its key, so that lines can be sorted, filtered, moved and deleted.
package struct DecisionsWorkbook: Sendable {
  package static let sheetName = "QUYẾT ĐỊNH"
  /// What the program keeps for itself.
  package static let choicesName = "LỰA CHỌN"

  private static let title = "NHỮNG VIỆC CẦN CÁN BỘ QUYẾT ĐỊNH"
  private static let subtitle =
    "Chọn ở cột QUYẾT ĐỊNH (tên cần sửa thì ghi ở cột TÊN ĐÚNG), ghi LÝ DO, lưu và đóng tệp, rồi chạy lại thidua consolidate."

  private let sheet: DecisionSheet
  private let choices: ChoiceSheet

  /// - Parameters:
  ///   - sheet: The lines.
  ///   - questions: Those that are open.
  ///   - answers: What can be answered.
  package init(_ sheet: DecisionSheet, questions: [Question], answers: AnswerText) {
    self.sheet = sheet
    choices = ChoiceSheet(sheet, questions: questions, answers: answers)
  }

  /// The workbook as a value, to be written by a codec.
  package func workbook() -> Workbook {
    var styles = StyleTable(standard: .printed(size: 12))
    let report = ReportStyles(in: &styles)
    let main = worksheet(report, &styles)
    let kept = sheet.furtherSheets.map { KeptSheet($0).worksheet(&styles) }
    var workbook = Workbook(
      sheets: [main] + kept + [choices.worksheet()], styles: styles)
    workbook.definedNames = choices.definedNames
    workbook.properties.title = "Quyết định của cán bộ tổng hợp"
    return workbook
  }

  // MARK: The sheet of questions

  private static var firstRow: Int { WorkingSheet.headerRow + 1 }
  private var rows: ClosedRange<Int> {
    Self.firstRow...(Self.firstRow + max(sheet.lines.count, 1) - 1)
  }

  private func worksheet(_ report: ReportStyles, _ styles: inout StyleTable) -> Worksheet {
    let further = sheet.furtherHeaders.map { WorkingSheet.Column($0, 20) }
    var frame = WorkingSheet(
      name: Self.sheetName, title: Self.title, subtitle: Self.subtitle,
      columns: DecisionColumn.allCases.map { .init($0.header, $0.width) } + further,
      styles: report, rowCount: sheet.lines.count)
    frame.links = links
    let lines = writtenLines(report, &styles)
    var worksheet = frame.worksheet { next in for line in lines { next(line.append) } }
    worksheet.columns[DecisionColumn.key.rawValue].isHidden = true
    worksheet.validations = validations
    worksheet.conditionalFormats = conditionalFormats
    return worksheet
  }

  private var links: [Hyperlink] {
    zip(rows, sheet.lines).filter { !$0.1[.file].isEmpty }.compactMap { row, line in
      SourceLink.link(
        from: CellReference(row: row, column: DecisionColumn.ordinal.number), to: line[.file],
        at: nil, in: "received/")
    }
  }

  private func writtenLines(
    _ report: ReportStyles, _ styles: inout StyleTable
  ) -> [WrittenDecision] {
    let plain = CellStyle.printed(size: 12).bordered().wrapped()
    return sheet.lines.enumerated().map { index, line in
      WrittenDecision(
        line: line, ordinal: index + 1,
        status: choices.status(of: line, row: Self.firstRow + index),
        text: report.text, small: report.small,
        link: line[.file].isEmpty ? report.ordinal : report.link,
        further: sheet.furtherHeaders.indices.map {
          styles.index(of: line.further[$0]?.style(plain) ?? plain)
        })
    }
  }

  // MARK: What helps to fill it in

  private func range(_ column: DecisionColumn) -> CellRange {
    CellRange(rows: rows, columns: column.number...column.number)
  }

  private var validations: [DataValidation] {
    var answer = DataValidation(
      ranges: [range(.answer)], rule: .listFrom(formula: choices.listFormula(row: Self.firstRow)))
    answer.errorMessage = .init(title: "Quyết định", text: "Chọn một câu trả lời trong danh sách.")
    var name = DataValidation(ranges: [range(.name)], rule: .any)
    name.inputMessage = .init(text: "Chỉ ghi khi câu hỏi là về một tên cần sửa hoặc còn thiếu.")
    var reason = DataValidation(ranges: [range(.reason)], rule: .list(AnswerText.reasons))
    reason.errorStyle = .information
    reason.errorMessage = .init(title: "Lý do", text: "Lý do này không có sẵn; vẫn dùng được.")
    return [answer, name, reason]
  }

  private var conditionalFormats: [ConditionalFormat] {
    let row = Self.firstRow
    func cell(_ column: DecisionColumn) -> String {
      "$\(CellReference.columnName(column.number))\(row)"
    }
    let waits = "AND(\(cell(.key))<>\"\",\(cell(.answer))=\"\",\(cell(.name))=\"\")"
    let asksNoName =
      "AND(\(cell(.key))<>\"\",LEFT(\(cell(.key)),5)<>\"name:\",LEFT(\(cell(.key)),4)<>\"row:\")"
    return [
      ConditionalFormat(
        ranges: [range(.name)], condition: .expression(formula: asksNoName),
        style: DifferentialStyle(fill: "EDEDED")),
      ConditionalFormat(
        ranges: [range(.answer), range(.name)], condition: .expression(formula: waits),
        style: DifferentialStyle(fill: "FFF2CC")),
      ConditionalFormat(
        ranges: [range(.status)],
        condition: .expression(formula: "\(cell(.status))=\"\(ChoiceSheet.notOffered)\""),
        style: DifferentialStyle(color: "9C0006", fill: "FFC7CE")),
    ]
  }
}
