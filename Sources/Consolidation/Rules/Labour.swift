internal import Forms
internal import VietnameseText

/// Whether somebody works directly (người trực tiếp lao động) or holds a post from vice head of a department upwards, and
/// what says so.
package struct Labour: Sendable, Equatable {
  /// The raw values are a contract.
  package enum Class: String, Sendable, CaseIterable {
    case direct, leader, unclassified
  }

  /// What says so; the raw values are a contract.
  package enum Source: String, Sendable, CaseIterable {
    case labourColumn = "labour-column"
    case organisation, position, note
    case none = ""
  }

  package let kind: Class
  package let source: Source
  /// The words that were read.
  package let text: String

  /// Whether it rests on more than another of the same person; of two that rest on the same, a leading post is surer.
  func isSurer(than other: Labour) -> Bool { rank < other.rank }

  private var rank: (Int, Int) {
    (
      Source.allCases.firstIndex(of: source) ?? Source.allCases.count,
      kind == .leader ? 0 : kind == .direct ? 1 : 2
    )
  }
}

/// The words that tell leaders from those who work directly: `templates/lexicons/positions.toml`.
package struct PositionLexicon: Sendable, Decodable {
  private let leaders: PhraseList
  private let direct: PhraseList

  private enum CodingKeys: CodingKey { case leaders, direct }

  package init(from decoder: any Decoder) throws {
    let file = try decoder.container(keyedBy: CodingKeys.self)
    leaders = PhraseList(try file.decode([String].self, forKey: .leaders))
    direct = PhraseList(try file.decode([String].self, forKey: .direct))
  }

  /// Whether a department's cell begins with a post: "Phó Trưởng khoa Nội".
  ///
  /// A department may be called after those who work there, "Phòng Điều dưỡng": only a post in front of it counts.
  fileprivate func isLed(_ organisation: String) -> Bool {
    leaders.begins(.folded(organisation))
  }

  fileprivate func kind(of text: String) -> Labour.Class? {
    let key = TextKey.folded(text)
    if leaders.occurs(in: key) { return .leader }
    return direct.occurs(in: key) ? .direct : nil
  }
}

/// Reads what a list says of its people's work.
struct LabourReader {
  let lexicon: PositionLexicon
  private var kinds = Memo<Labour.Class?>()
  private var posts = Memo<Bool>()

  init(_ lexicon: PositionLexicon) {
    self.lexicon = lexicon
  }

  /// What a record says of its person's work: the column for it, the post in the department's column, the post, the
  /// note; the first that says anything.
  mutating func labour(of record: Registration) -> Labour {
    func column(_ id: String) -> String { record.further.first { $0.id == id }?.value ?? "" }
    if let labour = labour(.labourColumn, column("labour")) { return labour }
    if posts.value(of: record.organisation, lexicon.isLed) {
      return Labour(kind: .leader, source: .organisation, text: record.organisation)
    }
    return labour(.position, column("position")) ?? labour(.note, record.note)
      ?? Labour(kind: .unclassified, source: .none, text: "")
  }

  private mutating func labour(_ source: Labour.Source, _ text: String) -> Labour? {
    guard !text.isEmpty, let kind = kinds.value(of: text, lexicon.kind) else { return nil }
    return Labour(kind: kind, source: source, text: text)
  }
}
