import Foundation
import Testing
import VietnameseText

struct AbbreviationDictionaryTests {
  private let small = AbbreviationDictionary(
    tsv: """
      # comment
      TTYT; TT Y tế	Trung tâm Y tế

      BVĐK	Bệnh viện Đa khoa
      TT	trung tâm | thị trấn
      a line without a tab
      BVĐK	the second line for one abbreviation
      """)

  private func expanded(_ text: String, _ dictionary: AbbreviationDictionary) -> [String] {
    dictionary.expand(foldedWords(text)).map { $0.joined(separator: " ") }
  }

  @Test(arguments: [
    ("TTYT Bình Sơn", ["trung tam y te binh son"]),
    ("TT. Y Tế Bình Sơn", ["trung tam y te binh son"]),
    ("bvdk tỉnh", ["benh vien da khoa tinh"]),
    ("TT Trà Xuân", ["trung tam tra xuan", "thi tran tra xuan"]),
    ("Khoa Dược", ["khoa duoc"]), ("", [""]), ("a line", ["a line"]),
  ])
  func `writes out the longest abbreviation, every meaning of it`(text: String, readings: [String])
  {
    #expect(expanded(text, small) == readings)
  }

  @Test func `keeps eight readings at most, the likeliest first`() {
    let readings = expanded("TT TT TT TT TT", small)
    #expect(readings.count == 8)
    #expect(readings.first == "trung tam trung tam trung tam trung tam trung tam")
    #expect(Set(readings).count == 8)
  }

  @Test func `expands nothing without data`() {
    #expect(expanded("TTYT Bình Sơn", AbbreviationDictionary(tsv: "")) == ["ttyt binh son"])
  }
}

/// The data file that ships in templates/.
struct HealthUnitLexiconTests {
  private let tsv: String
  private let dictionary: AbbreviationDictionary

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    tsv = try String(
      contentsOf: root.appending(path: "templates/lexicons/health-units.tsv"), encoding: .utf8)
    dictionary = AbbreviationDictionary(tsv: tsv)
  }

  @Test func `has an abbreviation, a tab and a meaning in every line`() {
    for line in tsv.split(separator: "\n") where !line.hasPrefix("#") {
      #expect(line.split(separator: "\t", omittingEmptySubsequences: false).count == 2, "\(line)")
    }
  }

  @Test func `has every abbreviation once`() {
    var lineOf: [[String]: Substring] = [:]
    for line in tsv.split(separator: "\n") where !line.hasPrefix("#") {
      let spellings = Set(
        (line.split(separator: "\t").first ?? "").split(separator: ";")
          .map { foldedWords(String($0)) })
      for spelling in spellings {
        #expect(lineOf[spelling] == nil, "\(spelling) in \(line)")
        lineOf[spelling] = line
      }
    }
  }

  @Test(arguments: [
    ("BVĐKKV Đặng Thùy Trâm", "benh vien da khoa khu vuc dang thuy tram"),
    ("TTYT H. Bình Sơn", "trung tam y te huyen binh son"),
    ("TTYT TP Quảng Ngãi", "trung tam y te thanh pho quang ngai"),
    ("BV L&BP", "benh vien lao va benh phoi"),
    ("TYT P. Trần Phú", "tram y te phuong tran phu"),
    ("TYT TT. Châu Ổ", "tram y te thi tran chau o"),
    ("CC DS-KHHGĐ", "chi cuc dan so ke hoach hoa gia dinh"),
    ("CCATVSTP", "chi cuc an toan ve sinh thuc pham"),
    ("Trung tâm KSBT tỉnh", "trung tam kiem soat benh tat tinh"),
    ("CDC Quảng Ngãi", "trung tam kiem soat benh tat quang ngai"),
    ("P. TC-HC", "phong to chuc hanh chinh"), ("Khoa HSTC-CĐ", "khoa hoi suc tich cuc chong doc"),
    ("TT GĐYK", "trung tam giam dinh y khoa"), ("SYT", "so y te"),
    ("BV YHCT tỉnh", "benh vien y hoc co truyen tinh"),
  ])
  func `writes out what units write`(text: String, likeliest: String) {
    #expect(dictionary.expand(foldedWords(text)).first?.joined(separator: " ") == likeliest)
  }
}
