internal import Forms

/// Works out how each unit stands.
struct RosterBuilder {
  let intake: Intake
  let registry: UnitRegistry
  let deadline: Deadline?

  /// A line for every unit that must send a list: those that exist on the day of the deadline.
  ///
  /// One that is newer has a line when something came from it.
  func lines(register: [RegisterEntry]) -> [RosterLine] {
    let counts = Dictionary(grouping: register, by: \.unit)
    return registry.units.map { line($0, counts[$0.code] ?? []) }.filter { line in
      line.status != .missing || deadline.map { line.unit.exists(on: $0.received) } ?? true
    }
  }

  private func line(_ unit: Unit, _ entries: [RegisterEntry]) -> RosterLine {
    let lists = intake.lists(of: unit.code)
    let newest = lists.last { $0.standing == .counts }.map { intake.submissions[$0.submission] }
    let shown = newest ?? newestFile(of: unit.code)
    let status = status(lists, newest: newest, hasFile: shown != nil)
    return RosterLine(
      unit: unit, status: status, file: shown?.file ?? "", received: shown?.received,
      documentNumber: shown?.instruction?.number ?? "",
      daysLate: newest.flatMap { deadline?.daysLate($0.received) } ?? 0,
      collectives: entries.count { $0.record.kind == .collective },
      individuals: entries.count { $0.record.kind == .individual })
  }

  private func status(
    _ lists: [UnitList], newest: Submission?, hasFile: Bool
  ) -> RosterLine.Status {
    guard let newest else {
      guard hasFile else { return .missing }
      return lists.last?.standing == .returned ? .returned : .rejected
    }
    let first = lists.first { !$0.standing.isRefused }.map { intake.submissions[$0.submission] }
    return RosterLine.Status(
      first: (first ?? newest).received, newest: newest.received, deadline: deadline)
  }

  /// The newest file of a unit of which nothing counts: one of its lists, or one that bears its name.
  private func newestFile(of unit: String) -> Submission? {
    let withLists = Set(intake.lists(of: unit).map(\.submission))
    let own = intake.submissions.indices.last { index in
      intake.guessedUnits[index] == unit || withLists.contains(index)
    }
    return own.map { intake.submissions[$0] }
  }
}
