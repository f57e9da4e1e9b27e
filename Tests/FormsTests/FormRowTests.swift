import FormTestSupport
import Forms
import Testing

/// Rows that the form was printed or prepared with.
struct FormRowTests {
  @Test(arguments: [
    "...", "…", "… | … | …", "'- | -", "3 | ...", "| ……", "... | v.v", "| v.v...",
    "'3. | ..........", "* | ***",
  ])
  func `skips fillers`(filler: String) throws {
    try expect(
      list: "I | Tập thể\n1 | Khoa Nội\n2 | Khoa Nhi\n\(filler)\n3 | Khoa Mắt",
      reads: """
        2 section
        3 collective Khoa Nội
        4 collective Khoa Nhi
        5 filler
        6 collective Khoa Mắt
        """)
  }

  @Test func `drops the printed samples`() throws {
    try expect(
      list: """
        I | Tập thể
        1 | Phòng Tổ chức - Cán bộ
        2 | Khoa Cấp cứu
        3 | Trạm Y tế phường Trần Phú
        ...
        1 | Khoa Nội
        II | Cá nhân
        1 | Nguyễn Văn A | Khoa Cấp cứu
        2 | Nguyễn Văn B | Trạm Y tế phường Trần Phú
        3 | Trần Thị Hoa | Khoa Nội
        """,
      reads: """
        2 section
        3 sample
        4 sample
        5 sample
        6 filler
        7 collective Khoa Nội
        8 section
        9 sample
        10 sample
        11 individual Trần Thị Hoa | Khoa Nội
        ! warning placeholder-row B3
        ! warning placeholder-row B4
        ! warning placeholder-row B5
        ! warning placeholder-row B9
        ! warning placeholder-row B10
        """)
  }

  @Test func `keeps departments that are not the printed three`() throws {
    try expect(
      list: """
        I | Tập thể
        1 | Phòng Tổ chức - Cán bộ
        2 | Khoa Cấp cứu
        3 | Khoa Nội
        4 | Trạm Y tế phường Trần Phú
        """,
      reads: """
        2 section
        3 collective Phòng Tổ chức - Cán bộ
        4 collective Khoa Cấp cứu
        5 collective Khoa Nội
        6 collective Trạm Y tế phường Trần Phú
        """)
  }

  @Test func `keeps the printed three further down, and real people of these names`() throws {
    try expect(
      list: """
        I | Tập thể
        1 | Khoa Nội
        2 | Phòng Tổ chức - Cán bộ
        3 | Khoa Cấp cứu
        4 | Trạm Y tế phường Trần Phú
        II | Cá nhân
        1 | Nguyễn Văn A | Khoa Nội
        2 | Nguyễn Văn B | Trạm Y tế phường Trần Phú
        """,
      reads: """
        2 section
        3 collective Khoa Nội
        4 collective Phòng Tổ chức - Cán bộ
        5 collective Khoa Cấp cứu
        6 collective Trạm Y tế phường Trần Phú
        7 section
        8 individual Nguyễn Văn A | Khoa Nội
        9 individual Nguyễn Văn B | Trạm Y tế phường Trần Phú
        """)
  }

  @Test func `skips rows that were prepared and not used`() throws {
    try expect(
      list: """
        II | Cá nhân
        1 | Trần Thị Hoa | Khoa Nội
        2
        '3 | =#N/A | =#N/A | =#N/A
        =4 | =
        =5 | = | =
        =6 | =0 | =0
        | =#N/A
        """,
      reads: """
        2 section
        3 individual Trần Thị Hoa | Khoa Nội
        4 unused
        5 unused
        6 unused
        7 unused
        8 unused
        9 unused
        """)
  }

  @Test func `reads the blank form as blank`() throws {
    let blank = Grid(
      """
      PHỤ LỤC 02:
      BÁO CÁO TỔNG HỢP DANH SÁCH TẬP THỂ, CÁ NHÂN ĐĂNG KÝ
      THAM GIA THI ĐUA NĂM 2022 CỦA ĐƠN VỊ: .....
      (Kèm theo Kế hoạch số 463/KH-SYT ngày 17/3/2022 của Sở Y tế)
      \(header)
      I | Tập thể
      1 | Phòng Tổ chức - Cán bộ
      2 | Khoa Cấp cứu
      3 | Trạm Y tế phường Trần Phú
      ...
      II | Cá nhân
      1 | Nguyễn Văn A | Khoa Cấp cứu
      2 | Nguyễn Văn B | Trạm Y tế phường Trần Phú
      ...
      TỔNG CỘNG: tập thể ; cá nhân

      | Người lập | THỦ TRƯỞNG ĐƠN VỊ
      | (Ký và ghi rõ họ tên) | (Ký, ghi rõ họ tên và đóng dấu)
      """)
    let reading = try read([blank])
    #expect(reading.lists.map(\.isBlank) == [true])
    #expect(reading.lists.map(\.title.year) == [2022])
    try expect(
      blank,
      reads: """
        1 title
        2 title
        3 title
        4 title
        5 header
        6 section
        7 sample
        8 sample
        9 sample
        10 filler
        11 section
        12 sample
        13 sample
        14 filler
        15 total
        17 signature
        18 signature
        ! warning placeholder-row B7
        ! warning placeholder-row B8
        ! warning placeholder-row B9
        ! warning placeholder-row B12
        ! warning placeholder-row B13
        """)
  }

  @Test(arguments: [
    "Không có đăng ký", "| Không có đăng ký", "1 | Không có", "| Không đăng ký",
    "Không có tập thể, cá nhân nào đăng ký",
    "| Đơn vị không có đăng ký thi đua năm 2022", "| KHÔNG", "Không có cá nhân đăng ký",
    "(Không có đăng ký)",
  ])
  func `takes a list that says so for empty`(words: String) throws {
    let list = "I | Tập thể\n\(words)"
    try expect(list: list, reads: "2 section\n3 note")
    let reading = try read([Grid("\(header)\n\(list)")])
    #expect(reading.lists.map(\.isDeclaredEmpty) == [true])
    #expect(reading.lists.map(\.isBlank) == [false])
  }

  @Test func `keeps people whose names sound like nothing`() throws {
    try expect(
      list: """
        II | Cá nhân
        1 | Khổng Năm
        | Trang Sĩ Trung
        | Lưu Ý Nhi
        """,
      reads: """
        2 section
        3 individual Khổng Năm
        4 individual Trang Sĩ Trung
        5 individual Lưu Ý Nhi
        ! warning missing-organisation C3
        ! warning missing-organisation C4
        ! warning missing-organisation C5
        """)
  }

  @Test func `counts a total of nobody as meant`() throws {
    let reading = try read([
      Grid("\(header)\nI | Tập thể\nII | Cá nhân\nTỔNG CỘNG: 0 tập thể; 00 cá nhân")
    ])
    #expect(reading.lists.map(\.isBlank) == [false])
  }
}
