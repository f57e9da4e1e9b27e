/// Where a part lies in its package: `xl/worksheets/sheet1.xml` (ECMA-376 part 2, 6.2.2).
struct PartPath: Hashable, Sendable {
  /// The package itself, which has relationships of its own.
  static let root = PartPath("")

  /// The path, with `/` between its segments and none at its beginning.
  let text: String

  /// A path that is known.
  init(_ text: String) {
    self.text = text
  }

  /// The part that holds the relationships of this one: `xl/_rels/workbook.xml.rels`.
  var relationships: PartPath {
    var segments = segments
    let name = segments.popLast() ?? ""
    return PartPath((segments + ["_rels", name + ".rels"]).joined(separator: "/"))
  }

  /// The part that a relationship of this one leads to.
  ///
  /// Targets are relative to the folder of this part, or begin with `/`. Some writers use backslashes.
  func resolving(_ target: String) -> PartPath {
    let reference = String(target.prefix { $0 != "#" && $0 != "?" })
    let steps = Self.segments(of: reference)
    let isAbsolute = reference.first == "/" || reference.first == "\\"
    var path: [String] = isAbsolute ? [] : segments.dropLast()
    for step in steps where step != "." {
      if step == ".." {
        _ = path.popLast()
      } else {
        path.append(step)
      }
    }
    return PartPath(path.joined(separator: "/"))
  }

  /// The path with its percent-encoded bytes decoded.
  var percentDecoded: PartPath {
    let utf8 = Array(text.utf8)
    var decoded: [UInt8] = []
    var index = 0
    while index < utf8.count {
      let byte = Self.encodedByte(in: utf8, at: index)
      decoded.append(byte ?? utf8[index])
      index += byte == nil ? 1 : 3
    }
    return PartPath(String(decoding: decoded, as: UTF8.self))
  }

  private var segments: [String] { Self.segments(of: text) }

  private static func segments(of text: String) -> [String] {
    text.split { $0 == "/" || $0 == "\\" }.map { String($0) }
  }

  private static func encodedByte(in utf8: [UInt8], at index: Int) -> UInt8? {
    guard utf8[index] == UInt8(ascii: "%"), index + 2 < utf8.count,
      let high = HexadecimalDigit.value(utf8[index + 1]),
      let low = HexadecimalDigit.value(utf8[index + 2])
    else { return nil }
    return high << 4 | low
  }
}
