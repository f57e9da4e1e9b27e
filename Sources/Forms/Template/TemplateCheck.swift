/// What the formulas of a template find when it is new: the values that stand beside them in the file.
///
/// LibreOffice shows the values of a file as they are, and so do viewers: each must be the true one.
struct TemplateCheck {
  /// What is known of one row of the first sheet; each property is a column of the sheet of checks.
  struct Line {
    var name = ""
    var organisation = ""
    var section = Section.none
    var isFilled = false
    var words = ""
    var nature = TemplateWords.Nature.entry
    var key = ""
    var fault: TemplateFault?
    /// Its number in its section.
    var position: Int?
    var remark = ""
    /// How many entries its section has down to here.
    var entries = 0

    /// Whether it says that nobody registers.
    var isDeclaration: Bool { nature == .declaration && organisation.isEmpty }
  }

  /// Where a row stands; the raw values stand in formulas.
  enum Section: Int {
    /// One of the form's own lines.
    case none = 0
    case collective, individual
    /// Between header and first section, or below the total.
    case outside

    init(_ kind: RegistrationKind) { self = kind == .collective ? .collective : .individual }
  }

  /// Row 1 is the first.
  private(set) var lines: [Line] = []
  let grid: TemplateGrid
  private let layout: FormLayout
  private let words: TemplateWords
  private let hasUnit: Bool

  init(
    layout: FormLayout, words: TemplateWords, content: TemplateContent, grid: TemplateGrid
  ) {
    self.layout = layout
    self.words = words
    self.grid = grid
    hasUnit = !content.unit.isEmpty
    lines = (1...grid.lastCheckedRow).map { Line(section: section(ofRow: $0)) }
    for kind in RegistrationKind.allCases { fill(content.records[kind] ?? [], kind) }
    number()
    let first = firstRows()
    for row in 1...lines.count { judge(row, first) }
  }

  subscript(_ row: Int) -> Line { lines[row - 1] }

  // MARK: Rows

  private func section(ofRow row: Int) -> Section {
    let own = [grid.totalRow, grid.signatureRow] + grid.sections.map(\.heading)
    if row <= grid.headerRow || own.contains(row) { return .none }
    guard row < grid.totalRow, let part = grid.sections.last(where: { $0.heading < row }) else {
      return .outside
    }
    return Section(part.kind)
  }

  private mutating func fill(_ records: [Registration], _ kind: RegistrationKind) {
    for (row, record) in zip(grid.rows(of: kind), records) {
      let (name, organisation) = (Self.name(record.name), Self.trimmed(record.organisation))
      let spaced = TemplateWords.spaced(name)
      lines[row - 1].name = name
      lines[row - 1].words = spaced
      lines[row - 1].nature = words.nature(of: spaced)
      lines[row - 1].organisation = organisation
      lines[row - 1].isFilled = true
      guard !name.isEmpty else { continue }
      let key =
        "\(Section(kind).rawValue)|\(name)|\(organisation)|\(Self.trimmed(record.note))"
      lines[row - 1].key = String(decoding: key.utf16.prefix(250), as: UTF16.self)
    }
  }

  private mutating func number() {
    var entries = 0
    for index in lines.indices {
      let line = lines[index]
      if line.section == .none { entries = 0 }
      if Self.isEntry(line) {
        entries += 1
        lines[index].position = entries
      }
      lines[index].entries = entries
    }
  }

  /// The first row of each key; case does not matter to a spreadsheet.
  private func firstRows() -> [String: Int] {
    Dictionary(
      lines.enumerated().map { ($1.key.lowercased(), $0 + 1) },
      uniquingKeysWith: { first, _ in first })
  }

  // MARK: Faults

  private mutating func judge(_ row: Int, _ first: [String: Int]) {
    let line = lines[row - 1]
    let earlier = first[line.key.lowercased()] ?? row
    guard let fault = fault(line, row, isRepeated: earlier < row) else { return }
    lines[row - 1].fault = fault
    lines[row - 1].remark =
      "◄ " + fault.message + (fault == .duplicate ? " \(earlier)" : "")
  }

  private func fault(_ line: Line, _ row: Int, isRepeated: Bool) -> TemplateFault? {
    guard line.section == .collective || line.section == .individual else { return nil }
    let kind: RegistrationKind = line.section == .collective ? .collective : .individual
    // A row that is inserted as the first one is locked like the line above it: nobody could fill that gap.
    guard line.isFilled else {
      return line.entries > 0 && row < lastFilledRow(of: kind) ? .gap : nil
    }
    if line.name.isEmpty { return .nameless }
    if line.isDeclaration { return nil }
    if isSample(line, row, kind) { return .sample }
    if kind == .individual, line.nature != .entry { return .impersonal }
    if line.name.contains("\n") { return .lineBreak }
    if hasForbiddenSign(line.name, kind) { return .signs }
    if kind == .individual {
      if !line.name.contains(where: { " '’".contains($0) }) { return .incomplete }
      if line.organisation.isEmpty { return .departmentless }
    }
    return isRepeated ? .duplicate : nil
  }

  private func isSample(_ line: Line, _ row: Int, _ kind: RegistrationKind) -> Bool {
    let samples = layout.section(of: kind)?.samples ?? []
    switch kind {
    case .collective:
      return hasSampleCollectives && row <= grid.heading(of: kind) + samples.count
    case .individual:
      return samples.contains {
        Self.isEqual("\($0.name)|\($0.organisation)", "\(line.name)|\(line.organisation)")
      }
    }
  }

  private func hasForbiddenSign(_ name: String, _ kind: RegistrationKind) -> Bool {
    layout.template.forbiddenSigns(in: kind).contains { name.contains($0) }
  }

