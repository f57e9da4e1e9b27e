package import Consolidation
internal import Forms
package import Spreadsheet
internal import VietnameseText

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

    /// Whether the program's columns tell the same.
    fileprivate func says(_ other: Line) -> Bool {
      DecisionColumn.asked.allSatisfy { self[$0] == other[$0] }
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

  /// Whether people wrote formulas into columns and sheets of their own, of which only the values are kept.
  package var hasFormulas: Bool {
    lines.contains { $0.further.values.contains(where: \.hadFormula) }
      || furtherSheets.contains { $0.cells.contains(where: \.hasFormula) }
  }

  /// The sheet with a line for every question that has none, with the evidence of today for those that nobody
  /// touched, and without those that are asked no more; `nil` when that is how it is.
  package func updated(with questions: [Question]) -> DecisionSheet? {
    let known = Set(lines.map { $0[.key] })
    let added = questions.filter { !known.contains($0.key.text) }.map { Self.line(of: $0) }
    let open = Dictionary(
      questions.map { ($0.key.text, $0) }, uniquingKeysWith: { first, _ in first })
    let kept = lines.compactMap { line -> Line? in
      guard !line.isTouched, !line[.key].isEmpty else { return line }
      return open[line[.key]].map { Self.line(of: $0, row: line.row) }
    }
    let isSame = kept.count == lines.count && zip(kept, lines).allSatisfy { $0.says($1) }
    guard !isSame || !added.isEmpty else { return nil }
    return DecisionSheet(
      lines: kept + added, furtherHeaders: furtherHeaders, furtherSheets: furtherSheets)
  }

  /// How many of these questions wait for an answer.
  package func unanswered(of questions: [Question]) -> Int {
    let answered = Set(
      lines.filter { !$0[.answer].isEmpty || !$0[.name].isEmpty }.map { $0[.key] })
    return questions.count { !answered.contains($0.key.text) }
  }

  /// Its texts are clean, as they are when they come back.
  private static func line(of question: Question, row: Int? = nil) -> Line {
    let text = QuestionText(question)
    let texts: [DecisionColumn: String] = [
      .question: text.question, .evidence: text.evidence, .file: question.file,
      .cell: question.place?.label ?? "", .words: question.words, .key: question.key.text,
    ]
    return Line(row: row, texts: texts.mapValues(CleanText.clean))
  }
}
