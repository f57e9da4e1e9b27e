package import Spreadsheet

/// What a style may hold, so that the file opens without a repair question.
package enum StyleRules {
  /// The number of formats that Excel reads.
  static let maximumCount = 65_490

  /// Checks every style.
  package static func check(_ styles: [CellStyle]) throws(WorkbookWritingError) {
    guard styles.count <= maximumCount else { throw WorkbookWritingError(.tooManyStyles) }
    for (index, style) in styles.enumerated() where !isValid(style) {
      throw WorkbookWritingError(.invalidStyle(index))
    }
    guard NumberFormatRules.fits(styles) else { throw WorkbookWritingError(.tooManyNumberFormats) }
  }

  private static func isValid(_ style: CellStyle) -> Bool {
    isValid(style.font) && isColor(style.fill)
      && (0...250).contains(style.alignment.indent)
      && NumberFormatRules.isValid(style.numberFormat.code)
  }

  /// Whether a file can hold a font.
  static func isValid(_ font: Font) -> Bool {
    (1...31).contains(font.name.utf16.count) && (1...409).contains(font.size)
      && isColor(font.color)
  }

  /// Whether a differential style has colours that a file can hold.
  static func isValid(_ style: DifferentialStyle) -> Bool {
    isColor(style.color) && isColor(style.fill) && isColor(style.border)
  }

  /// Whether a colour is `RRGGBB`, or none.
  static func isColor(_ color: String?) -> Bool {
    guard let color else { return true }
    return color.utf8.count == 6 && color.allSatisfy { $0.isASCII && $0.isHexDigit }
  }
}
