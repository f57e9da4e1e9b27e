package import VietnameseText

/// The units of a campaign, and the names under which they are known.
///
/// A phrase is a unit's name when the two are equal after folding (case, accents, punctuation) and expanding
/// abbreviations; the words tỉnh, huyện, thị xã, thành phố and the province may be missing on either side.
/// Only a phrase that fits exactly one unit counts. Where it fits several whose names differ by their accents, and it is
/// written with accents itself, these decide.
package struct UnitRegistry: Sendable {
  /// How a phrase relates to the units.
  package enum Match: Sendable, Equatable {
    case one(Unit)
    case several([Unit])
    case none
  }

  /// In the department's order.
  package let units: [Unit]
  /// The units, then those that are closed: a phrase never matches these.
  private let known: [Unit]
  private let variants: NameVariants
  /// Names in full, as they are and expanded.
  private var exact: [TextKey: [Int]] = [:]
  /// Names without the words that may be missing.
  private var loose: [TextKey: [Int]] = [:]
  /// Names as they stand in file names.
  private var inFileNames: [TextKey: [Int]] = [:]

  /// A registry of these units.
  ///
  /// - Parameters:
  ///   - units: In the department's order.
  ///   - closed: Units of other times, whose successors are suggested in their place.
  ///   - province: The province's name, which unit names may leave out.
  ///   - abbreviations: What the abbreviations of the sector stand for.
  package init(
    units: [Unit], closed: [Unit] = [], province: String, abbreviations: AbbreviationDictionary
  ) {
    self.units = units
    known = units + closed
    variants = NameVariants(province: province, abbreviations: abbreviations)
    for (index, unit) in known.enumerated() {
      for name in [unit.name] + unit.aliases {
        for key in variants.exact(name) { exact[key, default: []].append(unit: index) }
        for key in variants.loose(name) { loose[key, default: []].append(unit: index) }
        for key in variants.inFileNames(name) { inFileNames[key, default: []].append(unit: index) }
      }
      for key in unit.titleNames.flatMap(variants.exact) {
        exact[key, default: []].append(unit: index)
      }
    }
  }

  package func unit(code: String) -> Unit? {
    units.first { $0.code == code }
  }

  /// The unit that a whole phrase names.
  package func match(_ phrase: String) -> Match {
    for indexes in named(by: phrase) {
      let found = match(indexes, as: phrase)
      if found != .none { return found }
    }
    return .none
  }

  /// The known units that have a phrase for a name in full, and those that may be called so.
  private func named(by phrase: String) -> [Set<Int>] {
    [(variants.exact(phrase), exact), (variants.loose(phrase), loose)].map { keys, names in
      Set(keys.flatMap { names[$0] ?? [] })
    }
  }

  /// The ways in which a text can be read: folded, and with its abbreviations written out.
  package func readings(of text: String) -> [TextKey] { variants.exact(text) }

  /// The unit whose name or alias is the longest one contained in a file name; huyện, thị xã and thành phố may be
  /// missing.
  package func match(fileName: String) -> Match {
    let readings = variants.exact(fileName)
    var best: (length: Int, units: Set<Int>) = (0, [])
    for (name, indexes) in inFileNames where name.utf8.count >= best.length {
      guard readings.contains(where: { $0.contains(phrase: name) }) else { continue }
      if name.utf8.count > best.length { best = (name.utf8.count, []) }
      best.units.formUnion(indexes)
    }
    return match(best.units, as: fileName)
  }

  private func match(_ indexes: Set<Int>, as phrase: String) -> Match {
    let open = indexes.filter(units.indices.contains)
    let fitting = open.count > 1 ? open.filter { !differs($0, from: phrase) } : open
    let found = fitting.isEmpty ? open : fitting
    guard let first = found.first else { return .none }
    return found.count == 1 ? .one(units[first]) : .several(found.sorted().map { units[$0] })
  }

  /// Whether a phrase writes a word of the unit's name with other accents: "Sơn Hạ" is not Sơn Hà.
  private func differs(_ index: Int, from phrase: String) -> Bool {
    let written = AccentedWords(phrase)
    return written.hasAccents && written.contradict(AccentedWords(units[index].name))
  }

  /// The units that a phrase may mean: the successors of the closed unit that it names, else those whose names share
  /// most words with it, the nearest first.
  package func nearest(to phrase: String, most: Int = 3) -> [Unit] {
    let successors = successors(of: phrase)
    guard successors.isEmpty else { return successors }
    let words = variants.words(phrase)
    guard !words.isEmpty else { return [] }
    let scored = units.map { unit in
      (unit, ([unit.name] + unit.aliases).map { overlap(words, variants.words($0)) }.max() ?? 0)
    }
    return scored.filter { $0.1 >= 50 }.sorted { $0.1 > $1.1 }.prefix(most).map(\.0)
  }

  private func successors(of phrase: String) -> [Unit] {
    let closed = Set(
      named(by: phrase).joined().filter { $0 >= units.count }.map { known[$0].code })
    return units.filter { !closed.isDisjoint(with: $0.predecessors) }
  }

  /// How much a phrase and a name have in common, in hundredths of all their words; half at least where the whole
  /// phrase is in the name, as its place alone is.
  private func overlap(_ phrase: Set<TextKey>, _ name: Set<TextKey>) -> Int {
    let common = 100 * phrase.intersection(name).count / phrase.union(name).count
    return phrase.isSubset(of: name) ? max(common, 50) : common
  }
}

extension [Int] {
  fileprivate mutating func append(unit index: Int) {
    if last != index { append(index) }
  }
}
