/// A column of decisions.xlsx, found again by its header wherever it was moved.
package enum DecisionColumn: Int, Sendable, CaseIterable {
  case ordinal, question, evidence, file, cell, words, answer, name, reason, status, key

  package var header: String {
    switch self {
    case .ordinal: "STT"
    case .question: "Câu hỏi"
    case .evidence: "Bằng chứng"
    case .file: "Tệp"
    case .cell: "Ô"
    case .words: "Chữ trong tệp"
    case .answer: "QUYẾT ĐỊNH"
    case .name: "TÊN ĐÚNG"
    case .reason: "LÝ DO"
    case .status: "Tình trạng"
    case .key: "Mã"
    }
  }

  /// Those without which no answer can be understood.
  package static let required: [DecisionColumn] = [.answer, .name, .reason, .key]
  /// Those that tell what is asked.
  static let asked: [DecisionColumn] = [.question, .evidence, .file, .cell, .words, .key]
  /// Those that people fill in.
  static let input: [DecisionColumn] = [.answer, .name, .reason]

  /// Counted from 1, as the program writes them.
  var number: Int { rawValue + 1 }

  /// In characters.
  var width: Double {
    switch self {
    case .ordinal: 6
    case .question: 24
    case .evidence: 46
    case .file: 28
    case .cell: 12
    case .words: 22
    case .answer: 34
    case .name: 22
    case .reason: 24
    case .status: 14
    case .key: 24
    }
  }
}
