/// A document that the plan asks for: the list itself, a giao ước thi đua, a unit's own plan.
package struct OwedDocument: Sendable, Equatable {
  /// Who must send it.
  ///
  /// The raw values are a contract: plan.toml uses them.
  package enum Sender: String, Sendable, CaseIterable {
    /// Every unit.
    case units
    /// The units that compete in a khối.
    case blocUnits = "khoi-units"
    /// Each khối, by the unit that leads it (Khối trưởng).
    case blocs = "khoi"
  }

  /// What the plan calls it: `giao-uoc`.
  package let id: String
  package let deadline: Deadline?
  package let sender: Sender

  package init(id: String, deadline: Deadline?, sender: Sender) {
    self.id = id
    self.deadline = deadline
    self.sender = sender
  }
}
