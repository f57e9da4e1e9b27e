import FormTestSupport
import Forms
import Testing

/// Notes and signatures, which are no entries, and entries that look like them.
struct EndOfListTests {
  private static let list = "II | Cá nhân\n1 | Trần Thị Hoa | Khoa Nội"
  private static let rows = "2 section\n3 individual Trần Thị Hoa | Khoa Nội"

  @Test(arguments: [
    "| Người lập | THỦ TRƯỞNG ĐƠN VỊ", "| | Quảng Ngãi, ngày 28 tháng 3 năm 2022", "| | GIÁM ĐỐC",
    "| NGƯỜI LẬP BẢNG",
    "| Trưởng phòng TCCB | GIÁM ĐỐC", "| Nơi nhận: | KT. GIÁM ĐỐC", "| (Ký và ghi rõ họ tên)",
    "| | @2022-03-28",
    "| Người tổng hợp | Xác nhận của thủ trưởng", "| | Ngày …… tháng …… năm 2022",
    "| | TM. BAN GIÁM ĐỐC",
    "| LẬP BIỂU | | PHÓ GIÁM ĐỐC PHỤ TRÁCH",
  ])
  func `knows a signature`(line: String) throws {
    try expect(
      list: "\(Self.list)\n\(line)\n| Lê Văn Cường | Phạm Thị Dung",
      reads: "\(Self.rows)\n4 signature\n5 signature")
  }

  @Test func `knows signatures below a total`() throws {
    try expect(
      list: """
        \(Self.list)
        Tổng cộng: 1 cá nhân
        | | Quảng Ngãi, ngày 28 tháng 3 năm 2022
        | TRƯỞNG PHÒNG TCCB | GIÁM ĐỐC
        | Lê Văn Cường | BS. Phạm Thị Dung
        """,
      reads: "\(Self.rows)\n4 total\n5 signature\n6 signature\n7 signature")
  }

  @Test func `takes no position for a signature`() throws {
    try expect(
      Grid(
        """
        STT | Họ và tên | Chức vụ | Đơn vị | Ghi chú
        II | Cá nhân
        | Trần Thị Hoa | Giám đốc | Ban Giám đốc | Nghỉ từ ngày 1 tháng 2 năm 2022
        | Lê Văn Cường | Kế toán trưởng | Phòng Kế toán | Nơi nhận: kho
        | Phạm Thị Dung | Phụ trách | Khoa Nội
        """),
      reads: """
        1 header
        2 section
        3 individual Trần Thị Hoa | Ban Giám đốc | Nghỉ từ ngày 1 tháng 2 năm 2022 [Chức vụ: Giám đốc]
        4 individual Lê Văn Cường | Phòng Kế toán | Nơi nhận: kho [Chức vụ: Kế toán trưởng]
        5 individual Phạm Thị Dung | Khoa Nội [Chức vụ: Phụ trách]
        """)
  }

  @Test func `misses the name beside a position and reads on`() throws {
    try expect(
      Grid(
        """
        STT | Họ và tên | Chức vụ | Đơn vị
        II | Cá nhân
        | | Giám đốc | Ban Giám đốc
        2 | | Giám đốc |
        3 | Lê Văn Cường | Y sĩ | Khoa Nội
        """),
      reads: """
        1 header
        2 section
        3 - missing-name
        4 - missing-name
        5 individual Lê Văn Cường | Khoa Nội [Chức vụ: Y sĩ]
        ! error missing-name B3
        ! error missing-name B4
        """)
  }

  @Test func `rejects entries below the signatures`() throws {
    try expect(
      list: """
        \(Self.list)
        | Người lập | Thủ trưởng đơn vị
        | Lê Văn Cường | Phạm Thị Dung
        2 | Võ Văn Em | Khoa Nội
        | Hồ Thị Gái | Khoa Nội
        """,
      reads: """
        \(Self.rows)
        4 signature
        5 signature
        6 - row-outside-section
        7 - row-outside-section
        ! error row-outside-section B6
        ! error row-outside-section B7
        """)
  }

  @Test(arguments: [
    "Ghi chú: gửi trước 31/3", "| * Lưu ý: nộp bản giấy sau", "| (*) Chuyển công tác từ tháng 3",
    "Trang 2/3",
    "| Trang 1", "| Trong đó: nữ 3 người",
  ])
  func `passes over notes`(note: String) throws {
    try expect(
      list: "\(Self.list)\n\(note)\n2 | Lê Văn Cường | Khoa Nhi",
      reads: "\(Self.rows)\n4 note\n5 individual Lê Văn Cường | Khoa Nhi")
  }

  @Test func `misses the name of a row that is shifted by a cell`() throws {
    try expect(
      list: "\(Self.list)\nLê Văn Cường | | Khoa Nhi\nPhạm Thị Dung\nKhoa Mắt",
      reads: """
        \(Self.rows)
        4 - missing-name
        5 - missing-name
        6 - missing-name
        ! error missing-name B4
        ! error missing-name B5
        ! error missing-name B6
        """)
  }
}
