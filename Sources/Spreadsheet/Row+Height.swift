/// Row heights for wrapped text.
///
/// Excel fits a row's height when a person types, LibreOffice only to rows it wrote itself: a file must say
/// the height of every row whose text wraps, or lines are printed over one another.
extension Row {
  /// Makes the row as high as its longest cell needs in its column.
  ///
  /// Letters are counted, not measured: in Times New Roman a column takes about as many letters as its
  /// width says.
  ///
  /// - Parameters:
  ///   - columns: The widths, from column 1 on.
  ///   - lineHeight: In points.
  ///   - density: How many letters go into a unit of width; less than 1 for bold and capitals.
  public mutating func fitHeight(
    columns: [ColumnLayout], lineHeight: Double, density: Double = 1.05
  ) {
    var lines = 1
    for cell in cells where cell.kind == .text && columns.indices.contains(cell.column - 1) {
      let capacity = Int(columns[cell.column - 1].width * density)
      lines = max(lines, Self.lineCount(of: text(of: cell), capacity: capacity))
    }
    height = lines == 1 ? nil : (Double(lines) * lineHeight).rounded(.up)
  }

  /// How many lines a text takes when it breaks between words, so many letters to a line.
  private static func lineCount(of utf8: Span<UInt8>, capacity: Int) -> Int {
    var lines = 1
    var column = 0
    var word = 0
    func finishWord() {
      if column > 0, column + 1 + word > capacity {
        lines += 1
        column = 0
      }
      column += (column == 0 ? 0 : 1) + word
      // A word longer than a line goes on in the next.
      while column > max(capacity, 1) {
        lines += 1
        column -= max(capacity, 1)
      }
      word = 0
    }
    for index in utf8.indices {
      switch utf8[index] {
      case UInt8(ascii: " "): finishWord()
      case UInt8(ascii: "\n"):
        finishWord()
        lines += 1
        column = 0
      case 0x80..<0xC0: break
      default: word += 1
      }
    }
    finishWord()
    return lines
  }
}
