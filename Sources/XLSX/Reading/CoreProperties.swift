internal import Spreadsheet

/// `docProps/core.xml` (ECMA-376 part 2, 8.3).
struct CoreProperties {
  static let vocabulary = XMLVocabulary(
    root: "coreProperties", .coreProperties, .dublinCore, .dublinCoreTerms)

  private let root: XMLElement

  /// The properties that a `coreProperties` element holds.
  init(_ root: XMLElement) {
    self.root = root
  }

  /// Sets what the part says.
  func fill(_ properties: inout DocumentProperties) {
    properties.title = text(of: "title")
    properties.creator = text(of: "creator")
    properties.created = text(of: "created")
    properties.modified = text(of: "modified")
  }

  private func text(of name: String) -> String? {
    guard let text = root.child(name)?.text, !text.isEmpty else { return nil }
    return text
  }
}
