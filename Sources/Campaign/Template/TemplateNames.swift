internal import Consolidation
internal import VietnameseText

/// The names of templates: the unit's code, in letters that every system takes.
struct TemplateNames {
  private let registry: UnitRegistry
  private let form: String
  private var taken: Set<String> = []

  init(registry: UnitRegistry, form: String) {
    self.registry = registry
    self.form = form
  }

  /// A name without ending for a unit's file; no other unit has it, whatever the case of its letters.
  ///
  /// Where the code would read as another unit's name, as `BVDK-DT` begins with `BVDK`, the name has only a
  /// number: a file name that speaks for another unit would be refused when it comes back.
  mutating func name(for unit: Unit) -> String {
    let code = Self.safe(unit.code)
    let number = (registry.units.firstIndex { $0.code == unit.code } ?? 0) + 1
    let candidates = ["\(code)-\(form)", "\(form)-\(number)"]
    let name = candidates.first { !code.isEmpty && isOwn($0, unit) } ?? candidates[1]
    let free = taken.contains(name.lowercased()) ? "\(name)-\(number)" : name
    taken.insert(free.lowercased())
    return free
  }

  private func isOwn(_ name: String, _ unit: Unit) -> Bool {
    switch registry.match(fileName: name) {
    case .one(let other): other.code == unit.code
    case .several, .none: true
    }
  }

  /// The code in ASCII letters, digits and dashes.
  private static func safe(_ code: String) -> String {
    let isPlain = code.utf8.allSatisfy(isSafe)
    guard !isPlain else { return code }
    return foldedWords(code).joined(separator: "-").uppercased()
  }

  private static func isSafe(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
