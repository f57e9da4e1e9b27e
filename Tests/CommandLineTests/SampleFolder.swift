import TestSupport

/// A campaign folder with two units, of which one has sent a list.
struct SampleFolder {
  static let person = "Trần Văn Kín"
  let folder: TemporaryFolder
  var path: String { folder.path }

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      year = 2022
      [department]
      name = "Sở Y tế"
      place = "Quảng Ngãi"
      [[deadline]]
      document = "phu-luc-02"
      received = 2022-03-31
      """, to: "plan.toml")
    try folder.write(
      """
      code,name,khoi,aliases
      BVDK,Bệnh viện Đa khoa tỉnh Quảng Ngãi,Khối Một,BVĐK tỉnh
      TTYT-SH,Trung tâm Y tế huyện Sơn Hà,Khối Hai,TTYT Sơn Hà

      """, to: "units.csv")
    try receive("2022-03-25/BVDK tinh.csv", Self.list(of: [Self.person]))
  }

  func receive(_ name: String, _ text: String) throws {
    try folder.write(text, to: "received/\(name)")
  }

  static func list(of people: [String]) -> String {
    let rows = people.enumerated().map { "\($0.offset + 1);\($0.element);Khoa Nội;" }
    let head = ["STT;Họ và tên;Tên cơ quan đơn vị;Ghi chú", "I;Tập thể;;", "II;Cá nhân;;"]
    return (head + rows).map { $0 + "\n" }.joined()
  }
}
