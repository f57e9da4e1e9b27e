import Consolidation
import Forms
import Reports
import Spreadsheet
import Testing

/// PHỤ LỤC 02 of the whole sector, and of each khối.
@Suite struct SectorSheetTests {
  /// The rows with content, their empty cells left out.
  private func lines(
    _ sheet: String = "PHỤ LỤC 02", _ change: (inout ReportContext) -> Void = { _ in }
  ) throws -> [String] {
    let grid = try SampleReport.sheet(sheet, change)
    return grid.rowNumbers.map { row in
      grid.row(row, columns: 5).filter { !$0.isEmpty }.joined(separator: " | ")
    }
  }

  @Test func `is an annex to the report, with a line per unit above its people`() throws {
    #expect(
      try lines() == [
        "Phụ lục", "TỔNG HỢP DANH SÁCH TẬP THỂ, CÁ NHÂN ĐĂNG KÝ", "THAM GIA THI ĐUA NĂM 2022",
        "CỦA NGÀNH Y TẾ TỈNH THỬ", "(Kèm theo Báo cáo số 2)",
        "STT | Tên tập thể, cá nhân đăng ký tham gia thi đua | Tên cơ quan đơn vị | Ghi chú",
        "I | Tập thể", "Bệnh viện Một", "1 | Khoa Nội | ghi chú", "2 | =Khoa & <Ngoại> | ghi chú",
        "II | Cá nhân", "Bệnh viện Một", "1 | Trần Văn An | Khoa Nội | ghi chú",
        "2 | Lê Thị Bình | Khoa Nội | ghi chú", "3 | Lê Thị Bình | Khoa Nội | ghi chú",
        "Trung tâm Ba", "4 | Phạm Minh Châu | Tổ 1 | ghi chú",
        "TỔNG CỘNG: 02 tập thể; 04 cá nhân", "(Bằng chữ: hai tập thể; bốn cá nhân)",
        "Ghi chú: số liệu đến ngày 05/04/2022; chưa tính: 01 tệp; chưa có danh sách của 02 đơn vị: Bệnh viện Hai, Phòng Bốn.",
        "Người lập | GIÁM ĐỐC", "(Ký và ghi rõ họ tên)", "Đỗ Thị Ký",
      ])
  }

  @Test func `is a document of its own where the plan asks for one`() throws {
    let lines = try lines { context in
      context.letterhead = Letterhead(
        parent: "UBND TỈNH THỬ", issuer: "SỞ Y TẾ", number: "Số: 2/BC-SYT", dateLine: "Thử, ngày")
      context.recipients = ["Ban TĐ-KT tỉnh", "Lưu: VT"]
      context.signers = [Signer(title: "GIÁM ĐỐC")]
    }
    #expect(
      lines.prefix(8) == [
        "UBND TỈNH THỬ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "SỞ Y TẾ | Độc lập - Tự do - Hạnh phúc",
        "\(String(repeating: "_", count: 20)) | \(String(repeating: "_", count: 53))",
        "Số: 2/BC-SYT | Thử, ngày", "BÁO CÁO",
        "Tổng hợp danh sách tập thể, cá nhân đăng ký tham gia thi đua năm 2022",
        "của ngành Y tế tỉnh Thử", String(repeating: "_", count: 20),
      ])
    #expect(lines.suffix(2) == ["Nơi nhận: | GIÁM ĐỐC", "- Ban TĐ-KT tỉnh;\n- Lưu: VT."])
  }

  @Test func `puts who gets the document below several who sign`() throws {
    let lines = try lines { context in
      context.letterhead = Letterhead(parent: "A", issuer: "B", number: "C", dateLine: "D")
      context.recipients = ["Lưu: VT"]
      context.signers = ["Một", "Hai", "Ba"].map { Signer(title: $0) }
    }
    #expect(lines.suffix(4) == ["Một | Hai", "Ba", "Nơi nhận:", "- Lưu: VT."])
  }

  @Test func `prints further columns before the note where the plan asks for them`() throws {
    let lines = try lines { $0.optionalColumns = ["position", "unknown"] }
    #expect(lines.contains { $0.hasSuffix("Tên cơ quan đơn vị | Chức vụ | Ghi chú") }, "filled in")
    #expect(lines.contains("1 | Trần Văn An | Khoa Nội | Trưởng khoa | ghi chú"))
  }

  @Test func `has a sheet for each khối that has units, numbered by itself`() throws {
    let names = try SampleReport.workbook {
      $0.hasSheetPerGroup = true
      $0.groups = [
        UnitGroup(name: "Khối Một", isEmulationBloc: true),
        UnitGroup(name: "Khối không ai", isEmulationBloc: true),
        UnitGroup(name: "Khối Hai", isEmulationBloc: true),
        UnitGroup(name: "Ngoài kế hoạch", isEmulationBloc: false),
      ]
    }.sheets.map(\.name)
    #expect(names[2...6] == ["PHỤ LỤC 02", "KHỐI 1", "KHỐI 2", "NHÓM 1", "TẬP THỂ"])
    let lines = try lines("KHỐI 2") { $0.hasSheetPerGroup = true }
    #expect(lines[0] == "Phụ lục III" && lines[3] == "KHỐI HAI")
    #expect(lines.contains("1 | Phạm Minh Châu | Tổ 1 | ghi chú"))
    #expect(lines.contains("TỔNG CỘNG: 00 tập thể; 01 cá nhân"))
  }

  @Test func `says on each khối's sheet how many files its list lacks`() throws {
    func remark(_ sheet: String) throws -> String? {
      try lines(sheet) { $0.hasSheetPerGroup = true }.first { $0.hasPrefix("Ghi chú") }
    }
    #expect(
      try remark("KHỐI 2")
        == "Ghi chú: số liệu đến ngày 05/04/2022; toàn ngành còn 01 tệp chưa rõ của đơn vị nào.")
    #expect(
      try lines("PHỤ LỤC 02").contains {
        $0.hasPrefix("Ghi chú: số liệu đến ngày 05/04/2022; chưa tính: 01 tệp; ")
      })
  }

  @Test func `fits the upright page with margins, and lies on its side when it has more columns`()
    throws
  {
    let sheet = try #require(try SampleReport.workbook().sheets.first { $0.name == "PHỤ LỤC 02" })
    // A4 has 165 mm between the margins, a digit in 12 points has 6 points.
    #expect(sheet.columns.reduce(0) { $0 + $1.width } * 6 <= 165 / 25.4 * 72)
    #expect(!sheet.print.isLandscape && sheet.print.numbersPages && sheet.print.fitsWidth)
    let wide = try SampleReport.workbook { $0.optionalColumns = ["position", "title", "gender"] }
    let other = try #require(wide.sheets.first { $0.name == "PHỤ LỤC 02" })
    #expect(other.columns.reduce(0) { $0 + $1.width } * 6 <= 252 / 25.4 * 72)
    #expect(other.print.isLandscape)
  }
}
