internal import Spreadsheet

/// Last year's plan.toml moved to another year: what people wrote around it stays.
///
/// ```
///   year = 2022                     →  year = 2023
///                                      previous = "../2022"
///   [document] number = "463/KH"    →  number = ""             unless the new number is told
///   [document] date = 2022-03-17    →  date = ""
///   [report] number = "41/BC-SYT"   →  number = "/BC-SYT"      and no date
///   [[deadline]] received = 2022-03-31   →  2023-03-31
/// ```
struct PlanRenewal {
  private let years: Int
  private let year: Int
  private let details: PlanDetails
  private let place: String

  /// - Parameters:
  ///   - lastYear: The year of the plan.
  ///   - details: What is known of the new one; its year, unless it is the next.
  ///   - place: Where last year's campaign lies, seen from the new one.
  init(from lastYear: Int, details: PlanDetails, place: String) {
    year = details.year ?? lastYear + 1
    years = year - lastYear
    self.details = details
    self.place = place
  }

  /// The new plan's text.
  func renewed(_ toml: String) -> String {
    var table = ""
    // Bytes, since CR LF is a single Character.
    let newline = UInt8(ascii: "\n")
    let lines = toml.utf8.split(separator: newline, omittingEmptySubsequences: false).flatMap {
      let own = String(decoding: $0, as: UTF8.self)
      if let name = Self.table(own) { table = name }
      return renewed(own, in: table)
    }
    let head = "# Chép từ \(place): kiểm tra lại số, ngày và các thời hạn trước khi dùng."
    return ([head] + lines).joined(separator: "\n")
  }

  private static func table(_ line: String) -> String? {
    let text = line.drop { $0 == " " || $0 == "\t" }
    guard text.hasPrefix("[") else { return nil }
    return String(text.drop { $0 == "[" || $0 == " " }.prefix { $0 != "]" && $0 != " " })
  }

  private func renewed(_ line: String, in table: String) -> [String] {
    guard let entry = PlanEntry(line) else { return [line] }
    switch (table, entry.key) {
    case ("", "year"):
      return [entry.with(String(year)), "previous = \(place.tomlText)"]
    case ("", "previous"): return []
    case ("document", "number"): return [entry.with(details.number.tomlText)]
    case ("document", "date"): return [entry.with(details.date?.description ?? "\"\"")]
    case ("report", "number"): return [entry.with(Self.sign(of: entry.value))]
    case ("report", "date"): return [entry.with("\"\"")]
    case ("deadline", "internal"), ("deadline", "received"): return [entry.with(moved(entry.value))]
    default: return [line]
    }
  }

  /// The sign of a document whose number is not known yet: `"41/BC-SYT"` becomes `"/BC-SYT"`.
  private static func sign(of number: String) -> String {
    number.firstIndex(of: "/").map { "\"" + number[$0...] } ?? "\"\""
  }

  /// A day so many years later; the last of February where it has no 29th.
  private func moved(_ value: String) -> String {
    let isText = value.hasPrefix("\"")
    let text = value.filter { $0 != "\"" }
    guard let day = CalendarDate(iso: text) else { return value }
    let moved =
      CalendarDate(year: day.year + years, month: day.month, day: day.day)
      ?? CalendarDate(year: day.year + years, month: day.month, day: day.day - 1)
    guard let moved else { return value }
    return isText ? "\"\(moved)\"" : moved.description
  }
}

/// A line `key = value   # comment` of a plan.
private struct PlanEntry {
  let key: String
  let value: String
  private let before: Substring
  private let after: Substring

  init?(_ line: String) {
    guard let equals = line.firstIndex(of: "=") else { return nil }
    key = line[..<equals].filter { $0 != " " && $0 != "\t" }
    guard !key.isEmpty, !key.hasPrefix("#") else { return nil }
    let start = line[equals...].dropFirst().drop { $0 == " " || $0 == "\t" }
    let end = Self.end(of: start)
    value = String(start[..<end])
    before = line[..<start.startIndex]
    after = line[end...]
  }

  /// Where a value ends: at the quote that closes it, else at a space or comment.
  private static func end(of text: Substring) -> String.Index {
    guard text.first == "\"" else {
      return text.firstIndex { $0 == " " || $0 == "#" || $0 == "\t" || $0 == "\r" } ?? text.endIndex
    }
    var isEscaped = true
    return text.firstIndex { character in
      defer { isEscaped = !isEscaped && character == "\\" }
      return character == "\"" && !isEscaped
    }.map { text.index(after: $0) } ?? text.endIndex
  }

  func with(_ value: String) -> String { before + value + after }
}

extension String {
  /// As a TOML text in quotes.
  var tomlText: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"", "\\": text += "\\\(scalar)"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: text += " "
      default: text.unicodeScalars.append(scalar)
      }
    }
    return "\"\(text)\""
  }
}
