/// `xl/sharedStrings.xml` (ECMA-376 part 1, 18.4.9).
package enum SharedStringsPart {
  /// The part up to its first item.
  package static func head(of strings: SharedStringTable) -> XMLBuffer {
    var xml = XMLBuffer.part()
    xml.append("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"")
    xml.attribute("count", strings.references)
    xml.attribute("uniqueCount", strings.count)
    xml.append(">")
    return xml
  }

  /// Adds one item.
  package static func append(_ text: Span<UInt8>, to xml: inout XMLBuffer) {
    xml.append("<si>")
    appendText(text, to: &xml)
    xml.append("</si>")
  }

  /// Adds a text that keeps its white space.
  static func appendText(_ text: Span<UInt8>, to xml: inout XMLBuffer) {
    xml.append(keepsSpace(text) ? "<t xml:space=\"preserve\">" : "<t>")
    xml.append(text, as: .content)
    xml.append("</t>")
  }

  /// Adds what stands behind the last item.
  package static func appendTail(to xml: inout XMLBuffer) {
    xml.append("</sst>")
  }

  /// Whether white space would be lost without `xml:space`: at the ends, doubled, or other than a space.
  private static func keepsSpace(_ text: Span<UInt8>) -> Bool {
    var previousIsSpace = true
    for index in text.indices {
      let byte = text[index]
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t") { return true }
      let isSpace = byte == UInt8(ascii: " ")
      if isSpace, previousIsSpace { return true }
      previousIsSpace = isSpace
    }
    return previousIsSpace && !text.isEmpty
  }
}
