/// Reads what a list's texts say of awards.
package struct AwardReader {
  let lexicon: AwardLexicon
  private let year: Int?
  private var readings = Memo<AwardLexicon.Reading>()
  private var labels = Memo<Award?>()
  private var headings = Memo<Award?>()

  /// - Parameters:
  ///   - lexicon: The awards there are.
  ///   - year: The list's year.
  package init(_ lexicon: AwardLexicon, year: Int?) {
    self.lexicon = lexicon
    self.year = year
  }

  /// The awards that a text names.
  mutating func reading(_ text: String) -> AwardLexicon.Reading {
    readings.value(of: text) { lexicon.reading($0, year: year) }
  }

  /// The award that a heading names for all that stand below it.
  mutating func award(heading text: String) -> Award? {
    headings.value(of: text) { lexicon.award(heading: $0, year: year) }
  }

  /// The award that a column is named after: "LĐTT", "Danh hiệu thi đua - LĐTT".
  mutating func award(named label: String) -> Award? {
    labels.value(of: label) { label in
      let reading = lexicon.reading(label, year: nil)
      return reading.isClear && reading.awards.count == 1 ? reading.awards.first : nil
    }
  }
}
