import Consolidation
import Forms
import Testing

@Suite struct VersionTests {
  private static let people = [
    "Trần Văn An", "Lê Thị Bình", "Phạm Minh Châu", "Võ Thành Danh", "Đỗ Hữu Giang",
  ]
  private let first = SentFile("1.xlsx", on: "2022-03-20", unit: "BVĐK tỉnh", people: people)

  /// A list of the same unit, a day later.
  private func later(_ name: String, _ people: [String]) -> SentFile {
    SentFile(name, on: "2022-03-21", unit: "BVĐK tỉnh", people: people)
  }

  @Test(arguments: ["2.xlsx", "2 bổ sung.xlsx", "2 rút.xlsx"])
  func `replaces a list of which it repeats more than half, whatever its file name says`(
    name: String
  ) throws {
    let second = later(name, ["Trần Văn An", "Lê Thị Bình", "Phạm Minh Châu", "Bùi Thị Hoa"])
    let consolidation = try SampleUnits.consolidate([first, second])
    #expect(consolidation.names(of: "BVDK") == second.people)
    #expect(consolidation.outcomeLines == ["1.xlsx superseded", "\(name) counted"])
    #expect(consolidation.findingLines(.supersededSubmission) == ["1.xlsx superseded-submission"])
    #expect(consolidation.fates(of: "1.xlsx") == [.structural: 6, .superseded: 5])
  }

