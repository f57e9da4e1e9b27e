import CSV
import Spreadsheet
import CodecTestSupport
import Testing

struct RecordReadingTests {
  @Test(arguments: [
    ("a,b\r\nc,d\r\n", ["1: [a] [b]", "2: [c] [d]"]),
    ("a\nb\rc\r\nd", ["1: [a]", "2: [b]", "3: [c]", "4: [d]"]),
    ("a,b", ["1: [a] [b]"]),
    ("", []),
    ("\n", ["1:"]),
    ("\r\r\n\n", ["1:", "2:", "3:"]),
    ("a\n\nb\n", ["1: [a]", "2:", "3: [b]"]),
    (",", ["1: - -"]),
    ("a,\n,b,", ["1: [a] -", "2: - [b] -"]),
    (" a , b\n", ["1: [ a ] [ b]"]),
  ])
  func `splits records at line ends and fields at delimiters`(text: String, expected: [String])
    throws
  {
    #expect(try listing(text) == expected)
  }

  @Test(arguments: [
    (#""a,b",c"#, ["1: [a,b] [c]"]),
    ("\"a\r\nb\rc\nd\",e\nf", ["1: [a\r\nb\rc\nd] [e]", "2: [f]"]),
    (#""a""b","""","""""""#, [#"1: [a"b] ["] [""]"#]),
    (#""","",a,"#, ["1: [] [] [a] -"]),
    ("\"\"\n", ["1: []"]),
    ("\"a\"\r", ["1: [a]"]),
  ])
  func `reads quoted fields`(text: String, expected: [String]) throws {
    #expect(try listing(text) == expected)
  }

  @Test(arguments: [
    (#"a"b,c"#, [#"1: [a"b] [c]"#]),
    (#""a"b,c"#, ["1: [ab] [c]"]),
    (#""a"b"c",d"#, [#"1: [ab"c"] [d]"#]),
    (#""a" ,b"#, ["1: [a ] [b]"]),
    (#" "a,b""#, [#"1: [ "a] [b"]"#]),
    ("5\" x 6\",b\n\"a\" \n", ["1: [5\" x 6\"] [b]", "2: [a ]"]),
    (#"""x,b"#, ["1: [x] [b]"]),
  ])
  func `reads stray quotes as Excel does`(text: String, expected: [String]) throws {
    #expect(try listing(text) == expected)
  }

  @Test func `reads runs of doubled quotes of any length`() throws {
    for count in 1...130 {
      let doubled = String(repeating: "\"\"", count: count)
      let single = String(repeating: "\"", count: count)
      #expect(try listing("\"\(doubled)\",x\n") == ["1: [\(single)] [x]"])
    }
  }

  @Test func `stops when told and hands out nothing more`() throws {
    let reader = try CSVReader(Array("a\nb\nc\n".utf8))
    var numbers: [Int] = []
    let details = try reader.read { row in
      numbers.append(row.number)
      return row.number == 2 ? .stop : .proceed
    }
    #expect(numbers == [1, 2])
    #expect(details.recordCount == 2)
  }

  @Test func `counts columns from 1 and leaves nothing of the row before`() throws {
    var cells: [[Cell]] = []
    try CSVReader(Array("abc,,x\n,y\n".utf8)).read { row in
      cells.append(row.cells)
      return .proceed
    }
    #expect(
      cells == [
        [
          Cell(column: 1, kind: .text, text: ByteRange(start: 0, count: 3)),
          Cell(column: 2, kind: .blank),
          Cell(column: 3, kind: .text, text: ByteRange(start: 3, count: 1)),
        ],
        [
          Cell(column: 1, kind: .blank),
          Cell(column: 2, kind: .text, text: ByteRange(start: 0, count: 1)),
        ],
      ])
  }
}
