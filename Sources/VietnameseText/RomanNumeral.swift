/// A count as annexes are numbered (decree 30/2020/NĐ-CP, annex I): I, II, III, IV.
package struct RomanNumeral: Sendable {
  /// The letters, `XIV`; none of a number below 1.
  package let text: String

  package init(_ number: Int) {
    var rest = number
    var text = ""
    for (value, letters) in Self.values {
      while rest >= value {
        text += letters
        rest -= value
      }
    }
    self.text = text
  }

  private static let values = [
    (1_000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
}
