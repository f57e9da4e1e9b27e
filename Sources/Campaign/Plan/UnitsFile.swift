package import Consolidation
package import Spreadsheet
internal import VietnameseText

/// units.csv: `code,name,khoi,aliases`, with further columns where a department keeps them.
package enum UnitsFile {
  /// How long a name or khối may be in characters, and a code, which names files, in bytes.
  private static let (maximumName, maximumCode) = (255, 64)

  /// The units, in the file's order.
  ///
  /// Codes name files, and some systems do not tell their case apart: no two may differ in case alone.
  ///
  /// - Throws: ``CampaignError`` naming the line and what it lacks.
  package static func units(in table: Table, path: String) throws(CampaignError) -> [Unit] {
    let list = ListTable(table)
    for header in ["code", "name"] where !list.has(header) {
      throw CampaignError(.unusableUnits("column “\(header)” is missing"), path: path)
    }
    var units: [Unit] = []
    var codes: Set<String> = []
    for line in list.lines where !line["code"].isEmpty || !line["name"].isEmpty {
      let unit = try unit(line, path: path)
      guard codes.insert(unit.code.lowercased()).inserted else {
        throw CampaignError(.unusableUnits("row \(line.row): code \(unit.code) twice"), path: path)
      }
      units.append(unit)
    }
    guard !units.isEmpty else { throw CampaignError(.unusableUnits("no units"), path: path) }
    return units
  }

  private static func unit(_ line: ListTable.Line, path: String) throws(CampaignError) -> Unit {
    guard !line["code"].isEmpty, !line["name"].isEmpty else {
      throw CampaignError(.unusableUnits("row \(line.row): code or name is missing"), path: path)
    }
    guard line["code"].utf8.count <= maximumCode,
      max(line["name"].count, line["khoi"].count) <= maximumName
    else {
      throw CampaignError(
        .unusableUnits(
          "row \(line.row): a code has at most \(maximumCode) bytes, name and khoi \(maximumName) characters"
        ), path: path)
    }
    var unit = Unit(
      code: line["code"], name: line["name"], group: line["khoi"], aliases: parts(line["aliases"]))
    unit.predecessors = parts(line["predecessor"])
    unit.subunits = parts(line["subunits"])
    unit.validFrom = try day(line, "valid-from", path: path)
    unit.validTo = try day(line, "valid-to", path: path)
    unit.headcount = Int(line["headcount"])
    unit.contact = ["contact", "phone", "email"].map { line[$0] }.filter { !$0.isEmpty }
      .joined(separator: ", ")
    return unit
  }

  /// The parts of a field, ';' between them.
  private static func parts(_ text: String) -> [String] {
    text.split(separator: ";").map { CleanText.clean(String($0)) }.filter { !$0.isEmpty }
  }

  private static func day(
    _ line: ListTable.Line, _ header: String, path: String
  ) throws(CampaignError) -> Day? {
    let text = line[header]
    guard !text.isEmpty else { return nil }
    guard let date = CalendarDate(iso: text) else {
      throw CampaignError(
        .unusableUnits("row \(line.row): \(header) “\(text)” is no day such as 2022-03-31"),
        path: path)
    }
    return Day(number: date.daysSince1970)
  }
}
