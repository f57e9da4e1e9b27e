internal import Spreadsheet

/// Reads the elements that describe a font, in styles (`font`) and in rich text (`rPr`) alike.
///
/// ECMA-376 part 1, 18.8.22 and 18.4.7.
enum FontProperties {
  /// The longest name of a font, in bytes; Excel writes 31 characters.
  ///
  /// Longer ones are none, and would be kept and compared as often as texts name them.
  private static let longestName = 1_024

  /// Applies the element `name` to a font; unknown ones change nothing.
  static func apply(_ name: String, to font: inout Font, _ attribute: (StaticString) -> String?) {
    switch name {
    case "name", "rFont": font.name = attribute("val").flatMap(fontName) ?? font.name
    case "sz": font.size = attribute("val").flatMap(size) ?? font.size
    case "b": font.isBold = isOn(attribute("val"))
    case "i": font.isItalic = isOn(attribute("val"))
    case "strike": font.isStruck = isOn(attribute("val"))
    case "u": font.isUnderlined = attribute("val") != "none"
    case "color": font.color = attribute("rgb").flatMap(color)
    default: break
    }
  }

  /// `RRGGBB` of the `AARRGGBB` or `RRGGBB` that a file gives; `nil` for anything else.
  static func color(_ text: String) -> String? {
    let utf8 = Array(text.utf8)
    guard utf8.count == 8 || utf8.count == 6,
      utf8.allSatisfy({ HexadecimalDigit.value($0) != nil })
    else { return nil }
    return String(decoding: utf8.suffix(6), as: UTF8.self).uppercased()
  }

  private static func fontName(_ text: String) -> String? {
    text.utf8.count <= longestName ? text : nil
  }

  private static func isOn(_ value: String?) -> Bool {
    guard let value else { return true }
    return [UInt8](value.utf8).span.boolean ?? true
  }

  private static func size(_ text: String) -> Double? {
    DecimalNumber.value([UInt8](text.utf8).span).flatMap { $0 > 0 ? $0 : nil }
  }
}
