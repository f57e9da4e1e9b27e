internal import Forms

/// Follows sheets from row to row, and knows the award that a title or heading names for the row that is reached.
struct HeadingAward {
  struct Found {
    let award: Award
    let place: Place
  }

  /// What a heading may part a list by; the first to come holds the others.
  private enum Level {
    case award, section, department
  }

  /// The headings that are not reached yet, by their sheets.
  private var ahead: [String: ArraySlice<ListHeading>]
  private var sheet = ""
  private var titles: [Found] = []
  private var heading: Found?
  private var levels: [Level] = []
  private var isInTitle = false
  /// Where the headings stand that named an award.
  private(set) var places: Set<Place> = []

  init(_ headings: [ListHeading]) {
    ahead = Dictionary(grouping: headings, by: \.place.sheet).mapValues { $0[...] }
  }

  /// What the heading or title says that the reached row stands below; titles that name several awards say nothing.
  var found: Found? {
    if let heading { return heading }
    return Set(titles.map(\.award.id)).count == 1 ? titles.first : nil
  }

  /// Goes on to a row.
  mutating func reach(_ place: Place, _ reader: inout AwardReader) {
    if place.sheet != sheet {
      sheet = place.sheet
      beginTitle()
    }
    while let next = ahead[sheet]?.first, (next.place.row ?? 0) < (place.row ?? 0) {
      ahead[sheet]?.removeFirst()
      pass(next, &reader)
    }
    isInTitle = false
  }

  /// Takes an entry that only heads others for what it is; `false` when its text names no award.
  mutating func takes(_ record: Registration, _ reader: inout AwardReader) -> Bool {
    guard let award = reader.award(heading: record.name) else { return false }
    begin(Found(award: award, place: record.place))
    return true
  }

  private mutating func pass(_ next: ListHeading, _ reader: inout AwardReader) {
    let found = reader.award(heading: next.text).map { Found(award: $0, place: next.place) }
    if next.structure == .title {
      if !isInTitle { beginTitle() }
      isInTitle = true
      titles += [found].compactMap(\.self)
    } else if let found {
      begin(found)
    } else if next.structure == .section {
      part(by: .section)
    } else if next.structure == .department {
      part(by: .department)
    }
  }

  private mutating func beginTitle() {
    titles = []
    heading = nil
    levels = []
  }

  private mutating func begin(_ found: Found) {
    if !levels.contains(.award) { levels.append(.award) }
    heading = found
    places.insert(found.place)
  }

  /// Begins a section or department: where such lines hold the awards, the last award was another's.
  mutating func partByDepartment() { part(by: .department) }

  private mutating func part(by level: Level) {
    if !levels.contains(level) { levels.append(level) }
    guard let own = levels.firstIndex(of: level), let awards = levels.firstIndex(of: .award) else {
      return
    }
    if own < awards { heading = nil }
  }
}
