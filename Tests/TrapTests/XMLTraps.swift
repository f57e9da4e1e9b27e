import CodecTestSupport
import XLSX

/// Parts that are odd or hostile XML.
enum XMLTraps {
  static let traps = attacks + texts + markup

  private static let part = "xl/worksheets/sheet1.xml"
  private static let cell = [#"A1 number 1 "1""#]

  /// A sheet of the number 1, with room around it.
  private static func sheet(
    prolog: String = "", attributes: String = "", extra: String = ""
  ) -> String {
    """
    \(prolog)<worksheet xmlns="\(TestPackage.main)" \(attributes)><sheetData><row r="1">\
    <c r="A1"><v>1</v></c>\(extra)</row></sheetData></worksheet>
    """
  }

  private static func package(_ bytes: [UInt8]) -> TestPackage {
    var package = TestPackage(sheet: "")
    package.set(part, bytes)
    return package
  }

  private static func expectRead(
    _ sheet: String, _ more: [String] = [], line: UInt = #line
  ) throws {
    try expect(TestPackage(sheet: sheet).cells(), cell + more, line: line)
  }

  private static func failure(_ sheet: String, line: UInt = #line) throws -> XLSXError.Kind {
    try error(XLSXError.self, line: line) { try TestPackage(sheet: sheet).cells() }.kind
  }

  private static func expectMalformed(_ sheet: String, line: UInt = #line) throws {
    guard case .malformedXML = try failure(sheet, line: line) else {
      throw UnexpectedOutcome(description: "line \(line): \(try failure(sheet))")
    }
  }

  // MARK: Attacks

  private static let attacks: [Trap] = [
    Trap("X1", "a document type declaration is an error in every part, before any entity") {
      let whole = TestPackage(
        rows: "<row><c t='s'><v>0</v></c></row>", strings: "<si><t>a</t></si>",
        styles: "<cellXfs><xf/></cellXfs>")
      for name in whole.parts.map(\.name) {
        var package = whole
        let xml = package[name] ?? ""
        let prolog = xml.hasPrefix("<?xml") ? xml.prefix { $0 != "\n" } : ""
        package[name] = prolog + "<!DOCTYPE x>" + xml.dropFirst(prolog.count)
        let found = try error(XLSXError.self) { [package] in try package.cells() }
        try expect(found.kind, .documentType)
        try expect(found.part, name)
      }
    },
    Trap("X2", "entities that multiply or lead outside are never declared") {
      for declaration in [
        "[<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]",
        "[<!ENTITY a '\(String(repeating: "a", count: 10_000))'>]",
        "[<!ENTITY a SYSTEM 'file:///etc/passwd'>]",
        "[<!ENTITY % p SYSTEM 'http://localhost:9/x'> %p;]", "SYSTEM 'http://localhost:9/x.dtd'",
        "PUBLIC 'x' 'file:///etc/passwd'",
      ] {
        try expect(failure(sheet(prolog: "<!DOCTYPE x \(declaration)>")), .documentType)
      }
    },
    Trap("X3", "an entity that XML does not have is an error") {
      for entity in ["&a;", "&nbsp;", "&", "&;", "&#;"] {
        try expectMalformed(sheet(extra: "<c t='str'><v>\(entity)</v></c>"))
      }
    },
    Trap("X12", "too many attributes, declarations, levels and bytes of text are errors at once") {
      let attributes = (0..<80_000).map { " a\($0)=''" }.joined()
      try expect(
        failure(sheet(attributes: attributes)),
        .limitExceeded(.markupLength, allowed: 128 << 10))
      try expect(
        failure(sheet(attributes: (0..<257).map { " a\($0)=''" }.joined())),
        .limitExceeded(.attributes, allowed: 256))
      let declarations = (0..<10_000).map { " xmlns:n\($0)='u\($0)'" }.joined()
      try expect(
        failure(sheet(attributes: declarations)),
        .limitExceeded(.markupLength, allowed: 128 << 10))
      try expect(
        failure(sheet(extra: "<\(String(repeating: "n", count: 200_000))/>")),
        .limitExceeded(.markupLength, allowed: 128 << 10))
      try expect(
        failure(sheet(extra: String(repeating: "<a>", count: 100_000))),
        .limitExceeded(.nesting, allowed: 256))
      var limits = ReadingLimits.standard
      limits.textLength = 8
      let text = TestPackage(rows: "<row><c t='str'><v>123456789</v></c></row>")
      try expect(
        error(XLSXError.self) { [limits] in try text.reader(limits: limits).contents() }.kind,
        .limitExceeded(.textLength, allowed: 8))
    },
    Trap("X13", "a part that is cut off anywhere is an error, never a shorter part") {
      let whole = Array(sheet(extra: "<c t='str'><f>A1&amp;\"é\"</f><v>Đội</v></c>").utf8)
      for count in whole.indices {
        let cut = package(Array(whole[..<count]))
        _ = try error(XLSXError.self) { try cut.cells() }
      }
    },
    Trap("X15", "nothing but comments may follow the outermost element") {
      for rest in ["<a/>", "x", "</worksheet>", "<![CDATA[]]>", "<worksheet/>"] {
        try expectMalformed(sheet() + rest)
      }
      try expectRead(sheet() + "\n<!-- end -->\n<?pi?>\n")
    },
  ]

  // MARK: Text

  private static let texts: [Trap] = [
    Trap("X4", "numeric references are characters, unless XML has no such character") {
      try expectRead(
        sheet(extra: "<c><v>&#52;&#x35;</v></c><c t='str'><v>&#272;&#x1ED9;i&#x1F600;</v></c>"),
        [#"B1 number 45 "45""#, #"C1 text "Đội😀""#])
      for reference in ["&#0;", "&#27;", "&#xD800;", "&#x110000;", "&#xFFFE;"] {
        try expectMalformed(sheet(extra: "<c t='str'><v>\(reference)</v></c>"))
      }
    },
    Trap("X5", "comments and CDATA may stand inside values, texts and formulas") {
      try expectRead(
        sheet(
          extra: """
            <c><v>1<!-- a -->2<![CDATA[3]]></v></c>\
            <c t="inlineStr"><is><t>a<![CDATA[&<b>]]><!-- x -->c</t></is></c>\
            <c t="str"><f>"<![CDATA[<]]>"<!-- x --></f><v>x</v></c>
            """),
        [#"B1 number 123 "123""#, #"C1 text "a&<b>c""#, #"D1 text "x" ="<""#])
    },
    Trap("X6", "marks and declared encodings are believed; an unknown one is an error") {
      try expectRead("\u{FEFF}" + sheet())
      for isLittleEndian in [false, true] {
        let units = ("\u{FEFF}" + sheet(extra: "<c t='str'><v>Đội 😀</v></c>")).utf16
        let bytes = units.flatMap { unit in
          isLittleEndian
            ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        }
        try expect(package(bytes).cells(), cell + [#"B1 text "Đội 😀""#])
      }
      try expectByte(0xE1, of: "ISO-8859-1", "á")
      try expectByte(0xD0, of: "windows-1258", "Đ")
      try expect(
        failure(sheet(prolog: "<?xml version='1.0' encoding='klingon'?>")), .unsupportedEncoding)
    },
    Trap(
      "X7", "without a declaration a part is UTF-8; what the declared encoding is not is an error"
    ) {
      try expectRead(sheet(extra: "<c t='str'><v>Đội</v></c>"), [#"B1 text "Đội""#])
      let wrong = sheet(
        prolog: "<?xml version='1.0' encoding='US-ASCII'?>", extra: "<c t='str'><v>Đội</v></c>")
      try expectMalformed(wrong)
    },
    Trap("X8", "line ends are LF, and a CR is one only where it is written as &#13;") {
      try expectRead(
        sheet(extra: "<c t='str'><v>a\r\nb\rc\nd&#13;e</v></c>"), ["B1 text \"a\nb\nc\nd\re\""])
    },
    Trap("X14", "bytes that are no text are an error with its place") {
      let halves = Array(sheet(extra: "<c t='str'><v>?</v></c>").utf8).split(separator: 0x3F)
      for bytes: [UInt8] in [
        [0xC3], [0xE1, 0xBB], [0x80], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0x01], [0x00],
        [0xEF, 0xBF, 0xBF],
      ] {
        let damaged = package([halves[0], bytes[...], halves[1]].flatMap(\.self))
        let found = try error(XLSXError.self) { try damaged.cells() }
        try expect(found.part, part)
        try expect(found.offset == nil, false)
      }
    },
  ]

  /// Makes sure that a byte in a declared encoding is a character.
  private static func expectByte(
    _ byte: UInt8, of encoding: String, _ character: String, line: UInt = #line
  ) throws {
    let prolog = "<?xml version='1.0' encoding='\(encoding)'?>"
    let halves = Array(sheet(prolog: prolog, extra: "<c t='str'><v>~</v></c>").utf8)
      .split(separator: UInt8(ascii: "~"))
    let bytes = [halves[0], [byte], halves[1]].flatMap(\.self)
    try expect(package(bytes).cells(), cell + ["B1 text \"\(character)\""], line: line)
  }

  // MARK: Markup

  private static let markup: [Trap] = [
    Trap("X9", "tags may be written in any way that XML allows") {
      try expectRead(
        """
        <worksheet\n xmlns = '\(TestPackage.main)'><sheetData ><row\tr\n=\n'1' x='a>b' ><c
        z='"'  r='A1'\n><v\n>1</v\t></c ></row></sheetData></worksheet>
        """)
    },
    Trap(
      "X10", "the main namespace may have any prefix; foreign elements of its names are no cells"
    ) {
      try expectRead(
        """
        <x:worksheet xmlns:x="\(TestPackage.main)"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v>\
        </x:c><c xmlns="\(TestPackage.main)" r="B1"><v>2</v></c></x:row></x:sheetData></x:worksheet>
        """, [#"B1 number 2 "2""#])
      try expectRead(
        sheet(
          attributes: "xmlns:z='urn:z'",
          extra: "<z:c r='B1'><v>9</v></z:c><c r='C1' z:t='s'><z:v>9</z:v><v>3</v></c>"),
        [#"C1 number 3 "3""#])
    },
    // What a foreign element holds goes with it, mc:ProcessContent or not: no writer of cells uses it.
    Trap("X11", "of alternate content the fallback is taken, and what may be ignored is") {
      try expectRead(
        sheet(
          attributes: """
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
            xmlns:z="urn:z" mc:Ignorable="z" mc:ProcessContent="z:a"
            """,
          extra: """
            <mc:AlternateContent><mc:Choice Requires="z"><c r="B1"><v>9</v></c></mc:Choice>\
            <mc:Fallback><c r="B1"><v>2</v></c></mc:Fallback></mc:AlternateContent>\
            <z:a><c r="C1"><v>9</v></c></z:a><c r="D1" z:b="1"><v>4</v></c>
            """),
        [#"B1 number 2 "2""#, #"D1 number 4 "4""#])
    },
  ]
}
