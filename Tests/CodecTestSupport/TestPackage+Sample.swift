extension TestPackage {
  /// A workbook with a little of everything, for tests that damage it.
  package static let sample: TestPackage = {
    var package = TestPackage(
      rows: "",
      strings: """
        <si><t>Đội</t></si><si><r><rPr><b/><sz val="9"/><rFont val=".VnTime"/></rPr><t>a_x000D_</t></r>\
        <rPh sb="0" eb="1"><t>x</t></rPh></si>
        """,
      styles: """
        <numFmts><numFmt numFmtId="164" formatCode="[$-42A]dd/mm;@"/></numFmts><fonts><font><sz val="12"/>\
        </font></fonts><fills><fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/>\
        </patternFill></fill></fills><cellXfs><xf/><xf numFmtId="164" fontId="0" fillId="0"/></cellXfs>
        """)
    package["xl/worksheets/sheet1.xml"] = worksheet(
      """
      <cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1" t="s">\
      <v>1</v></c><c r="B1" s="1"><f>A1*2</f><v>12.5E3</v></c></row><row r="3"><c r="B3" t="inlineStr">\
      <is><t>a&amp;b</t></is></c><c t="b"><v>1</v></c></row></sheetData>\
      <mergeCells><mergeCell ref="A1:B2"/></mergeCells>
      """)
    package["docProps/core.xml"] = """
      <cp:coreProperties xmlns:cp="\(Self.package)/metadata/core-properties" \
      xmlns:dcterms="http://purl.org/dc/terms/"><dcterms:modified>2022-03-31T08:00:00Z</dcterms:modified>\
      </cp:coreProperties>
      """
    package["docProps/custom.xml"] = """
      <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" \
      xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">\
      <property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="thidua-unit">\
      <vt:lpwstr>BVDK</vt:lpwstr></property></Properties>
      """
    return package
  }()
}
