package import Forms

/// People for whom no template was filled in.
package struct LeftOver: Sendable, Equatable {
  /// What the file calls their unit; empty where it says nothing.
  package let unit: String
  /// Whether it names a unit, but stands where the file names departments.
  package let mayBeDepartment: Bool
  package internal(set) var count: Int
  /// Where the first of them stands.
  package let place: Place
}
