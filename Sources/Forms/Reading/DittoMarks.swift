internal import VietnameseText

/// Marks that repeat the cell above: `"`, `,,`, `nt`, `như trên`.
struct DittoMarks {
  let words: LayoutWords

  func contains(_ text: String) -> Bool {
    guard !text.isEmpty, text.utf8.count <= 16 else { return false }
    return isSigns(text) || words.ditto.contains(.folded(text))
  }

  /// Quotes, doubled commas or strokes; dashes may stand around them.
  private func isSigns(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard scalars.allSatisfy({ "\"'“”‘’〃″,/- ".unicodeScalars.contains($0) }) else { return false }
    return scalars.contains { "\"'“”‘’〃″".unicodeScalars.contains($0) }
      || text.contains(",,") || text.contains("//")
  }
}
