import Consolidation
import Testing

/// Which of two lists is the newer: the one whose single name is left when both name the same person twice
/// over.
@Suite struct SubmissionOrderTests {
  private func file(_ name: String, on day: String = "2022-03-21", saved: String? = nil) -> SentFile
  {
    SentFile(name, on: day, unit: "BVĐK tỉnh", people: ["Trần Văn An", name]).with {
      $0.people = ["Trần Văn An"]
      $0.modified = saved
      $0.hash = name
    }
  }

  private func newest(_ files: SentFile...) throws -> String {
    let consolidation = try SampleUnits.consolidate(files)
    let reversed = try SampleUnits.consolidate(files.reversed())
    #expect(consolidation.dump == reversed.dump)
    #expect(consolidation.register.count == 1)
    return consolidation.register.first?.file ?? ""
  }

  @Test func `goes by the day of receipt first`() throws {
    let early = file("z lần 3.xlsx", on: "2022-03-20", saved: "2022-03-29T00:00:00Z")
    let late = file("a.xlsx", on: "2022-03-21", saved: "2022-03-19T00:00:00Z")
    #expect(try newest(early, late) == "a.xlsx")
  }

  @Test func `goes by the day that receipts tell`() throws {
    let told = file("b.xlsx", on: "2022-03-25").with {
      var instruction = Instruction(file: "b.xlsx")
      instruction.received = .iso("2022-03-20")
      $0.instruction = instruction
    }
    #expect(try newest(told, file("a.xlsx", on: "2022-03-21")) == "a.xlsx")
  }

  @Test func `goes by the time of saving on one day`() throws {
    let early = file("z lần 3.xlsx", saved: "2022-03-21T08:00:00Z")
    let late = file("a.xlsx", saved: "2022-03-21T09:00:00Z")
    #expect(try newest(early, late) == "a.xlsx")
  }

  @Test func `compares a unit's times of saving whatever others send`() throws {
    let early = file("z.xlsx", saved: "2022-03-21T08:00:00Z")
    let late = file("a.xlsx", saved: "2022-03-21T09:00:00Z")
    let csv = SentFile("o.csv", on: "2022-03-21", unit: "TTYT Sơn Hà", people: ["Lê Thị Bình"])
    let consolidation = try SampleUnits.consolidate([early, csv, late])
    #expect(consolidation.register.map(\.file) == ["a.xlsx", "o.csv"])
  }

  @Test func `compares the times of one day whatever came on another`() throws {
    let csv = file("first.csv", on: "2022-03-19")
    let early = file("z.xlsx", saved: "2022-03-21T08:00:00Z")
    let late = file("a.xlsx", saved: "2022-03-21T09:00:00Z")
    #expect(try newest(csv, early, late) == "a.xlsx")
  }

  @Test func `compares no times where a file of the day has none`() throws {
    let csv = file("b.csv")
    #expect(try newest(file("a.xlsx", saved: "2022-03-21T09:00:00Z"), csv) == "b.csv")
  }

  @Test(arguments: [
    ("z.xlsx", "a sửa.xlsx"), ("z.xlsx", "a (1).xlsx"), ("z lần 2.xlsx", "a lần 3.xlsx"),
    ("z lan 2.xlsx", "a lan 10.xlsx"), ("z (1).xlsx", "a (2).xlsx"),
    ("Phu luc 02.xlsx", "Phu luc 02 (1).xlsx"), ("z Phu luc 02.xlsx", "a Phu luc 02 sua.xlsx"),
    ("lan 2 Phu luc 02.xlsx", "lan 3 Phu luc 02.xlsx"),
    ("z Phu luc 02 (2).xlsx", "a (3) Phu luc 02.xlsx"),
    ("mail.zip!z.xlsx", "mail.zip!a (1).xlsx"), ("z.xlsx", "a chinh thuc.xlsx"),
    ("(đợt 1)/z lần 2.xlsx", "(đợt 1)/a lần 3.xlsx"), ("(đợt 1)/z 09.xlsx", "(đợt 1)/a sửa.xlsx"),
  ])
  func `goes by the words of the file name on one day`(older: String, newer: String) throws {
    #expect(try newest(file(older), file(newer)) == newer)
  }

  @Test func `goes by the name at last`() throws {
    #expect(try newest(file("a.xlsx"), file("b.xlsx")) == "b.xlsx")
  }
}
