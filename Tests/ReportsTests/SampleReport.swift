import Consolidation
import Forms
import Reports
import Spreadsheet
import Testing
import VietnameseText

/// A small campaign: two units of one khối, one of another, one whose group the plan does not know.
enum SampleReport {
  static let asOf = day("2022-04-05")

  static func day(_ iso: String) -> Day {
    Day(number: CalendarDate(iso: iso)?.daysSince1970 ?? .min)
  }

  static let units: [Unit] = {
    var missing = Unit(code: "A2", name: "Bệnh viện Hai", group: "Khối Một")
    missing.contact = "0255 000 000"
    return [
      Unit(code: "A1", name: "Bệnh viện Một", group: "Khối Một"), missing,
      Unit(code: "B1", name: "Trung tâm Ba", group: "Khối Hai"),
      Unit(code: "C1", name: "Phòng Bốn", group: "Ngoài kế hoạch"),
    ]
  }()

  /// Two collectives and three people, a late list, a returned one, and a scan that nobody can read.
  static func consolidation(
    of units: [Unit] = units, submissions: [Submission] = submissions
  ) throws -> Consolidation {
    let consolidator = Consolidator(
      registry: UnitRegistry(units: units, province: "", abbreviations: .init(tsv: "")),
      words: try BuiltInForms.layoutWords(), year: 2022,
      deadline: Deadline(received: day("2022-03-31"), isInclusive: true))
    return consolidator.consolidate(submissions)
  }

  static let submissions = [
    list(
      "2022-03-25/a1.xlsx", "2022-03-25", unit: "A1",
      [
        (.collective, "Khoa Nội", "", []), (.collective, "=Khoa & <Ngoại>", "", []),
        (.individual, "Trần Văn An", "Khoa Nội", [("position", "Chức vụ", "Trưởng khoa")]),
        (.individual, "Lê Thị Bình", "Khoa Nội", []),
        (.individual, "Lê Thị Bình", "Khoa Nội", [("title", "Danh hiệu đăng ký", "LĐTT")]),
      ]),
    list(
      "b1.csv", "2022-04-02", unit: "B1", number: "12/TT", sheet: "",
      [(.individual, "Phạm Minh Châu", "Tổ 1", [])]),
    list("c1.xlsx", "2022-03-30", unit: "C1", mode: .return, [(.collective, "Tổ 2", "", [])]),
    Submission(
      file: "scan.pdf", received: day("2022-03-29"), hash: "cd",
      content: .scan(Finding(.unsupportedFormat, values: ["pdf"]))),
  ]

  /// A list of one collective that came on some day.
  static func submission(received day: String) -> Submission {
    list("a1.xlsx", day, unit: "A1", [(.collective, "Khoa Nội", "", [])])
  }

  private typealias Entry = (RegistrationKind, String, String, [(String, String, String)])

  private static func list(
    _ file: String, _ received: String, unit: String, number: String = "", sheet: String = "DS",
    mode: Instruction.Mode? = nil, _ entries: [Entry]
  ) -> Submission {
    var instruction = Instruction(file: file)
    instruction.unit = unit
    instruction.number = number
    instruction.mode = mode
    var reading = FormReading()
    var list = RegistrationList()
    for (index, (kind, name, organisation, further)) in entries.enumerated() {
      let fields = further.map { Registration.FurtherField(id: $0, label: $1, value: $2) }
      list.records.append(
        Registration(
          kind: kind, name: name, organisation: organisation, note: "ghi chú", further: fields,
          place: Place(sheet: sheet, row: index + 2, column: 2)))
      reading.ledger.append(LedgerLine(sheet: sheet, row: index + 2, fate: .entry(index)))
    }
    reading.ledger.insert(LedgerLine(sheet: sheet, row: 1, fate: .structural(.header)), at: 0)
    reading.lists = [list]
    return Submission(
      file: file, received: day(received), hash: "ab \(file)", content: .read(reading),
      instruction: instruction, rowCounts: [sheet: entries.count + 1])
  }

  static func context() throws -> ReportContext {
    var context = ReportContext(asOf: asOf, layout: try BuiltInForms.phuLuc02())
    context.year = 2022
    context.department = "Sở Y tế tỉnh Thử"
    context.attached = "(Kèm theo Kế hoạch số 1)"
    context.groups = ["Khối Một", "Khối Hai", "Khối không ai"].map {
      UnitGroup(name: $0, isEmulationBloc: true)
    }
    context.deadline = day("2022-03-31")
    context.sector = "ngành Y tế tỉnh Thử"
    context.sectorAttached = "(Kèm theo Báo cáo số 2)"
    context.signers = [Signer(title: "Người lập"), Signer(title: "GIÁM ĐỐC", name: "Đỗ Thị Ký")]
    return context
  }

  static func workbook(_ change: (inout ReportContext) -> Void = { _ in }) throws -> Workbook {
    var context = try context()
    change(&context)
    return AggregateWorkbook(try consolidation(), context: context).workbook()
  }

  static func sheet(
    _ name: String, _ change: (inout ReportContext) -> Void = { _ in }
  ) throws -> SheetGrid {
    let sheets = try workbook(change).sheets
    return SheetGrid(try #require(sheets.first { $0.name == name }))
  }
}

extension SampleReport {
  /// What comes of no units and no files.
  static func empty() throws -> Consolidation {
    Consolidator(
      registry: UnitRegistry(units: [], province: "", abbreviations: .init(tsv: "")),
      words: try BuiltInForms.layoutWords(), year: nil, deadline: nil
    ).consolidate([])
  }
}
