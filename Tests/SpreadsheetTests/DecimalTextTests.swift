import Spreadsheet
import TestSupport
import Testing

@Suite struct DecimalTextTests {
  @Test(arguments: [
    (5.0, "5"), (-3, "-3"), (0, "0"), (-0.0, "0"), (0.1, "0.1"), (1_234_567.5, "1234567.5"),
    (9_999_999_999_999_998, "9999999999999998"), (1e15, "1000000000000000"), (1e16, "1e+16"),
    (1e21, "1e+21"), (0.1 + 0.2, "0.30000000000000004"), (1e-7, "1e-07"),
    (.infinity, "inf"), (-.infinity, "-inf"), (.nan, "nan"),
  ])
  func `is short, and without a point where the number is whole`(number: Double, text: String) {
    #expect(number.decimalText == text)
  }

  @Test func `reads back to the same number`() {
    var random = SeededRandom(state: 1)
    for _ in 0..<20_000 {
      let bits = Double(bitPattern: random.next())
      let whole = Double(Int64(truncatingIfNeeded: random.next() >> 12))
      for number in [bits, whole, whole / 100] where number.isFinite {
        #expect(Double(number.decimalText) == number)
      }
    }
  }
}
