import Campaign
import Forms
import Spreadsheet
import TestSupport
import Testing
import XLSX

@Suite struct DocumentOpenerTests {
  private func finding(_ bytes: [UInt8]) -> Finding? {
    if case .unreadable(let finding) = DocumentOpener.open(bytes) { finding } else { nil }
  }

  @Test func `tells what a workbook says of itself`() throws {
    let bytes = try SampleList(people: ["Trần Văn An"]).xlsx { workbook in
      workbook.properties.modified = "2022-03-25T08:00:00Z"
      workbook.properties.custom = [.init(name: DocumentOpener.unitProperty, value: "BVDK")]
    }
    let document = try #require(opened(bytes))
    #expect(document.modified == "2022-03-25T08:00:00Z")
    #expect(document.templateMark == "BVDK")
    #expect(document.rowCounts == ["Sheet1": 5])
    #expect(document.findings == [])
  }

  @Test func `keeps sheets apart whose names look the same`() throws {
    let list = SampleList(people: ["Trần Văn An"], sheets: ["DS", "DS ", "D\u{200B}S"])
    let document = try #require(opened(try list.xlsx()))
    #expect(document.rowCounts == ["DS": 5, "DS (2)": 5, "DS (3)": 5])
    #expect(document.document.tables.map(\.name) == ["DS", "DS (2)", "DS (3)"])
  }

  @Test func `refuses a file with more rows than one submission may have, whole`() {
    let most = Array(String(repeating: "1\n", count: DocumentOpener.maximumRows).utf8)
    #expect(opened(most)?.rowCounts == ["": DocumentOpener.maximumRows])
    #expect(
      finding(most + Array("2\n".utf8)) == Finding(.unreadableFile, values: ["> 100000 dòng"]))
  }

  @Test func `refuses a file with more bytes than one submission may have`() {
    let most = [UInt8](repeating: UInt8(ascii: "\n"), count: DocumentOpener.maximumBytes + 1)
    #expect(finding(most) == Finding(.unreadableFile, values: ["> 64 MiB"]))
  }

  @Test func `says that a text was Windows-1258`() throws {
    let bytes = try Fixtures.bytes("campaign/received/2024-04-01/CC Dan so.csv")
    #expect(opened(bytes)?.document.fileRepair != nil)
    #expect(opened(SampleList(people: ["Trần Văn An"]).csv)?.document.fileRepair == nil)
  }

  @Test func `ends with a finding wherever a workbook is cut off`() throws {
    let bytes = try SampleList(people: ["Trần Văn An"]).xlsx()
    for length in stride(from: 4, to: bytes.count, by: 97) {
      #expect(finding(Array(bytes[..<length]))?.code == .unreadableFile, "\(length) bytes")
    }
  }
}
