/// A part of a whole, counted; between two numbers where some are not told.
package struct Share: Sendable, Equatable {
  /// How many are, and how many may be.
  package let least: Int
  package let most: Int
  package let whole: Int

  package init(_ part: Int, of whole: Int) {
    self.init(least: part, most: part, of: whole)
  }

  package init(least: Int, most: Int, of whole: Int) {
    self.least = least
    self.most = most
    self.whole = whole
  }

  /// The people who work directly: those who are not classified may.
  package init(direct people: [AwardSubject]) {
    let direct = people.count { $0.labour.kind == .direct }
    let open = people.count { $0.labour.kind == .unclassified }
    self.init(least: direct, most: direct + open, of: people.count)
  }

  /// Whether it is at least so many per cent, in whole numbers: 59.99 are not 60.
  package func reaches(_ percent: Int, strictly isStrict: Bool = false) -> RuleResult.Outcome {
    func holds(_ part: Int) -> Bool {
      isStrict ? 100 * part > percent * whole : 100 * part >= percent * whole
    }
    if holds(least) { return .met }
    return holds(most) ? .open : .broken
  }
}
