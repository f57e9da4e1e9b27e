/// An element of a small part, with all that it holds.
struct XMLElement {
  /// An attribute.
  struct Attribute {
    /// The local name.
    var name: String
    /// The namespace; attributes without a prefix have none.
    var namespace: XMLNamespace
    /// The value, entities decoded.
    var value: String
  }

  /// The local name.
  var name: String
  /// The attributes, in the file's order.
  var attributes: [Attribute]
  /// The elements in it, in the file's order.
  var children: [XMLElement] = []
  /// The text directly in it, UTF-8.
  var utf8: [UInt8] = []

  /// The text directly in it.
  var text: String { String(decoding: utf8, as: UTF8.self) }

  /// The value of an attribute without a prefix.
  subscript(name: String) -> String? { attribute(name, in: .none) }

  /// The value of an attribute.
  func attribute(_ name: String, in namespace: XMLNamespace) -> String? {
    attributes.first { $0.name == name && $0.namespace == namespace }?.value
  }

  /// Whether an attribute is true; `nil` where it is missing or no boolean.
  func boolean(_ name: String) -> Bool? {
    self[name].flatMap { [UInt8]($0.utf8).span.boolean }
  }

  /// The number of an attribute, or `nil` where it is missing or has more than decimal digits.
  func number(_ name: String) -> Int? {
    self[name].flatMap { [UInt8]($0.utf8).span.digits }
  }

  /// The first child of that name.
  func child(_ name: String) -> XMLElement? {
    children.first { $0.name == name }
  }

  /// The elements called `name` in the first child called `list`.
  func items(_ name: String, in list: String) -> [XMLElement] {
    child(list)?.children.filter { $0.name == name } ?? []
  }
}
