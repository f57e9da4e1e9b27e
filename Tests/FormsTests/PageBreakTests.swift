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
    ("aaaHHa", [3]), ("aaaaaaaaHa", [5, 8]), ("aaaaaaaHHa", [5, 7]), ("HHHHHHHHa", [5]),
    ("aHHHHHa", [3]), ("aaaaH", []), ("aaaaaH", [5]),
  ])
  func `fills pages and leaves no heading at the foot of one`(rows: String, breaks: [Int]) {
    #expect(self.breaks(rows) == breaks)
  }

  @Test func `keeps the last breaks of a list that has more than a sheet can have`() {
    let rows = breaks(String(repeating: "a", count: 5_000))
    #expect(rows.count == 1_023)
    #expect(rows.last == 4_997)
  }

  /// The breaks of a written list of people of that department, and the row of its total.
  private func list(of count: Int, _ organisation: String) throws -> (breaks: [Int], total: Int) {
    let people = (1...count).map { index in
      Registration(
        kind: .individual, name: "Trần Văn \(index)", organisation: organisation, note: "",
        place: Place(sheet: ""))
    }
    var content = FormContent()
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
    return (sheet.print.rowBreaks, total)
  }

  @Test func `never leaves the signatures alone on a page, nor without two entries`() throws {
    for count in 1...120 {
      let list = try list(of: count, "Khoa Nội")
      #expect(list.breaks.allSatisfy { $0 <= list.total - 3 }, "\(count)")
    }
  }

  /// Where two entries and the signatures are more than a page holds, they take at least the total with them.
  @Test func `never leaves the signatures alone below entries of half a page`() throws {
    for words in 10...60 {
      let organisation = String(repeating: "Khoa Nội tổng hợp ", count: words)
      let list = try list(of: 5, organisation)
      #expect(list.breaks.allSatisfy { $0 < list.total }, "\(words)")
    }
  }
}
