import Consolidation
import Forms
import Testing

@Suite struct IdentificationTests {
  /// The unit a file's list counts for, or the code that says why it counts for none.
  private func whose(_ file: SentFile) throws -> String {
    let list = file.with { if $0.people.isEmpty { $0.people = ["Trần Văn An"] } }
    let consolidation = try SampleUnits.consolidate([list])
    if let entry = consolidation.register.first { return entry.unit }
    return consolidation.findings.first?.finding.code.rawValue ?? ""
  }

  @Test func `believes the title where the file name says nothing`() throws {
    #expect(try whose(SentFile("a.xlsx", unit: "Trung tâm Y tế huyện Sơn Hà")) == "TTYT-SH")
  }

  @Test func `believes the file name where the title fits no unit`() throws {
    #expect(try whose(SentFile("TTYT Sơn Hà.xlsx", unit: "Đơn vị chúng tôi")) == "TTYT-SH")
    #expect(try whose(SentFile("TTYT Sơn Hà.xlsx")) == "TTYT-SH")
  }

  @Test func `looks for a name from the file outwards`() throws {
    #expect(try whose(SentFile("TTYT Sơn Hà/PL02.xlsx")) == "TTYT-SH")
    #expect(try whose(SentFile("2022-03-25/TTYT Sơn Hà.zip!Phu luc 02.xlsx")) == "TTYT-SH")
    #expect(try whose(SentFile("TTYT Sơn Tây.zip!TTYT Sơn Hà.xlsx")) == "TTYT-SH")
  }

  @Test func `refuses a list whose title and file name differ`() throws {
    let file = SentFile("TTYT Sơn Hà.xlsx", unit: "TTYT Sơn Tây", people: ["Trần Văn An"])
    let consolidation = try SampleUnits.consolidate([file])
    #expect(consolidation.register.isEmpty)
    #expect(consolidation.findingLines() == ["TTYT Sơn Hà.xlsx unit-mismatch"])
    #expect(
      consolidation.values(of: .unitMismatch) == [
        "Trung tâm Y tế huyện Sơn Tây", "Trung tâm Y tế huyện Sơn Hà",
      ])
    #expect(consolidation.statusLines == ["TTYT-SH rejected"])
    #expect(consolidation.fates(of: "TTYT Sơn Hà.xlsx")[.rejected] == 1)
  }

  @Test func `does what staff say above all`() throws {
    let file = SentFile("TTYT Sơn Hà.xlsx", unit: "TTYT Sơn Tây")
    #expect(try whose(file.told(unit: "BVDK")) == "BVDK")
    #expect(try whose(file.told(unit: "no such unit")) == "unit-mismatch")
  }

  @Test func `believes the template's own mark and holds the others to it`() throws {
    let marked = SentFile("a.xlsx").with { $0.mark = "BVSN" }
    #expect(try whose(marked) == "BVSN")
    #expect(try whose(marked.with { $0.unit = "TTYT Sơn Hà" }) == "unit-mismatch")
    #expect(try whose(marked.with { $0.name = "TTYT Sơn Hà.xlsx" }) == "unit-mismatch")
    #expect(try whose(marked.with { $0.mark = "gone" }) == "unknown-unit")
  }

  @Test func `names the nearest units when nobody can tell`() throws {
    let file = SentFile("a.xlsx", unit: "Trung tâm Y tế huyện Sơn Hòa", people: ["Trần Văn An"])
    let consolidation = try SampleUnits.consolidate([file])
    #expect(consolidation.findingLines() == ["a.xlsx unknown-unit"])
    let values = try #require(consolidation.values(of: .unknownUnit))
    #expect(values.first == "Trung tâm Y tế huyện Sơn Hòa")
    #expect(values.last?.contains("Trung tâm Y tế huyện Sơn Hà") == true)
    #expect(consolidation.outcomeLines == ["a.xlsx refused"])
  }

  @Test func `asks which unit is meant when a title fits several`() throws {
    let twins = [
      Unit(code: "A", name: "Bệnh viện Mắt", group: ""),
      Unit(code: "B", name: "Bệnh viện Mắt tỉnh Quảng Ngãi", group: ""),
    ]
    let file = SentFile("a.xlsx", unit: "Bệnh viện Mắt tỉnh", people: ["Trần Văn An"])
    let consolidation = try SampleUnits.consolidate([file], units: twins)
    #expect(consolidation.findingLines() == ["a.xlsx ambiguous-unit"])
    #expect(
      consolidation.values(of: .ambiguousUnit) == ["Bệnh viện Mắt; Bệnh viện Mắt tỉnh Quảng Ngãi"])
    #expect(consolidation.register.isEmpty)
  }

  @Test func `says what told whose list it is`() throws {
    func evidence(_ file: SentFile) throws -> [UnitEvidence] {
      try SampleUnits.consolidate([file]).sources.flatMap(\.evidence)
    }
    let file = SentFile("TTYT Sơn Hà.xlsx", people: ["Trần Văn An"])
    #expect(try evidence(file) == [.path("TTYT Sơn Hà.xlsx")])
    #expect(try evidence(file.told(unit: "BVDK")) == [.instruction])
    let titled = try evidence(file.with { $0.unit = "TTYT Sơn Hà" })
    #expect(titled.count == 2)
    guard case .title(let words, _) = titled.first else {
      Issue.record("the title was not heard: \(titled)")
      return
    }
    #expect(words == "TTYT Sơn Hà")
  }
}
