import FormTestSupport
import Forms
import Spreadsheet
import Testing

/// Rows that count after all, since a person says so.
struct RejectedRowTests {
  private static let list = Grid(
    header + """

      1 | Bùi Hữu Khải | Khoa Nội
      I | Tập thể
      1 | Khoa Nội
      II | Cá nhân
      1 | Mai Văn Sơn | Khoa Nội
      2 | | Khoa Ngoại | Dược sĩ
      3 | Lương Văn Phú | Khoa Ngoại
      TỔNG CỘNG: 1 tập thể; 4 cá nhân
      4 | Tạ Thị Hương | Khoa Dược
      """)

  @Test func `keeps what rejected rows say`() throws {
    let rows = try read([Self.list]).lists.flatMap(\.rejected)
    #expect(rows.map(\.name) == ["Bùi Hữu Khải", "", "Tạ Thị Hương"])
    #expect(rows.map(\.organisation) == ["Khoa Nội", "Khoa Ngoại", "Khoa Dược"])
    #expect(rows.map(\.note) == ["", "Dược sĩ", ""])
    #expect(rows.map(\.kind) == [.individual, .individual, .individual])
    #expect(rows.map(\.place.cell) == ["B2", "B7", "B10"])
  }

  @Test func `enters them where they stand, in any order, and the ledger's law holds`() throws {
    let document = FormDocument(tables: [Self.list.table])
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
      var reading = try read(document)
      let rows = reading.lists[0].rejected
      for (count, index) in order.enumerated() {
        reading.enter(rows[index], in: 0)
        #expect(ReadingLaw.violations(of: reading, document) == [])
        #expect(reading.lists[0].rejected.count == 2 - count)
      }
      #expect(
        reading.lists[0].records.map(\.name) == [
          "Bùi Hữu Khải", "Khoa Nội", "Mai Văn Sơn", "", "Lương Văn Phú", "Tạ Thị Hương",
        ])
    }
  }

  @Test func `compares the written totals with the rows that count now`() throws {
    var reading = try read([Self.list])
    let rows = reading.lists[0].rejected
    func totals() -> [[String]] {
      reading.findings.filter { $0.code == .totalMismatch }.map(\.values)
    }
    #expect(totals() == [["1", "1", "4", "2"]])
    reading.enter(rows[0], in: 0)
    #expect(totals() == [["1", "1", "4", "3"]])
    reading.enter(rows[2], in: 0)
    #expect(totals() == [])
  }

  @Test func `enters a row of the second list of a file`() throws {
    let second = Grid(
      "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022 CỦA ĐƠN VỊ: Trung tâm Y tế Hai\n" + header + """

        1 | Đinh Thị Loan | Khoa Nội
        II | Cá nhân
        1 | Mai Văn Hai | Khoa Nội
        """)
    let first = Grid(
      "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022 CỦA ĐƠN VỊ: Trung tâm Y tế Một\n" + header + """

        II | Cá nhân
        1 | Mai Văn Một | Khoa Nội
        """)
    var (one, two) = (first.table, second.table)
    (one.name, two.name) = ("Một", "Hai")
    let document = FormDocument(tables: [one, two])
    var reading = try read(document)
    #expect(reading.lists.map { $0.records.count } == [1, 1])
    reading.enter(reading.lists[1].rejected[0], in: 1)
    #expect(ReadingLaw.violations(of: reading, document) == [])
    #expect(reading.lists[1].records.map(\.name) == ["Đinh Thị Loan", "Mai Văn Hai"])
  }
}
