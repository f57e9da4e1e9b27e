/// The years in a text such as "2021, 2022-2023".
struct EarlierYears {
  /// So many years a stretch of them has at most: what is longer is no such text.
  private static let longest = 20

  private(set) var years: Set<Int> = []

  init(_ text: String) {
    let parts = text.split { ",;+".contains($0) || $0.isNewline }
    for part in parts {
      let numbers = part.split { !($0.isASCII && $0.isNumber) }.filter { $0.count == 4 }
        .compactMap { Int($0) }
      let isStretch = part.contains { "-–—".contains($0) } && numbers.count == 2
      if isStretch, numbers[0] < numbers[1], numbers[1] - numbers[0] < Self.longest {
        years.formUnion(numbers[0]...numbers[1])
      } else {
        years.formUnion(numbers)
      }
    }
  }
}
