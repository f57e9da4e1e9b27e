/// Invented names and departments, the same ones in every run.
package struct Corpus {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  /// A number below the limit (SplitMix64).
  package mutating func number(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  package mutating func pick(_ choices: [String]) -> String {
    choices[number(below: choices.count)]
  }

  /// `Nguyễn Thị Ngọc Ánh`, at times all in capitals.
  package mutating func name() -> String {
    let words = [pick(Self.families), pick(Self.middles), pick(Self.givens), pick(Self.givens)]
    let name = words.prefix(3 + number(below: 2)).joined(separator: " ")
    return number(below: 8) == 0 ? name.uppercased() : name
  }

  /// `Khoa Nội tiết`, `Phòng Tổ chức - Cán bộ`.
  package mutating func department() -> String {
    pick(Self.kinds) + " " + pick(Self.subjects)
  }

  package static let families = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Hoàng", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
    "Dương", "Lý", "Đoàn", "Trương", "Lương", "Phùng", "Hà", "Đào", "Tạ",
  ]
  package static let middles = [
    "Văn", "Thị", "Đức", "Hữu", "Ngọc", "Minh", "Thị Kim", "Quốc", "Thế", "Xuân", "Mỹ", "Thúy",
    "Bá",
  ]
  package static let givens = [
    "Ánh", "Ẩn", "Bình", "Châu", "Dũng", "Được", "Giang", "Hằng", "Hưởng", "Hòa", "Huệ", "Khuê",
    "Kỷ",
    "Lựu", "Mẫn", "Nghĩa", "Nguyệt", "Oanh", "Phượng", "Quý", "Quỳnh", "Sương", "Thủy", "Thỏa",
    "Trí",
    "Tuyết", "Uyên", "Vỹ", "Xoàn", "Yến", "Ý", "Lộc", "Tín", "Vỵ", "Giỏi", "Khỏe", "Nữ", "Út",
  ]
  package static let kinds = [
    "Khoa", "Phòng", "Trạm Y tế xã", "Trạm Y tế phường", "Tổ", "Đơn vị", "Bộ phận",
  ]
  package static let subjects = [
    "Nội tiết", "Cấp cứu", "Tổ chức - Cán bộ", "Kế hoạch - Tài chính", "Điều dưỡng", "Ung bướu",
    "Gây mê hồi sức", "Chẩn đoán hình ảnh", "Kiểm soát nhiễm khuẩn", "Nghĩa Lộ", "Trần Phú",
    "Y học cổ truyền", "Dược - Vật tư", "Bệnh nhiệt đới", "Đột quỵ", "Phổ Thạnh", "Bình Châu",
  ]
}
