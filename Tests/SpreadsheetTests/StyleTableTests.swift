import Spreadsheet
import Testing

@Suite struct StyleTableTests {
  @Test func `holds every style once, the standard one first`() {
    var bold = CellStyle.standard
    bold.font.isBold = true
    var table = StyleTable()
    #expect(table.index(of: bold) == 1)
    #expect(table.index(of: .standard) == 0)
    #expect(table.index(of: bold) == 1)
    #expect(table.styles == [.standard, bold])
  }

  @Test func `begins with the standard style it is given`() {
    var large = CellStyle.standard
    large.font.size = 13
    var table = StyleTable(standard: large)
    #expect(table.index(of: large) == 0)
    #expect(table.index(of: .standard) == 1)
  }
}
