import Forms
import Spreadsheet
import Testing

@Suite struct PageBreakTests {
  /// Rows as letters: capitals stay with the next; a page has room for five, four below the repeated row.
  private func breaks(_ rows: String) -> [Int] {
    PageBreaks(
      rows.map { .init(height: 10, staysWithNext: $0.isUppercase) }, repeated: 10, height: 50
    ).rows
  }

  @Test(arguments: [
    ("", []), ("aaaaa", []), ("aaaaaa", [5]), ("aaaaaaaaaa", [5, 9]), ("aaaaHa", [4]),
    ("aaaHHa", [3]), ("aaaaaaaaHa", [5, 8]), ("aaaaaaaHHa", [5, 7]), ("HHHHHHHHa", []),
    ("aHHHHHHHHa", [1]), ("aaaaH", []), ("aaaaaH", [5]),
  ])
  func `fills pages and leaves no heading at the foot of one`(rows: String, breaks: [Int]) {
    #expect(self.breaks(rows) == breaks)
  }

  @Test func `keeps the last breaks of a list that has more than a sheet can have`() {
    let rows = breaks(String(repeating: "a", count: 5_000))
    #expect(rows.count == 1_023)
    #expect(rows.last == 4_997)
  }

  /// Whatever the length of the list, the signatures take two entries with them.
  @Test func `never leaves the signatures alone on a page`() throws {
    for count in 1...120 {
      var content = FormContent()
      let people = (1...count).map { index in
        Registration(
          kind: .individual, name: "Trần Văn \(index)", organisation: "Khoa Nội", note: "",
          place: Place(sheet: ""))
      }
      content.groups = [.individual: [.init(heading: nil, records: people)]]
      var styles = StyleTable()
      let sheet = FormWriter(layout: try BuiltInForms.phuLuc02())
        .worksheet(name: "DS", content: content, styles: &styles)
      var total = 0
      sheet.rows { row in
        if row.cells.first.map({ row.string(of: $0).hasPrefix("TỔNG") }) == true {
          total = row.number
        }
      }
      #expect(sheet.print.rowBreaks.allSatisfy { $0 <= total - 3 }, "\(count)")
    }
  }
}
