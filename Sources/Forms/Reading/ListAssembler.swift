internal import VietnameseText

/// Puts the blocks of all sheets of a file together into lists.
///
/// Sheets of one unit are one list: collectives on one sheet, people on another. A block whose title names
/// another unit begins another list.
struct ListAssembler {
  private let groups: [[SheetReading.Block]]

  init(_ sheets: [SheetReading]) {
    var groups: [[SheetReading.Block]] = []
    var unit: TextKey?
    for block in sheets.flatMap(\.blocks) {
      let own = Self.explicitUnit(block.title)
      if groups.isEmpty || (unit != nil && own != nil && own != unit) {
        groups.append([block])
        unit = own
      } else {
        groups[groups.count - 1].append(block)
        unit = unit ?? own
      }
    }
    self.groups = groups
  }

  /// Whether two titles do not name different units.
  static func isSameUnit(_ first: ListTitle, _ second: ListTitle) -> Bool {
    guard let first = explicitUnit(first), let second = explicitUnit(second) else { return true }
    return first == second
  }

  private static func explicitUnit(_ title: ListTitle) -> TextKey? {
    title.unitPhrases.first { $0.isExplicit }.map { .folded($0.text) }
  }

  /// One list for each unit, in the order of the file.
  var lists: [RegistrationList] { groups.map(list) }

  private func list(_ blocks: [SheetReading.Block]) -> RegistrationList {
    var list = RegistrationList()
    for block in blocks {
      list.title.unitPhrases += block.title.unitPhrases
      if list.title.year == nil {
        list.title.year = block.title.year
        list.title.yearPlace = block.title.yearPlace
      }
      list.records += block.records
      list.isDeclaredEmpty = list.isDeclaredEmpty || block.isDeclaredEmpty
      list.rejected += block.rejected
    }
    return list
  }

  /// Totals that say otherwise than the rows.
  ///
  /// A total may count its own sheet or the whole list.
  var totalMismatches: [Finding] {
    groups.flatMap { blocks in
      let all = Self.counts(of: blocks)
      return blocks.flatMap { block in
        let own = Self.counts(of: [block])
        return block.totals.compactMap { mismatch($0.totals, at: $0.place, own: own, all: all) }
      }
    }
  }

  private func mismatch(
    _ totals: DeclaredTotals, at place: Place, own: [RegistrationKind: Int],
    all: [RegistrationKind: Int]
  ) -> Finding? {
    let wrong = RegistrationKind.allCases.filter { kind in
      guard let declared = totals[kind] else { return false }
      return declared != own[kind, default: 0] && declared != all[kind, default: 0]
    }
    guard !wrong.isEmpty else { return nil }
    let counts = RegistrationKind.allCases.flatMap { kind in
      [totals[kind].map(String.init) ?? "", String(all[kind, default: 0])]
    }
    return Finding(.totalMismatch, at: place, values: counts)
  }

  private static func counts(of blocks: [SheetReading.Block]) -> [RegistrationKind: Int] {
    blocks.lazy.flatMap(\.records).reduce(into: [:]) { $0[$1.kind, default: 0] += 1 }
  }
}
