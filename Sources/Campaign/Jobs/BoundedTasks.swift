/// Does the same work on many items at once, as many as there are jobs, and gives the results in the items'
/// order.
enum BoundedTasks {
  /// The results of `work`; `progress` is told how many items are done.
  static func results<Item: Sendable, Result: Sendable>(
    of items: [Item], jobs: Int, progress: @Sendable (Int) -> Void = { _ in },
    work: @escaping @Sendable (Item) -> Result
  ) async -> [Result] {
    await withTaskGroup(of: (Int, Result).self) { group in
      var results = [Result?](repeating: nil, count: items.count)
      var waiting = items.enumerated().makeIterator()
      func start() {
        guard let (index, item) = waiting.next() else { return }
        group.addTask { (index, work(item)) }
      }
      for _ in 0..<max(1, jobs) { start() }
      var done = 0
      for await (index, result) in group {
        results[index] = result
        done += 1
        progress(done)
        start()
      }
      return results.compactMap(\.self)
    }
  }
}
