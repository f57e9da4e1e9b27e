import Campaign
import Consolidation
import Forms
import Spreadsheet
import TestSupport
import Testing
import XLSX

/// What no workbook can hold, in what units send: it keeps back nobody else's rows.
@Suite struct OversizeTests {
  private let campaign: SampleCampaign

  init() throws { campaign = try SampleCampaign() }

  private func texts(_ sheet: String, column: Int, of file: String) throws -> [String] {
    let reader = try WorkbookReader(try campaign.folder.bytes(file))
    let index = try #require(reader.sheets.firstIndex { $0.name == sheet })
    let table = try reader.readTable(index)
    return table.cells.filter { $0.column == column }.map { table.string(of: $0) }
  }

  @Test func `cuts a text that is longer than a cell, says so, and keeps it whole in the tables`()
    async throws
  {
    // The last letter that fits would be half of a pair of surrogates.
    let name = "Trần " + String(repeating: "🏥", count: 20_000)
    try campaign.receive([name, "Lê Thị Bình"], of: "BVĐK tỉnh", "2022-03-25/a.csv")
    _ = try await campaign.write()
    let cut = try #require(
      texts("CÁ NHÂN", column: 2, of: "out/tong-hop.xlsx").first { $0.hasPrefix("Trần") })
    #expect(cut.utf16.count <= 32_767 && cut.utf16.count > 32_700)
    #expect(cut.hasSuffix("🏥 … (quá dài nên bị cắt; đủ chữ trong các tệp .csv)"))
    let register = String(decoding: try campaign.folder.bytes("out/register.csv"), as: UTF8.self)
    #expect(register.contains(name))
    let names = try texts("Phụ lục 02", column: 2, of: "out/phu-luc-02/BVDK.xlsx")
    #expect(names.contains("Lê Thị Bình"))
  }

  @Test(arguments: [
    "BVDK tinh\t.csv", "BVDK\n tinh.csv", "BVDK tinh\u{1}.csv", "BVDK tinh 50%#1?.csv",
  ])
  func `takes files whose names links cannot hold`(name: String) async throws {
    try campaign.receive(["Trần Văn An"], of: "BVĐK tỉnh", "2022-03-25/\(name)")
    try campaign.receive(Array("%PDF-1.4".utf8), "2022-03-25/\(name).pdf")
    #expect(try await campaign.write().consolidation.registerLines == ["BVDK Trần Văn An"])
  }

  @Test func `takes a file whose path is longer than links can be`() async throws {
    let folders = (0..<10).map { String(repeating: String($0), count: 220) }
    let path = "2022-03-25/\(folders.joined(separator: "/"))/a.csv"
    try campaign.receive(["Trần Văn An"], of: "BVĐK tỉnh", path)
    #expect(try await campaign.write().consolidation.registerLines == ["BVDK Trần Văn An"])
  }
}
