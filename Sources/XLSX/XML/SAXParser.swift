private import CLibXML2

/// Reads one part with libxml2's SAX2 push parser.
///
/// ```
///   part's bytes, window by window → feed → libxml2 → callbacks → SAXEvents
///                                              ↓ errors, what the events throw
///                                          interruption, thrown by feed or finish
/// ```
/// No network, no external entities, no document type declaration. The only file that knows libxml2.
@safe
final class SAXParser {
  private let events: SAXEvents
  private let limits: ReadingLimits
  private var namespaces = NamespaceCache()
  /// What ended reading.
  private var interruption: Interruption?
  /// The parser of libxml2, which this object alone uses and frees.
  private var context: xmlParserCtxtPtr?

  /// libxml2 waits for the end of a tag, and then compares every attribute with every other before it
  /// tells: small bites let the limits notice a tag that grows too long.
  private static let biteSize = 64 << 10

  private static let libraryIsReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// A parser that tells `events` of one part.
  init(_ events: SAXEvents, limits: ReadingLimits) throws(Interruption) {
    precondition(Self.libraryIsReady)
    self.events = events
    self.limits = limits
    CLibXML2_silenceThread()
    var callbacks = unsafe Self.callbacks
    // libxml2 copies the callbacks, and hands this object back to them only while it parses for us.
    let reference = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe context = xmlCreatePushParserCtxt(&callbacks, reference, nil, 0, nil)
    guard unsafe context != nil else { throw .failed(.outOfMemory) }
    unsafe xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
  }

  deinit {
    unsafe xmlFreeParserCtxt(context)
  }

  /// Reads on.
  func feed(_ bytes: borrowing Span<UInt8>) throws(Interruption) {
    var start = 0
    while start < bytes.count {
      let end = min(start + Self.biteSize, bytes.count)
      try parse(bytes.extracting(start..<end))
      start = end
    }
  }

  /// Ends the part: its XML must be complete.
  func finish() throws(Interruption) {
    _ = unsafe xmlParseChunk(context, nil, 0, 1)
    try check()
  }

  private func parse(_ bite: borrowing Span<UInt8>) throws(Interruption) {
    // libxml2 reads the bytes before it returns, and copies what it does not use at once. What it returns
    // is also in the context.
    _ = unsafe bite.withUnsafeBufferPointer { buffer in
      unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
        unsafe xmlParseChunk(context, characters.baseAddress, Int32(characters.count), 0)
      }
    }
    try check()
    guard unreadCount <= limits.markupLength else {
      throw placed(.failed(.limitExceeded(.markupLength, allowed: limits.markupLength)))
    }
  }

  /// How many bytes libxml2 holds back because it needs more of them to go on.
  private var unreadCount: Int {
    guard let input = unsafe context?.pointee.input else { return 0 }
    return unsafe input.pointee.end - input.pointee.cur
  }

  private func check() throws(Interruption) {
    if let interruption { throw interruption }
    guard let context = unsafe context else { return }
    // A prefix that was never declared is an error that libxml2 goes past: so do we.
    guard unsafe context.pointee.wellFormed == 1, unsafe context.pointee.disableSAX == 0 else {
      throw placed(.failed(.malformedXML(code: Int(unsafe context.pointee.errNo))))
    }
  }

  /// The same, at the byte that libxml2 has come to.
  private func placed(_ interruption: Interruption) -> Interruption {
    guard case .failed(var error) = interruption else { return interruption }
    let offset = unsafe xmlByteConsumed(context)
    if offset >= 0 { error.offset = offset }
    return .failed(error)
  }
}

// MARK: Events

extension SAXParser {
  private func start(
    _ name: UnsafePointer<UInt8>?, uri: UnsafePointer<UInt8>?, declaring count: Int,
    attributeCount: Int, fields: XMLTag.Fields?
  ) throws(Interruption) {
    // The name is NUL-terminated and stays until the callback returns, as do the attributes.
    let tag = unsafe XMLTag(
      name: Span(nulTerminated: name), namespace: namespaces.namespace(uri),
      attributeCount: attributeCount, fields: fields)
    try events.start(tag, count)
  }

