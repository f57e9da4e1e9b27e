internal import VietnameseText

/// A unit (đơn vị) that must send a list: a hospital, a centre, an office of the department.
package struct Unit: Sendable, Equatable {
  /// Short and unique, as the department writes it.
  package let code: String
  /// The official name.
  package let name: String
  /// The group it competes in (khối thi đua), or the group it is shown under.
  package let group: String
  /// Other names and abbreviations it signs with.
  package let aliases: [String]
  /// What titles call it, as people said in answer to a question; in file names these words say nothing.
  package var titleNames: [String] = []
  package var validFrom: Day?
  package var validTo: Day?
  /// The codes of the units that it took the place of.
  package var predecessors: [String] = []
  /// Its departments (khoa, phòng, trạm), where the department of health keeps them; else empty.
  package var subunits: [String] = []
  /// How many people work there.
  package var headcount: Int?
  /// Whom to call.
  package var contact = ""

  package init(code: String, name: String, group: String, aliases: [String] = []) {
    self.code = code
    self.name = name
    self.group = group
    self.aliases = aliases
  }

  /// Whether a text is a name of the unit as a whole: the official one or an alias, in any spelling.
  package func isCalled(_ text: String) -> Bool {
    let key = TextKey.folded(text)
    return ([name] + aliases).contains { TextKey.folded($0) == key }
  }

  /// Whether the unit exists on that day.
  package func exists(on day: Day) -> Bool {
    (validFrom.map { $0 <= day } ?? true) && (validTo.map { day <= $0 } ?? true)
  }
}

/// A group of units: a khối thi đua, or offices that are shown apart and not counted as one.
package struct UnitGroup: Sendable, Equatable {
  package let name: String
  package let isEmulationBloc: Bool

  package init(name: String, isEmulationBloc: Bool) {
    self.name = name
    self.isEmulationBloc = isEmulationBloc
  }
}

extension [UnitGroup] {
  /// The groups that have units, in this order; those that are not among these follow, in the units' order.
  ///
  /// Where there are none at all, every group of units is a khối.
  package func covering(_ units: [Unit]) -> [UnitGroup] {
    let known = Set(map(\.name))
    let others = units.filter { !known.contains($0.group) }.map { unit in
      UnitGroup(name: unit.group, isEmulationBloc: isEmpty)
    }
    let used = Set(units.map(\.group))
    var seen: Set<String> = []
    return (self + others).filter { used.contains($0.name) && seen.insert($0.name).inserted }
  }
}
