/// The name of an entry, stored in the central directory, as text (APPNOTE 4.4.17 and appendix D).
struct EntryName {
  /// With `/` between the parts and none in front.
  let text: String
  /// Whether the text was UTF-8, so that nothing had to be guessed.
  let isUTF8: Bool

  /// Decodes the name that a record has.
  init(_ record: CentralRecord) {
    let stored = record.unicodeName ?? record.name
    let decoded = String(validating: stored, as: UTF8.self)
    isUTF8 = decoded != nil
    text = Self.normalised(decoded ?? CodePage437.decode(stored))
  }

  private static func normalised(_ text: String) -> String {
    var utf8 = text.utf8.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }[...]
    utf8 = utf8.drop { $0 == UInt8(ascii: "/") }
    return String(decoding: utf8, as: UTF8.self)
  }

  /// Whether a name could lead astray a program that takes it as a path.
  static func isUnsafe(_ name: String) -> Bool {
    name.utf8.isEmpty || name.utf8.contains(0)
      || name.utf8.split(separator: UInt8(ascii: "/")).contains { $0.elementsEqual("..".utf8) }
  }
}
