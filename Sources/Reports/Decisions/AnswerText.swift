package import Consolidation
internal import Forms
internal import VietnameseText

/// The answers that decisions.xlsx offers, and what they mean when they come back.
package struct AnswerText: Sendable {
  private static let remembered = " – nhớ tên gọi này"
  private static let separator = " · "
  private static let keep = "Giữ nguyên"
  private static let correct = "Sửa theo cột TÊN ĐÚNG"
  private static let modes: [(Instruction.Mode, String)] = [
    (.replace, "Thay bản trước"), (.supplement, "Bổ sung vào bản trước"),
    (.withdraw, "Rút các tên trong tệp"), (.return, "Trả lại đơn vị"),
  ]
  private static let entries: [(RegistrationKind, String)] = [
    (.individual, "Cá nhân"), (.collective, "Tập thể"),
  ]
  private static let noEntry = "Không phải dòng đăng ký"
  private static let years: [(Bool, String)] = [
    (true, "Nhận cho năm nay"), (false, "Trả lại đơn vị"),
  ]
  private static let drops: [(Bool, String)] = [
    (false, "Rút thật"), (false, "Đã ghi tên khác trong bản mới"), (true, "Giữ lại tên này"),
  ]
  /// What may be chosen for a reason; others can be typed.
  static let reasons = [
    "Đã hỏi đơn vị", "Theo công văn của đơn vị", "Theo bản ký", "Văn thư xác nhận",
  ]

  private let units: [Unit]
  private let documents: [(id: String, label: String)]

  /// - Parameters:
  ///   - units: All units of the campaign.
  ///   - documents: What the plan calls the documents that it asks for besides the list.
  package init(units: [Unit], documents: [String]) {
    self.units = units
    self.documents = (documents + [ReceivedDocument.other]).map {
      ($0, OwedDocument(id: $0, deadline: nil, sender: .units).label(in: .vietnamese))
    }
  }

  // MARK: What is offered

  /// The answers to a question, the likeliest first.
  package func choices(for question: Question) -> [String] {
    switch question.key.kind {
    case .unit: unitChoices(question)
    case .name: Self.corrections(question.nearNames) + choices(of: .name)
    case .row where question.record?.kind == .collective:
      [Self.entries[1].1, Self.entries[0].1, Self.noEntry]
    case .version, .document, .row, .year, .dropped: choices(of: question.key.kind)
    }
  }

  /// The answers to any question of a kind.
  package func choices(of kind: QuestionKey.Kind) -> [String] {
    switch kind {
    case .unit: units.map(Self.text)
    case .version: Self.modes.map(\.1)
    case .document: documents.map(\.label)
    case .name: [Self.correct, Self.keep]
    case .row: Self.entries.map(\.1) + [Self.noEntry]
    case .year: Self.years.map(\.1)
    case .dropped: Self.drops.map(\.1)
    }
  }

  private func unitChoices(_ question: Question) -> [String] {
    let near = question.nearUnits.map(Self.text)
    let nearCodes = Set(question.nearUnits.map(\.code))
    let rest = units.filter { !nearCodes.contains($0.code) }.map(Self.text)
    guard question.isAboutFile else { return (near + rest).map { $0 + Self.remembered } }
    let remembering = question.words.isEmpty ? [] : near.map { $0 + Self.remembered }
    return remembering + near + rest
  }

  private static func text(_ unit: Unit) -> String { unit.code + separator + unit.name }

  private static func corrections(_ names: [String]) -> [String] { names.map(correction) }

  private static func correction(_ name: String) -> String { "Sửa thành “\(name)”" }

  // MARK: What is meant

  /// What a line answers; `nil` when it is not answered.
  ///
  /// - Throws: ``DecisionFault/Kind`` when it cannot be understood.
  func answer(
    _ line: DecisionSheet.Line, to kind: QuestionKey.Kind
  ) throws(DecisionFault.Kind) -> (answer: Answer, text: String)? {
    let (text, name) = (line[.answer], line[.name])
    guard kind != .name else { return try nameAnswer(text, name) }
    guard kind != .row else { return try rowAnswer(text, name, of: line[.words]) }
    guard name.isEmpty else { throw .nameNotAsked }
    guard !text.isEmpty else { return nil }
    switch kind {
    case .unit: return (try unit(text, line), text)
    case .version: return (.mode(try Self.choice(text, of: Self.modes)), text)
    case .document:
      return (.document(try Self.choice(text, of: documents.map { ($0.id, $0.label) })), text)
    case .year: return (.year(isRight: try Self.choice(text, of: Self.years)), text)
    case .dropped: return (.dropped(isKept: try Self.choice(text, of: Self.drops)), text)
    case .name, .row: return nil
    }
  }

  private static func choice<Value>(
    _ text: String, of choices: [(Value, String)]
  ) throws(DecisionFault.Kind) -> Value {
    guard let choice = choices.first(where: { TextKey.folded($0.1) == .folded(text) }) else {
      throw .notOffered
    }
    return choice.0
  }

  /// A unit's code, with or without its name, or only the name.
  private func unit(
    _ text: String, _ line: DecisionSheet.Line
  ) throws(DecisionFault.Kind) -> Answer {
    let isRemembered = text.hasSuffix(Self.remembered)
    let named = isRemembered ? String(text.dropLast(Self.remembered.count)) : text
    let code = named.split(separator: Self.separator, maxSplits: 1).first.map(String.init) ?? named
    let unit =
      units.first { TextKey.folded($0.code) == .folded(code) }
      ?? units.first { TextKey.folded($0.name) == .folded(named) }
    guard let unit else { throw .unknownUnit }
    guard !isRemembered || !line[.words].isEmpty else { throw .notOffered }
    return .unit(unit.code, isRemembered: isRemembered)
  }

  /// A name in its own column, or one of those that were offered.
  private func nameAnswer(
    _ text: String, _ name: String
  ) throws(DecisionFault.Kind) -> (answer: Answer, text: String)? {
    let offered = Self.offered(in: text)
    switch TextKey.folded(text) {
    case _ where offered != nil:
      guard name.isEmpty || name == offered else { throw .contradiction }
    case .folded(Self.keep):
      guard name.isEmpty else { throw .contradiction }
      return (.keep, Self.keep)
    case .folded(Self.correct):
      guard !name.isEmpty else { throw .missingName }
    case .folded(""):
      guard !name.isEmpty else { return nil }
    default: throw .notOffered
    }
    let right = offered ?? name
    guard Self.isName(right) else { throw .unlikelyName }
    return (.correct(right), Self.correction(right))
  }

  /// What a row registers; a name that is missing stands in its own column.
  private func rowAnswer(
    _ text: String, _ name: String, of words: String
  ) throws(DecisionFault.Kind) -> (answer: Answer, text: String)? {
    switch TextKey.folded(text) {
    case .folded(Self.noEntry):
      guard name.isEmpty else { throw .contradiction }
      return (.noEntry, Self.noEntry)
    case .folded("") where name.isEmpty: return nil
    // A row that only lacks its name has a section.
    case .folded("") where words.isEmpty:
      guard Self.isName(name) else { throw .unlikelyName }
      return (.entry(nil, name: name), "Điền tên “\(name)”")
    default:
      let kind = try Self.choice(text, of: Self.entries)
      guard !(name.isEmpty && words.isEmpty) else { throw .missingName }
      guard name.isEmpty || Self.isName(name) else { throw .unlikelyName }
      return (.entry(kind, name: name), name.isEmpty ? text : "\(text) “\(name)”")
    }
  }

  private static func offered(in text: String) -> String? {
    let ends = correction("|").split(separator: "|").map(String.init)
    guard text.hasPrefix(ends[0]), text.hasSuffix(ends[1]) else { return nil }
    return String(text.dropFirst(ends[0].count).dropLast(ends[1].count))
  }

  /// Whether it could be what a person or a collective is called.
  private static func isName(_ text: String) -> Bool {
    text.contains(where: \.isLetter) && !text.contains { "?\u{FFFD}=@;|".contains($0) }
  }
}
