import FormTestSupport
import Forms
import Testing

/// Cells that need care: formulas, hidden and struck rows, several names, numbers.
struct CellTests {
  @Test func `judges a broken formula by its field`() throws {
    try expect(
      Grid(
        """
        STT | Họ và tên | Chức vụ | Đơn vị | Ghi chú
        II | Cá nhân
        #REF! | Trần Thị Hoa | = | #N/A | #NAME?
        = | Lê Văn Cường | #N/A | = | =
        3 | #N/A | Y sĩ | Khoa Nội
        4 | = | Y sĩ | Khoa Nội
        """),
      reads: """
        1 header
        2 section
        3 individual Trần Thị Hoa
        4 individual Lê Văn Cường
        5 - formula-error
        6 - formula-without-value
        ! warning formula-without-value C3
        ! warning formula-error D3
        ! warning formula-error E3
        ! warning missing-organisation D3
        ! warning formula-error C4
        ! warning formula-without-value D4
        ! warning formula-without-value E4
        ! warning missing-organisation D4
        ! error formula-error B5
        ! error formula-without-value B6
        """)
  }

  @Test func `takes the value that a formula had`() throws {
    try expect(
      list: "II | Cá nhân\n=1 | =Trần Thị Hoa | =Khoa Nội | =5",
      reads: "2 section\n3 individual Trần Thị Hoa | Khoa Nội | 5")
  }

  @Test func `keeps and reports rows that are hidden, struck or white`() throws {
    try expect(
      list: """
        II | Cá nhân
        hidden: 1 | Trần Thị Hoa | Khoa Nội
        2 | {struck}Lê Văn Cường | Khoa Nội
        3 | {white}Phạm Thị Dung | Khoa Nội
        hidden: 4
        """,
      reads: """
        2 section
        3 individual Trần Thị Hoa | Khoa Nội
        4 individual Lê Văn Cường | Khoa Nội
        5 individual Phạm Thị Dung | Khoa Nội
        6 unused
        ! warning hidden-row B3
        ! warning struck-row B4
        ! warning hidden-row B5
        """)
  }

  @Test(arguments: [
    "Trần Thị Hoa⏎Lê Văn Cường", "Trần Thị Hoa; Lê Văn Cường", "1. Trần Thị Hoa⏎2. Lê Văn Cường",
    "- Trần Thị Hoa⏎- Lê Văn Cường", "Trần Thị Hoa;⏎Lê Văn Cường;",
  ])
  func `parts several people in one cell`(cell: String) throws {
    try expect(
      list: "II | Cá nhân\n1 | \(cell) | Khoa Nội | LĐTT",
      reads: """
        2 section
        3 individual Trần Thị Hoa | Khoa Nội | LĐTT
        3 individual Lê Văn Cường | Khoa Nội | LĐTT
        ! warning several-names-in-one-cell B3
        """)
  }

  @Test(arguments: [
    ("Nguyễn⏎Văn Dũng", "Nguyễn Văn Dũng"), ("Nguyễn Văn⏎Dũng", "Nguyễn Văn Dũng"),
    ("Nguyễn Thị⏎Kim Dung", "Nguyễn Thị Kim Dung"),
    ("Trần Thị Hoa⏎(Trưởng khoa)", "Trần Thị Hoa (Trưởng khoa)"),
    ("Trần Thị Hoa⏎Phó Giám đốc", "Trần Thị Hoa Phó Giám đốc"),
    ("Trần Thị Hoa⏎Phó trưởng khoa Nội", "Trần Thị Hoa Phó trưởng khoa Nội"),
    ("BS.⏎Trần Thị Hoa", "BS. Trần Thị Hoa"),
  ])
  func `keeps one name over two lines`(cell: String, name: String) throws {
    try expect(
      list: "II | Cá nhân\n1 | \(cell) | Khoa Nội",
      reads: "2 section\n3 individual \(name) | Khoa Nội")
  }

  @Test func `parts collectives that each say what they are`() throws {
    try expect(
      list: """
        I | Tập thể
        1 | Khoa Nội; Khoa Ngoại
        2 | Trạm Y tế⏎phường Trần Phú
        """,
      reads: """
        2 section
        3 collective Khoa Nội
        3 collective Khoa Ngoại
        4 collective Trạm Y tế phường Trần Phú
        ! warning several-names-in-one-cell B3
        """)
  }

  @Test func `finds gaps in the numbers of a section, whatever became of its rows`() throws {
    try expect(
      list: """
        I | Tập thể
        1 | Khoa Nội
        3 | Khoa Nhi
        II | Cá nhân
        1 | Trần Thị Hoa | Khoa Nội
        2 | | Khoa Nội
        3
        4 | ...
        05 | Lê Văn Cường | Khoa Nội
        | Phạm Thị Dung | Khoa Nội
        a | Võ Văn Em | Khoa Nội
        6 | Hồ Thị Gái | Khoa Nội
        2 | Bùi Văn Hùng | Khoa Nội
        """,
      reads: """
        2 section
        3 collective Khoa Nội
        4 collective Khoa Nhi
        5 section
        6 individual Trần Thị Hoa | Khoa Nội
        7 - missing-name
        8 unused
        9 filler
        10 individual Lê Văn Cường | Khoa Nội
        11 individual Phạm Thị Dung | Khoa Nội
        12 individual Võ Văn Em | Khoa Nội
        13 individual Hồ Thị Gái | Khoa Nội
        14 individual Bùi Văn Hùng | Khoa Nội
        ! info sequence-gap A4
        ! error missing-name B7
        """)
  }

  @Test(arguments: ["'01", "'1.", "'1)", "1.0", "'(1)", "=1", "I", "i.", "a)", "", "#REF!", "*"])
  func `reads an entry whatever stands in front`(number: String) throws {
    try expect(
      list: "II | Cá nhân\n\(number) | Trần Thị Hoa | Khoa Nội",
      reads: "2 section\n3 individual Trần Thị Hoa | Khoa Nội")
  }

  @Test(arguments: ["Hoa", "Trần Thị Hoa 2", "Trần"])
  func `doubts what is no full name`(name: String) throws {
    try expect(
      list: "II | Cá nhân\n1 | \(name) | Khoa Nội",
      reads: "2 section\n3 individual \(name) | Khoa Nội\n! warning suspicious-name B3")
  }

  @Test(arguments: [
    "H'Rin", "Y Nhung", "A Thút", "Phạm Văn Y", "Đinh Thị H'Rin", "K’Brêu", "Kpă Hờ Nhung",
    "ThS.BSCKII. Tô Nam",
  ])
  func `doubts no name of the highlands and no title`(name: String) throws {
    try expect(
      list: "II | Cá nhân\n1 | \(name) | Khoa Nội",
      reads: "2 section\n3 individual \(name) | Khoa Nội")
  }

  @Test func `cleans what it keeps`() throws {
    try expect(
      list: "II | Cá nhân\n1 |   Trần\u{A0}Thị  Hoa\u{200B} | Khoa⏎Nội | a\t b",
      reads: "2 section\n3 individual Trần Thị Hoa | Khoa Nội | a b")
  }
}
