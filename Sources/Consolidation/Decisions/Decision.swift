package import Forms

/// What a person answered to a question.
package enum Answer: Hashable, Sendable {
  /// The file is this unit's; where it is remembered, whatever bears the same words in its title is.
  case unit(String, isRemembered: Bool)
  /// The list replaces the earlier ones, adds to them, …
  case mode(Instruction.Mode)
  /// It is no list but this document, as the plan calls it.
  case document(String)
  /// It is right as the unit wrote it.
  case keep
  /// It must read so.
  case correct(String)
  /// The row registers a collective or a person, what its section says where it is not told, by its own name or by this one.
  case entry(RegistrationKind?, name: String)
  /// The row registers nobody.
  case noEntry
  /// The list is of the campaign's year, whatever its title says, or it goes back to the unit.
  case year(isRight: Bool)
  /// Whoever a newer list no longer names stays registered, or does not.
  case dropped(isKept: Bool)
}

/// An answered question of decisions.xlsx.
package struct Decision: Sendable, Equatable {
  package let key: QuestionKey
  /// Where the file lay when the question was asked.
  package let file: String
  /// The words of the file that the question was about: a title's, or a name.
  package let words: String
  package let answer: Answer
  /// The answer as the person chose it.
  package let text: String
  /// Why; may be empty.
  package let reason: String

  package init(
    key: QuestionKey, file: String, words: String, answer: Answer, text: String, reason: String
  ) {
    self.key = key
    self.file = file
    self.words = words
    self.answer = answer
    self.text = text
    self.reason = reason
  }

  /// The answer and its reason, as people read them.
  package var summary: String { reason.isEmpty ? text : "\(text) – \(reason)" }
}
