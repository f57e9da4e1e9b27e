/// Values, each once, in the order in which they first came.
struct Distinct<Value: Hashable & Sendable>: Sendable {
  private(set) var values: [Value] = []
  private var indexes: [Value: Int] = [:]

  /// The place of a value; a new one is added.
  mutating func index(of value: Value) -> Int {
    if let known = indexes[value] { return known }
    values.append(value)
    indexes[value] = values.count - 1
    return values.count - 1
  }

  /// The place of a value that was added before.
  func knownIndex(of value: Value) -> Int? { indexes[value] }
}
