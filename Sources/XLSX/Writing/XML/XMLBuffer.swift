internal import Spreadsheet

/// The bytes of an XML part that is being written.
///
/// Everything goes in at the end, as UTF-8, without a `String` in between. Text that must be escaped lives
/// in `XMLBuffer+Escaping`.
package struct XMLBuffer: Sendable {
  /// What has been written and not been removed.
  package private(set) var bytes: [UInt8] = []

  /// An empty buffer.
  package init() {}

  /// A buffer that holds the declaration every part begins with.
  static func part() -> XMLBuffer {
    var xml = XMLBuffer()
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
    return xml
  }

  /// Empties the buffer and keeps its storage.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// Adds markup as it stands.
  @inline(__always)
  mutating func append(_ markup: StaticString) {
    // The literal lives as long as the program; it is only copied.
    markup.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Adds one byte as it stands.
  @inline(__always)
  mutating func append(byte: UInt8) {
    bytes.append(byte)
  }

  /// Adds bytes that need no escaping.
  @inline(__always)
  mutating func append(verbatim utf8: Span<UInt8>) {
    // The buffer is only read, and only within the call.
    unsafe utf8.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Adds what `write` puts into the room of `count` bytes, which it must not exceed.
  @inline(__always)
  mutating func append(upTo count: Int, _ write: (inout OutputSpan<UInt8>) -> Void) {
    bytes.append(addingCapacity: count, initializingWith: write)
  }

  /// Adds a whole number in decimal digits.
  package mutating func append(integer: Int) {
    append(upTo: 20) { $0.append(integer: integer) }
  }

  /// Adds a finite number as the shortest decimal that reads back to the same one, in no locale.
  package mutating func append(number: Double) {
    if let whole = Int(exactly: number), whole.magnitude < 1 << 53 {
      append(integer: whole)
    } else {
      append(verbatim: number.decimalText)
    }
  }

  /// Adds a string that needs no escaping, such as a reference.
  mutating func append(verbatim string: String) {
    bytes.append(contentsOf: string.utf8)
  }
}

/// Attributes, each with the space that parts it from what stands before.
extension XMLBuffer {
  /// Adds ` name="value"`, escaped.
  mutating func attribute(_ name: StaticString, _ value: String) {
    beginAttribute(name)
    append(value, as: .attribute)
    append(byte: UInt8(ascii: "\""))
  }

  /// Adds ` name="value"`, escaped for readers that take `_xHHHH_` as it stands.
  mutating func attribute(_ name: StaticString, literal value: String) {
    beginAttribute(name)
    append(value, as: .literal)
    append(byte: UInt8(ascii: "\""))
  }

  /// Adds ` name="12"`.
  mutating func attribute(_ name: StaticString, _ value: Int) {
    beginAttribute(name)
    append(integer: value)
    append(byte: UInt8(ascii: "\""))
  }

  /// Adds ` name="0.5"`.
  mutating func attribute(_ name: StaticString, _ value: Double) {
    beginAttribute(name)
    append(number: value)
    append(byte: UInt8(ascii: "\""))
  }

  /// Adds ` name="B7"`.
  mutating func attribute(_ name: StaticString, _ reference: CellReference) {
    attribute(name, reference.description)
  }

  /// Adds ` name="1"` where the flag is set, else nothing: all flags written here are off by default.
  mutating func flag(_ name: StaticString, _ isSet: Bool) {
    if isSet { attribute(name, 1) }
  }

  private mutating func beginAttribute(_ name: StaticString) {
    append(byte: UInt8(ascii: " "))
    append(name)
    append("=\"")
  }
}
