internal import Spreadsheet

/// The sheet HƯỚNG DẪN: when and where to send the list, how to fill it in.
struct GuideSheet: Sendable {
  static let name = "HƯỚNG DẪN"
  private static let width = 82.0

  private let lines: [String]
  private let styles: TemplateStyles
  private let looks: [CellStyle]

  init(
    layout: FormLayout, content: TemplateContent, styles: TemplateStyles, looks: [CellStyle]
  ) {
    self.looks = looks
    var words = content.guideWords.filter { !$0.value.isEmpty }
    words["unit"] = content.unit.isEmpty ? nil : content.unit
    words["code"] = content.code.isEmpty ? nil : content.code
    words["year"] = content.year.map(String.init)
    lines = layout.template.guide.compactMap { Self.filled($0, words) }
    self.styles = styles
  }

  /// The line with its words; `nil` where one of them is not known.
  private static func filled(_ line: String, _ words: [String: String]) -> String? {
    let text = words.reduce(line) { $0.replacing("{\($1.key)}", with: $1.value) }
    return text.contains("{") ? nil : text
  }

  func worksheet() -> Worksheet {
    var sheet = Worksheet(name: Self.name) { emit in
      var row = Row()
      for (index, line) in lines.enumerated() {
        row.reset(number: index + 1)
        let isHeading = line.hasPrefix("# ")
        row.append(
          text: isHeading ? String(line.dropFirst(2)) : line, column: 1,
          style: isHeading ? styles.guideHeading : styles.guideText)
        row.fitHeight(
          columns: [ColumnLayout(width: Self.width)], styles: looks, padding: isHeading ? 8 : 3)
        emit(row)
      }
    }
    sheet.columns = [ColumnLayout(width: Self.width)]
    sheet.protection = .standard
    sheet.showsGridLines = false
    sheet.print.fitsWidth = true
    return sheet
  }
}