  // MARK: Sums

  /// The last row of a section that has content, or 0.
  func lastFilledRow(of kind: RegistrationKind) -> Int {
    grid.rows(of: kind).last { self[$0].isFilled } ?? 0
  }

  func count(of kind: RegistrationKind) -> Int {
    lines.count { $0.section == Section(kind) && $0.position != nil }
  }

  var declarations: Int { lines.count { $0.isDeclaration && $0.section != .outside } }

  /// Whether the printed collectives, all together and in order, head their section.
  var hasSampleCollectives: Bool {
    let samples = (layout.section(of: .collective)?.samples ?? []).map(\.name)
    let head = lines[grid.heading(of: .collective)...].prefix(samples.count).map(\.name)
    return head.count == samples.count && zip(head, samples).allSatisfy(Self.isEqual)
  }

  /// How often a fault stands on the sheet; neighbouring blank rows are one gap.
  func count(of fault: TemplateFault) -> Int {
    switch fault {
    case .unitless: hasUnit ? 0 : 1
    case .tooLong: 0
    case .gap: zip(lines, lines.dropFirst()).count { $0.fault != .gap && $1.fault == .gap }
    default: lines.count { $0.fault == fault }
    }
  }

  /// The row where a fault stands first, or 0.
  func firstRow(of fault: TemplateFault) -> Int {
    if fault == .unitless { return hasUnit ? 0 : grid.unitRow ?? 0 }
    return lines.firstIndex { $0.fault == fault }.map { $0 + 1 } ?? 0
  }

  /// The line about a fault beside the title, or nothing.
  func report(on fault: TemplateFault) -> String {
    let (count, row) = (count(of: fault), firstRow(of: fault))
    guard count > 0 else { return "" }
    let message = fault == .unitless ? fault.message : String(self[row].remark.dropFirst(2))
    return "Dòng \(row): \(message)" + (count > 1 ? " (và \(count - 1) chỗ nữa)" : "")
  }

  var faultCount: Int { TemplateFault.allCases.reduce(0) { $0 + count(of: $1) } }

  var state: TemplateState {
    if faultCount > 0 { return .faulty(faultCount) }
    if RegistrationKind.allCases.contains(where: { count(of: $0) > 0 }) { return .complete }
    return declarations > 0 ? .declaredEmpty : .blank
  }

  /// The prepared rows that are left, once nothing else is to be done: unused rows make no good print.
  var printHint: String {
    guard state.isReady else { return "" }
    let unused = RegistrationKind.allCases.compactMap { kind in
      let first = max(lastFilledRow(of: kind), grid.heading(of: kind)) + 1
      let last = grid.end(of: kind) - 1
      return first > last ? nil : first == last ? "\(first)" : "\(first)-\(last)"
    }
    return unused.isEmpty ? "" : Self.printHintLead + unused.joined(separator: ", ")
  }

  static let printHintLead = "Trước khi in: bấm ▼ ở STT, bỏ (Blanks)/(Trống); hoặc xóa dòng "

  /// Which row to make higher where the signatures would stand alone on the last page, once nothing else is to be
  /// done: where pages end without macros only people can change.
  var signatureHint: String {
    guard state.isReady else { return "" }
    let last = RegistrationKind.allCases.map { lastFilledRow(of: $0) }.max() ?? 0
    return "\(Self.signatureHintLead)\(last)"
  }

  static let signatureHintLead = "Nếu trang cuối bản in chỉ có chỗ ký: kéo cao dòng "

  /// The n-th line beside the title.
  func faultLine(_ number: Int) -> String {
    let faults = TemplateFault.allCases.map(report).filter { !$0.isEmpty }
    let lines = faults.isEmpty ? [printHint, signatureHint] : faults
    return lines.indices.contains(number - 1) ? lines[number - 1] : ""
  }

  /// The total line.
  var total: String {
    let counts = RegistrationKind.allCases.map { count(of: $0) }
    guard counts.contains(where: { $0 > 0 }) || declarations > 0 else { return layout.blankTotal }
    func text(_ count: Int) -> String { count < 10 ? "0\(count)" : String(count) }
    return layout.total.replacing("{collectives}", with: text(count(of: .collective)))
      .replacing("{individuals}", with: text(count(of: .individual)))
  }

  // MARK: Texts

  private static func isEntry(_ line: Line) -> Bool {
    line.section != .none && line.section != .outside && !line.name.isEmpty
      && !line.isDeclaration
  }

  /// A name, unless it is only dots and dashes.
  private static func name(_ text: String) -> String {
    text.contains { !" \u{A0}.…-".contains($0) } ? trimmed(text) : ""
  }

  /// As the function TRIM does it: spaces alone, one between words.
  private static func trimmed(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ").split(separator: " ").joined(separator: " ")
  }

  private static func isEqual(_ one: String, _ other: String) -> Bool {
    one.lowercased() == other.lowercased()
  }
}

/// What a template says of the list as a whole.
enum TemplateState: Equatable {
  case faulty(Int)
  case complete
  case declaredEmpty
  case blank

  static let broken = "Biểu bị hỏng: hãy dùng lại biểu mẫu"
  /// How the text of a list that is not ready begins.
  static let faultyLead = "Còn "
  /// How the text of a list that is ready ends.
  static let readyTail = "có thể gửi"

  var isReady: Bool { self == .complete || self == .declaredEmpty }

  var text: String {
    switch self {
    case .faulty(let count): "\(Self.faultyLead)\(count) lỗi cần sửa"
    case .complete: "Đã đủ, \(Self.readyTail)"
    case .declaredEmpty: "Không có đăng ký, \(Self.readyTail)"
    case .blank: "Chưa ghi tên nào"
    }
  }
}
