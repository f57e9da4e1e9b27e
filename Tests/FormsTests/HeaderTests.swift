import FormTestSupport
import Forms
import Testing

/// Columns are found by what their headers mean.
struct HeaderTests {
  private static let plain = "1 | Nguyễn Văn Bình | Khoa Nội | LĐTT"

  @Test(arguments: [
    "STT | Tên tập thể, cá nhân đăng ký tham gia thi đua | Tên cơ quan đơn vị | Ghi chú",
    "TT | Họ và tên | Đơn vị công tác | Ghi chú",
    "Số TT | HỌ VÀ TÊN | KHOA, PHÒNG | GHI CHÚ",
    "S.T.T | Họ tên cá nhân/ tập thể | Khoa/phòng/trạm | Chú thích",
    "Stt. | Tên tập thể⏎/họ tên cá nhân | Bộ phận công tác | Ghi chú (nếu có)",
    "No. | Họ và tên (ghi chữ in hoa) | Đơn vị | Ghi  chú",
    "Số thứ tự | Tập thể/Cá nhân đăng ký thi đua | Cơ quan, đơn vị | GHI CHÚ:",
  ])
  func `knows columns under other names`(header: String) throws {
    try expect(
      Grid("\(header)\nII | Cá nhân\n\(Self.plain)"),
      reads: """
        1 header
        2 section
        3 individual Nguyễn Văn Bình | Khoa Nội | LĐTT
        """)
  }

  @Test func `takes columns in any order`() throws {
    try expect(
      Grid(
        """
        Ghi chú | Đơn vị công tác | Họ và tên | STT
        | | Cá nhân | II
        LĐTT | Khoa Nội | Nguyễn Văn Bình | 1
        """),
      reads: """
        1 header
        2 section
        3 individual Nguyễn Văn Bình | Khoa Nội | LĐTT
        """)
  }

  @Test func `needs no column for numbers`() throws {
    try expect(
      Grid(
        """
        Họ và tên | Đơn vị công tác
        Cá nhân
        Nguyễn Văn Bình | Khoa Nội
        """),
      reads: """
        1 header
        2 section
        3 individual Nguyễn Văn Bình | Khoa Nội
        """)
  }

  @Test func `keeps further columns under their names`() throws {
    try expect(
      Grid(
        """
        STT | Họ và tên | Chức danh nghề nghiệp | Đơn vị | Danh hiệu | Số năm công tác | Ghi chú
        II | Cá nhân
        1 | Nguyễn Văn Bình | Bác sĩ | Khoa Nội | LĐTT | 12 | mới
        """),
      reads: """
        1 header
        2 section
        3 individual Nguyễn Văn Bình | Khoa Nội | mới [Chức vụ: Bác sĩ] [Danh hiệu đăng ký: LĐTT] [Số năm công tác: 12]
        """)
  }

  @Test func `shows dates as people write them`() throws {
    try expect(
      Grid(
        """
        STT | Họ và tên | Ngày sinh | Đơn vị
        II | Cá nhân
        1 | Nguyễn Văn Bình | @1985-03-05 | Khoa Nội
        """),
      reads: """
        1 header
        2 section
        3 individual Nguyễn Văn Bình | Khoa Nội [Ngày sinh: 05/03/1985]
        """)
  }

  @Test func `copies no private column and says so`() throws {
    try expect(
      Grid(
        """
        STT | Họ và tên | Số CCCD | Đơn vị | Số điện thoại | Lương
        II | Cá nhân
        1 | Nguyễn Văn Bình | 051085000001 | Khoa Nội | 0905000001 | 4.98
        """),
      reads: """
        1 header
        2 section
        3 individual Nguyễn Văn Bình | Khoa Nội
        ! info private-data-ignored C1
        """)
  }

  @Test func `joins names that stand in two columns`() throws {
    try expect(
      Grid(
        """
        STT | Họ và tên đệm | Tên | Đơn vị
        I | Tập thể
        1 | Khoa Nội
        II | Cá nhân
        1 | Nguyễn Văn | Bình | Khoa Nội
        """),
      reads: """
        1 header
        2 section
        3 collective Khoa Nội
        4 section
        5 individual Nguyễn Văn Bình | Khoa Nội
        """)
  }

