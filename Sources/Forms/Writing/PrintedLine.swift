internal import Spreadsheet

/// One row of a sheet that is made to be printed: what stands in which columns, and how high it is.
struct PrintedLine: Sendable {
  enum Value: Sendable {
    case text(String)
    case number(Int)
  }

  /// A value, and the cells it stands in; more than one are merged.
  struct Piece: Sendable {
    let value: Value
    let columns: ClosedRange<Int>
    let style: Int
  }

  let pieces: [Piece]
  /// In points.
  private(set) var height: Double
  /// Whether no page may end below it.
  var staysWithNext = false

  /// A line as high as its text needs, or `height` if that is more.
  init(_ pieces: [Piece], on page: FormPage, styles: [CellStyle], height: Double = 0) {
    self.pieces = pieces
    let needed = pieces.map { page.height(of: $0, styles) }
    self.height = min(max(height, needed.max() ?? 0), Row.greatestHeight)
  }

  /// The cells that are merged when the line stands in that row.
  func merges(row: Int) -> [CellRange] {
    pieces.filter { $0.columns.count > 1 }.map {
      CellRange(rows: row...row, columns: $0.columns)
    }
  }

  /// Fills a row in; each cell of a merged range has the range's style.
  func fill(_ row: inout Row) {
    row.height = height
    for piece in pieces {
      switch piece.value {
      case .text(let text):
        row.append(text: text, column: piece.columns.lowerBound, style: piece.style)
      case .number(let number):
        row.append(number: number, column: piece.columns.lowerBound, style: piece.style)
      }
      row.append(blanks: piece.columns.dropFirst(), style: piece.style)
    }
  }
}

extension FormPage {
  /// How high a value is in its columns, with some room above and below.
  fileprivate func height(of piece: PrintedLine.Piece, _ styles: [CellStyle]) -> Double {
    let style = styles[piece.style]
    guard case .text(let text) = piece.value, style.alignment.wrapsText else {
      return style.font.lineHeight + Self.padding
    }
    let lines = style.font.lineCount(of: text.utf8Span.span, width: textWidth(of: piece.columns))
    return (Double(lines) * style.font.lineHeight + Self.padding).rounded(.up)
  }
}
