/// Is told what a part of a package holds, front to back.
///
/// Events are balanced. Elements of foreign namespaces, `extLst` and the choices of `mc:AlternateContent`
/// never get here.
protocol XMLHandler {
  /// What the part may be made of.
  var vocabulary: XMLVocabulary { get }

  /// An element begins. The tag is valid during the call.
  mutating func start(_ tag: borrowing XMLTag) throws(Interruption)

  /// The innermost element ends.
  mutating func end() throws(Interruption)

  /// Text of the innermost element, perhaps not all of it. Entities are decoded.
  mutating func text(_ utf8: borrowing Span<UInt8>) throws(Interruption)
}

/// Why a handler wants no more events.
enum Interruption: Error {
  /// It has all it needs.
  case finished
  /// The part cannot be read.
  case failed(XLSXError)

  /// The part cannot be read, for a reason whose place is not yet known.
  static func failed(_ kind: XLSXError.Kind) -> Interruption {
    .failed(XLSXError(kind))
  }
}
