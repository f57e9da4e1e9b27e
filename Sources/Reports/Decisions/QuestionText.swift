internal import Consolidation
internal import Forms

/// A question as people read it in decisions.xlsx.
///
/// It tells no names unless it asks about one.
struct QuestionText {
  private let asked: Question

  init(_ question: Question) { asked = question }

  var question: String {
    switch asked.key.kind {
    case .unit where asked.finding == nil: "Văn bản này của đơn vị nào?"
    case .unit where !asked.isAboutFile: "Tên gọi này là của đơn vị nào?"
    case .unit: "Danh sách này của đơn vị nào?"
    case .version: "Danh sách này thay bản trước hay bổ sung?"
    case .document: "Tệp này là văn bản gì?"
    case .name where asked.finding?.code == .versionConflict:
      "Tên xin rút này không có trong danh sách đã nhận; tên đúng là gì?"
    case .name: "Tên này đã đúng chưa?"
    case .row where asked.words.isEmpty: "Dòng này thiếu tên; tên đúng là gì?"
    case .row: "Dòng này chưa được tính; là tập thể hay cá nhân đăng ký?"
    case .year: "Danh sách này có phải của năm nay không?"
    case .dropped: "Bản mới không còn tên này; đơn vị rút thật hay sót?"
    }
  }

  var evidence: String {
    ([received] + clues).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var received: String { "Nhận ngày \(asked.received.vietnamese)." }

  private var clues: [String] {
    switch asked.key.kind {
    case .unit: [unitClue, nearUnits, counts]
    case .version: [unit, versionClue]
    case .document: [unit, documentClue]
    case .name: [unit, section, near(asked.nearNames)]
    case .row: [unit] + rowClues
    case .year: [unit, yearClue, counts]
    case .dropped:
      [unit, section, "Không còn tên trong bản mới: \(values[1]).", near(asked.nearNames)]
    }
  }

  private var values: FindingValues { FindingValues(asked.finding?.values ?? []) }

  private var unitClue: String {
    switch asked.finding?.code {
    case .unitMismatch:
      "Tiêu đề hoặc biểu mẫu là của “\(values[0])” nhưng tên tệp là của “\(values[1])”."
    case .ambiguousUnit: "Tiêu đề hợp với nhiều đơn vị: \(values[0])."
    case .unknownUnit where values[0].isEmpty: "Tiêu đề và tên tệp không cho biết đơn vị."
    case .unknownUnit: "Tiêu đề ghi “\(values[0])”, không phải tên hay tên khác của đơn vị nào."
    default: "\(document)Tên tệp không cho biết đơn vị."
    }
  }

  private var nearUnits: String {
    asked.finding?.code == .unknownUnit ? near(asked.nearUnits.map(\.name)) : ""
  }

  private var versionClue: String {
    "Bản trước: \(values[0]). Tệp này nhắc lại \(values[1]) trong \(values[2]) dòng của bản trước. \(counts) Đang tạm tính cả hai."
  }

  /// A row outside every section is of none; one that lacks its name is known by what else stands there.
  private var rowClues: [String] {
    guard let row = asked.record else { return [] }
    guard asked.words.isEmpty else {
      return [
        "Đứng trước phần I hoặc sau dòng tổng cộng.",
        row.organisation.isEmpty ? "" : "\(row.organisation).",
      ]
    }
    return [
      "Có số thứ tự hoặc đơn vị nhưng không đọc được tên.", section,
      row.note.isEmpty ? "" : "Ghi chú: \(row.note).",
    ]
  }

  private var yearClue: String {
    "Tiêu đề ghi năm \(values[0]), đợt này là năm \(values[1])."
      + (asked.isCounted ? " Đang tạm tính." : " Chưa tính, vì đơn vị có danh sách đúng năm.")
  }

  private var document: String {
    guard let id = asked.document else { return "" }
    return OwedDocument(id: id, deadline: nil, sender: .units).label(in: .vietnamese) + ". "
  }

  private var documentClue: String {
    let label = asked.finding.map { FindingText($0, in: .vietnamese).label } ?? ""
    return
      "\(label). Nếu là danh sách đăng ký thì để trống và xin đơn vị bản Excel theo biểu."
  }

  private var unit: String { asked.unit.map { "Đơn vị: \($0.name)." } ?? "" }

  private var counts: String {
    guard asked.collectives + asked.individuals > 0 else { return "" }
    return "Trong tệp có \(asked.collectives) tập thể, \(asked.individuals) cá nhân."
  }

  private var section: String {
    guard let record = asked.record else { return "" }
    return [record.kind.label(in: .vietnamese), record.organisation].filter { !$0.isEmpty }
      .joined(separator: ", ") + "."
  }

  private func near(_ names: [String]) -> String {
    names.isEmpty ? "" : "Gần giống: \(names.joined(separator: "; "))."
  }
}
