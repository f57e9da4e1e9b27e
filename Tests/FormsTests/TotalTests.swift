import FormTestSupport
import Forms
import Testing

/// Total lines, wherever and however they are written.
struct TotalTests {
  private static let list = "I | Tập thể\n1 | Khoa Nội\nII | Cá nhân\n1 | Trần Thị Hoa | Khoa Nội"
  private static let rows = """
    2 section
    3 collective Khoa Nội
    4 section
    5 individual Trần Thị Hoa | Khoa Nội
    """

  @Test(arguments: [
    "TỔNG CỘNG: 1 tập thể; 1 cá nhân", "TỔNG CỘNG: 01 tập thể ; 01 cá nhân",
    "| TỔNG CỘNG | 01 tập thể | 01 cá nhân",
    "Tổng số | 01 cá nhân | 1 tập thể", "TỔNG CỘNG: tập thể ; cá nhân",
    "| Tổng cộng: ... tập thể; ... cá nhân",
    "| 01 tập thể; 01 cá nhân", "Tổng: 1 tập thể và 1 cá nhân",
    "Tổng cộng danh sách có: 1 tập thể, 1 cá nhân",
    "TỔNG CỘNG", "| Cộng: 01 tập thể, 01 cá nhân", "Tổng cộng | | =2",
    "| | TỔNG CỘNG: 1 tập thể, 1 cá nhân",
    "Tổng cộng có 01 (một) tập thể và 01 (một) cá nhân đăng ký thi đua.",
    "Danh sách này có 01 tập thể và 01 cá nhân",
  ])
  func `is no entry, and says nothing when it is right`(total: String) throws {
    try expect(list: "\(Self.list)\n\(total)", reads: "\(Self.rows)\n6 total")
  }

  @Test(arguments: [
    "TỔNG CỘNG: 1 tập thể; 2 cá nhân", "TỔNG CỘNG: 05 tập thể; cá nhân",
    "| Tổng cộng | 2 tập thể | 1 cá nhân",
    "Tổng số cá nhân: 9",
  ])
  func `is compared with the rows`(total: String) throws {
    let reading = try read([Grid("\(header)\n\(Self.list)\n\(total)")])
    #expect(reading.findings.map(\.code) == [.totalMismatch])
  }

  @Test(arguments: ["1.066", "1,066", "1 066", "1066"])
  func `groups the digits of a large count in any way`(count: String) throws {
    let people = (1...1_066).map { "\($0) | Trần Thị Hoa \($0) | Khoa Nội" }
    let list = "II | Cá nhân\n\(people.joined(separator: "\n"))"
    let right = try read([Grid("\(header)\n\(list)\nTỔNG CỘNG: \(count) cá nhân")])
    #expect(right.findings.filter { $0.code == .totalMismatch }.isEmpty)
    let wrong = try read([Grid("\(header)\n\(list)\nTỔNG CỘNG: 0\(count) tập thể")])
    #expect(wrong.findings.contains { $0.code == .totalMismatch })
  }

  @Test func `may stand above the list`() throws {
    try expect(
      list: "TỔNG CỘNG: 1 tập thể; 1 cá nhân\n\(Self.list)",
      reads: """
        2 total
        3 section
        4 collective Khoa Nội
        5 section
        6 individual Trần Thị Hoa | Khoa Nội
        """)
    try expect(
      list: "Tổng cộng: 1 tập thể; 1 cá nhân\n1 | Khoa Nội\n2 | Trần Thị Hoa | Khoa Nội",
      reads: """
        2 total
        3 collective Khoa Nội
        4 individual Trần Thị Hoa | Khoa Nội
        ! warning wrong-section B3
        """)
  }

  @Test func `may be one of a part`() throws {
    try expect(
      list: """
        I | Tập thể
        1 | Khoa Nội
        | Tổng số: 01 tập thể
        II | Cá nhân
        1 | Trần Thị Hoa | Khoa Nội
        | Cộng khoa Nội: 1
        2 | Lê Văn Cường | Khoa Nhi
        | Cộng: 1
        Tổng cộng: 2 cá nhân
        """,
      reads: """
        2 section
        3 collective Khoa Nội
        4 total
        5 section
        6 individual Trần Thị Hoa | Khoa Nội
        7 total
        8 individual Lê Văn Cường | Khoa Nhi
        9 total
        10 total
        """)
  }

  @Test func `may stand at the end of every page`() throws {
    try expect(
      list: """
        II | Cá nhân
        1 | Trần Thị Hoa | Khoa Nội
        Tổng số: 1
        \(header)
        2 | Lê Văn Cường | Khoa Nhi
        Tổng số: 1
        """,
      reads: """
        2 section
        3 individual Trần Thị Hoa | Khoa Nội
        4 total
        5 header
        6 individual Lê Văn Cường | Khoa Nhi
        7 total
        """)
  }

  @Test func `is not a department whose name begins so`() throws {
    try expect(
      list: "I | Tập thể\n1 | Tổng đài cấp cứu 115\n| Tổng đài 1080\n| Cộng tác viên dân số",
      reads: """
        2 section
        3 collective Tổng đài cấp cứu 115
        4 collective Tổng đài 1080
        5 collective Cộng tác viên dân số
        """)
  }

  @Test func `ends the list`() throws {
    try expect(
      list: """
        II | Cá nhân
        1 | Trần Thị Hoa | Khoa Nội
        Tổng cộng: 1 cá nhân
        2 | Lê Văn Cường | Khoa Nhi
        | Phạm Thị Dung | Khoa Nhi
        | Võ Văn Em
        """,
      reads: """
        2 section
        3 individual Trần Thị Hoa | Khoa Nội
        4 total
        5 - row-outside-section
        6 - row-outside-section
        7 - row-outside-section
        ! error row-outside-section B5
        ! error row-outside-section B6
        ! error row-outside-section B7
        """)
  }
}
