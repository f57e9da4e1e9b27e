import Testing
import VietnameseText

struct PersonNameTests {
  @Test(arguments: [
    ("Nguyễn Thị Kim Ánh", ["Nguyễn", "Thị Kim", "Ánh"]), ("Lê Hà", ["Lê", "", "Hà"]),
    ("Hà", ["", "", "Hà"]),
    ("Tôn Nữ Thị Ninh", ["Tôn Nữ", "Thị", "Ninh"]), ("Tôn Thất Tùng", ["Tôn Thất", "", "Tùng"]),
    ("Tôn Nữ", ["Tôn", "", "Nữ"]), ("Âu Dương Phong", ["Âu Dương", "", "Phong"]),
    ("Phạm Văn Y", ["Phạm", "Văn", "Y"]),
    ("Y Nhung", ["Y", "", "Nhung"]), ("A Thút", ["A", "", "Thút"]), ("H'Rin", ["", "", "H'Rin"]),
    ("K'Brêu", ["", "", "K'Brêu"]), ("Đinh Thị H'Rin", ["Đinh", "Thị", "H'Rin"]),
    ("Rơ Châm Blao", ["Rơ Châm", "", "Blao"]), ("", ["", "", ""]),
    ("BS. Nguyễn Văn An", ["Nguyễn", "Văn", "An"]), ("ThS.BS Lê Hà", ["Lê", "", "Hà"]),
    ("BS CKII Lê Văn Hà", ["Lê", "Văn", "Hà"]), ("Đ/c Lê Hà", ["Lê", "", "Hà"]),
    ("Bà Lê Thị Hà", ["Lê", "Thị", "Hà"]),
    ("Bà", ["", "", "Bà"]), ("NGUYỄN VĂN AN", ["NGUYỄN", "VĂN", "AN"]),
  ])
  func `has họ, đệm and tên`(text: String, parts: [String]) {
    let name = PersonName(text)
    #expect([name.family, name.middle, name.given] == parts)
  }

  @Test(arguments: [
    "Nguyễn Văn An", "NGUYỄN THỊ BÌNH", "Lê Hà", "Tô Hoài", "Đoàn Thị Lan", "BS. Trần Đức Anh",
    "Y Nhung", "A Thút",
    "Đinh Thị H'Rin", "Tôn Nữ Thị Ninh", "Văn Công Hùng", "Ông Lê Hà", "Trịnh Khoa", "Mai Phòng Vệ",
    "H'Rin", "Đ/c Hà My",
    "Nguyen Van A",
  ])
  func `looks like a person`(text: String) {
    #expect(PersonName.nameShape(of: text) == .person)
  }

  @Test(arguments: [
    "Khoa Cấp cứu", "Phòng Tổ chức - Cán bộ", "Trạm Y tế phường Trần Phú", "Tổ Công nghệ thông tin",
    "Ban Giám đốc",
    "KHOA NỘI", "Tập thể Khoa Dược", "Văn phòng", "Bệnh viện Đa khoa tỉnh", "Đội Y tế dự phòng",
    "P. TCCB", "TYT xã Bình Châu",
    "Đơn vị Đột quỵ", "Chi cục Dân số", "Đoàn Thanh niên", "Phong To chuc", "Benh vien Mat",
    "Khoa Nội A1",
  ])
  func `looks like a collective`(text: String) {
    #expect(PersonName.nameShape(of: text) == .collective)
  }

  @Test(arguments: [
    "", "...", "1", "Kế hoạch", "Tổng cộng: 5", "Phục hồi chức năng", "A", "Hà", "BS",
    "Điều dưỡng", "Điều dưỡng trưởng",
  ])
  func `looks like neither`(text: String) {
    #expect(PersonName.nameShape(of: text) == .unclear)
  }
}
