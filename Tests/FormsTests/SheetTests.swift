import FormTestSupport
import Forms
import Testing

/// Several tables, several sheets, several units in one file.
struct SheetTests {
  private static let collectives = "\(header)\n1 | Khoa Nội"
  private static let people = "\(header)\n1 | Trần Thị Hoa | Khoa Nội"

  @Test func `reads sections that are split over sheets as one list`() throws {
    let grids = [Grid(Self.collectives, name: "Tập thể"), Grid(Self.people, name: "Cá nhân")]
    try expect(
      grids[0], grids[1],
      reads: """
        Tập thể 1 header
        Tập thể 2 collective Khoa Nội
        Cá nhân 1 header
        Cá nhân 2 individual Trần Thị Hoa | Khoa Nội
        """)
    #expect(try read(grids).lists.count == 1)
  }

  @Test func `leaves a hidden sheet alone`() throws {
    try expect(
      Grid("II | Cá nhân\n" + Self.people, name: "Sheet1"),
      Grid(Self.people, name: "DM", isHidden: true),
      reads: """
        Sheet1 1 section
        Sheet1 2 header
        Sheet1 3 individual Trần Thị Hoa | Khoa Nội
        DM unread hidden-sheet
        """)
  }

  @Test func `reads a hidden sheet that holds the only table`() throws {
    try expect(
      Grid("Bìa", name: "Bìa"), Grid(Self.people, name: "Cá nhân", isHidden: true),
      reads: """
        Bìa unread other-annex
        Cá nhân 1 header
        Cá nhân 2 individual Trần Thị Hoa | Khoa Nội
        """)
  }

  @Test func `leaves empty sheets, cover sheets and other annexes alone`() throws {
    try expect(
      Grid(Self.people, name: "Cá nhân"), Grid("", name: "Sheet2"), Grid("Hướng dẫn", name: "HD"),
      Grid("PHỤ LỤC 03: DANH SÁCH SÁNG KIẾN\n\(Self.people)", name: "PL03"),
      reads: """
        Cá nhân 1 header
        Cá nhân 2 individual Trần Thị Hoa | Khoa Nội
        Sheet2 unread empty-sheet
        HD unread other-annex
        PL03 unread other-annex
        """)
  }

  @Test func `finds no list in another annex`() throws {
    try expect(
      Grid(
        "PHỤ LỤC 01\nDANH MỤC VĂN BẢN\nSTT | Số ký hiệu | Trích yếu\n1 | 1216/QĐ-UBND | Dự toán"),
      reads: """
        refused no-registration-table
        ! error no-registration-table
        """)
  }

  @Test func `reads a list whose unit numbers its annexes otherwise`() throws {
    try expect(
      Grid("PHỤ LỤC I: DANH SÁCH CÁ NHÂN ĐĂNG KÝ THAM GIA THI ĐUA NĂM 2022\n\(Self.people)"),
      reads: """
        1 title
        2 header
        3 individual Trần Thị Hoa | Khoa Nội
        """)
  }

  @Test(arguments: [
    ("ĐĂNG KÝ THI ĐUA NĂM 2021", "Sheet1"), ("ĐĂNG KÝ THI ĐUA CÁ NHÂN", "Năm 2021"),
    ("ĐĂNG KÝ THI ĐUA", "PL02-2021"),
  ])
  func `leaves last year's sheet alone beside this year's`(title: String, name: String) throws {
    try expect(
      Grid("ĐĂNG KÝ THI ĐUA NĂM 2022\nII | Cá nhân\n\(Self.people)", name: "2022"),
      Grid("\(title)\nII | Cá nhân\n\(Self.people)", name: name),
      reads: """
        2022 1 title
        2022 2 section
        2022 3 header
        2022 4 individual Trần Thị Hoa | Khoa Nội
        \(name) unread other-year
        """)
  }

  @Test func `reads last year's sheet that stands alone, and tells its year`() throws {
    let reading = try read([
      Grid("DANH SÁCH CÁ NHÂN ĐĂNG KÝ THI ĐUA NĂM 2021\n\(Self.people)", name: "Sheet1")
    ])
    #expect(reading.lists.map(\.title.year) == [2021])
    #expect(reading.lists.map(\.title.yearPlace?.cell) == ["A1"])
    #expect(reading.lists.map(\.records.count) == [1])
  }

  @Test func `reads a sheet that goes on without a header`() throws {
    try expect(
      Grid("II | Cá nhân\n\(Self.people)", name: "Trang 1"),
      Grid("2 | Lê Văn Cường | Khoa Nhi\n3 | Phạm Thị Dung | Khoa Nhi", name: "Trang 2"),
      reads: """
        Trang 1 1 section
        Trang 1 2 header
        Trang 1 3 individual Trần Thị Hoa | Khoa Nội
        Trang 2 1 individual Lê Văn Cường | Khoa Nhi
        Trang 2 2 individual Phạm Thị Dung | Khoa Nhi
        """)
  }

