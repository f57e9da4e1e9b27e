internal import ZipArchive

/// The parts of a package, found as leniently as Excel finds them.
struct PackageReader: Sendable {
  /// What a part may ask for.
  let limits: ReadingLimits
  private let archive: ArchiveReader

  /// Opens a package.
  init(_ bytes: [UInt8], limits: ReadingLimits) throws(XLSXError) {
    self.limits = limits
    if let reason = CompoundFile.reason(against: bytes) { throw XLSXError(reason) }
    do throws(ArchiveError) {
      archive = try ArchiveReader(bytes, limits: limits.archive)
    } catch {
      throw XLSXError(.archive(ArchiveFailure(error)))
    }
  }

  /// Whether the package has a part.
  func contains(_ part: PartPath) -> Bool {
    entry(of: part) != nil
  }

  /// The relationships of a part; `nil` when it has none.
  func relationships(of part: PartPath) throws(XLSXError) -> Relationships? {
    guard contains(part.relationships) else { return nil }
    let element = try element(of: part.relationships, Relationships.vocabulary)
    return Relationships(element, of: part)
  }

  /// All that a small part holds.
  func element(
    of part: PartPath, _ vocabulary: XMLVocabulary
  ) throws(XLSXError) -> XMLElement {
    let builder = try read(part, to: XMLElementBuilder(vocabulary, limits: limits))
    guard let root = builder.root else {
      throw XLSXError(.malformedXML(code: 0), part: part.text)
    }
    return root
  }

  /// Tells `handler` what a part holds, until the part ends or the handler has enough.
  ///
  /// - Returns: The handler with what it has gathered.
  func read<Handler: XMLHandler>(
    _ part: PartPath, to handler: Handler
  ) throws(XLSXError) -> Handler {
    var guarded = GuardedHandler(handler, limits: limits)
    let events = SAXEvents(
      start: { (tag, count) throws(Interruption) in try guarded.start(tag, declaring: count) },
      end: { (namespace) throws(Interruption) in try guarded.end(in: namespace) },
      text: { (utf8) throws(Interruption) in try guarded.text(utf8) })
    do throws(Interruption) {
      try parse(part, telling: events)
    } catch {
      guard case .failed(var cause) = error else { return guarded.handler }
      cause.part = cause.part ?? part.text
      throw cause
    }
    guard guarded.isComplete else { throw XLSXError(.malformedXML(code: 0), part: part.text) }
    return guarded.handler
  }

  private func parse(_ part: PartPath, telling events: SAXEvents) throws(Interruption) {
    guard let entry = entry(of: part) else { throw .failed(.missingPart) }
    let parser = try SAXParser(events, limits: limits)
    var window: [UInt8] = []
    var stream = try unpacking { () throws(ArchiveError) in try archive.stream(entry) }
    while try unpacking({ () throws(ArchiveError) in try stream.read(into: &window) }) {
      try parser.feed(window.span)
    }
    try parser.finish()
  }

  /// The entry of a part.
  ///
  /// Names in archives should be percent-encoded as in relationships; some are not.
  private func entry(of part: PartPath) -> ArchiveEntry? {
    archive.entry(named: part.text) ?? archive.entry(named: part.percentDecoded.text)
  }

  private func unpacking<Value: ~Copyable>(
    _ step: () throws(ArchiveError) -> Value
  ) throws(Interruption) -> Value {
    do throws(ArchiveError) {
      return try step()
    } catch {
      throw .failed(.archive(ArchiveFailure(error)))
    }
  }
}
