/// What a parser tells: closures, since libxml2's callbacks cannot be generic.
struct SAXEvents {
  /// An element begins, with so many namespace declarations; the tag is valid during the call.
  let start: (_ tag: borrowing XMLTag, _ declarations: Int) throws(Interruption) -> Void
  /// The innermost element ends; it is of this namespace.
  let end: (XMLNamespace) throws(Interruption) -> Void
  /// Text of the innermost element, perhaps not all of it, entities decoded.
  let text: (borrowing Span<UInt8>) throws(Interruption) -> Void
}
