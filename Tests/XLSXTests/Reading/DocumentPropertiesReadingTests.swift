import Spreadsheet
import CodecTestSupport
import Testing
import XLSX

struct DocumentPropertiesReadingTests {
  static let core = """
    <cp:coreProperties
     xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
     xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
     xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Phụ lục 02</dc:title>\
    <dc:creator>Phòng &amp; Ban</dc:creator><cp:lastModifiedBy>x</cp:lastModifiedBy>\
    <dcterms:created xsi:type="dcterms:W3CDTF">2022-03-01T00:00:00Z</dcterms:created>\
    <dcterms:modified xsi:type="dcterms:W3CDTF">2022-03-31T01:02:03Z</dcterms:modified>\
    </cp:coreProperties>
    """

  static let custom = """
    <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
     xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">\
    <property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="thidua.unit">\
    <vt:lpwstr>TTYT-SH</vt:lpwstr></property>\
    <property pid="3" name="a &amp; b"><vt:i4>7</vt:i4></property>\
    <property pid="4" name="empty"/></Properties>
    """

  static let expected = {
    var properties = DocumentProperties()
    properties.title = "Phụ lục 02"
    properties.creator = "Phòng & Ban"
    properties.created = "2022-03-01T00:00:00Z"
    properties.modified = "2022-03-31T01:02:03Z"
    properties.custom = [
      DocumentProperties.Custom(name: "thidua.unit", value: "TTYT-SH"),
      DocumentProperties.Custom(name: "a & b", value: "7"),
      DocumentProperties.Custom(name: "empty", value: ""),
    ]
    return properties
  }()

  @Test(arguments: ["custom-properties", "customProperties"])
  func `reads what the file says about itself`(type: String) throws {
    var package = TestPackage(rows: "")
    package["_rels/.rels"] = TestPackage.relationships([
      ("a", "officeDocument", "xl/workbook.xml"), ("b", "metadata/core-properties", "p/core.xml"),
      ("c", type, "p/custom.xml"),
    ])
    package["p/core.xml"] = Self.core
    package["p/custom.xml"] = Self.custom
    #expect(try package.reader().properties == Self.expected)
    #expect(try package.reader().diagnostics.filter { $0.part.contains("p/") } == [])
  }

  @Test func `damaged properties cost nothing else`() throws {
    var package = TestPackage(rows: "<row><c><v>1</v></c></row>")
    package["docProps/core.xml"] = String(Self.core.dropLast(5))
    package["docProps/custom.xml"] = Self.custom
    let reader = try package.reader()
    #expect(reader.properties.title == nil)
    #expect(reader.properties.custom == Self.expected.custom)
    #expect(
      reader.diagnostics.contains(Diagnostic(.unreadableProperties, part: "docProps/core.xml")))
    #expect(try reader.contents().cells == [#"A1 number 1 "1""#])
  }

  @Test func `a workbook may say nothing about itself`() throws {
    #expect(try TestPackage(rows: "").reader().properties == DocumentProperties())
  }
}
