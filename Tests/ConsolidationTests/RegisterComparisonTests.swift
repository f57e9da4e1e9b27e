import Consolidation
import Forms
import TestSupport
import Testing

@Suite struct RegisterComparisonTests {
  private let march = SentFile(
    "1.xlsx", on: "2022-03-20", unit: "BVĐK tỉnh", collectives: ["Khoa Nội"],
    people: ["Trần Văn An", "Lê Thị Bình", "Phạm Minh Châu"])

  private func april(_ name: String, _ people: [String]) -> SentFile {
    SentFile(name, on: "2022-04-12", unit: "BVĐK tỉnh", people: people)
  }

  /// What changed between what came until March and all.
  private func changes(_ later: SentFile...) throws -> [String] {
    let before = try SampleUnits.consolidate([march])
    let after = try SampleUnits.consolidate([march] + later)
    return RegisterComparison(before.register, after).changes.map(\.line)
  }

  @Test func `begins with everybody as new`() throws {
    let comparison = RegisterComparison([], try SampleUnits.consolidate([march]))
    #expect(
      comparison.changes.map(\.line) == [
        "added BVDK Khoa Nội by 1.xlsx", "added BVDK Trần Văn An by 1.xlsx",
        "added BVDK Lê Thị Bình by 1.xlsx", "added BVDK Phạm Minh Châu by 1.xlsx",
      ])
    #expect(comparison.count(.added, of: "BVDK") == 4)
    #expect(comparison.count(.added, of: "CDC") == 0)
  }

  @Test func `names who was added by a supplement`() throws {
    #expect(
      try changes(april("bổ sung.xlsx", ["Bùi Thị Hoa"])) == [
        "added BVDK Bùi Thị Hoa by bổ sung.xlsx"
      ])
  }

  @Test func `names who was withdrawn, and the file that says so`() throws {
    #expect(
      try changes(april("rút.xlsx", ["Lê Thị Bình"]).told(.withdraw)) == [
        "withdrawn BVDK Lê Thị Bình by rút.xlsx (withdrawn)"
      ])
  }

  @Test func `names whom a newer list dropped`() throws {
    let newer = march.with {
      $0.name = "2.xlsx"
      $0.received = .iso("2022-04-12")
      $0.people = ["Trần Văn An", "Phạm Minh Châu", "Bùi Thị Hoa"]
    }
    #expect(
      try changes(newer) == [
        "added BVDK Bùi Thị Hoa by 2.xlsx",
        "withdrawn BVDK Lê Thị Bình by 2.xlsx (superseded-submission)",
      ])
  }

  @Test func `follows a list to the first one that no longer names a person`() throws {
    func version(_ number: Int, _ people: [String]) -> SentFile {
      SentFile(
        "\(number).xlsx", on: "2022-04-1\(number)", unit: "BVĐK tỉnh", collectives: ["Khoa Nội"],
        people: people)
    }
    #expect(
      try changes(
        version(2, ["Trần Văn An", "Lê Thị Bình", "Bùi Thị Hoa"]),
        version(3, ["Trần Văn An", "Bùi Thị Hoa"]),
        version(4, ["Trần Văn An", "Bùi Thị Hoa"]).with { $0.hash = "saved again" })
        == [
          "added BVDK Bùi Thị Hoa by 4.xlsx",
          "withdrawn BVDK Lê Thị Bình by 3.xlsx (superseded-submission)",
          "withdrawn BVDK Phạm Minh Châu by 2.xlsx (superseded-submission)",
        ])
  }

  @Test func `takes a person who moved to another department for one person`() throws {
    let moved = march.with {
      $0.name = "2.xlsx"
      $0.received = .iso("2022-04-12")
      $0.department = "Khoa Ngoại"
    }
    #expect(
      try changes(moved) == [
        "changed BVDK Trần Văn An by 2.xlsx: organisation “Khoa Nội” → “Khoa Ngoại”",
        "changed BVDK Lê Thị Bình by 2.xlsx: organisation “Khoa Nội” → “Khoa Ngoại”",
        "changed BVDK Phạm Minh Châu by 2.xlsx: organisation “Khoa Nội” → “Khoa Ngoại”",
      ])
  }

  @Test func `says how a name is spelt now, and takes other tones for another person`() throws {
    let respelt = march.with {
      $0.name = "2.xlsx"
      $0.received = .iso("2022-04-12")
      $0.people = ["TRẦN VĂN AN", "Lê Thị Bính", "Phạm Minh Châu"]
    }
    #expect(
      try changes(respelt) == [
        "added BVDK Lê Thị Bính by 2.xlsx",
        "withdrawn BVDK Lê Thị Bình by 2.xlsx (superseded-submission)",
        "changed BVDK TRẦN VĂN AN by 2.xlsx: name “Trần Văn An” → “TRẦN VĂN AN”",
      ])
  }

  @Test func `finds no change in a list that was only sent again`() throws {
    let again = march.with {
      $0.name = "2.xlsx"
      $0.received = .iso("2022-04-12")
      $0.hash = "other bytes"
    }
    #expect(try changes(again) == [])
  }

  // MARK: Namesakes

  private func entry(_ name: String, _ organisation: String, _ ordinal: Int) -> RegisterEntry {
    RegisterEntry(
      unit: "BVDK", ordinal: ordinal,
      record: Registration(
        kind: .individual, name: name, organisation: organisation, note: "",
        place: Place(sheet: "S", row: ordinal, column: 2)), file: "1.xlsx")
  }

  @Test(arguments: [
    (["Nội", "Ngoại"], ["Ngoại", "Nội"], 0, 0, 0), (["Nội", "Nội"], ["Nội"], 0, 1, 0),
    (["Nội", "Ngoại"], ["Nội", "Nhi"], 0, 0, 1), (["Nội", "Ngoại"], ["Nhi"], 1, 2, 0),
    (["Nội", "Ngoại"], ["Nhi", "Sản"], 2, 2, 0), (["Nội"], ["Nội", "Nội"], 1, 0, 0),
  ])
  func `takes two namesakes for two`(
    before: [String], after: [String], added: Int, withdrawn: Int, changed: Int
  ) {
    func entries(_ organisations: [String]) -> [RegisterEntry] {
      organisations.enumerated().map { entry("Trần Văn An", "Khoa \($0.element)", $0.offset + 1) }
    }
    let later = Consolidation(
      units: SampleUnits.all, register: entries(after), roster: [], findings: [], ledger: [],
      sources: [], traces: [], documents: [])
    let comparison = RegisterComparison(entries(before), later)
    #expect(comparison.count(.added) == added)
    #expect(comparison.count(.withdrawn) == withdrawn)
    #expect(comparison.count(.changed) == changed)
  }

  // MARK: Whatever units send

  @Test func `adds up to the register, day after day`() throws {
    var kinds: Set<RegisterChange.Kind> = []
    for seed in 0..<60 as Range<UInt64> {
      // People move between departments from file to file.
      let files = RandomCampaign(seed: seed).files.enumerated().map { index, file in
        file.with { $0.department = index % 2 == 0 ? "Khoa Nội" : "Khoa Ngoại" }
      }
      var register: [RegisterEntry] = []
      var sum: [String] = []
      for day in Set(files.map { $0.instruction?.received ?? $0.received }).sorted() {
        let later = try SampleUnits.consolidate(files.filter { $0.received <= day })
        let changes = RegisterComparison(register, later).changes
        for change in changes {
          if let index = change.before.flatMap({ sum.firstIndex(of: $0.content) }) {
            sum.remove(at: index)
          }
          if let after = change.after { sum.append(after.content) }
          #expect(files.contains { $0.name == change.file }, "seed \(seed)")
          #expect(change.kind != .withdrawn || !change.reason.isEmpty, "seed \(seed)")
        }
        kinds.formUnion(changes.map(\.kind))
        register = later.register
        #expect(sum.sorted() == register.map(\.content).sorted(), "seed \(seed)")
      }
    }
    #expect(kinds == Set(RegisterChange.Kind.allCases))
  }
}

extension RegisterChange {
  /// Such as `changed BVDK Trần Văn An by b.xlsx: note “” → “x”`.
  fileprivate var line: String {
    let fields = fields.map { "\($0.id) “\($0.before)” → “\($0.after)”" }.joined(separator: ", ")
    return "\(kind.rawValue) \(entry?.unit ?? "") \(entry?.record.name ?? "") by \(file)"
      + (reason.isEmpty ? "" : " (\(reason))") + (fields.isEmpty ? "" : ": \(fields)")
  }
}

extension RegisterEntry {
  /// All that it says, in one line.
  fileprivate var content: String {
    "\(unit) \(record.kind) \(record.name)|\(record.organisation)|\(record.note)|\(record.further)"
  }
}
