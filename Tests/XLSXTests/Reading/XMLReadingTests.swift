import Spreadsheet
import CodecTestSupport
import Testing
import XLSX

struct XMLReadingTests {
  /// A sheet of one number, with room around it.
  private func sheet(prolog: String = "", attributes: String = "", extra: String = "") -> String {
    """
    \(prolog)<worksheet xmlns="\(TestPackage.main)" \(attributes)><sheetData><row r="1">\
    <c r="A1"><v>1</v></c>\(extra)</row></sheetData></worksheet>
    """
  }

  private let cell = [#"A1 number 1 "1""#]

  @Test func `the main namespace may have any prefix, and change it`() throws {
    let package = TestPackage(
      sheet: """
        <x:worksheet xmlns:x="\(TestPackage.main)"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v>\
        </x:c><c xmlns="\(TestPackage.main)" r="B1"><v>2</v></c></x:row></x:sheetData></x:worksheet>
        """)
    #expect(try package.cells() == [#"A1 number 1 "1""#, #"B1 number 2 "2""#])
  }

  @Test func `foreign elements of the same names are no cells`() throws {
    let package = TestPackage(
      sheet: sheet(
        attributes: "xmlns:z='http://example.org/z'",
        extra: """
          <z:c r="B1"><v>9</v></z:c><c r="C1"><z:v>9</z:v><v>3</v><z:f>9</z:f></c>\
          <c r="D1" z:t="s" z:s="7"><v>4</v></c><c xmlns="" r="E1"><v>9</v></c>
          """))
    #expect(
      try package.cells() == [
        #"A1 number 1 "1""#, #"C1 number 3 "3""#, #"D1 number 4 "4""#,
      ])
  }

