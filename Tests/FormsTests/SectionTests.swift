import FormTestSupport
import Forms
import Testing

/// Which rows open a section, and what a list without any is divided by.
struct SectionTests {
  @Test(arguments: [
    "I | Tập thể", "I. | TẬP THỂ", "I/ | Tập thể:", "A | Tập thể", "A. | TẬP THỂ", "1. | Tập thể",
    "1 | Tập thể",
    "'1) | Tập thể", "I | Tập thể: 05 tập thể", "I | TẬP THỂ (01)", "I | Các tập thể",
    "I - Tập thể", "I. TẬP THỂ",
    "A/ TẬP THỂ", "Phần I: Tập thể", "PHẦN THỨ NHẤT: TẬP THỂ", "Mục A. Tập thể", "| Tập thể",
    "| I. Tập thể",
    "Tập thể", "| Danh sách tập thể", "I | Tập thể đăng ký tham gia thi đua", "| Đối với tập thể",
    "* Tập thể:",
    "I | Tập thể | | 01", "I | Tập thể (gồm 01 đơn vị)", "| | Tập thể",
    "I | Tập thể | Trung tâm Y tế Sơn Hà",
    "I | VỀ TẬP THỂ: ...", "{bold}I | {bold}TẬP THỂ", "I. Tập thể: … tập thể", "| Tập thể gồm có:",
  ])
  func `opens the collectives`(heading: String) throws {
    try expect(
      list: "\(heading)\n1 | Khoa Nội\n2 | Ban Quản lý dự án",
      reads: """
        2 section
        3 collective Khoa Nội
        4 collective Ban Quản lý dự án
        """)
  }

  @Test(arguments: [
    "II | Cá nhân", "II. | CÁ NHÂN", "II/ | Cá nhân:", "B | Cá nhân", "2. | Cá nhân",
    "II | Cá nhân: 12 người",
    "II | CÁ NHÂN (02 đồng chí)", "II-CÁ NHÂN", "PHẦN II. CÁ NHÂN",
    "| Danh sách cá nhân đăng ký thi đua",
    "| Cá nhân (gồm 2 người)", "II | Cá nhân đăng ký năm 2022", "II | Cá nhân ( người)",
    "2 | CÁ NHÂN",
  ])
  func `opens the people`(heading: String) throws {
    try expect(
      list: "\(heading)\n1 | Tô Văn Ban | Khoa Nội\n2 | Đoàn Thị Trạm | Khoa Nội",
      reads: """
        2 section
        3 individual Tô Văn Ban | Khoa Nội
        4 individual Đoàn Thị Trạm | Khoa Nội
        """)
  }

  @Test func `reads headings that are merged over the table`() throws {
    try expect(
      list: """
        I. TẬP THỂ
        1 | Khoa Nội
        II. CÁ NHÂN
        1 | Nguyễn Văn Bình | Khoa Nội
        """, merges: ["A2:D2", "A4:D4"],
      reads: """
        2 section
        3 collective Khoa Nội
        4 section
        5 individual Nguyễn Văn Bình | Khoa Nội
        """)
  }

  @Test(arguments: ["| CÁ NHÂN (tiếp theo)", "II | Cá nhân (tiếp)", "II | Cá nhân"])
  func `goes on below a heading that is repeated`(heading: String) throws {
    try expect(
      list: """
        II | Cá nhân
        | Khoa Nội
        1 | Nguyễn Văn Bình
        \(heading)
        3 | Trần Thị Hoa
        """,
      reads: """
        2 section
        3 department
        4 individual Nguyễn Văn Bình | Khoa Nội
        5 section
        6 individual Trần Thị Hoa | Khoa Nội
        ! info sequence-gap A6
        """)
  }

  @Test func `takes a collective whose name begins so for an entry`() throws {
    try expect(
      list: """
        I | Tập thể
        1 | Tập thể Khoa Nội
        2 | Tập thể đơn vị
        | Tập thể đơn vị
        | Tập thể cơ quan
        """,
      reads: """
        2 section
        3 collective Tập thể Khoa Nội
        4 collective Tập thể đơn vị
        5 collective Tập thể đơn vị
        6 collective Tập thể cơ quan
        """)
  }

  @Test func `takes people before collectives`() throws {
    try expect(
      list: """
        I | Cá nhân
        1 | Nguyễn Văn Bình | Khoa Nội
        II | Tập thể
        1 | Khoa Nội
        """,
      reads: """
        2 section
        3 individual Nguyễn Văn Bình | Khoa Nội
        4 section
        5 collective Khoa Nội
        """)
  }

