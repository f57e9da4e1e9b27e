import Consolidation
import Testing

@Suite struct UnitRegistryTests {
  private let registry = SampleUnits.registry

  private func code(_ match: UnitRegistry.Match) -> String {
    switch match {
    case .one(let unit): unit.code
    case .several(let units): units.map(\.code).joined(separator: "|")
    case .none: "-"
    }
  }

  @Test(arguments: [
    ("Bệnh viện Đa khoa tỉnh Quảng Ngãi", "BVDK"), ("BỆNH VIỆN ĐA KHOA TỈNH QUẢNG NGÃI", "BVDK"),
    ("BVĐK tỉnh", "BVDK"), ("bvđkt", "BVDK"), ("BV ĐK tỉnh Quảng Ngãi", "BVDK"),
    ("Benh vien Da khoa tinh Quang Ngai", "BVDK"), ("Bệnh viện Đa khoa", "BVDK"),
    ("Bệnh viện Đa khoa Quảng Ngãi", "BVDK"), ("BVĐK", "BVDK"),
    ("Bệnh viện Sản Nhi", "BVSN"), ("Bệnh viện Sản - Nhi tỉnh", "BVSN"), ("BVSN", "BVSN"),
    ("TTKSBT tỉnh Quảng Ngãi", "CDC"), ("TT KSBT", "CDC"), ("CDC", "CDC"),
    ("Trung tâm Y tế Sơn Hà", "TTYT-SH"), ("TTYT huyện Sơn Hà", "TTYT-SH"),
    ("TTYT H. Sơn Hà", "TTYT-SH"), ("TTYT Son Ha", "TTYT-SH"), ("TTYT SƠN TỊNH", "TTYT-ST"),
    ("Trung tâm Y tế huyện Sơn Tây", "TTYT-STY"), ("TTYT TP. Quảng Ngãi", "TTYT-QN"),
    ("Văn phòng Sở", "VP"), ("VP Sở Y tế", "VP"),
  ])
  func `knows a unit by its whole name, however it is written`(phrase: String, unit: String) {
    #expect(code(registry.match(phrase)) == unit)
  }

  @Test(arguments: [
    "", " ", "…", "Trung tâm Y tế", "TTYT", "Sơn Hà", "Bệnh viện", "Trung tâm Y tế huyện Sơn",
    "Trung tâm Y tế huyện Sơn Hà và huyện Sơn Tây", "Trạm Y tế xã Sơn Hà", "Sở Y tế",
    "Bệnh viện Đa khoa tư nhân Sơn Hà", "Trung tâm Y tế huyện Sơn Hải", "Phòng khám Đa khoa",
  ])
  func `takes no part and no neighbour of a name for the unit`(phrase: String) {
    #expect(code(registry.match(phrase)) == "-")
  }

  @Test func `counts no phrase that fits several units`() {
    let twins = SampleUnits.registry([
      Unit(code: "A", name: "Bệnh viện Mắt", group: ""),
      Unit(code: "B", name: "Bệnh viện Mắt tỉnh Quảng Ngãi", group: ""),
    ])
    #expect(code(twins.match("Bệnh viện Mắt")) == "A")
    #expect(code(twins.match("Bệnh viện Mắt tỉnh")) == "A|B")
  }

  @Test(arguments: [
    ("PL02 BVDK tinh", "BVDK"), ("TTYT Son Ha lan 2", "TTYT-SH"), ("ttyt_son_tinh", "TTYT-ST"),
    ("2022 - TTYT Sơn Tây - bổ sung", "TTYT-STY"), ("CDC Quang Ngai", "CDC"),
    ("Danh sach TTYT TP Quang Ngai", "TTYT-QN"), ("Phu luc 02", "-"), ("Son Ha", "-"),
    ("", "-"),
  ])
  func `takes the longest name that a file name contains`(fileName: String, unit: String) {
    #expect(code(registry.match(fileName: fileName)) == unit)
  }

  @Test(arguments: [
    ("TTYT Phu Loc", "A"), ("TTYT Phu Loc Tay lan 2", "B"), ("TTYT Hong Lam", "C"),
    ("BVDK Hong Lam", "D"), ("BVDK Phu Loc", "-"), ("BVDK tu nhan Tam An", "-"), ("Phu Loc", "-"),
  ])
  func `misses no huyện or thị xã in a file name`(fileName: String, unit: String) {
    let names = [
      ("A", "Trung tâm Y tế huyện Phú Lộc"), ("B", "Trung tâm Y tế huyện Phú Lộc Tây"),
      ("C", "Trung tâm Y tế thị xã Hồng Lâm"), ("D", "Bệnh viện Đa khoa thị xã Hồng Lâm"),
      ("E", "Bệnh viện Đa khoa thành phố"),
    ]
    let neighbours = SampleUnits.registry(names.map { Unit(code: $0, name: $1, group: "") })
    #expect(code(neighbours.match(fileName: fileName)) == unit)
  }