  private func text(_ start: UnsafePointer<UInt8>?, count: Int) throws(Interruption) {
    // libxml2 may hand on the rest of a text although it was stopped.
    guard interruption == nil, let start = unsafe start, count > 0 else { return }
    // libxml2 tells how many bytes there are.
    try events.text(unsafe Span(_unsafeStart: start, count: count))
  }

  private func perform(_ event: () throws(Interruption) -> Void) {
    do throws(Interruption) {
      try event()
    } catch {
      stop(error)
    }
  }

  private func stop(_ interruption: Interruption) {
    guard self.interruption == nil else { return }
    self.interruption = placed(interruption)
    unsafe xmlStopParser(context)
  }
}

// MARK: Callbacks

extension SAXParser {
  private static var callbacks: xmlSAXHandler {
    var callbacks = unsafe xmlSAXHandler()
    unsafe callbacks.initialized = XML_SAX2_MAGIC
    unsafe callbacks.startElementNs = {
      parser, name, _, uri, declarations, _, attributeCount, _, attributes in
      unsafe SAXParser.with(parser) { (parser) throws(Interruption) in
        try unsafe parser.start(
          name, uri: uri, declaring: Int(declarations), attributeCount: Int(attributeCount),
          fields: attributes)
      }
    }
    unsafe callbacks.endElementNs = { parser, _, _, uri in
      unsafe SAXParser.with(parser) { (parser) throws(Interruption) in
        try parser.events.end(unsafe parser.namespaces.namespace(uri))
      }
    }
    // One function for both: libxml2 then does not look for white space that it could tell apart.
    unsafe callbacks.characters = passText
    unsafe callbacks.ignorableWhitespace = passText
    unsafe callbacks.cdataBlock = passText
    unsafe callbacks.internalSubset = { parser, _, _, _ in
      unsafe SAXParser.with(parser) { (_) throws(Interruption) in throw .failed(.documentType) }
    }
    unsafe callbacks.serror = { parser, error in
      guard let error = unsafe error, unsafe error.pointee.level == XML_ERR_FATAL else { return }
      let kind = unsafe SAXParser.kind(ofCode: error.pointee.code)
      unsafe SAXParser.with(parser) { (_) throws(Interruption) in throw .failed(kind) }
    }
    return unsafe callbacks
  }

  private static let passText: charactersSAXFunc = { parser, start, count in
    unsafe SAXParser.with(parser) { (parser) throws(Interruption) in
      try unsafe parser.text(start, count: Int(count))
    }
  }

  private static func kind(ofCode code: Int32) -> XLSXError.Kind {
    code == Int32(XML_ERR_UNSUPPORTED_ENCODING.rawValue)
      ? .unsupportedEncoding : .malformedXML(code: Int(code))
  }

  /// Lets the parser that libxml2 was given when it was made handle an event.
  private static func with(
    _ reference: UnsafeMutableRawPointer?, _ event: (SAXParser) throws(Interruption) -> Void
  ) {
    guard let reference = unsafe reference else { preconditionFailure("libxml2 lost its parser") }
    // The parser is there: libxml2 calls back only while the parser calls it.
    unsafe Unmanaged<SAXParser>.fromOpaque(reference)._withUnsafeGuaranteedRef { parser in
      parser.perform { () throws(Interruption) in try event(parser) }
    }
  }
}

/// The namespace of the last URI.
///
/// libxml2 keeps one copy of each URI: the same pointer is the same namespace.
@safe
private struct NamespaceCache {
  private var uri: UnsafePointer<UInt8>?
  private var value = XMLNamespace.none

  /// The namespace of a NUL-terminated URI.
  mutating func namespace(_ uri: UnsafePointer<UInt8>?) -> XMLNamespace {
    guard unsafe uri != nil else { return .none }
    if unsafe uri != self.uri {
      unsafe self.uri = uri
      value = unsafe XMLNamespace(Span(nulTerminated: uri))
    }
    return value
  }
}
