package import Forms

/// Something that only a person can decide, with all that helps to decide it.
package struct Question: Sendable {
  package let key: QuestionKey
  package let file: String
  /// When the file came.
  package let received: Day
  /// Where in the file; `nil` for the whole file.
  package let place: Place?
  /// The words of the file that it is about: what a title calls the unit, or a name.
  package var words = ""
  /// The unit whose file it is, where known.
  package var unit: Unit?
  /// Why it is asked; `nil` for a document whose unit nobody can tell.
  package var finding: Finding?
  /// That document, as the plan calls it.
  package var document: String?
  /// The units that it may be of, the likeliest first.
  package var nearUnits: [Unit] = []
  /// Whether the answer can be about the file itself, and not only about the words of its title.
  package var isAboutFile = true
  /// The entry whose name is in doubt.
  package var record: Registration?
  /// What the name may have been meant to be.
  package var nearNames: [String] = []
  /// Whether the file counts as long as nobody answers.
  package var isCounted = false
  /// How many the file registers.
  package var collectives = 0
  package var individuals = 0

  package init(_ key: QuestionKey, file: String, received: Day, place: Place? = nil) {
    self.key = key
    self.file = file
    self.received = received
    self.place = place
  }
}
