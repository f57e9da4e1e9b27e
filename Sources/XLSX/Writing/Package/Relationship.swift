/// A way from a part to another, or out of the package (ECMA-376 part 2, 9.3).
struct Relationship: Sendable {
  /// The type's URI behind `http://schemas.openxmlformats.org/`.
  let type: String
  /// The other part, relative to this one's folder, or a URL.
  let target: String
  /// Whether it leads out of the package.
  let isExternal: Bool

  /// A relationship of any type.
  init(type: String, target: String) {
    self.type = type
    self.target = target
    isExternal = false
  }

  /// A relationship of one of the types that office documents have.
  init(office type: String, target: String, isExternal: Bool = false) {
    self.type = "officeDocument/2006/relationships/" + type
    self.target = target
    self.isExternal = isExternal
  }

  /// A part that lists relationships: the first is `rId1`.
  static func part(_ relationships: [Relationship]) -> XMLBuffer {
    var xml = XMLBuffer.part()
    xml.append("<Relationships xmlns=\"")
    xml.append("http://schemas.openxmlformats.org/package/2006/relationships\">")
    for (index, relationship) in relationships.enumerated() {
      xml.append("<Relationship")
      xml.attribute("Id", "rId\(index + 1)")
      xml.attribute("Type", "http://schemas.openxmlformats.org/" + relationship.type)
      xml.attribute("Target", literal: relationship.target)
      if relationship.isExternal { xml.append(" TargetMode=\"External\"") }
      xml.append("/>")
    }
    xml.append("</Relationships>")
    return xml
  }
}
