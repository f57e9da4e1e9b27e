import Testing

/// The trap list: hostile and odd inputs by name, group by group.
///
/// ```
///   Z  ZIP archives     P  packages      X  XML     S  strings
///   C  cells            D  days, formats            W  writing           V  CSV
/// ```
struct TrapTests {
  /// How many traps the list has of each group.
  private static let groups = [
    ("Z", 26), ("P", 14), ("X", 16), ("S", 12), ("C", 16), ("D", 10), ("W", 24), ("V", 18),
  ]

  private static let traps: [Trap] = [
    ZipTraps.traps, PackageTraps.traps, XMLTraps.traps, StringTraps.traps, CellTraps.traps,
    DateTraps.traps, WritingTraps.traps, CSVTraps.traps,
  ].flatMap(\.self)

  /// Why a trap is not in the table.
  private static let reasons = [
    "X16": "it takes a part of more than 2 GiB",
    "W23": "files are put in place by Campaign, whose StagedOutputTests hold it",
  ]

  private static var listed: [String] {
    groups.flatMap { group, count in (1...count).map { "\(group)\($0)" } }
  }

  @Test func `every trap has the stated outcome`() {
    let failures = Self.traps.compactMap { $0.failure() }
    print("traps: \(Self.traps.count - failures.count) of \(Self.listed.count) pass")
    for (name, reason) in Self.reasons.sorted(by: { $0.key < $1.key }) {
      print("traps: \(name) is not covered: \(reason)")
    }
    #expect(failures == [])
  }

  @Test func `every trap on the list is in the table, or there is a reason why not`() {
    let covered = Set(Self.traps.map(\.name))
    #expect(
      Self.listed.filter { !covered.contains($0) } == Self.listed.filter { Self.reasons[$0] != nil }
    )
  }

  @Test func `every trap of the table is on the list, and none is there twice`() {
    let names = Self.traps.map(\.name)
    #expect(Set(names).subtracting(Self.listed) == [])
    #expect(Set(names).count == names.count)
  }
}
