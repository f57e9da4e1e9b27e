/// Where a part leads to (ECMA-376 part 2, 6.5).
struct Relationships: Sendable {
  /// One way out of a part.
  struct Relationship: Sendable {
    /// Its name within the part.
    var id: String
    /// The last word of its type, which transitional, strict and Microsoft's own types share.
    var type: String
    /// The part it leads to, or `nil` when it leads out of the package.
    var target: PartPath?
  }

  /// The relationships, in the file's order, without those whose id came before.
  private(set) var all: [Relationship] = []
  /// Whether two had one id.
  private(set) var hasDuplicates = false
  private var indexes: [String: Int] = [:]

  static let vocabulary = XMLVocabulary(root: "Relationships", .packageRelationships)

  /// A part that leads nowhere.
  init() {}

  /// The relationships that a `Relationships` element lists for the part `source`.
  init(_ element: XMLElement, of source: PartPath) {
    for item in element.children where item.name == "Relationship" {
      let id = item["Id"] ?? ""
      guard indexes[id] == nil else {
        hasDuplicates = true
        continue
      }
      indexes[id] = all.count
      all.append(
        Relationship(id: id, type: Self.type(of: item), target: Self.target(of: item, source)))
    }
  }

  /// The relationship of that name.
  subscript(id: String) -> Relationship? {
    indexes[id].map { all[$0] }
  }

  /// The parts of the package that relationships of a type lead to.
  func targets(_ types: String...) -> [PartPath] {
    all.filter { types.contains($0.type) }.compactMap(\.target)
  }

  /// Whether there is a relationship of a type.
  func contains(_ type: String) -> Bool {
    all.contains { $0.type == type }
  }

  private static func type(of item: XMLElement) -> String {
    (item["Type"] ?? "").split(separator: "/").last.map { String($0) } ?? ""
  }

  private static func target(of item: XMLElement, _ source: PartPath) -> PartPath? {
    guard item["TargetMode"] != "External", let target = item["Target"] else { return nil }
    return source.resolving(target)
  }
}
