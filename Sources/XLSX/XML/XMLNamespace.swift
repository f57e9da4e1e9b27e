/// The vocabularies a workbook is made of, transitional and strict alike (ECMA-376 part 1, annex A).
enum XMLNamespace: UInt16, Sendable {
  /// No namespace: where attributes without a prefix are.
  case none
  /// Workbook, sheets, styles and shared strings.
  case spreadsheet
  /// `r:id`, which names a relationship.
  case relationships
  /// The parts that hold relationships.
  case packageRelationships
  /// `cp:coreProperties`.
  case coreProperties
  /// `dc:title` and its kind.
  case dublinCore
  /// `dcterms:created` and its kind.
  case dublinCoreTerms
  /// Custom properties.
  case customProperties
  /// `vt:lpwstr`, the values of custom properties.
  case variantTypes
  /// `mc:AlternateContent`.
  case markupCompatibility
  /// Anything else: extensions and foreign markup.
  case other

  /// The namespace of a name.
  init(_ name: borrowing Span<UInt8>) {
    for (known, namespace) in Self.names where name.matches(known) {
      self = namespace
      return
    }
    self = .other
  }

  private static let names: [(StaticString, XMLNamespace)] = [
    ("http://schemas.openxmlformats.org/spreadsheetml/2006/main", .spreadsheet),
    ("http://purl.oclc.org/ooxml/spreadsheetml/main", .spreadsheet),
    ("http://schemas.openxmlformats.org/officeDocument/2006/relationships", .relationships),
    ("http://purl.oclc.org/ooxml/officeDocument/relationships", .relationships),
    ("http://schemas.openxmlformats.org/package/2006/relationships", .packageRelationships),
    (
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
      .coreProperties
    ),
    ("http://purl.org/dc/elements/1.1/", .dublinCore),
    ("http://purl.org/dc/terms/", .dublinCoreTerms),
    (
      "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
      .customProperties
    ),
    ("http://purl.oclc.org/ooxml/officeDocument/customProperties", .customProperties),
    ("http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes", .variantTypes),
    ("http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes", .variantTypes),
    ("http://schemas.openxmlformats.org/markup-compatibility/2006", .markupCompatibility),
  ]
}

/// What a part may be made of.
struct XMLVocabulary: Sendable {
  /// The local name of the part's outermost element.
  let root: StaticString
  private let members: UInt16

  /// Parts with this outermost element; elements of other namespaces are skipped with all they hold.
  init(root: StaticString, _ namespaces: XMLNamespace...) {
    self.root = root
    members = namespaces.reduce(0) { $0 | 1 << $1.rawValue }
  }

  /// Whether elements of a namespace belong to it.
  func contains(_ namespace: XMLNamespace) -> Bool {
    members & 1 << namespace.rawValue != 0
  }
}
