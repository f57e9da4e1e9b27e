internal import Spreadsheet

/// `docProps/custom.xml` (ECMA-376 part 1, 22.3).
struct CustomProperties {
  static let vocabulary = XMLVocabulary(root: "Properties", .customProperties, .variantTypes)

  private let root: XMLElement

  /// The properties that a `Properties` element holds.
  init(_ root: XMLElement) {
    self.root = root
  }

  /// The properties with their values as text, in the file's order.
  var properties: [DocumentProperties.Custom] {
    root.children.filter { $0.name == "property" }.map { property in
      DocumentProperties.Custom(
        name: property["name"] ?? "", value: property.children.first?.text ?? "")
    }
  }
}
