internal import Spreadsheet

/// What Excel asks of sheet names, and how a formula or a defined name spells them.
package enum SheetNameRules {
  /// Checks the names of all sheets, each alone and against the others.
  package static func check(_ names: [String]) throws(WorkbookWritingError) {
    guard !names.isEmpty else { throw WorkbookWritingError(.noSheet) }
    var taken: Set<String> = []
    for name in names {
      guard isValid(name) else { throw WorkbookWritingError(.invalidSheetName, sheet: name) }
      guard taken.insert(name.lowercased()).inserted else {
        throw WorkbookWritingError(.duplicateSheetName, sheet: name)
      }
    }
  }

  /// Whether Excel takes a name.
  ///
  /// It has 1 to 31 UTF-16 units, none of `[]:*?/\`, no apostrophe at its ends, and is not `History`, which
  /// Excel keeps for itself. What XML cannot hold is refused too.
  package static func isValid(_ name: String) -> Bool {
    (1...31).contains(name.utf16.count)
      && name.unicodeScalars.allSatisfy(isAllowed)
      && name.utf8.first != UInt8(ascii: "'") && name.utf8.last != UInt8(ascii: "'")
      && name.lowercased() != "history"
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "[", "]", ":", "*", "?", "/", "\\": false
    case "\0"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": false
    default: true
    }
  }

  /// The name as a reference spells it: bare where it cannot be misread, else between apostrophes, its own
  /// apostrophes doubled.
  ///
  /// Excel leaves letters beyond ASCII bare; between apostrophes they are right as well.
  package static func quoted(_ name: String) -> String {
    if isPlain(name) { return name }
    var quoted = "'"
    for character in name.unicodeScalars {
      if character == "'" { quoted.unicodeScalars.append("'") }
      quoted.unicodeScalars.append(character)
    }
    return quoted + "'"
  }

  private static func isPlain(_ name: String) -> Bool {
    guard let first = name.utf8.first, !isDigit(first), first != UInt8(ascii: ".") else {
      return false
    }
    return name.utf8.allSatisfy(isPlainByte) && !resemblesReference(name)
  }

  private static func isPlainByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || isLetter(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
  }

  /// Whether a name would be read as a cell: `Q1`, or `R1C1`, `RC`, `C` in the other notation.
  static func resemblesReference(_ name: String) -> Bool {
    let rest = name.utf8.drop(while: isLetter)
    let letters = String(name.prefix(name.utf8.count - rest.count)).lowercased()
    if rest.allSatisfy(isDigit) {
      return letters.utf8.count <= 3 && !rest.isEmpty || ["r", "c", "rc"].contains(letters)
    }
    let columnPart = rest.drop(while: isDigit)
    return letters == "r" && (columnPart.first ?? 0) & 0xDF == UInt8(ascii: "C")
      && columnPart.dropFirst().allSatisfy(isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
}
