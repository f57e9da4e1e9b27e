/// The rules that hold in a stretch of time: a file of `templates/rules/`.
package struct RuleSet: Sendable, Decodable {
  /// What plans call it: the month from which it holds, `2017-10`.
  package let id: String
  package let name: String
  /// The first and the last day, ISO 8601; no last one where it still holds.
  package let from: String
  package let until: String?
  package private(set) var rules: [Rule]

  private enum CodingKeys: String, CodingKey {
    case id, name, from, until
    case rules = "rule"
  }

  /// Whether it holds on a day, ISO 8601.
  package func holds(on day: String) -> Bool {
    from <= day && (until.map { day <= $0 } ?? true)
  }

  /// The set with what a plan makes of it.
  ///
  /// - Throws: ``RuleError`` naming a rule or quota that the set does not have.
  package func adapted(
    levels: [String: RuleLevel], quotas: [String: Int]
  ) throws(RuleError) -> RuleSet {
    var adapted = self
    for (key, level) in levels {
      guard let index = rules.firstIndex(where: { $0.key == key }) else {
        throw RuleError(key: "rules.\(key)", known: rules.map(\.key))
      }
      adapted.rules[index].level = level
    }
    for (key, limit) in quotas {
      let indexes = rules.indices.filter { rules[$0].quota == key }
      guard !indexes.isEmpty else {
        throw RuleError(key: "quota.\(key)", known: rules.compactMap(\.quota))
      }
      for index in indexes { adapted.rules[index].limit = limit }
    }
    return adapted
  }

  /// What is made of a title for which nobody registered.
  package var registrationLevel: RuleLevel {
    rules.first { $0.check == .registered }?.level ?? .off
  }
}

/// A plan speaks of a rule or quota that the rule set does not have.
package struct RuleError: Error, Sendable {
  package let key: String
  package let known: [String]
}
