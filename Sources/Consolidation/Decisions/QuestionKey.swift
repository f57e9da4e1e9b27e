package import Forms

/// What tells one question from all others, run after run: what is asked, of which bytes, at which cell.
///
///     unit:3f1a0c9be2d44567              whose list is the file with these bytes?
///     name:3f1a0c9be2d44567:Sheet1!B8    is the name in that cell right?
///
/// A file that is moved or renamed keeps its questions; one that is sent anew has new ones.
package struct QuestionKey: Hashable, Sendable {
  /// What is asked.
  package enum Kind: String, Sendable, CaseIterable {
    /// Whose a file is, or whom a title names.
    case unit
    /// How a list relates to the unit's earlier ones.
    case version
    /// What a file without a list is.
    case document
    /// Whether a name is right.
    case name
    /// Whether a row that does not count registers somebody.
    case row
    /// Whether a list of another year is of this one.
    case year
    /// Whether somebody whom a newer list no longer names stays registered.
    case dropped
  }

  /// So much of a hash tells files apart: 64 bits.
  private static let hashLength = 16

  package let kind: Kind
  /// The beginning of the file's SHA-256.
  private let hash: String
  /// `Sheet1!B8`; empty for a question about the whole file.
  private let place: String

  package init(_ kind: Kind, hash: String, at place: Place? = nil) {
    self.kind = kind
    self.hash = String(hash.prefix(Self.hashLength))
    self.place = place?.label ?? ""
  }

  /// Reads a key as ``text`` writes it.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 2).map(String.init)
    guard parts.count >= 2, let kind = Kind(rawValue: parts[0]), !parts[1].isEmpty else {
      return nil
    }
    self.kind = kind
    hash = parts[1]
    place = parts.count > 2 ? parts[2] : ""
  }

  package var text: String {
    "\(kind.rawValue):\(hash)" + (place.isEmpty ? "" : ":\(place)")
  }

  /// Whether the question is about a file with this SHA-256.
  package func isAbout(_ hash: String) -> Bool { hash.hasPrefix(self.hash) }

  /// Whether the question is about this cell.
  package func isAbout(_ place: Place) -> Bool { place.label == self.place }

  /// Whether the question is about one cell and not about the whole file.
  package var hasPlace: Bool { !place.isEmpty }
}
