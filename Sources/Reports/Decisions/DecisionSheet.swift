package import Consolidation
internal import Forms
package import Spreadsheet

/// The sheet of questions of decisions.xlsx, as people left it.
package struct DecisionSheet: Sendable {
  /// One line: a question with its answer, or something that a person wrote there.
  package struct Line: Sendable {
    /// Where it stands; `nil` for one that is yet to be written.
    package let row: Int?
    package var texts: [DecisionColumn: String]
    /// What stands in columns that people added, by their place among ``DecisionSheet/furtherHeaders``.
    package var further: [Int: KeptValue]

    package init(
      row: Int?, texts: [DecisionColumn: String], further: [Int: KeptValue] = [:]
    ) {
      self.row = row
      self.texts = texts
      self.further = further
    }

    package subscript(_ column: DecisionColumn) -> String { texts[column] ?? "" }

    /// Whether a person wrote anything into it.
    var isTouched: Bool {
      !further.isEmpty || DecisionColumn.input.contains { !self[$0].isEmpty }
    }
  }

  /// In the order in which they stand.
  package var lines: [Line]
  /// The columns that people added.
  package let furtherHeaders: [String]
  /// The sheets that people added.
  package let furtherSheets: [Table]

  package init(
    lines: [Line] = [], furtherHeaders: [String] = [], furtherSheets: [Table] = []
  ) {
    self.lines = lines
    self.furtherHeaders = furtherHeaders
    self.furtherSheets = furtherSheets
  }

  /// The sheet with a line for every question that has none, and without those that were never answered and are
  /// asked no more; `nil` when that is how it is.
  package func updated(with questions: [Question]) -> DecisionSheet? {
    let open = Set(questions.map(\.key.text))
    let known = Set(lines.map { $0[.key] })
    let kept = lines.filter { open.contains($0[.key]) || $0.isTouched || $0[.key].isEmpty }
    let added = questions.filter { !known.contains($0.key.text) }.map(Self.line)
    guard kept.count < lines.count || !added.isEmpty else { return nil }
    return DecisionSheet(
      lines: kept + added, furtherHeaders: furtherHeaders, furtherSheets: furtherSheets)
  }

  /// How many of these questions wait for an answer.
  package func unanswered(of questions: [Question]) -> Int {
    let answered = Set(
      lines.filter { !$0[.answer].isEmpty || !$0[.name].isEmpty }.map { $0[.key] })
    return questions.count { !answered.contains($0.key.text) }
  }

  private static func line(of question: Question) -> Line {
    let text = QuestionText(question)
    return Line(
      row: nil,
      texts: [
        .question: text.question, .evidence: text.evidence, .file: question.file,
        .cell: question.place?.label ?? "", .words: question.words, .key: question.key.text,
      ])
  }
}
