import TestSupport

/// A generated list without faults, and what a reader must find in it.
struct CleanList {
  let drawing: Drawing
  /// `individual Nguyễn Văn Bình | Khoa Nội | mới`, in the list's order.
  let records: [String]

  init(seed: UInt64) {
    var corpus = Corpus(seed: seed)
    let departments = (0..<3).map { _ in corpus.department() }
    var lines = [
      Drawing.Line(.header, [:]), Self.section("I", "Tập thể"),
    ]
    lines += (0..<corpus.number(below: 4)).map { _ in
      Self.entry("collective", corpus.department(), "", "")
    }
    lines.append(Self.section("II", "Cá nhân"))
    lines += (0..<(1 + corpus.number(below: 8))).map { _ in
      let note = corpus.number(below: 3) == 0 ? "Đăng ký mới" : ""
      return Self.entry("individual", corpus.name(), corpus.pick(departments), note)
    }
    var drawing = Drawing()
    drawing.lines = lines
    drawing.lines[0].cells = Dictionary(drawing.columns.map { ($0, $0.header) }) { $1 }
    drawing.number { String($0) }
    self.drawing = drawing
    records = lines.compactMap { if case .entry(let record) = $0.role { record } else { nil } }
  }

  private static func section(_ numeral: String, _ title: String) -> Drawing.Line {
    Drawing.Line(.section(title), [.ordinal: numeral, .name: title])
  }

  private static func entry(
    _ kind: String, _ name: String, _ organisation: String, _ note: String
  ) -> Drawing.Line {
    var fields = [name, organisation, note]
    while fields.last?.isEmpty == true { fields.removeLast() }
    return Drawing.Line(
      .entry("\(kind) \(fields.joined(separator: " | "))"),
      [.name: name, .organisation: organisation, .note: note])
  }
}

extension Drawing {
  /// Numbers the entries of each section anew.
  mutating func number(_ text: (Int) -> String) {
    var number = 0
    for index in lines.indices {
      switch lines[index].role {
      case .section: number = 0
      case .entry:
        number += 1
        lines[index].cells[.ordinal] = text(number)
      default: break
      }
    }
  }
}
