/// What ends a line of text.
public enum LineEnding: Sendable, Hashable {
  /// `LF`, as on Unix.
  case lineFeed
  /// `CR LF`, as on Windows and in RFC 4180.
  case carriageReturnLineFeed
  /// `CR`, as on the old Macintosh.
  case carriageReturn
}

extension LineEnding {
  /// The bytes themselves.
  var bytes: [UInt8] {
    switch self {
    case .lineFeed: [.lineFeed]
    case .carriageReturnLineFeed: [.carriageReturn, .lineFeed]
    case .carriageReturn: [.carriageReturn]
    }
  }

  /// How many bytes it has.
  var byteCount: Int { self == .carriageReturnLineFeed ? 2 : 1 }

  /// The line end that begins at `position`, if one does.
  init?(in text: Span<UInt8>, at position: Int) {
    switch text[position] {
    case .lineFeed:
      self = .lineFeed
    case .carriageReturn:
      let next = position + 1
      let isPair = next < text.count && text[next] == .lineFeed
      self = isPair ? .carriageReturnLineFeed : .carriageReturn
    default:
      return nil
    }
  }

  /// Whether the byte at `position` is the last of a line end.
  static func isEnd(in text: Span<UInt8>, at position: Int) -> Bool {
    switch LineEnding(in: text, at: position) {
    case .lineFeed, .carriageReturn: true
    case .carriageReturnLineFeed, nil: false
    }
  }
}
