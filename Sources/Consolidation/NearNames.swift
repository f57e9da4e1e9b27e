internal import VietnameseText

/// Names by how little they differ from what somebody wrote.
struct NearNames {
  /// So many letters may differ.
  private static let most = 2

  private let names: [String]

  /// - Parameter names: In any order, some perhaps several times.
  init(_ names: [String]) {
    var seen: Set<TextKey> = []
    self.names = names.filter { seen.insert(.name($0)).inserted }
  }

  /// The nearest few, those of the same distance in their order.
  func nearest(to phrase: TextKey, count: Int = 5) -> [String] {
    let scored = names.enumerated().compactMap { offset, name -> (Int, Int, String)? in
      let distance = Self.distance(TextKey.folded(name).utf8, phrase.utf8)
      return distance <= Self.most ? (distance, offset, name) : nil
    }
    return scored.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(count).map(\.2)
  }

  /// How many letters must be put in, left out, replaced or swapped with the next one (Damerau's distance of
  /// adjacent letters); ``most`` + 1 where it is more than ``most``.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    guard abs(left.count - right.count) <= most else { return most + 1 }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let isSame = left[row] == right[column]
        var cost = min(current[column], last[column + 1]) + 1
        cost = min(cost, last[column] + (isSame ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
