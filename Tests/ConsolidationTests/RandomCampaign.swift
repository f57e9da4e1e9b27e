import Consolidation
import Forms
import TestSupport

/// Files as units may send them in their worst week, made up from a seed.
struct RandomCampaign {
  private static let people = [
    "Trần Văn An", "Lê Thị Bình", "Phạm Minh Châu", "Võ Thành Danh", "Đỗ Hữu Giang",
    "Bùi Thị Hoa", "Ngô Quốc Khánh", "Huỳnh Thị Lan", "Đinh Văn Minh", "Hồ Thị Ngọc",
  ]
  private static let collectives = ["Khoa Nội", "Khoa Ngoại", "Phòng Điều dưỡng"]
  /// What may stand behind "CỦA ĐƠN VỊ:"; the last are nobody's.
  private static let titles = ["BVĐK tỉnh", "TTYT Sơn Hà", "Trung tâm Y tế huyện Sơn Tây", "", "?"]
  private static let names = ["PL02", "BVĐK tỉnh", "TTYT Sơn Hà", "TTYT Sơn Tây", "bổ sung", "sửa"]

  let files: [SentFile]

  init(seed: UInt64) {
    var random = SeededRandom(state: seed)
    let count = Int.random(in: 1...9, using: &random)
    var files: [SentFile] = []
    for index in 0..<count {
      files.append(Self.file(index, after: files, &random))
    }
    self.files = files
  }

  private static func file(
    _ index: Int, after files: [SentFile], _ random: inout SeededRandom
  ) -> SentFile {
    let name = "\(names.randomElement(using: &random) ?? "") \(index).xlsx"
    let day = "2022-\(["03-29", "03-31", "04-02"].randomElement(using: &random) ?? "")"
    if let copied = files.randomElement(using: &random), Int.random(in: 0..<8, using: &random) == 0
    {
      return copied.with {
        $0.name = name
        $0.received = .iso(day)
        $0.instruction = nil
      }
    }
    var file = SentFile(name, on: day, unit: titles.randomElement(using: &random) ?? "")
    file.collectives = some(collectives, &random)
    file.people = some(people, &random)
    file.year = Int.random(in: 0..<8, using: &random) == 0 ? 2021 : 2022
    file.modified = Bool.random(using: &random) ? "\(day)T0\(index):00:00Z" : nil
    file.other = other(&random)
    return decided(file, &random)
  }

  /// A few of them, often many, sometimes one twice.
  private static func some(_ names: [String], _ random: inout SeededRandom) -> [String] {
    guard Int.random(in: 0..<6, using: &random) > 0 else { return [] }
    let picked = names.filter { _ in Int.random(in: 0..<3, using: &random) > 0 }
    return Int.random(in: 0..<5, using: &random) == 0 ? picked + picked.prefix(1) : picked
  }

  private static func other(_ random: inout SeededRandom) -> Submission.Content? {
    switch Int.random(in: 0..<12, using: &random) {
    case 0: .unreadable(Finding(.unreadableFile))
    case 1: .scan(Finding(.unsupportedFormat, values: ["pdf"]))
    case 2: .systemFile
    default: nil
    }
  }

  private static func decided(_ file: SentFile, _ random: inout SeededRandom) -> SentFile {
    let modes: [Instruction.Mode] = [.replace, .supplement, .withdraw, .return]
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return file.told(modes.randomElement(using: &random))
    case 1: return file.told(unit: "BVDK")
    default: return file
    }
  }
}
