/// The beginning of an element, as views of the parser's memory.
///
/// ```
///   <c r="B7" s="4">     fields  [name, prefix, URI, value begin, value end] [name, …]
/// ```
@safe
struct XMLTag: ~Escapable {
  /// The local name.
  let name: Span<UInt8>
  /// The namespace.
  let namespace: XMLNamespace
  /// How many attributes there are.
  let attributeCount: Int
  private let fields: Fields?

  /// libxml2's table of attributes: five pointers each.
  typealias Fields = UnsafeMutablePointer<UnsafePointer<UInt8>?>

  /// A view of what a parser holds.
  ///
  /// The name and the `attributeCount` rows of `fields` must stay in place as long as the tag is in use.
  @_lifetime(copy name)
  init(name: Span<UInt8>, namespace: XMLNamespace, attributeCount: Int, fields: Fields?) {
    self.name = name
    self.namespace = namespace
    self.attributeCount = unsafe fields == nil ? 0 : attributeCount
    unsafe self.fields = fields
  }

  /// The value of an attribute without a prefix; empty when missing.
  ///
  /// An ampersand stands there as `&#38;`.
  @_lifetime(borrow self)
  func value(_ name: StaticString) -> Span<UInt8> {
    if let index = index(of: name) { return attributeValue(at: index) }
    return Span()
  }

  /// The value of an attribute without a prefix as a string; `nil` when missing.
  func string(_ name: StaticString) -> String? {
    index(of: name).map { attributeString(at: $0) }
  }

  private func index(of name: StaticString) -> Int? {
    for index in 0..<attributeCount where unsafe fields?[5 * index + 1] == nil {
      if attributeName(at: index).matches(name) { return index }
    }
    return nil
  }

  /// The local name of an attribute.
  @_lifetime(borrow self)
  func attributeName(at index: Int) -> Span<UInt8> {
    precondition(index < attributeCount)
    // Each row begins with a NUL-terminated name.
    let name = unsafe Span(nulTerminated: fields?[5 * index])
    return unsafe _overrideLifetime(name, borrowing: self)
  }

  /// The namespace of an attribute.
  func attributeNamespace(at index: Int) -> XMLNamespace {
    precondition(index < attributeCount)
    guard unsafe fields?[5 * index + 1] != nil else { return .none }
    // A prefix that was never declared has no URI.
    guard let uri = unsafe fields?[5 * index + 2] else { return .other }
    // A row's URI is NUL-terminated.
    return unsafe XMLNamespace(Span(nulTerminated: uri))
  }

  /// The value of an attribute, in which an ampersand stands as `&#38;`.
  @_lifetime(borrow self)
  func attributeValue(at index: Int) -> Span<UInt8> {
    precondition(index < attributeCount)
    guard let begin = unsafe fields?[5 * index + 3], let end = unsafe fields?[5 * index + 4] else {
      return Span()
    }
    // Both point into one buffer, the end not before the beginning.
    let value = unsafe Span(_unsafeStart: begin, count: end - begin)
    return unsafe _overrideLifetime(value, borrowing: self)
  }

  /// The value of an attribute as a string.
  func attributeString(at index: Int) -> String {
    let value = attributeValue(at: index)
    var utf8: [UInt8] = []
    var next = 0
    while next < value.count {
      utf8.append(value[next])
      // libxml2 hands an ampersand on as "&#38;", and nothing else escaped.
      next += value[next] == UInt8(ascii: "&") ? 5 : 1
    }
    return String(decoding: utf8, as: UTF8.self)
  }
}

extension Span<UInt8> {
  /// A view of bytes that a NUL ends, nothing where there are none.
  @_lifetime(immortal)
  init(nulTerminated start: UnsafePointer<UInt8>?) {
    guard let start = unsafe start else {
      self = Span()
      return
    }
    var count = 0
    while unsafe start[count] != 0 { count += 1 }
    let span = unsafe Span(_unsafeStart: start, count: count)
    self = unsafe _overrideLifetime(span, copying: ())
  }
}
