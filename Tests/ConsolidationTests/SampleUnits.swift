import Consolidation
import Forms
import Spreadsheet
import TestSupport
import VietnameseText

/// The units of the tests' campaign, and the consolidator that knows them.
enum SampleUnits {
  /// Some names differ by one syllable, as they do in life.
  static let all = [
    Unit(
      code: "BVDK", name: "Bệnh viện Đa khoa tỉnh Quảng Ngãi", group: "Tuyến tỉnh",
      aliases: ["BVĐK tỉnh", "BVĐKT"]),
    Unit(
      code: "BVSN", name: "Bệnh viện Sản - Nhi tỉnh Quảng Ngãi", group: "Tuyến tỉnh",
      aliases: ["BV Sản Nhi tỉnh"]),
    Unit(
      code: "CDC", name: "Trung tâm Kiểm soát bệnh tật tỉnh Quảng Ngãi", group: "Tuyến tỉnh",
      aliases: ["CDC Quảng Ngãi"]),
    Unit(
      code: "TTYT-QN", name: "Trung tâm Y tế thành phố Quảng Ngãi", group: "Tuyến huyện",
      aliases: ["TTYT TP Quảng Ngãi"]),
    Unit(
      code: "TTYT-ST", name: "Trung tâm Y tế huyện Sơn Tịnh", group: "Tuyến huyện",
      aliases: ["TTYT Sơn Tịnh"]),
    Unit(
      code: "TTYT-SH", name: "Trung tâm Y tế huyện Sơn Hà", group: "Tuyến huyện",
      aliases: ["TTYT Sơn Hà"]),
    Unit(
      code: "TTYT-STY", name: "Trung tâm Y tế huyện Sơn Tây", group: "Tuyến huyện",
      aliases: ["TTYT Sơn Tây"]),
    Unit(code: "VP", name: "Văn phòng Sở Y tế", group: "Phòng", aliases: ["VP Sở"]),
  ]

  /// The sector's abbreviations, as they ship.
  static let abbreviations: AbbreviationDictionary = {
    let path = Fixtures.directory + "/../templates/lexicons/health-units.tsv"
    let bytes = (try? Fixtures.bytes(ofFile: path)) ?? []
    return AbbreviationDictionary(tsv: String(decoding: bytes, as: UTF8.self))
  }()

  static func registry(_ units: [Unit]) -> UnitRegistry {
    UnitRegistry(units: units, province: "Quảng Ngãi", abbreviations: abbreviations)
  }

  static let registry = registry(all)
  private static let words = Result { try BuiltInForms.layoutWords() }

  /// What comes of some files: lists of 2022, due on 31/3/2022.
  static func consolidate(
    _ files: [SentFile], units: [Unit]? = nil, year: Int? = 2022,
    deadline: Deadline? = Deadline(received: .iso("2022-03-31"), isInclusive: true)
  ) throws -> Consolidation {
    try consolidate(
      try files.map { try $0.submission() }, registry: units.map { registry($0) } ?? registry,
      year: year, deadline: deadline)
  }

  /// What comes of submissions; the law is checked as the program does.
  static func consolidate(
    _ submissions: [Submission], registry: UnitRegistry = registry, year: Int? = 2022,
    deadline: Deadline? = Deadline(received: .iso("2022-03-31"), isInclusive: true)
  ) throws -> Consolidation {
    let consolidator = Consolidator(
      registry: registry, words: try words.get(), year: year, deadline: deadline)
    let consolidation = consolidator.consolidate(submissions)
    try LedgerLaw.check(consolidation, of: submissions)
    return consolidation
  }
}

extension Day {
  /// A day from its ISO date, which the test has spelt right.
  static func iso(_ text: String) -> Day {
    Day(number: CalendarDate(iso: text)?.daysSince1970 ?? .min)
  }
}