  @Test func `joins names below one merged header`() throws {
    try expect(
      Grid(
        """
        STT | Họ và tên | | Đơn vị
        II | Cá nhân
        1 | Nguyễn Văn | Bình | Khoa Nội
        """, merges: ["B1:C1"]),
      reads: """
        1 header
        2 section
        3 individual Nguyễn Văn Bình | Khoa Nội
        """)
  }

  @Test func `reads a header over two merged rows`() throws {
    try expect(
      Grid(
        """
        TT | Đăng ký tham gia thi đua | | Ghi chú
        | Tên tập thể, cá nhân | Đơn vị công tác |
        II | Cá nhân
        1 | Nguyễn Văn Bình | Khoa Nội | LĐTT
        """, merges: ["A1:A2", "B1:C1", "D1:D2"]),
      reads: """
        1 header
        2 header
        3 section
        4 individual Nguyễn Văn Bình | Khoa Nội | LĐTT
        """)
  }

  @Test func `reads groups of further columns over two rows`() throws {
    try expect(
      Grid(
        """
        STT | Họ và tên | Đơn vị | Danh hiệu đăng ký | | Ghi chú
        | | | LĐTT | CSTĐCS |
        II | Cá nhân
        1 | Nguyễn Văn Bình | Khoa Nội | x | | mới
        """, merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2"]),
      reads: """
        1 header
        2 header
        3 section
        4 individual Nguyễn Văn Bình | Khoa Nội | mới [Danh hiệu đăng ký - LĐTT: x]
        """)
  }

  @Test func `finds the header anywhere`() throws {
    let title = Array(repeating: "| | | Quốc hiệu, tiêu ngữ", count: 45).joined(separator: "\n")
    let reading = try read([
      Grid(
        title + """

          | | | STT | Họ và tên | Đơn vị
          | | | II | Cá nhân
          | | | 1 | Nguyễn Văn Bình | Khoa Nội
          """)
    ])
    #expect(reading.lists.flatMap(\.records).map(\.name) == ["Nguyễn Văn Bình"])
  }

  @Test func `takes no entry for a header`() throws {
    try expect(
      list: """
        I | Tập thể
        1 | Đơn vị Công tác xã hội | Khoa | Cơ quan
        | Phòng khám | Đơn vị | Ghi chú của Sở
        """,
      reads: """
        2 section
        3 collective Đơn vị Công tác xã hội | Khoa | Cơ quan
        4 collective Phòng khám | Đơn vị | Ghi chú của Sở
        """)
  }

  @Test func `skips the numbers of the columns`() throws {
    for numbers in ["(1) | (2) | (3) | (4)", "1 | 2 | 3 | 4", "A | B | 1 | 2", "a | b | c | d"] {
      try expect(
        list: "\(numbers)\nII | Cá nhân\n\(Self.plain)",
        reads: """
          2 column-numbers
          3 section
          4 individual Nguyễn Văn Bình | Khoa Nội | LĐTT
          """)
    }
  }

  @Test func `skips the header of every printed page`() throws {
    try expect(
      list: """
        II | Cá nhân
        1 | Nguyễn Văn Bình | Khoa Nội
        \(header)
        2 | Trần Thị Hoa | Khoa Ngoại
        """,
      reads: """
        2 section
        3 individual Nguyễn Văn Bình | Khoa Nội
        4 header
        5 individual Trần Thị Hoa | Khoa Ngoại
        """)
  }

  @Test func `goes on below the title and header of a printed page`() throws {
    let page = """
      DANH SÁCH ĐĂNG KÝ THAM GIA THI ĐUA NĂM 2022 CỦA ĐƠN VỊ: TTYT Sơn Hà
      \(header)
      """
    try expect(
      Grid(
        """
        \(page)
        II | Cá nhân
        1 | Nguyễn Văn Bình | Khoa Nội
        Trang 1/2
        \(page)
        2 | Trần Thị Hoa | Khoa Ngoại
        """),
      reads: """
        1 title
        2 header
        3 section
        4 individual Nguyễn Văn Bình | Khoa Nội
        5 note
        6 title
        7 header
        8 individual Trần Thị Hoa | Khoa Ngoại
        """)
  }
}
