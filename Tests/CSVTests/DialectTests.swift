import CSV
import Spreadsheet
import CodecTestSupport
import Testing

struct DialectTests {
  private func delimiter(_ text: String) throws -> Character {
    Character(Unicode.Scalar(try CSVReader(Array(text.utf8)).dialect.delimiter))
  }

  @Test(arguments: [
    ("a,b,c\n1,2,3\n", ","),
    ("a;b;c\n1;2;3\n", ";"),
    ("a\tb\tc\n1\t2\t3\n", "\t"),
    ("a|b|c\n1|2|3\n", "|"),
    // Numbers only: nothing but the comma splits.
    ("1,2\n3,4\n", ","),
    ("1, 2\n3, 4\n", ","),
    // Decimal commas, as many of them as semicolons.
    ("1;2,5\n2;3,5\n", ";"),
    ("A;1,5;2,5;3,5\nB;1,0;2,0;3,0\n", ";"),
    ("1.234,56;2.345,67\n3,1;4,1\n", ";"),
    // Semicolons inside the notes of a comma file.
    ("1,Nguyễn An,LĐTT; CSTĐCS\n2,Trần Bình,LĐTT; CSTĐCS\n", ","),
    // Commas inside the names of a semicolon file.
    ("Tên tập thể, cá nhân;Ghi chú\nKhoa Nội, Nhi;x\nKhoa Sản, Dược;y\n", ";"),
    // The delimiter of the quotes counts, not what stands inside them.
    ("\"a,b\";\"c,d\"\n\"e,f\";\"g,h\"\n", ";"),
    ("\"a;b;c\",\"d;e;f\"\n\"g;h;i\",\"j;k;l\"\n", ","),
    // One column.
    ("a\nb\nc\n", ","),
    ("", ","),
    ("\n\n\n", ","),
    // Points for decimals, days and times between commas.
    ("1.5,2.5\n3.5,4.5\n", ","),
    ("2022-03-31,14:05:00,a\n2022-04-01,09:30:00,b\n", ","),
    ("31/03/2022;14:05;7,5\n01/04/2022;09:30;8,25\n", ";"),
    ("t, x, y\n1950:1, 28.9,,\n1950:2, 29.1,,\n", ","),
    // A delimiter few programs write.
    ("code^name^place\nVDH^Dong Hoi, ga^QB\nHAN^Noi Bai^HN\n", "^"),
    ("id~name\n1~An\n2~Bình\n", "~"),
    ("root:x:0:0:root:/root:/bin/bash\nbin:x:2:2:bin:/bin:/bin/sh\n", ":"),
    ("a;b", ";"),
  ])
  func `finds the delimiter that makes a table`(text: String, expected: Character) throws {
    #expect(try delimiter(text) == expected)
  }

  @Test(arguments: [
    ["Khoa Nội, tầng 2", "Khoa Nhi", "Phòng Kế hoạch, tài chính, vật tư", "Khoa Sản"],
    ["14:05:00", "09:30:15", "23:59:59"], ["31/03/2022 14:05", "01/04/2022 09:30"],
    ["http://a.vn/x", "http://b.vn/y"], ["1.234,5", "Tổng: 3,25", "Khoa, phòng", "a"],
    ["Đã nộp", "Đã nộp; thiếu chữ ký", "Chưa nộp"],
    Array(repeating: "Khoa Nội", count: 20) + ["Khoa Nhi;Khoa Sản"],
    ["It's", "Kids' Hat", "'twas"],
  ])
  func `keeps a file of one column in one piece`(lines: [String]) throws {
    let fields = try readFields(Array(lines.joined(separator: "\n").utf8))
    #expect(fields == lines.map { [Array($0.utf8)] })
  }

  @Test(arguments: [
    ("'a,b','c'\n'd','it''s'\n", ["1: [a,b] [c]", "2: [d] [it's]"]),
    ("1;'An; Nhi';'x'\n2;'Bình';'y'\n", ["1: [1] [An; Nhi] [x]", "2: [2] [Bình] [y]"]),
    // Not quotes: words, a text mark of Excel, apostrophes inside quotes.
    (
      "1,Men's Hat,'twas\n2,Kids' Hat,o'\n",
      ["1: [1] [Men's Hat] ['twas]", "2: [2] [Kids' Hat] [o']"]
    ),
    (
      "'01,An\n'02,Nhi\n'03,Tú\n'04,Lê\n",
      ["1: ['01] [An]", "2: ['02] [Nhi]", "3: ['03] [Tú]", "4: ['04] [Lê]"]
    ),
    ("\"'a'\",\"'b'\"\n\"'c'\",\"'d'\"\n", ["1: ['a'] ['b']", "2: ['c'] ['d']"]),
  ])
  func `takes apostrophes for quotes only where they are`(text: String, expected: [String]) throws {
    #expect(try listing(Array(text.utf8), CSVReadingOptions()) == expected)
  }

