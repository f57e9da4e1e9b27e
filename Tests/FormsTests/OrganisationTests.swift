import FormTestSupport
import Forms
import Testing

/// Where a person's organisation comes from when the cell does not say it.
struct OrganisationTests {
  @Test func `takes it from the department above`() throws {
    try expect(
      list: """
        II | Cá nhân
        | Khoa Nội
        1 | Nguyễn Văn Bình
        2 | Trần Thị Hoa | Phòng Điều dưỡng
        | KHOA NGOẠI
        3 | Lê Văn Cường
        """,
      reads: """
        2 section
        3 department
        4 individual Nguyễn Văn Bình | Khoa Nội
        5 individual Trần Thị Hoa | Phòng Điều dưỡng
        6 department
        7 individual Lê Văn Cường | KHOA NGOẠI
        """)
  }

  @Test(arguments: [
    ("Khoa Nội", "Khoa Nội"), ("| Khoa Nội:", "Khoa Nội"), ("| 1. Khoa Nội", "Khoa Nội"),
    ("a) | Khoa Nội", "Khoa Nội"),
    ("1.1 | Khoa Nội", "Khoa Nội"), ("| * Khoa Nội", "Khoa Nội"),
    ("| - Khoa Nội (02 người)", "Khoa Nội"),
    ("| Khoa Nội: 2 người", "Khoa Nội"), ("III | Khoa Nội", "Khoa Nội"),
    ("| Khoa Nội: 02", "Khoa Nội"),
  ])
  func `knows a department however its line is written`(line: String, name: String) throws {
    try expect(
      list: "II | Cá nhân\n\(line)\n1 | Nguyễn Văn Bình\n2 | Trần Thị Hoa",
      reads: """
        2 section
        3 department
        4 individual Nguyễn Văn Bình | \(name)
        5 individual Trần Thị Hoa | \(name)
        """)
  }

  @Test func `takes a line merged over the table for a department`() throws {
    try expect(
      list: """
        II | Cá nhân
        Nội tổng hợp
        1 | Nguyễn Văn Bình
        """, merges: ["A3:D3"],
      reads: """
        2 section
        3 department
        4 individual Nguyễn Văn Bình | Nội tổng hợp
        """)
  }

  @Test func `takes the lower of two departments`() throws {
    try expect(
      list: """
        II | Cá nhân
        | Khối lâm sàng
        | Khoa Nội
        1 | Nguyễn Văn Bình
        """,
      reads: """
        2 section
        3 department
        4 department
        5 individual Nguyễn Văn Bình | Khoa Nội
        """)
  }

  @Test func `forgets the department at the next section`() throws {
    try expect(
      list: """
        II | Cá nhân
        | Khoa Nội
        1 | Nguyễn Văn Bình
        I | Tập thể
        1 | Khoa Ngoại
        """,
      reads: """
        2 section
        3 department
        4 individual Nguyễn Văn Bình | Khoa Nội
        5 section
        6 collective Khoa Ngoại
        """)
  }

  @Test func `keeps a person whose family name is like a department`() throws {
    try expect(
      list: """
        II | Cá nhân
        | Tô Văn Ban
        | Đoàn Thị Hội
        """,
      reads: """
        2 section
        3 individual Tô Văn Ban
        4 individual Đoàn Thị Hội
        ! warning missing-organisation C3
        ! warning missing-organisation C4
        """)
  }

  @Test func `keeps a collective among people`() throws {
    try expect(
      list: """
        II | Cá nhân
        | Nguyễn Văn Bình | Khoa Nội
        | Khoa Ngoại
        | Trần Thị Hoa | Khoa Nội
        1 | Khoa Nhi
        | Khoa Dược
        """,
      reads: """
        2 section
        3 individual Nguyễn Văn Bình | Khoa Nội
        4 individual Khoa Ngoại
        5 individual Trần Thị Hoa | Khoa Nội
        6 individual Khoa Nhi
        7 individual Khoa Dược
        ! warning missing-organisation C4
        ! warning wrong-section B4
        ! warning missing-organisation C6
        ! warning wrong-section B6
        ! warning missing-organisation C7
        ! warning wrong-section B7
        """)
  }

