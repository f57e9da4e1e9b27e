internal import CSV
internal import Campaign
internal import Reports
internal import Spreadsheet
internal import XLSX

/// The words of `convert`.
extension Messages {
  /// Why an input cannot be converted.
  func text(_ failure: ConvertFailure) -> String {
    switch failure {
    case .unusableWorkbook(let error): language.pick(error.vietnamese, error.description)
    case .unusableText(let error): language.pick(error.vietnamese, error.description)
    case .unwritableWorkbook(let error): language.pick(error.vietnamese, error.description)
    case .unsupportedInput(.empty):
      language.pick(
        "tệp rỗng, không có byte nào; xin lại tệp gốc",
        "the file is empty, without a single byte; ask for the original")
    case .unsupportedInput(let format): FindingText(format.refusal, in: language).message
    case .unknownSheet(let known):
      language.pick("không có trang tính này; có: ", "no such sheet; there are: ")
        + known.joined(separator: ", ")
    case .noWorksheet:
      language.pick(
        "tệp không có trang tính nào có ô; mở bằng Excel để xem lại",
        "the workbook has no sheet with cells; look at it in Excel")
    case .disorderedRows(let limit):
      language.pick(
        "các hàng lộn xộn và quá lớn để xếp lại (trên \(limit) byte); lưu lại bằng Excel",
        "the rows are in disorder and too large to be sorted (over \(limit) bytes); save it again in Excel"
      )
    case .oversizedTable(let limit):
      language.pick(
        "tệp nhỏ nhưng bung ra trên \(limit) byte văn bản, có thể là tệp bẫy; xin lại tệp gốc",
        "a small file that makes over \(limit) bytes of text, perhaps a trap; ask for the original")
    }
  }

  /// What was odd about an input that was converted, a line each: the first, and how many more.
  func notes(_ notes: ConvertNotes, on path: String) -> [String] {
    let head = "\(language.pick("Lưu ý", "Note")): \(path): "
    let more = notes.count - notes.first.count
    return notes.first.map { head + text($0) }
      + (more > 0
        ? [head + language.pick("và \(more) lưu ý nữa", "and \(more) notes more")] : [])
  }

  private func text(_ note: ConvertNote) -> String {
    switch note {
    case .workbook(let oddity, let sheet):
      place(sheet: sheet, cell: oddity.cell, part: oddity.part)
        + language.pick(oddity.kind.vietnamese, oddity.kind.explanation)
    case .delimited(let oddity): language.pick(oddity.vietnamese, oddity.description)
    case .codePage(let encoding):
      language.pick(
        "không phải UTF-8, đã đọc theo bảng mã \(encoding)", "not UTF-8; read as \(encoding)")
    case .formulaWithoutValue(let cell, let sheet):
      place(sheet: sheet, cell: cell, part: nil)
        + language.pick(
          "công thức chưa tính, ô để trống; lưu lại bằng Excel để có kết quả",
          "a formula without a value became blank; save the file in Excel to have it calculated")
    }
  }

  /// The sheet and cell, or the part where no sheet is concerned.
  private func place(sheet: String?, cell: CellReference?, part: String?) -> String {
    let places =
      sheet.map { [language.pick("trang tính “\($0)”", "sheet “\($0)”")] }
      ?? part.map { [language.pick("phần \($0)", "part \($0)")] } ?? []
    let cells = cell.map { [language.pick("ô \($0)", "cell \($0)")] } ?? []
    return (places + cells).joined(separator: ", ") + ": "
  }
}
