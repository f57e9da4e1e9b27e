import Spreadsheet
import Testing
import XLSX

struct PropertiesPartTests {
  @Test func `writes the title, the maker and the times that are given`() throws {
    var properties = DocumentProperties()
    properties.title = "Tổng hợp <2022>"
    properties.creator = "Sở Y tế"
    properties.created = "2022-03-31T14:05:00Z"
    properties.modified = "2022-04-01T00:00:59"
    let xml = try body(of: PropertiesPart.core(properties))
    #expect(
      xml == """
        <cp:coreProperties \
        xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
        <dc:title>Tổng hợp &lt;2022&gt;</dc:title><dc:creator>Sở Y tế</dc:creator>\
        <dcterms:created xsi:type="dcterms:W3CDTF">2022-03-31T14:05:00Z</dcterms:created>\
        <dcterms:modified xsi:type="dcterms:W3CDTF">2022-04-01T00:00:59Z</dcterms:modified>\
        </cp:coreProperties>
        """)
  }

  @Test func `invents no time`() throws {
    #expect(try !body(of: PropertiesPart.core(DocumentProperties())).contains("<dcterms"))
  }

  @Test(arguments: [
    "", "2022-03-31", "2022-02-30T00:00:00Z", "2022-03-31T24:00:00Z", "2022-03-31T00:60:00Z",
    "2022-03-31T00:00Z", "2022-03-31 00:00:00", "2022-03-31T+1:00:00Z", "2022-03-31T00:00:00ZZ",
  ])
  func `refuses a time that Excel would not open`(time: String) {
    var properties = DocumentProperties()
    properties.modified = time
    #expect(throws: WorkbookWritingError(.invalidProperty("modified"))) {
      try PropertiesPart.core(properties)
    }
  }

  @Test func `numbers custom properties from 2`() throws {
    let xml = try body(
      of: PropertiesPart.custom([
        .init(name: "unit", value: "BV01 & <x>"), .init(name: "mẫu \"02\"", value: ""),
      ]))
    #expect(
      xml == """
        <Properties \
        xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" \
        xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">\
        <property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="unit">\
        <vt:lpwstr>BV01 &amp; &lt;x&gt;</vt:lpwstr></property>\
        <property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" \
        name="mẫu &quot;02&quot;"><vt:lpwstr></vt:lpwstr></property></Properties>
        """)
  }

  @Test(arguments: [["a", "b", "A"], ["a", ""]])
  func `refuses custom properties without a name of their own`(names: [String]) {
    #expect(throws: WorkbookWritingError(.invalidProperty(names.last ?? ""))) {
      try PropertiesPart.custom(names.map { .init(name: $0, value: "x") })
    }
  }
}
