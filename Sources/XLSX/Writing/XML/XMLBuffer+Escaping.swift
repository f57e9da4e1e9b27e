/// Text that goes between tags or into attributes.
///
/// ```
///   a < b & c        a &lt; b &amp; c          XML 1.0, 2.4
///   bell U+0007      _x0007_                   ST_Xstring: what XML cannot hold (ECMA-376 part 1, 22.9.2.19)
///   CR               _x000D_                   XML would turn a bare CR into LF
///   _x0041_          _x005F_x0041_             else it would be read as "A"
/// ```
extension XMLBuffer {
  /// Where a text stands, which tells what must be escaped in it.
  package enum Context: Sendable {
    /// Between tags.
    case content
    /// In an attribute between double quotes.
    case attribute
    /// What readers take as it stands, `_xHHHH_` too: names of sheets, targets, texts of charts.
    case literal
  }

  /// Adds a string, escaped.
  package mutating func append(_ string: String, as context: Context) {
    let utf8 = [UInt8](string.utf8)
    append(utf8.span, as: context)
  }

  /// Adds UTF-8 text, escaped; stretches that need no escaping are copied whole.
  mutating func append(_ utf8: Span<UInt8>, as context: Context) {
    var copied = 0
    for index in utf8.indices where Self.mayNeedEscape(utf8[index]) {
      guard let escape = CharacterEscape(at: index, in: utf8, context) else { continue }
      append(verbatim: utf8.extracting(copied..<index))
      append(escape)
      copied = index + escape.width
    }
    append(verbatim: utf8.extracting(copied..<utf8.count))
  }

  /// Whether a byte stands for itself in no context, or not in all.
  @inline(__always)
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<")
      || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "\"")
      || byte == 0xEF
  }

  private mutating func append(_ escape: CharacterEscape) {
    switch escape.form {
    case .entity(let entity): append(entity)
    case .codeUnit(let unit):
      append("_x")
      for shift in [12, 8, 4, 0] { append(hexDigit: Int(unit >> shift & 0xF)) }
      append("_")
    }
  }

  private mutating func append(hexDigit digit: Int) {
    append(byte: UInt8(truncatingIfNeeded: digit < 10 ? 0x30 + digit : 0x37 + digit))
  }
}

/// What is written for a character that may not stand for itself.
private struct CharacterEscape {
  enum Form {
    /// An XML entity or character reference.
    case entity(StaticString)
    /// `_xHHHH_`.
    case codeUnit(UInt16)
  }

  let form: Form
  /// How many bytes of the text it stands for.
  let width: Int

  /// The escape of the character at `index`, or `nil` where it stands for itself.
  init?(at index: Int, in utf8: Span<UInt8>, _ context: XMLBuffer.Context) {
    if let entity = Self.entity(for: utf8[index], context) {
      form = .entity(entity)
      width = 1
    } else if context != .literal, let unit = Self.codeUnit(at: index, in: utf8) {
      form = .codeUnit(unit)
      width = utf8[index] == 0xEF ? 3 : 1
    } else {
      return nil
    }
  }

  private static func entity(for byte: UInt8, _ context: XMLBuffer.Context) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\"") where context != .content: "&quot;"
    case UInt8(ascii: "\t") where context != .content: "&#9;"
    case UInt8(ascii: "\n") where context != .content: "&#10;"
    default: nil
    }
  }

  /// The code unit to write as `_xHHHH_`: a character that XML cannot hold, or the underscore of a text
  /// that would be read as such an escape.
  private static func codeUnit(at index: Int, in utf8: Span<UInt8>) -> UInt16? {
    if let unit = unwritable(at: index, in: utf8) { return unit }
    return beginsEscape(at: index, in: utf8) ? UInt16(UInt8(ascii: "_")) : nil
  }

  /// The control characters (CR among them) and the non-characters U+FFFE and U+FFFF.
  private static func unwritable(at index: Int, in utf8: Span<UInt8>) -> UInt16? {
    switch utf8[index] {
    case UInt8(ascii: "\t"), UInt8(ascii: "\n"): return nil
    case 0..<0x20: return UInt16(utf8[index])
    case 0xEF where index + 2 < utf8.count && utf8[index + 1] == 0xBF && utf8[index + 2] >= 0xBE:
      return 0xFF40 | UInt16(utf8[index + 2])
    default: return nil
    }
  }

  /// Whether the output from here on would read as `_xHHHH_`.
  ///
  /// The closing underscore may itself come from the escape of the next character.
  private static func beginsEscape(at index: Int, in utf8: Span<UInt8>) -> Bool {
    guard index + 6 < utf8.count, utf8[index] == UInt8(ascii: "_"),
      utf8[index + 1] == UInt8(ascii: "x")
    else { return false }
    for digit in index + 2..<index + 6 where !isHexDigit(utf8[digit]) { return false }
    return utf8[index + 6] == UInt8(ascii: "_") || unwritable(at: index + 6, in: utf8) != nil
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte & 0xDF)
  }
}
