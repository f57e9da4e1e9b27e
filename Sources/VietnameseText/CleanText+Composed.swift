extension CleanText {
  /// The text in normalisation form C and otherwise as it stands: for names of files and folders.
  package static func composed(_ text: String) -> String { text.composed }
}