  @Test func `reads two tables, one below the other`() throws {
    try expect(
      Grid(
        """
        DANH SÁCH TẬP THỂ ĐĂNG KÝ THI ĐUA NĂM 2022
        STT | Tên tập thể | Ghi chú
        1 | Khoa Nội | mới
        Tổng cộng: 01 tập thể

        DANH SÁCH CÁ NHÂN ĐĂNG KÝ THI ĐUA NĂM 2022
        STT | Họ và tên | Chức vụ | Đơn vị
        1 | Trần Thị Hoa | Y sĩ | Khoa Nội
        Tổng cộng: 01 cá nhân
        """),
      reads: """
        1 title
        2 header
        3 collective Khoa Nội | | mới
        4 total
        6 title
        7 header
        8 individual Trần Thị Hoa | Khoa Nội [Chức vụ: Y sĩ]
        9 total
        """)
  }

  @Test(arguments: [
    "", "Tổng cộng: 1 cá nhân\n",
    "Tổng cộng: 1 cá nhân\n| Người lập | Thủ trưởng đơn vị\n| Lê Văn Cường | Phạm Thị Dung\n",
  ])
  func `parts two units in one sheet`(end: String) throws {
    func block(_ unit: String, _ name: String) -> String {
      """
      SỞ Y TẾ QUẢNG NGÃI | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      \(unit.uppercased()) | | Độc lập - Tự do - Hạnh phúc
      PHỤ LỤC 02: ĐĂNG KÝ THAM GIA THI ĐUA NĂM 2022
      \(header)
      II | Cá nhân
      1 | \(name) | Khoa Nội

      """
    }
    let reading = try read([
      Grid(
        block("Trung tâm Y tế Sơn Hà", "Trần Thị Hoa") + end
          + block("Trung tâm Y tế Ba Tơ", "Võ Văn Em"))
    ])
    #expect(reading.lists.map { $0.records.map(\.name) } == [["Trần Thị Hoa"], ["Võ Văn Em"]])
    #expect(
      reading.lists.map { $0.title.unitPhrases.filter(\.isExplicit).map(\.text) }
        == [["TRUNG TÂM Y TẾ SƠN HÀ"], ["TRUNG TÂM Y TẾ BA TƠ"]])
  }

  @Test func `parts two units below one header`() throws {
    let reading = try read([
      Grid(
        """
        ĐĂNG KÝ THI ĐUA NĂM 2022 CỦA ĐƠN VỊ: TTYT Sơn Hà
        \(header)
        II | Cá nhân
        1 | Trần Thị Hoa | Khoa Nội
        ĐĂNG KÝ THI ĐUA NĂM 2022
        CỦA ĐƠN VỊ: TTYT Ba Tơ
        II | Cá nhân
        1 | Võ Văn Em | Khoa Nội
        """)
    ])
    #expect(reading.lists.map { $0.records.map(\.name) } == [["Trần Thị Hoa"], ["Võ Văn Em"]])
    #expect(
      reading.lists.map { $0.title.unitPhrases.filter(\.isExplicit).map(\.text) }
        == [["TTYT Sơn Hà"], ["TTYT Ba Tơ"]])
  }

  @Test func `parts two units on two sheets`() throws {
    let reading = try read([
      Grid("CỦA ĐƠN VỊ: TTYT Sơn Hà\nII | Cá nhân\n\(Self.people)", name: "Sơn Hà"),
      Grid("CỦA ĐƠN VỊ: TTYT Ba Tơ\nII | Cá nhân\n\(Self.people)", name: "Ba Tơ"),
    ])
    #expect(reading.lists.map(\.records.count) == [1, 1])
  }

  @Test func `finds nothing in an empty file`() throws {
    try expect(Grid(""), reads: "unread empty-sheet\n! error empty-file")
  }

  @Test func `loses nobody of a second table beside the first in silence`() throws {
    try expect(
      Grid(
        """
        STT | Họ và tên | Đơn vị | Ghi chú | STT | Họ và tên | Đơn vị
        II | Cá nhân
        1 | Nguyễn Văn Bình | Khoa Nội | | 2 | Trần Thị Cúc | Khoa Ngoại
        """),
      reads: """
        1 header
        2 section
        3 individual Nguyễn Văn Bình | Khoa Nội [STT: 2] [Họ và tên: Trần Thị Cúc] [Đơn vị: Khoa Ngoại]
        3 - row-outside-section
        ! error row-outside-section F3
        """)
  }
}