  @Test(arguments: ["Cá nhân", "DS cá nhân", "2. CÁ NHÂN"])
  func `takes the section from the sheet's name`(name: String) throws {
    try expect(
      Grid("\(header)\n1 | Khoa Nội | Khoa Nội\n2 | Trần Thị Hoa | Khoa Nội", name: name),
      reads: """
        1 header
        2 individual Khoa Nội | Khoa Nội
        3 individual Trần Thị Hoa | Khoa Nội
        ! warning wrong-section B2
        """)
  }

  @Test func `takes the section from a title that speaks of one alone`() throws {
    try expect(
      Grid(
        """
        DANH SÁCH CÁ NHÂN ĐĂNG KÝ THAM GIA THI ĐUA NĂM 2022
        \(header)
        1 | Trần Thị Hoa | Khoa Nội
        """),
      reads: """
        1 title
        2 header
        3 individual Trần Thị Hoa | Khoa Nội
        """)
  }

  @Test(arguments: [
    "DANH SÁCH TẬP THỂ, CÁ NHÂN ĐĂNG KÝ THI ĐUA NĂM 2022", "Tập thể, cá nhân đăng ký thi đua",
    "ĐĂNG KÝ THI ĐUA TẬP THỂ VÀ CÁ NHÂN",
  ])
  func `opens no section in a title that speaks of both`(title: String) throws {
    try expect(
      Grid("\(title)\n\(header)\n1 | Trần Thị Hoa | Khoa Nội\n2 | Khoa Nội"),
      reads: """
        1 title
        2 header
        3 individual Trần Thị Hoa | Khoa Nội
        4 collective Khoa Nội
        ! warning wrong-section B3
        """)
  }

  @Test func `opens a section above the header of its own table`() throws {
    try expect(
      Grid(
        """
        ĐĂNG KÝ THI ĐUA NĂM 2022
        I. TẬP THỂ
        STT | Tên tập thể | Ghi chú
        1 | Khoa Nội | mới
        II. CÁ NHÂN
        STT | Họ và tên | Đơn vị | Ghi chú
        1 | Trần Thị Hoa | Khoa Nội | cũ
        """),
      reads: """
        1 title
        2 section
        3 header
        4 collective Khoa Nội | | mới
        5 section
        6 header
        7 individual Trần Thị Hoa | Khoa Nội | cũ
        """)
  }

  @Test func `divides a list without sections by its names and says so once`() throws {
    try expect(
      list: """
        1 | Khoa Nội
        2 | Trần Thị Hoa | Khoa Nội
        3 | Tô Văn Hà | Khoa Nội
        4 | BVĐK khu vực Sơn Hà
        """,
      reads: """
        2 collective Khoa Nội
        3 individual Trần Thị Hoa | Khoa Nội
        4 individual Tô Văn Hà | Khoa Nội
        5 collective BVĐK khu vực Sơn Hà
        ! warning wrong-section B2
        """)
  }

  @Test func `reports who seems to stand in the wrong section`() throws {
    try expect(
      list: """
        I | Tập thể
        1 | Tô Thị Hoa
        2 | Khoa Nội
        II | Cá nhân
        1 | Khoa Ngoại | Khoa Ngoại
        2 | Tô Thị Hoa | Khoa Nội
        """,
      reads: """
        2 section
        3 collective Tô Thị Hoa
        4 collective Khoa Nội
        5 section
        6 individual Khoa Ngoại | Khoa Ngoại
        7 individual Tô Thị Hoa | Khoa Nội
        ! warning wrong-section B3
        ! warning wrong-section B6
        """)
  }

  @Test func `counts no row before the first section`() throws {
    try expect(
      list: """
        1 | Trần Thị Hoa | Khoa Nội
        II | Cá nhân
        1 | Nguyễn Văn Bình | Khoa Nội
        """,
      reads: """
        2 - row-outside-section
        3 section
        4 individual Nguyễn Văn Bình | Khoa Nội
        ! error row-outside-section B2
        """)
  }

  @Test func `says nothing of a section without entries`() throws {
    try expect(
      list: "I | Tập thể\nII | Cá nhân\n1 | Trần Thị Hoa | Khoa Nội",
      reads: """
        2 section
        3 section
        4 individual Trần Thị Hoa | Khoa Nội
        """)
  }
}
