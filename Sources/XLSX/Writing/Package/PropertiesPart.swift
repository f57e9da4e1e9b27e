package import Spreadsheet

/// What a file says about itself: `docProps/core.xml`, `app.xml` and `custom.xml`.
package enum PropertiesPart {
  /// `docProps/core.xml` (ECMA-376 part 2, 11).
  package static func core(_ properties: DocumentProperties) throws(WorkbookWritingError)
    -> XMLBuffer
  {
    var xml = XMLBuffer.part()
    xml.append("<cp:coreProperties xmlns:cp=\"")
    xml.append("http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"")
    xml.append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
    xml.append(" xmlns:dcterms=\"http://purl.org/dc/terms/\"")
    xml.append(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">")
    append(properties.title, in: "dc:title", to: &xml)
    append(properties.creator, in: "dc:creator", to: &xml)
    try append(time: properties.created, named: "created", to: &xml)
    try append(time: properties.modified, named: "modified", to: &xml)
    xml.append("</cp:coreProperties>")
    return xml
  }

  /// `docProps/app.xml` (ECMA-376 part 1, 22.2).
  ///
  /// It names Excel as other writers do: LibreOffice trusts the cached value of a formula only from programs
  /// that it knows.
  package static func extended() -> XMLBuffer {
    var xml = XMLBuffer.part()
    xml.append("<Properties xmlns=\"")
    xml.append("http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">")
    xml.append("<Application>Microsoft Excel</Application></Properties>")
    return xml
  }

  /// `docProps/custom.xml` (ECMA-376 part 1, 22.3): text values, numbered from 2.
  package static func custom(_ properties: [DocumentProperties.Custom])
    throws(WorkbookWritingError) -> XMLBuffer
  {
    try checkNames(properties)
    var xml = XMLBuffer.part()
    xml.append("<Properties xmlns=\"")
    xml.append("http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"")
    xml.append(" xmlns:vt=\"")
    xml.append("http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">")
    for (index, property) in properties.enumerated() {
      xml.append("<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\"")
      xml.attribute("pid", index + 2)
      xml.attribute("name", property.name)
      xml.append(">")
      append(property.value, in: "vt:lpwstr", to: &xml)
      xml.append("</property>")
    }
    xml.append("</Properties>")
    return xml
  }

  private static func append(
    _ text: String?, in element: StaticString, to xml: inout XMLBuffer
  ) {
    guard let text else { return }
    xml.append("<")
    xml.append(element)
    xml.append(">")
    xml.append(text, as: .content)
    xml.append("</")
    xml.append(element)
    xml.append(">")
  }

  // MARK: Times

  private static func append(
    time: String?, named name: StaticString, to xml: inout XMLBuffer
  ) throws(WorkbookWritingError) {
    guard let time else { return }
    guard let utc = coordinatedTime(time) else {
      throw WorkbookWritingError(.invalidProperty(name.description))
    }
    xml.append("<dcterms:")
    xml.append(name)
    xml.append(" xsi:type=\"dcterms:W3CDTF\">")
    xml.append(verbatim: utc)
    xml.append("</dcterms:")
    xml.append(name)
    xml.append(">")
  }

  /// The time as `2022-03-31T14:05:00Z`, or `nil` when it is none.
  ///
  /// A time without a zone is taken as UTC, as Excel takes it.
  private static func coordinatedTime(_ text: String) -> String? {
    let moment = text.hasSuffix("Z") ? text.dropLast() : text[...]
    let halves = moment.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, CalendarDate(iso: String(halves[0])) != nil else { return nil }
    let clock = halves[1].split(separator: ":", omittingEmptySubsequences: false)
    guard clock.count == 3, zip(clock, [24, 60, 60]).allSatisfy(isTwoDigits) else { return nil }
    return moment + "Z"
  }

  private static func isTwoDigits(_ text: Substring, below limit: Int) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
      && Int(text).map { $0 < limit } ?? false
  }

  // MARK: Names

  private static func checkNames(_ properties: [DocumentProperties.Custom])
    throws(WorkbookWritingError)
  {
    var taken: Set<String> = []
    for property in properties
    where property.name.isEmpty || !taken.insert(property.name.lowercased()).inserted {
      throw WorkbookWritingError(.invalidProperty(property.name))
    }
  }
}
