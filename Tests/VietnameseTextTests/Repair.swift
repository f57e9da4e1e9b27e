import VietnameseText

/// Repairs one text of one font.
func repaired(_ text: String, font: FontEncoding = .unicode) -> RepairedText {
  let utf8 = text.utf8Span
  return TextRepairer().repair(utf8.span, font: font)
}
