internal import Forms
internal import VietnameseText

/// The people of units and of their departments, counted.
struct MemberCounts {
  struct Count {
    private(set) var all = 0
    /// Those who have what is asked for.
    private(set) var holders = 0
    /// Those of whom nothing is told.
    private(set) var silent = 0

    fileprivate mutating func add(isHolder: Bool, isSilent: Bool) {
      all += 1
      if isHolder { holders += 1 }
      if isSilent { silent += 1 }
    }
  }

  private struct Place: Hashable {
    let unit: String
    /// `nil` for the unit as a whole.
    let department: TextKey?
  }

  private var counts: [Place: Count] = [:]

  /// The people on a list; holders have one of the awards.
  init(of list: AwardList, holding awards: [String]) {
    for index in list.subjects.indices {
      add(
        list.subjects[index].unit, list.subjects[index].record,
        isHolder: awards.contains { list.subjects[index].has($0) },
        isSilent: list.subjects[index].awards.isEmpty)
    }
  }

  /// The people on the register.
  init(of register: [RegisterEntry]) {
    for index in register.indices {
      add(register[index].unit, register[index].record, isHolder: false, isSilent: true)
    }
  }

  private mutating func add(
    _ unit: String, _ record: Registration, isHolder: Bool, isSilent: Bool
  ) {
    guard record.kind == .individual else { return }
    for department in [nil, record.organisationKey] {
      counts[Place(unit: unit, department: department), default: Count()]
        .add(isHolder: isHolder, isSilent: isSilent)
    }
  }

  /// The people of a department, or of a whole unit.
  func count(in unit: String, _ department: TextKey?) -> Count {
    counts[Place(unit: unit, department: department)] ?? Count()
  }
}
