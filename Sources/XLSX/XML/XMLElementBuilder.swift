/// Builds the tree of a small part; sheets and shared strings are never read this way.
struct XMLElementBuilder: XMLHandler {
  let vocabulary: XMLVocabulary
  private let limits: ReadingLimits
  /// The elements that are open, the innermost last.
  private var open: [XMLElement] = []
  private var nodeCount = 0
  private var textSize = 0
  /// The outermost element, once it has ended.
  private(set) var root: XMLElement?

  init(_ vocabulary: XMLVocabulary, limits: ReadingLimits) {
    self.vocabulary = vocabulary
    self.limits = limits
  }

  mutating func start(_ tag: borrowing XMLTag) throws(Interruption) {
    nodeCount += 1 + tag.attributeCount
    guard nodeCount <= limits.nodes else {
      throw .failed(.limitExceeded(.nodes, allowed: limits.nodes))
    }
    for index in 0..<tag.attributeCount { try count(tag.attributeValue(at: index)) }
    open.append(XMLElement(name: String(tag.name), attributes: Self.attributes(of: tag)))
  }

  mutating func end() {
    guard let ended = open.popLast() else { return }
    if open.isEmpty {
      root = ended
    } else {
      open[open.count - 1].children.append(ended)
    }
  }

  mutating func text(_ utf8: borrowing Span<UInt8>) throws(Interruption) {
    guard !open.isEmpty else { return }
    try count(utf8)
    open[open.count - 1].utf8.append(utf8)
    guard open[open.count - 1].utf8.count <= limits.textLength else {
      throw .failed(.limitExceeded(.textLength, allowed: limits.textLength))
    }
  }

  private mutating func count(_ utf8: borrowing Span<UInt8>) throws(Interruption) {
    textSize += utf8.count
    guard textSize <= limits.partText else {
      throw .failed(.limitExceeded(.partText, allowed: limits.partText))
    }
  }

  private static func attributes(of tag: borrowing XMLTag) -> [XMLElement.Attribute] {
    var attributes: [XMLElement.Attribute] = []
    for index in 0..<tag.attributeCount {
      attributes.append(
        XMLElement.Attribute(
          name: String(tag.attributeName(at: index)),
          namespace: tag.attributeNamespace(at: index),
          value: tag.attributeString(at: index)))
    }
    return attributes
  }
}
