/// Keeps from a handler what could harm it, and what is not meant for it.
///
/// ```
///   <mc:AlternateContent>        left out, its contents stay
///     <mc:Choice>…</mc:Choice>   skipped: no extension is known here
///     <mc:Fallback>…             left out, its contents stay
///   <x14ac:anything>…            skipped with all that it holds, and so is extLst
/// ```
/// ECMA-376 part 3, 7 (markup compatibility) and part 1, 18.2.10 (extLst).
struct GuardedHandler<Handler: XMLHandler> {
  /// The handler itself.
  private(set) var handler: Handler
  private let vocabulary: XMLVocabulary
  private let limits: ReadingLimits
  private var hasRoot = false
  /// How many elements are open.
  private var depth = 0
  /// How many of them are being skipped, the innermost ones.
  private var skipped = 0
  /// The namespace declarations that hold here, with the depth of their elements.
  private var declarations: [(depth: Int, count: Int)] = []
  private var declarationCount = 0

  /// A guard for `handler`.
  init(_ handler: Handler, limits: ReadingLimits) {
    self.handler = handler
    self.limits = limits
    vocabulary = handler.vocabulary
  }

  /// Whether the outermost element has ended.
  var isComplete: Bool { hasRoot && depth == 0 }

  /// An element begins, with so many namespace declarations.
  mutating func start(_ tag: borrowing XMLTag, declaring count: Int) throws(Interruption) {
    depth += 1
    guard depth <= limits.nesting else {
      throw .failed(.limitExceeded(.nesting, allowed: limits.nesting))
    }
    guard tag.attributeCount + count <= limits.attributes else {
      throw .failed(.limitExceeded(.attributes, allowed: limits.attributes))
    }
    if count > 0 { try declare(count) }
    if !hasRoot { try checkRoot(tag) }
    if passes(tag) { try handler.start(tag) }
  }

  /// The innermost element ends; it is of this namespace.
  mutating func end(in namespace: XMLNamespace) throws(Interruption) {
    if let last = declarations.last, last.depth == depth {
      declarations.removeLast()
      declarationCount -= last.count
    }
    depth -= 1
    if skipped > 0 {
      skipped -= 1
    } else if namespace != .markupCompatibility {
      try handler.end()
    }
  }

  /// Text of the innermost element.
  mutating func text(_ utf8: borrowing Span<UInt8>) throws(Interruption) {
    if skipped == 0 { try handler.text(utf8) }
  }

  private mutating func declare(_ count: Int) throws(Interruption) {
    declarations.append((depth, count))
    declarationCount += count
    guard declarationCount <= limits.namespaces else {
      throw .failed(.limitExceeded(.namespaces, allowed: limits.namespaces))
    }
  }

  private mutating func checkRoot(_ tag: borrowing XMLTag) throws(Interruption) {
    hasRoot = true
    guard vocabulary.contains(tag.namespace), tag.name.matches(vocabulary.root) else {
      throw .failed(.unexpectedRoot)
    }
  }

  /// Takes note of an element that begins, and tells whether the handler is to know.
  private mutating func passes(_ tag: borrowing XMLTag) -> Bool {
    if skipped > 0 {
      skipped += 1
    } else if tag.namespace == .markupCompatibility {
      skipped = tag.name.matches("AlternateContent") || tag.name.matches("Fallback") ? 0 : 1
      return false
    } else if !vocabulary.contains(tag.namespace) || tag.name.matches("extLst") {
      skipped = 1
    }
    return skipped == 0
  }
}
