/// The language of the program's own words.
package enum Language: String, Sendable, CaseIterable {
  case vietnamese = "vi"
  case english = "en"

  /// One of two wordings.
  package func pick(_ vietnamese: String, _ english: String) -> String {
    self == .vietnamese ? vietnamese : english
  }
}