  @Test func `says nothing of a file name that names two units`() {
    let pair = SampleUnits.registry([
      Unit(code: "A", name: "Bệnh viện Phổi", group: ""),
      Unit(code: "B", name: "Bệnh viện Nhi", group: "", aliases: ["Bệnh viện Nhi2"]),
    ])
    #expect(code(pair.match(fileName: "Bệnh viện Phổi, Bệnh viện Nhi2")) == "A|B")
  }

  /// Without accents the district's "Tịnh" looks like the word "tỉnh" that may be missing.
  @Test func `keeps the syllable of a name that only looks like a word that may be missing`() {
    let unit = Unit(code: "ST", name: "Trung tâm Y tế huyện Sơn Tịnh", group: "")
    let lone = SampleUnits.registry([unit])
    #expect(code(lone.match("Trung tâm Y tế huyện Sơn")) == "-")
    #expect(code(lone.match("TTYT Son Tinh")) == "ST")
    #expect(code(lone.match("TTYT Sơn Tịnh, tỉnh Quảng Ngãi")) == "ST")
  }

  /// Nothing but its accents parts each of these pairs.
  @Test(arguments: [
    ("Trung tâm Y tế huyện Sơn Hà", "A"), ("TTYT HUYỆN SƠN HẠ", "B"), ("TTYT H. Sơn Hạ", "B"),
    ("TTYT huyen Son Hạ", "A|B"), ("TRUNG TAM Y TE HUYEN SON HA", "A|B"),
    ("Trung tâm Y tế huyện Sơn Hả", "A|B"), ("Trung tâm Y tế huyện Son Ha", "A|B"),
    ("TTYT H. Hòa Sơn", "C"), ("TTYT H. Hoà Sơn", "C"), ("TTYT H. Hoa Sơn", "D"),
  ])
  func `lets accents decide between names that only they part`(phrase: String, unit: String) {
    let names = [("A", "Sơn Hà"), ("B", "Sơn Hạ"), ("C", "Hòa Sơn"), ("D", "Hoa Sơn")]
    let pairs = SampleUnits.registry(
      names.map { Unit(code: $0, name: "Trung tâm Y tế huyện \($1)", group: "") })
    #expect(code(pairs.match(phrase)) == unit)
    #expect(code(pairs.match(fileName: "PL02 \(phrase) lan 2")) == unit)
  }

  @Test func `prefers the longer of two names, one inside the other`() {
    let nested = SampleUnits.registry([
      Unit(code: "A", name: "Bệnh viện Đa khoa", group: "", aliases: ["BVĐK Sơn"]),
      Unit(code: "B", name: "Bệnh viện Đa khoa Sơn Hà", group: "", aliases: ["BVĐK Sơn Hà"]),
    ])
    #expect(code(nested.match(fileName: "BVĐK Sơn Hà 2022")) == "B")
    #expect(code(nested.match(fileName: "BVĐK Sơn 2022")) == "A")
  }

  @Test func `suggests the units of a place that is named alone`() {
    #expect(registry.nearest(to: "SƠN HÀ").map(\.code) == ["TTYT-SH"])
    #expect(registry.nearest(to: "Sơn Hòa").isEmpty)
  }

  @Test func `takes no closed unit for the list's, and suggests its successor`() {
    var successor = Unit(code: "CDC", name: "Trung tâm Kiểm soát bệnh tật tỉnh", group: "")
    successor.predecessors = ["TTYTDP", "TTPCSR"]
    let registry = UnitRegistry(
      units: [Unit(code: "PY", name: "Trung tâm Pháp y tỉnh", group: ""), successor],
      closed: [Unit(code: "TTYTDP", name: "Trung tâm Y tế dự phòng tỉnh Quảng Ngãi", group: "")],
      province: "Quảng Ngãi", abbreviations: SampleUnits.abbreviations)
    #expect(code(registry.match("TTYTDP Quảng Ngãi")) == "-")
    #expect(code(registry.match(fileName: "TTYTDP tinh Quang Ngai")) == "-")
    #expect(registry.nearest(to: "TRUNG TÂM Y TẾ DỰ PHÒNG").map(\.code) == ["CDC"])
    #expect(registry.unit(code: "TTYTDP") == nil)
  }

  @Test func `suggests the units that share most words, the nearest first`() {
    let names = registry.nearest(to: "Trung tâm Y tế huyện Sơn Hòa").map(\.code)
    #expect(names.count == 3)
    #expect(Set(names) == ["TTYT-ST", "TTYT-SH", "TTYT-STY"])
    #expect(registry.nearest(to: "Phòng khám tư nhân An Bình").isEmpty)
    #expect(registry.nearest(to: "").isEmpty)
  }
}
