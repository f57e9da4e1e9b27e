import FormTestSupport
import Forms
import TestSupport
import Testing

/// Text of the encodings before Unicode, told by fonts or by the text itself.
struct EncodingTests {
  private static let list = """
    STT | Tên tập thể, cá nhân đăng ký tham gia thi đua | Tên cơ quan đơn vị | Ghi chú
    I | Tập thể
    1 | Phòng Tổ chức - Hành chính
    II | Cá nhân
    1 | Nguyễn Thị Ngọc Ánh | Khoa Kiểm soát nhiễm khuẩn | Đăng ký mới
    2 | Đặng Văn Được | nt
    """
  private static let expected = """
    1 header
    2 section
    3 collective Phòng Tổ chức - Hành chính
    4 section
    5 individual Nguyễn Thị Ngọc Ánh | Khoa Kiểm soát nhiễm khuẩn | Đăng ký mới
    6 individual Đặng Văn Được | Khoa Kiểm soát nhiễm khuẩn
    """

  private func grid(_ encoder: LegacyEncoder, font: String?) -> Grid {
    var grid = Grid(Self.list)
    for line in grid.lines.indices {
      for cell in grid.lines[line].cells.indices where !grid.lines[line].cells[cell].isEmpty {
        let text = encoder.encode(grid.lines[line].cells[cell])
        grid.lines[line].cells[cell] = (font.map { "{\($0)}" } ?? "") + text
      }
    }
    grid.isCSV = font == nil
    return grid
  }

  @Test(
    arguments: [
      (LegacyEncoder.tcvn3TwoCodes, ".VnTime"), (.vni, "VNI-Times"), (.tcvn3TwoCodes, nil),
      (.vni, nil), (.windows1258, nil),
      (.mojibake, nil),
    ] as [(LegacyEncoder, String?)])
  func `reads them and says so`(encoder: LegacyEncoder, font: String?) throws {
    try expect(
      grid(encoder, font: font), reads: Self.expected + "\n! info legacy-encoding B1")
  }

  /// The list in a font that is not its own, as it stands or encoded.
  private func lying(_ font: String, _ encode: (String) -> String = { $0 }) -> Grid {
    var grid = Grid(Self.list)
    for line in grid.lines.indices {
      for cell in grid.lines[line].cells.indices where !grid.lines[line].cells[cell].isEmpty {
        grid.lines[line].cells[cell] = "{\(font)}" + encode(grid.lines[line].cells[cell])
      }
    }
    return grid
  }

  @Test(arguments: [".VnTime", "VNI-Times"])
  func `does not believe a legacy font whose texts are Unicode`(font: String) throws {
    try expect(lying(font), reads: Self.expected)
  }

  @Test func `does not believe a Unicode font whose texts are TCVN3`() throws {
    try expect(
      lying("Times New Roman", LegacyEncoder.tcvn3TwoCodes.encode),
      reads: Self.expected + "\n! info legacy-encoding B1")
  }

  @Test func `says nothing of decomposed text`() throws {
    try expect(Grid(Decomposition.decomposed(Self.list)), reads: Self.expected)
  }

  @Test func `reports letters that are lost`() throws {
    try expect(
      list: "II | Cá nhân\n1 | Nguy?n Văn Bình | Khoa Nội",
      reads: """
        2 section
        3 individual Nguy?n Văn Bình | Khoa Nội
        ! error unrepairable-text B3
        """)
  }
}
