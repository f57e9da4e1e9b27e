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
  init(direct people: some Sequence<Labour.Class>) {
    var (direct, open, whole) = (0, 0, 0)
    for kind in people {
      whole += 1
      if kind == .direct { direct += 1 }
      if kind == .unclassified { open += 1 }
    }
    self.init(least: direct, most: direct + open, of: whole)
  }

  /// Nobody of nobody.
  static let none = Share(0, of: 0)

  /// Whether nothing is told of anybody.
  package var isUntold: Bool { least == 0 && most == whole }

  /// The shares of two wholes that have nobody in common, as one.
  static func + (left: Share, right: Share) -> Share {
    Share(
      least: left.least + right.least, most: left.most + right.most,
      of: left.whole + right.whole)
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
