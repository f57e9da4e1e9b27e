import Spreadsheet

/// Reads formulas as far as templates need them.
///
/// ```
///   comparison   texts (= <> < > <= >= texts)*      texts     sums (& sums)*
///   sums         products (+ - products)*           products  range (* range)*
///   range        value (: value)?
///   value        number "text" (…) -value NAME(…) NAME 'Sheet'!$A$1 $B:$B
/// ```
struct FormulaParser {
  indirect enum Node {
    case number(Double)
    case text(String)
    case boolean(Bool)
    case name(String)
    case cells(sheet: String?, CellRange)
    case call(String, [Node])
    case binary(String, Node, Node)
    case negative(Node)
    case range(Node, Node)
  }

  private let bytes: [UInt8]
  private var index = 0

  init(_ formula: String) { bytes = Array(formula.utf8) }

  mutating func parse() -> Node {
    let node = comparison()
    precondition(
      index == bytes.count, "unread: \(String(decoding: bytes[index...], as: UTF8.self))")
    return node
  }

  private var next: UInt8 { index < bytes.count ? bytes[index] : 0 }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: sign) else { return false }
    index += 1
    return true
  }

  // MARK: Operators

  private mutating func comparison() -> Node {
    var node = texts()
    while let sign = comparisonSign() { node = .binary(sign, node, texts()) }
    return node
  }

  private mutating func comparisonSign() -> String? {
    if take("=") { return "=" }
    if take("<") { return take(">") ? "<>" : take("=") ? "<=" : "<" }
    if take(">") { return take("=") ? ">=" : ">" }
    return nil
  }

  private mutating func texts() -> Node {
    var node = sums()
    while take("&") { node = .binary("&", node, sums()) }
    return node
  }

  private mutating func sums() -> Node {
    var node = products()
    while next == UInt8(ascii: "+") || next == UInt8(ascii: "-") {
      let sign = take("+") ? "+" : take("-") ? "-" : ""
      node = .binary(sign, node, products())
    }
    return node
  }

  private mutating func products() -> Node {
    var node = range()
    while take("*") { node = .binary("*", node, range()) }
    return node
  }

  private mutating func range() -> Node {
    let node = value()
    return take(":") ? .range(node, value()) : node
  }

  // MARK: Values

  private mutating func value() -> Node {
    if take("-") { return .negative(value()) }
    if take("(") {
      let node = comparison()
      _ = take(")")
      return node
    }
    if take("\"") { return .text(quoted("\"")) }
    if take("'") {
      let sheet = quoted("'")
      _ = take("!")
      return reference(word(), sheet) ?? .text("?")
    }
    return value(word())
  }

  /// What stands up to the closing quote; two quotes are one.
  private mutating func quoted(_ quote: Unicode.Scalar) -> String {
    var text: [UInt8] = []
    while index < bytes.count {
      if take(quote), next != UInt8(ascii: quote) { break }
      text.append(next)
      index += 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// A name, a number or a reference.
  private mutating func word() -> String {
    let start = index
    while isWord(next) || (next == UInt8(ascii: ":") && bytes[start] == UInt8(ascii: "$")) {
      index += 1
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "$"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  private mutating func value(_ word: String) -> Node {
    if let number = Double(word) { return .number(number) }
    if word == "TRUE" || word == "FALSE" { return .boolean(word == "TRUE") }
    guard take("(") else { return reference(word, nil) ?? .name(word) }
    var arguments: [Node] = []
    while !take(")") {
      arguments.append(comparison())
      _ = take(",")
    }
    return .call(word, arguments)
  }

  /// `A1`, `$A$1:$B$2`, `$B:$B`.
  private func reference(_ word: String, _ sheet: String?) -> Node? {
    if let range = CellRange(word) { return .cells(sheet: sheet, range) }
    let parts = word.split(separator: ":")
    guard parts.count == 2, parts[0] == parts[1],
      let column = CellReference(String(parts[0]) + "1")?.column
    else { return nil }
    return .cells(
      sheet: sheet, CellRange(rows: 1...CellReference.maximumRow, columns: column...column))
  }
}