  @Test func `loses no collective without a number`() throws {
    try expect(
      list: """
        I | Tập thể
        1 | Khoa Nội
        | Khoa Ngoại
        3 | Khoa Nhi
        | Khoa Dược
        4 | Khoa Mắt
        """,
      reads: """
        2 section
        3 collective Khoa Nội
        4 collective Khoa Ngoại
        5 collective Khoa Nhi
        6 collective Khoa Dược
        7 collective Khoa Mắt
        ! info sequence-gap A5
        """)
  }

  @Test func `counts a merged cell for every row it spans`() throws {
    try expect(
      list: """
        II | Cá nhân
        1 | Nguyễn Văn Bình | Khoa Nội
        2 | Trần Thị Hoa
        3 | Lê Văn Cường
        4 | Phạm Thị Dung
        """, merges: ["C3:C5"],
      reads: """
        2 section
        3 individual Nguyễn Văn Bình | Khoa Nội
        4 individual Trần Thị Hoa | Khoa Nội
        5 individual Lê Văn Cường | Khoa Nội
        6 individual Phạm Thị Dung
        ! warning missing-organisation C6
        """)
  }

  @Test(arguments: [
    "\"", "''", "“", "”", "〃", "nt", "NT", "-nt-", "- nt -", "\" \"", "Như trên", "(như trên)",
    ",,", "-//-",
  ])
  func `resolves a ditto mark`(mark: String) throws {
    try expect(
      list: """
        II | Cá nhân
        1 | Nguyễn Văn Bình | Khoa Nội | LĐTT
        2 | Trần Thị Hoa | \(mark) | \(mark)
        3 | Lê Văn Cường | \(mark)
        """,
      reads: """
        2 section
        3 individual Nguyễn Văn Bình | Khoa Nội | LĐTT
        4 individual Trần Thị Hoa | Khoa Nội | LĐTT
        5 individual Lê Văn Cường | Khoa Nội
        """)
  }

  @Test func `resolves ditto marks in further columns`() throws {
    try expect(
      Grid(
        """
        STT | Họ và tên | Chức vụ | Đơn vị
        II | Cá nhân
        1 | Nguyễn Văn Bình | Bác sĩ | Khoa Nội
        2 | Trần Thị Hoa | nt | nt
        """),
      reads: """
        1 header
        2 section
        3 individual Nguyễn Văn Bình | Khoa Nội [Chức vụ: Bác sĩ]
        4 individual Trần Thị Hoa | Khoa Nội [Chức vụ: Bác sĩ]
        """)
  }

  @Test func `resolves a ditto mark below a department and below a row that does not count`() throws
  {
    try expect(
      list: """
        II | Cá nhân
        | Khoa Nội
        1 | Nguyễn Văn Bình | nt
        2 | | Khoa Ngoại
        3 | Lê Văn Cường | nt
        """,
      reads: """
        2 section
        3 department
        4 individual Nguyễn Văn Bình | Khoa Nội
        5 - missing-name
        6 individual Lê Văn Cường | Khoa Ngoại
        ! error missing-name B5
        """)
  }

  @Test func `takes a ditto mark for no name`() throws {
    try expect(
      list: """
        II | Cá nhân
        1 | Nguyễn Văn Bình | Khoa Nội
        2 | nt | Khoa Ngoại
        3 | " | Khoa Ngoại
        """,
      reads: """
        2 section
        3 individual Nguyễn Văn Bình | Khoa Nội
        4 - missing-name
        5 - missing-name
        ! error missing-name B4
        ! error missing-name B5
        """)
  }

  @Test func `misses it of people only`() throws {
    try expect(
      list: "I | Tập thể\n1 | Khoa Nội\nII | Cá nhân\n1 | Nguyễn Văn Bình",
      reads: """
        2 section
        3 collective Khoa Nội
        4 section
        5 individual Nguyễn Văn Bình
        ! warning missing-organisation C5
        """)
  }
}
