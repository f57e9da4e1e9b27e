import Spreadsheet
import Testing

@Suite struct RowHeightTests {
  private static func height(
    _ text: String, width: Double, lineHeight: Double = 16, density: Double = 1
  ) -> Double? {
    var row = Row()
    row.append(text: text, column: 1)
    row.fitHeight(
      columns: [ColumnLayout(width: width)], lineHeight: lineHeight, density: density)
    return row.height
  }

  @Test(arguments: [
    ("", 10.0, nil), ("ngắn", 10, nil), ("mười chữ ạ", 10, nil), ("mười một ch", 10, 32),
    ("một hai ba bốn", 7, 32), ("a\nb\nc", 10, 48), ("abcdefghijklmnopqrstuvwxyz", 10, 48),
    ("a abcdefghijk", 5, 64), ("một hai ba bốn năm sáu", 3, 96),
  ])
  func `is as high as its text needs in its column`(
    text: String, width: Double, height: Double?
  ) {
    #expect(Self.height(text, width: width) == height)
  }

  @Test func `counts letters and not bytes`() {
    #expect(Self.height("ồồồồồồồồồồ", width: 10) == nil)
  }

  @Test func `rounds the height up`() {
    #expect(Self.height("a\nb", width: 10, lineHeight: 16.3) == 33)
  }

  @Test func `puts fewer bold letters into a line`() {
    #expect(Self.height("tám chữ ạ", width: 10) == nil)
    #expect(Self.height("tám chữ ạ", width: 10, density: 0.8) == 32)
  }

  @Test func `is as high as its highest cell and forgets an earlier height`() {
    var row = Row()
    row.height = 99
    row.append(text: "a", column: 1)
    row.append(text: "a\nb\nc", column: 2)
    row.append(text: "a\nb\nc\nd\ne", column: 9)
    let columns = [ColumnLayout(width: 10), ColumnLayout(width: 10)]
    row.fitHeight(columns: columns, lineHeight: 10)
    #expect(row.height == 30)
    row.reset(number: 2)
    row.height = 99
    row.fitHeight(columns: columns, lineHeight: 10)
    #expect(row.height == nil)
  }

  @Test(arguments: [0.0, 0.4, 1])
  func `ends with a column that has no room`(width: Double) {
    #expect(Self.height("ab c", width: width) == 48)
  }
}
