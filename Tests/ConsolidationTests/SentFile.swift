import Consolidation
import Forms
import Spreadsheet

/// A file that a unit sends, written out and read by the real form.
struct SentFile {
  var name: String
  var received = Day.iso("2022-03-25")
  var modified: String?
  /// What stands behind "CỦA ĐƠN VỊ:"; nothing leaves the blank form's dots.
  var unit = ""
  var year = 2022
  var collectives: [String] = []
  var people: [String] = []
  /// The department of the people.
  var department = "Khoa Nội"
  var mark: String?
  var instruction: Instruction?
  /// What is in it instead of a list.
  var other: Submission.Content?
  /// Stands for the file's bytes; files with the same content have the same.
  var hash: String?

  init(
    _ name: String, on day: String = "2022-03-25", unit: String = "", collectives: [String] = [],
    people: [String] = []
  ) {
    self.name = name
    received = .iso(day)
    self.unit = unit
    self.collectives = collectives
    self.people = people
  }

  /// A copy that is changed a little.
  func with(_ change: (inout SentFile) -> Void) -> SentFile {
    var copy = self
    change(&copy)
    return copy
  }

  /// The same, decided on by staff.
  func told(
    _ mode: Instruction.Mode? = nil, unit: String? = nil, number: String = ""
  ) -> SentFile {
    with {
      var instruction = Instruction(file: name)
      instruction.mode = mode
      instruction.unit = unit
      instruction.number = number
      $0.instruction = instruction
    }
  }

  // MARK: What is in it

  private static let sheet = "Sheet1"

  var table: Table {
    var table = Table(name: Self.sheet)
    var number = 0
    func add(_ texts: [String]) {
      number += 1
      var row = Row(number: number)
      for (index, text) in texts.enumerated() { row.append(text: text, column: index + 1) }
      table.append(row)
    }
    add(["PHỤ LỤC 02:"])
    add(["BÁO CÁO TỔNG HỢP DANH SÁCH TẬP THỂ, CÁ NHÂN ĐĂNG KÝ"])
    add(["THAM GIA THI ĐUA NĂM \(year) CỦA ĐƠN VỊ: \(unit)"])
    add([
      "STT", "Tên tập thể, cá nhân đăng ký tham gia thi đua", "Tên cơ quan đơn vị", "Ghi chú",
    ])
    add(["I", "Tập thể"])
    for (index, name) in collectives.enumerated() { add([String(index + 1), name]) }
    add(["II", "Cá nhân"])
    for (index, name) in people.enumerated() { add([String(index + 1), name, department]) }
    return table
  }

  private static let reader = Result {
    FormReader(
      layout: try BuiltInForms.phuLuc02(), words: try BuiltInForms.layoutWords(), year: 2022)
  }

  func submission() throws -> Submission {
    let content = try content()
    var counts: [String: Int] = [:]
    if case .read = content { counts[Self.sheet] = table.rows.count }
    return Submission(
      file: name, received: instruction?.received ?? received, modified: modified,
      hash: hash ?? "\(unit)|\(year)|\(collectives)|\(people)|\(department)|\(other == nil)",
      templateMark: mark, content: content, instruction: instruction, rowCounts: counts)
  }

  private func content() throws -> Submission.Content {
    if let other { return other }
    return .read(try Self.reader.get().read(FormDocument(tables: [table])))
  }
}
