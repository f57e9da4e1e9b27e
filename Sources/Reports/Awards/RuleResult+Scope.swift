package import Consolidation
package import Forms

/// The parts of a scope as tables and documents tell them.
extension RuleResult.Scope {
  /// The unit's code.
  package var unit: String {
    switch self {
    case .all, .group: ""
    case .unit(let code), .subject(let code, _, _): code
    }
  }

  /// The khối.
  package var group: String { if case .group(let name) = self { name } else { "" } }

  /// The person's or collective's name.
  package var name: String { if case .subject(_, _, let name) = self { name } else { "" } }

  /// Where in the list it stands.
  package var place: Place? { if case .subject(_, let place, _) = self { place } else { nil } }
}
