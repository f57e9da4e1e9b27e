/// Text as the unit meant it, and what was done to get there.
package struct RepairedText: Sendable, Equatable {
  /// The text, decoded and clean (``CleanText``).
  package var text: String
  /// The conversion that was needed, `nil` for text in Unicode.
  ///
  /// Spaces, invisible characters, normalisation and Ð for Đ do not count.
  package var repair: TextRepair?

  /// A text and its repair.
  package init(text: String, repair: TextRepair? = nil) {
    self.text = text
    self.repair = repair
  }

  /// Whether letters were lost before the text came here.
  package var isUnrepairable: Bool { TextRepairer.looksDamaged(text) }
}

/// A conversion out of a legacy encoding.
package struct TextRepair: Sendable, Hashable {
  /// What spoke for the conversion.
  package enum Evidence: Sendable {
    /// The font, or the document's verdict in its place; the text fits as well in Unicode.
    case font
    /// The text alone.
    case text
    /// Both.
    case both
  }

  /// What the text was written in.
  package var encoding: LegacyEncoding
  /// What spoke for it.
  package var evidence: Evidence
  /// Whether another reading is nearly as good, the font says otherwise, or words remain that are not Vietnamese.
  package var isDoubtful: Bool

  /// A conversion.
  package init(encoding: LegacyEncoding, evidence: Evidence, isDoubtful: Bool) {
    self.encoding = encoding
    self.evidence = evidence
    self.isDoubtful = isDoubtful
  }
}