  @Test func `lists everyone whom the newer list no longer names`() throws {
    let second = later("2.xlsx", Self.people.filter { !$0.contains("Giang") && !$0.contains("An") })
    let consolidation = try SampleUnits.consolidate([first, second])
    let dropped = consolidation.findings.filter { $0.finding.code == .droppedInReplacement }
    #expect(
      dropped.map(\.finding.values) == [["Trần Văn An", "2.xlsx"], ["Đỗ Hữu Giang", "2.xlsx"]])
    #expect(dropped.map(\.file) == ["1.xlsx", "1.xlsx"])
    #expect(dropped.map(\.finding.place?.cell) == ["B7", "B11"])
  }

  @Test func `lists one of two namesakes when the newer list names one`() throws {
    let twins = first.with { $0.people = ["Trần Văn An", "Trần Văn An", "Lê Thị Bình"] }
    let second = later("2.xlsx", ["Trần Văn An", "Lê Thị Bình"])
    let consolidation = try SampleUnits.consolidate([twins, second])
    #expect(consolidation.findingLines(.droppedInReplacement).count == 1)
    #expect(consolidation.names(of: "BVDK") == second.people)
  }

  @Test func `knows a name again in other letters`() throws {
    let second = later("2.xlsx", ["TRẦN VĂN AN", "lê thị  bình", "Phạm Minh Châu"])
    let consolidation = try SampleUnits.consolidate([first, second])
    #expect(consolidation.findingLines(.versionConflict) == [])
    #expect(consolidation.names(of: "BVDK").count == 3)
  }

  @Test func `does not know a name again with other tones`() throws {
    let second = later("2.xlsx", ["Tran Van An", "Le Thi Binh", "Pham Minh Chau"])
    let consolidation = try SampleUnits.consolidate([first, second])
    #expect(consolidation.findingLines(.versionConflict) == ["2.xlsx version-conflict"])
  }

  @Test func `adds to a list when it says so`() throws {
    let second = later("2 bổ sung.xlsx", ["Bùi Thị Hoa"])
    let consolidation = try SampleUnits.consolidate([first, second])
    #expect(consolidation.names(of: "BVDK") == Self.people + ["Bùi Thị Hoa"])
    #expect(consolidation.findingLines() == [])
    #expect(consolidation.statusLines == ["BVDK on-time"])
    #expect(consolidation.roster.first?.file == "2 bổ sung.xlsx")
  }

  @Test func `counts both when nobody can tell`() throws {
    let second = later("2.xlsx", ["Trần Văn An", "Lê Thị Bình", "Bùi Thị Hoa"])
    let consolidation = try SampleUnits.consolidate([first, second])
    #expect(consolidation.names(of: "BVDK") == Self.people + second.people)
    #expect(consolidation.findingLines(.versionConflict) == ["2.xlsx version-conflict"])
    #expect(consolidation.values(of: .versionConflict) == ["1.xlsx", "2", "5"])
    #expect(consolidation.findingLines(.duplicateInUnit).count == 2)
  }

  @Test(arguments: [(2, true), (3, false)])
  func `needs more than half to replace`(repeated: Int, isConflict: Bool) throws {
    let four = first.with { $0.people = Array(Self.people.prefix(4)) }
    let second = later("2.xlsx", Self.people.prefix(repeated) + ["Bùi Thị Hoa"])
    let consolidation = try SampleUnits.consolidate([four, second])
    #expect(consolidation.findingLines(.versionConflict).isEmpty == !isConflict)
  }

  @Test func `measures a third list by all that counts so far`() throws {
    let supplement = later("2 bổ sung.xlsx", ["Bùi Thị Hoa"])
    let third = SentFile(
      "3.xlsx", on: "2022-03-22", unit: "BVĐK tỉnh", people: Self.people + ["Bùi Thị Hoa"])
    let consolidation = try SampleUnits.consolidate([first, supplement, third])
    #expect(consolidation.names(of: "BVDK") == third.people)
    #expect(
      consolidation.outcomeLines
        == ["1.xlsx superseded", "2 bổ sung.xlsx superseded", "3.xlsx counted"])
  }

  // MARK: What staff decide

  @Test func `replaces or supplements as staff say`() throws {
    let other = later("2.xlsx", ["Bùi Thị Hoa"])
    let replaced = try SampleUnits.consolidate([first, other.told(.replace)])
    #expect(replaced.names(of: "BVDK") == ["Bùi Thị Hoa"])
    #expect(replaced.findingLines(.droppedInReplacement).count == 5)
    let same = later("2.xlsx", Self.people).with { $0.hash = "other bytes" }
    let added = try SampleUnits.consolidate([first, same.told(.supplement)])
    #expect(added.names(of: "BVDK") == Self.people + Self.people)
  }

  @Test func `takes back whom a withdrawal names, and registers nobody by it`() throws {
    let withdrawal = later("2.xlsx", ["Lê Thị Bình", "Ai Đó Khác"]).told(.withdraw)
    let consolidation = try SampleUnits.consolidate([first, withdrawal])
    #expect(consolidation.names(of: "BVDK") == Self.people.filter { $0 != "Lê Thị Bình" })
    #expect(consolidation.registerLines.last == "BVDK individual 4 Đỗ Hữu Giang")
    #expect(consolidation.fates(of: "1.xlsx") == [.structural: 6, .accepted: 4, .superseded: 1])
    #expect(consolidation.fates(of: "2.xlsx") == [.structural: 6, .superseded: 2])
    #expect(consolidation.outcomeLines == ["1.xlsx counted", "2.xlsx withdrawal"])
    #expect(consolidation.findingLines() == ["2.xlsx version-conflict"])
    #expect(consolidation.values(of: .versionConflict) == ["Ai Đó Khác"])
  }

  @Test func `leaves a returned list out until a new one comes`() throws {
    let returned = try SampleUnits.consolidate([first.told(.return)])
    #expect(returned.register.isEmpty)
    #expect(returned.statusLines == ["BVDK returned"])
    #expect(returned.fates(of: "1.xlsx") == [.structural: 6, .superseded: 5])
    let again = later("2.xlsx", ["Trần Văn An"])
    let consolidation = try SampleUnits.consolidate([first.told(.return), again])
    #expect(consolidation.names(of: "BVDK") == ["Trần Văn An"])
    #expect(consolidation.statusLines == ["BVDK on-time"])
    #expect(consolidation.findingLines(.droppedInReplacement, .versionConflict) == [])
  }

  // MARK: Files that are none

  @Test func `keeps an older list beside a newer file that cannot be read`() throws {
    let broken = SentFile("BVĐK tỉnh.xlsx", on: "2022-03-21").with {
      $0.other = .unreadable(Finding(.unreadableFile))
    }
    let consolidation = try SampleUnits.consolidate([first, broken])
    #expect(consolidation.names(of: "BVDK") == Self.people)
    #expect(consolidation.findingLines() == ["BVĐK tỉnh.xlsx unreadable-file"])
    #expect(consolidation.statusLines == ["BVDK on-time"])
    #expect(consolidation.roster.first?.file == "1.xlsx")
  }

  @Test func `keeps an older list beside a newer blank form`() throws {
    let consolidation = try SampleUnits.consolidate([first, later("2.xlsx", [])])
    #expect(consolidation.names(of: "BVDK") == Self.people)
    #expect(consolidation.findingLines() == ["2.xlsx empty-file"])
  }

  @Test func `takes a list that says nobody registers for a list`() throws {
    let none = SentFile("1.xlsx", unit: "BVĐK tỉnh", people: ["Không có đăng ký"])
      .with { $0.department = "" }
    let consolidation = try SampleUnits.consolidate([none])
    #expect(consolidation.register.isEmpty)
    #expect(consolidation.statusLines == ["BVDK on-time"])
    #expect(consolidation.findingLines() == [])
  }

  // MARK: Copies

  @Test func `counts the same bytes once, the first receipt`() throws {
    let copy = first.with {
      $0.name = "2 bổ sung.xlsx"
      $0.received = .iso("2022-04-02")
    }
    let consolidation = try SampleUnits.consolidate([copy, first, copy.with { $0.name = "3.xlsx" }])
    #expect(consolidation.names(of: "BVDK") == Self.people)
    #expect(
      consolidation.findingLines()
        == ["2 bổ sung.xlsx duplicate-submission", "3.xlsx duplicate-submission"])
    #expect(consolidation.values(of: .duplicateSubmission) == ["1.xlsx"])
    #expect(consolidation.statusLines == ["BVDK on-time"])
    #expect(
      consolidation.outcomeLines == [
        "1.xlsx counted", "2 bổ sung.xlsx duplicate", "3.xlsx duplicate",
      ])
    #expect(consolidation.fates(of: "3.xlsx") == [.unread: 1])
  }

  @Test func `counts the same bytes for two units when their file names say so`() throws {
    let form = SentFile("TTYT Sơn Hà.xlsx", on: "2022-03-20", people: Self.people)
    let consolidation = try SampleUnits.consolidate([
      form, form.with { $0.name = "TTYT Sơn Tây.xlsx" },
    ])
    #expect(consolidation.names(of: "TTYT-SH") == Self.people)
    #expect(consolidation.names(of: "TTYT-STY") == Self.people)
  }

  @Test func `reads a copy again when staff say what it is for`() throws {
    let first = SentFile("1.xlsx", unit: "BVĐK tỉnh", people: Self.people).told(.return)
    let again = first.with {
      $0.name = "2.xlsx"
      $0.received = .iso("2022-03-28")
    }
    let consolidation = try SampleUnits.consolidate([first, again.told(.replace)])
    #expect(consolidation.names(of: "BVDK") == Self.people)
    #expect(consolidation.outcomeLines == ["1.xlsx returned", "2.xlsx counted"])
  }
}
