internal import Consolidation
internal import Spreadsheet

/// The hidden sheet of decisions.xlsx: beside the key of each question its answers, one below the other.
struct ChoiceSheet: Sendable {
  static let notOffered = "Chọn trong danh sách"
  private static let waiting = "Chờ trả lời"
  private static let answered = "Đã trả lời"
  // The names by which formulas know the two columns.
  private static let keysName = "Lua_chon_ma"
  private static let choicesName = "Lua_chon"

  private let choices: [(key: String, choice: String)]

  init(_ sheet: DecisionSheet, questions: [Question], answers: AnswerText) {
    let open = Dictionary(
      questions.map { ($0.key.text, $0) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<String> = []
    choices = sheet.lines.filter { seen.insert($0[.key]).inserted }.flatMap { line in
      var own =
        open[line[.key]].map(answers.choices(for:))
        ?? QuestionKey(line[.key]).map { answers.choices(of: $0.kind) } ?? []
      // An answer that was offered once can be chosen again.
      if open[line[.key]] == nil, !line[.answer].isEmpty, !own.contains(line[.answer]) {
        own.append(line[.answer])
      }
      return own.map { (line[.key], $0) }
    }
  }

  private var rowCount: Int { max(choices.count, 1) }

  var definedNames: [DefinedName] {
    [(Self.keysName, "A"), (Self.choicesName, "B")].map { name, column in
      DefinedName(
        name: name,
        formula: "'\(DecisionsWorkbook.choicesName)'!$\(column)$1:$\(column)$\(rowCount)",
        isHidden: true)
    }
  }

  /// The cells with the answers of the question in this row.
  func listFormula(row: Int) -> String {
    let key = Self.cell(.key, row)
    return
      "OFFSET(\(Self.choicesName),MATCH(\(key),\(Self.keysName),0)-1,0,COUNTIF(\(Self.keysName),\(key)),1)"
  }

  /// How a line stands, as a formula that follows what people choose, and what it gives now.
  func status(of line: DecisionSheet.Line, row: Int) -> (formula: String, text: String) {
    guard !line[.key].isEmpty else { return ("", "") }
    let (answer, name, key) = (
      Self.cell(.answer, row), Self.cell(.name, row), Self.cell(.key, row)
    )
    let isOffered = "COUNTIFS(\(Self.keysName),\(key),\(Self.choicesName),\(answer))>0"
    let formula =
      "IF(AND(\(answer)=\"\",\(name)=\"\"),\"\(Self.waiting)\",IF(OR(\(answer)=\"\",\(isOffered)),\"\(Self.answered)\",\"\(Self.notOffered)\"))"
    return (formula, text(of: line))
  }

  private func text(of line: DecisionSheet.Line) -> String {
    if line[.answer].isEmpty { return line[.name].isEmpty ? Self.waiting : Self.answered }
    let isOffered = choices.contains { $0.key == line[.key] && $0.choice == line[.answer] }
    return isOffered ? Self.answered : Self.notOffered
  }

  private static func cell(_ column: DecisionColumn, _ row: Int) -> String {
    "$\(CellReference.columnName(column.number))\(row)"
  }

  func worksheet() -> Worksheet {
    let choices = choices
    var sheet = Worksheet(name: DecisionsWorkbook.choicesName) { emit in
      for (index, item) in choices.enumerated() {
        var row = Row(number: index + 1)
        row.append(text: item.key, column: 1)
        row.append(text: item.choice, column: 2)
        emit(row)
      }
    }
    sheet.visibility = .hidden
    return sheet
  }
}
