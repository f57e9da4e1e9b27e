package import Consolidation
package import Spreadsheet

/// receipts.csv: `file,received,number,unit,document,mode,reason`, what staff know and decide about files.
package enum ReceiptsFile {
  /// The instructions, in the file's order: the last one about a file counts.
  ///
  /// - Throws: ``CampaignError`` naming the line that cannot be understood: a decision is never skipped.
  package static func instructions(
    in table: Table, units: [Unit], path: String
  ) throws(CampaignError) -> [Instruction] {
    var instructions: [Instruction] = []
    guard !table.rows.isEmpty else { return [] }
    let list = ListTable(table)
    guard list.has("file") else {
      throw CampaignError(.unusableReceipts("column “file” is missing"), path: path)
    }
    for line in list.lines where !line.isEmpty {
      instructions.append(try instruction(line, units: units, path: path))
    }
    return instructions
  }

  private static func instruction(
    _ line: ListTable.Line, units: [Unit], path: String
  ) throws(CampaignError) -> Instruction {
    func fail(_ what: String) -> CampaignError {
      CampaignError(.unusableReceipts("row \(line.row): \(what)"), path: path)
    }
    guard !line["file"].isEmpty else { throw fail("names no file") }
    var instruction = Instruction(file: line["file"])
    if !line["received"].isEmpty {
      guard let date = CalendarDate(iso: line["received"]) else {
        throw fail("received “\(line["received"])” is no day such as 2022-03-31")
      }
      instruction.received = Day(number: date.daysSince1970)
    }
    if !line["unit"].isEmpty {
      guard units.contains(where: { $0.code == line["unit"] }) else {
        throw fail("unit “\(line["unit"])” is not among the units of this campaign")
      }
      instruction.unit = line["unit"]
    }
    if !line["mode"].isEmpty {
      guard let mode = Instruction.Mode(rawValue: line["mode"]) else {
        throw fail("mode “\(line["mode"])” is none of replace, supplement, withdraw, return")
      }
      instruction.mode = mode
    }
    instruction.number = line["number"]
    instruction.document = line["document"]
    instruction.reason = line["reason"]
    return instruction
  }
}
