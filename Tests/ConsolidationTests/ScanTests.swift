import Consolidation
import Forms
import Testing

@Suite struct ScanTests {
  private let list = SentFile(
    "a.xlsx", on: "2022-03-22", unit: "BVĐK tỉnh", people: ["Trần Văn An"])
  private let scan = SentFile("BVĐK tỉnh.pdf", on: "2022-03-20").with {
    $0.other = .scan(Finding(.unsupportedFormat, values: ["pdf"]))
  }

  @Test func `is the signed copy beside a list that counts, whichever came first`() throws {
    let consolidation = try SampleUnits.consolidate([list, scan])
    #expect(consolidation.findingLines() == ["BVĐK tỉnh.pdf signed-copy"])
    #expect(consolidation.outcomeLines == ["BVĐK tỉnh.pdf signedCopy", "a.xlsx counted"])
    #expect(consolidation.ledger.first?.reason == "signed-copy")
    #expect(consolidation.refusedFiles == 0)
  }

  @Test func `is a format that cannot be read when it comes alone`() throws {
    let consolidation = try SampleUnits.consolidate([scan])
    #expect(consolidation.findingLines() == ["BVĐK tỉnh.pdf unsupported-format"])
    #expect(consolidation.statusLines == ["BVDK rejected"])
    #expect(consolidation.refusedFiles == 1)
  }

  @Test func `is nobody's signed copy when its name says nothing`() throws {
    let nameless = scan.with { $0.name = "scan0001.pdf" }
    let consolidation = try SampleUnits.consolidate([list, nameless])
    #expect(consolidation.findingLines() == ["scan0001.pdf unsupported-format"])
    #expect(consolidation.findings.first?.unit == nil)
  }

  @Test func `is not counted beside a list that was returned`() throws {
    let consolidation = try SampleUnits.consolidate([list.told(.return), scan])
    #expect(consolidation.findingLines(.signedCopy) == [])
  }
}
