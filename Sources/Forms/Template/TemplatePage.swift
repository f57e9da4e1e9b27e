internal import Spreadsheet

/// The paper of a template: A4 upright as long as the columns are not too narrow on it, else on its side.
struct TemplatePage: Sendable {
  /// How many digits in Times New Roman 12 go between the margins.
  private static let upright = 77.0
  private static let lying = 119.0
  /// A column must not become narrower than this part of its width.
  private static let leastScale = 0.7

  let isLandscape: Bool
  let columns: [ColumnLayout]

  init(columns: [FormLayout.Column]) {
    let width = columns.reduce(0) { $0 + $1.width }
    isLandscape = width * Self.leastScale > Self.upright
    let scale = min(1, (isLandscape ? Self.lying : Self.upright) / width)
    self.columns = columns.map {
      ColumnLayout(width: ($0.width * scale * 4).rounded(.down) / 4)
    }
  }

  /// How many lines a title takes.
  func lineCount(of title: String) -> Int {
    let capacity = Int(columns.reduce(0) { $0 + $1.width } * 0.85)
    return max(1, (title.count + capacity - 1) / capacity)
  }
}
