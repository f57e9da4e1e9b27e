/// What the text of a cell may be.
package enum TextRules {
  /// The longest text of a cell, in UTF-16 units.
  package static let maximumText = 32_767
  /// The longest formula, in UTF-16 units.
  static let maximumFormula = 8_192

  /// Whether UTF-8 text has at most so many UTF-16 units: one per character, two beyond U+FFFF.
  @inline(__always)
  static func fits(_ utf8: Span<UInt8>, in limit: Int) -> Bool {
    utf8.count <= limit || utf16Length(utf8) <= limit
  }

  private static func utf16Length(_ utf8: Span<UInt8>) -> Int {
    var length = 0
    for index in utf8.indices {
      let byte = utf8[index]
      if byte & 0xC0 != 0x80 { length += byte < 0xF0 ? 1 : 2 }
    }
    return length
  }

  /// Whether XML can hold a text as it stands (XML 1.0, 2.2).
  static func isWritable(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "\t", "\n": true
      case "\0"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": false
      default: true
      }
    }
  }

  /// Whether Excel would take a text for a formula if a person typed it.
  @inline(__always)
  static func resemblesFormula(_ utf8: Span<UInt8>) -> Bool {
    guard !utf8.isEmpty else { return false }
    let first = utf8[0]
    return first == UInt8(ascii: "=") || first == UInt8(ascii: "+") || first == UInt8(ascii: "-")
      || first == UInt8(ascii: "@")
  }

  /// Whether bytes are UTF-8.
  static func isText(_ utf8: Span<UInt8>) -> Bool {
    (try? UTF8Span(validating: utf8)) != nil
  }

  /// Whether a text is an error that every Excel knows (ECMA-376 part 1, 18.17.3).
  ///
  /// Excel 2007 does not open a file with one of the newer errors in it.
  static func isError(_ utf8: Span<UInt8>) -> Bool {
    errors.contains { error in
      error.utf8CodeUnitCount == utf8.count
        && error.withUTF8Buffer { known in
          utf8.indices.allSatisfy { unsafe known[$0] == utf8[$0] }
        }
    }
  }

  private static let errors: [StaticString] = [
    "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA",
  ]
}