  @Test(arguments: [
    (#"1,"tập \"một\", x",a"#, [#"1: [1] [tập "một", x] [a]"#]),
    (#"1,"a\\b \"c\" d\n",2"#, [#"1: [1] [a\b "c" d\n] [2]"#]),
    // Not escapes: folders, and quotes that are doubled.
    ("\"C:\\x, y\\\",1\n\"D:\\z\\\",2\n", [#"1: [C:\x, y\] [1]"#, #"2: [D:\z\] [2]"#]),
    (#"8\'9"",b"#, [#"1: [8\'9""] [b]"#]),
    (#""{""a"": ""\""b\""""}",1"#, [#"1: [{"a": "\"b\""}] [1]"#]),
  ])
  func `takes backslashes for escapes only where they are`(text: String, expected: [String]) throws
  {
    #expect(try listing(Array(text.utf8), CSVReadingOptions()) == expected)
  }

  @Test(arguments: [
    ("a;1,5\nb;2,25\n", true), ("a;1.234,5\nb;-7\n", true), ("a,\"1,5\"\nb,\"2,5\"\n", true),
    ("a;1.5\nb;2.25\n", false), ("a,\"1,234.5\"\n", false), ("a;b\n1;2\n", false),
    // A thousand or one and a bit: nobody can tell.
    ("a;1,234\nb;2,345\n", false), ("a;1.234\nb;2.345\n", false),
  ])
  func `tells whether numbers have decimal commas`(text: String, expected: Bool) throws {
    #expect(try CSVReader(Array(text.utf8)).dialect.usesDecimalComma == expected)
  }

  /// A form whose title lines hold one field, and more commas than anything else.
  private func form(people: Int, delimiter: String) -> String {
    let title = [
      "SỞ Y TẾ TỈNH QUẢNG NGÃI, BỆNH VIỆN ĐA KHOA", "PHỤ LỤC 02:",
      "BÁO CÁO TỔNG HỢP DANH SÁCH TẬP THỂ, CÁ NHÂN ĐĂNG KÝ", "THAM GIA THI ĐUA NĂM 2022", "",
    ]
    let header = [["STT", "Tên tập thể, cá nhân", "Tên cơ quan, đơn vị", "Ghi chú"]]
    let rows = (1...people).map { ["\($0)", "Trần Thị Bình", "Khoa Nội, tầng 2", "Hệ số 1,5"] }
    let table = header + [["I", "Tập thể", "", ""]] + rows + [["", "TỔNG CỘNG", "", ""]]
    let end = ["Quảng Ngãi, ngày 30 tháng 3 năm 2022", "GIÁM ĐỐC"]
    return (title + table.map { $0.joined(separator: delimiter) } + end).joined(separator: "\r\n")
  }

  @Test(arguments: [1, 2, 30], [";", "\t", "|"])
  func `is not misled by the title block of a form`(people: Int, separator: String) throws {
    #expect(try delimiter(form(people: people, delimiter: separator)) == Character(separator))
  }

  @Test(arguments: [
    ("sep=;\na,b;c\n", ";", LineEnding.lineFeed, ["2: [a,b] [c]"]),
    ("sep=,\r\na;b;c\r\n", ",", .carriageReturnLineFeed, ["2: [a;b;c]"]),
    ("sep=\t\ra\tb\r", "\t", .carriageReturn, ["2: [a] [b]"]),
    ("SEP=\\t\na\tb", "\t", .lineFeed, ["2: [a] [b]"]),
    ("\"sep=;\"\n1;2\n", ";", .lineFeed, ["2: [1] [2]"]),
    ("\"sep=\\t\"\n\n1\t2\n", "\t", .lineFeed, ["2:", "3: [1] [2]"]),
    ("sep=:\na:b\n", ":", .lineFeed, ["2: [a] [b]"]),
    ("\u{FEFF}sep=;\na;b\n", ";", .lineFeed, ["2: [a] [b]"]),
  ])
  func `counts a separator line as record 1 and keeps it back`(
    text: String, delimiter: Character, lineEnding: LineEnding, expected: [String]
  ) throws {
    let dialect = try CSVReader(Array(text.utf8)).dialect
    #expect(dialect.hasSeparatorLine)
    #expect(dialect.delimiter == delimiter.asciiValue)
    #expect(dialect.lineEnding == lineEnding)
    #expect(try listing(Array(text.utf8)) == expected)
  }

  @Test func `finds no record but the separator line itself`() throws {
    let reader = try CSVReader(Array("sep=;".utf8))
    #expect(reader.dialect.hasSeparatorLine)
    let details = try reader.read { _ in .proceed }
    #expect(details.recordCount == 1)
  }

  @Test(arguments: [
    "sep=\na,b\n", "sep=;;\na;b\n", "sep=\"\na,b\n", "separator\na,b\n", "a\nsep=;\n", "sep=\\x\n",
    "\"sep=;\na\"", "sep",
  ])
  func `takes other first lines for data`(text: String) throws {
    #expect(try !CSVReader(Array(text.utf8)).dialect.hasSeparatorLine)
  }

  @Test func `believes the delimiter it is told before that of a separator line`() throws {
    let told = CSVReadingOptions(delimiter: UInt8(ascii: ","))
    #expect(try listing(Array("sep=;\na,b;c\n".utf8), told) == ["2: [a] [b;c]"])
    #expect(try listing(Array("a;b,c\nd;e,f\n".utf8), told) == ["1: [a;b] [c]", "2: [d;e] [f]"])
  }

  @Test(arguments: [
    ("a,b\r\nc\n", LineEnding.carriageReturnLineFeed), ("a\nb\r\n", .lineFeed),
    ("\"a\n\"\rb", .carriageReturn),
    ("a,b", nil), ("", nil), ("\"a\n", nil),
  ])
  func `tells what ends the first record`(text: String, expected: LineEnding?) throws {
    #expect(try CSVReader(Array(text.utf8)).dialect.lineEnding == expected)
  }

  @Test func `judges a long text by its beginning`() throws {
    let text =
      String(repeating: "a;b,c;d\n", count: 20_000) + String(repeating: "a,b\n", count: 50_000)
    #expect(try delimiter(text) == ";")
  }
}