  @Test func `of alternate content the fallback is taken`() throws {
    let package = TestPackage(
      sheet: sheet(
        attributes: "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'",
        extra: """
          <mc:AlternateContent><mc:Choice Requires="x14"><c r="B1"><v>9</v></c></mc:Choice>\
          <mc:Fallback><c r="B1"><v>2</v></c></mc:Fallback></mc:AlternateContent>\
          <c r="C1"><mc:AlternateContent><mc:Choice Requires="x14"><v>9</v></mc:Choice>\
          </mc:AlternateContent><v>3</v></c>
          """))
    #expect(
      try package.cells() == [
        #"A1 number 1 "1""#, #"B1 number 2 "2""#, #"C1 number 3 "3""#,
      ])
  }

  @Test func `tags may be written in any way XML allows`() throws {
    let package = TestPackage(
      sheet: """
        <worksheet\n xmlns = '\(TestPackage.main)'><sheetData ><row\tr\n=\n'1' x='a>b' ><c t = "str"
        z='"'  r='A1'\n><v\n>a</v\t></c ></row></sheetData></worksheet><!-- > --><?pi?>
        """)
    #expect(try package.cells() == [#"A1 text "a""#])
  }

  @Test func `a prefix that was never declared costs nothing`() throws {
    let package = TestPackage(
      sheet: sheet(
        attributes: "mc:Ignorable='x14ac' x14ac:dyDescent='0.25'",
        extra: "<z:c r='A1'><v>9</v></z:c><c z:r='F1' z:t='s'><v>2</v></c>"))
    #expect(try package.cells() == cell + [#"B1 number 2 "2""#])
  }

  // MARK: Encodings

  @Test func `a byte order mark and a missing declaration are fine`() throws {
    #expect(try TestPackage(sheet: "\u{FEFF}" + sheet()).cells() == cell)
    #expect(try TestPackage(sheet: sheet()).cells() == cell)
  }

  @Test(arguments: [true, false], ["", "<?xml version='1.0' encoding='UTF-16'?>"])
  func `reads UTF-16 of either byte order`(isLittleEndian: Bool, prolog: String) throws {
    let text = "\u{FEFF}" + sheet(prolog: prolog, extra: "<c t='str'><v>Đội 😀</v></c>")
    var package = TestPackage(sheet: "")
    package.set(
      "xl/worksheets/sheet1.xml",
      text.utf16.flatMap { unit in
        let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        return isLittleEndian ? bytes.reversed() : bytes
      })
    #expect(try package.cells() == cell + [#"B1 text "Đội 😀""#])
  }

  @Test func `reads single-byte encodings that are declared`() throws {
    var package = TestPackage(sheet: "")
    let prolog = "<?xml version='1.0' encoding='ISO-8859-1'?>"
    package.set(
      "xl/worksheets/sheet1.xml",
      sheet(prolog: prolog, extra: "<c t='str'><v>Th\u{E1}i B\u{EC}nh</v></c>").unicodeScalars.map {
        UInt8($0.value)
      })
    #expect(try package.cells() == cell + [#"B1 text "Thái Bình""#])
  }

  @Test func `an unknown encoding is an error`() throws {
    let package = TestPackage(sheet: sheet(prolog: "<?xml version='1.0' encoding='klingon'?>"))
    let error = #expect(throws: XLSXError.self) { try package.contents() }
    #expect(error?.kind == .unsupportedEncoding)
  }

  @Test(arguments: [
    [0xC3], [0xE1, 0xBB], [0x80], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80],
    [0x01], [0x00], [0xEF, 0xBF, 0xBF],
  ])
  func `bytes that are no text are an error`(bytes: [UInt8]) throws {
    var package = TestPackage(sheet: "")
    let text = Array(sheet(extra: "<c t='str'><v>?</v></c>").utf8)
    let halves = text.split(separator: UInt8(ascii: "?"))
    package.set("xl/worksheets/sheet1.xml", [halves[0], bytes[...], halves[1]].flatMap(\.self))
    #expect(throws: XLSXError.self) { try package.contents() }
  }

  // MARK: Attacks

  static let parts = [
    "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
    "xl/sharedStrings.xml", "docProps/core.xml", "xl/worksheets/sheet1.xml",
  ]

  @Test(
    arguments: parts,
    [
      "<!DOCTYPE x>", "<!DOCTYPE x SYSTEM 'file:///etc/passwd'>",
      "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]>",
      "<!-- a --><!DOCTYPE x [<!ENTITY % p SYSTEM 'http://localhost:9/x'> %p;]>",
    ])
  func `a document type declaration is an error wherever it stands`(
    part: String, declaration: String
  ) throws {
    var package = TestPackage(
      rows: "<row><c t='s'><v>0</v></c></row>", strings: "<si><t>a</t></si>",
      styles: "<cellXfs><xf/></cellXfs>")
    package["docProps/core.xml"] = DocumentPropertiesReadingTests.core
    let xml = try #require(package[part])
    let prolog = xml.prefix { $0 != "\n" }
    package[part] =
      prolog.hasPrefix("<?xml")
      ? prolog + declaration + xml.dropFirst(prolog.count) : declaration + xml
    let error = #expect(throws: XLSXError.self) { try package.contents() }
    #expect(error?.kind == .documentType)
    #expect(error?.part == part)
  }

  @Test(arguments: [
    "&a;", "&nbsp;", "&", "&#0;", "&#27;", "&#xD800;", "&#x110000;", "&#xFFFE;", "<",
  ])
  func `an entity that is none is an error`(entity: String) throws {
    let package = TestPackage(rows: "<row><c t='str'><v>a\(entity)b</v></c></row>")
    #expect(throws: XLSXError.self) { try package.contents() }
  }

  @Test(arguments: ["<a/>", "x", "</worksheet>", "<![CDATA[]]>", "\u{1}"])
  func `nothing may follow the outermost element`(rest: String) throws {
    #expect(throws: XLSXError.self) { try TestPackage(sheet: sheet() + rest).contents() }
  }

  @Test(arguments: ["", " ", "<worksheet/>", "<styleSheet xmlns='\(TestPackage.main)'/>", "text"])
  func `a sheet that is none is an error`(sheet: String) throws {
    #expect(throws: XLSXError.self) { try TestPackage(sheet: sheet).contents() }
  }

  @Test func `says where the damage was noticed`() throws {
    let reader = try TestPackage(sheet: sheet(extra: "<c r='B1'></v>")).reader()
    let error = #expect(throws: XLSXError.self) { try reader.contents() }
    #expect(
      error
        == XLSXError(
          .malformedXML(code: 76), part: "xl/worksheets/sheet1.xml", sheet: "Sheet1",
          offset: error?.offset))
    let offset = try #require(error?.offset)
    #expect((120...160).contains(offset))
  }

  @Test func `a part cut off anywhere is an error, never a shorter part`() throws {
    let full = TestPackage(
      rows: """
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>A1&amp;"é"</f><v>5</v></c></row>\
        <row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>x</t></is></c></row>
        """, strings: "<si><t>Đội</t></si>", styles: "<cellXfs><xf/></cellXfs>")
    for part in Self.parts where part != "docProps/core.xml" {
      let contents = Array(try #require(full[part]).utf8)
      for count in 0..<contents.count {
        var package = full
        package.set(part, Array(contents[..<count]))
        #expect(throws: XLSXError.self, "\(part) cut to \(count) bytes") { try package.contents() }
      }
    }
  }

  @Test func `what follows the outermost element may be cut`() throws {
    #expect(try TestPackage(sheet: sheet() + "\n <!-- end -->\n").cells() == cell)
  }

  @Test func `events do not depend on where windows end`() throws {
    // Larger than several windows, with text and tags across their edges.
    let tag = "<c t=\"str\" x='a>b'><v>Đội &amp; <![CDATA[<1>]]></v></c>"
    let rows = (0..<9_000).map { "<row>\(String(repeating: " ", count: $0 % 61))\(tag)</row>" }
    let contents = try TestPackage(rows: rows.joined()).contents()
    #expect(contents.cells == (1...9_000).map { "A\($0) text \"Đội & <1>\"" })
  }
}
