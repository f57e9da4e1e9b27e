import Consolidation
import Forms
import Reports
import Spreadsheet
import Testing

@Suite struct AggregateWorkbookTests {
  private let sheets: [String: SheetGrid]
  private let names: [String]

  init() throws {
    let workbook = try SampleReport.workbook()
    names = workbook.sheets.map(\.name)
    sheets = Dictionary(uniqueKeysWithValues: workbook.sheets.map { ($0.name, SheetGrid($0)) })
  }

  @Test func `has the sheets that people know, in their order`() {
    #expect(
      names == [
        "TỔNG HỢP", "BIỂU ĐỒ", "PHỤ LỤC 02", "TẬP THỂ", "CÁ NHÂN", "CHƯA NỘP", "CẦN RÀ SOÁT",
        "NGUỒN",
      ])
  }

  private static let form = [
    "STT", "Tên tập thể, cá nhân đăng ký tham gia thi đua", "Tên cơ quan đơn vị", "Ghi chú",
  ]

  @Test(arguments: [
    (
      "TỔNG HỢP",
      [
        "STT", "Đơn vị", "Khối", "Số tập thể", "Số cá nhân", "Tổng", "Ngày nhận", "Số công văn",
        "Tình trạng", "Ghi chú",
      ]
    ),
    ("TẬP THỂ", form + ["Đơn vị", "Khối"]),
    ("CÁ NHÂN", form + ["Đơn vị", "Khối", "Chức vụ", "Danh hiệu đăng ký", "Nguồn"]),
    (
      "CHƯA NỘP",
      [
        "STT", "Đơn vị", "Khối", "Hạn nộp", "Tình trạng", "Tệp đã gửi", "Liên hệ", "Nhắc lần cuối",
      ]
    ),
    (
      "CẦN RÀ SOÁT",
      ["STT", "Đơn vị", "Mức độ", "Nội dung", "Việc cần làm", "Tệp", "Trang tính", "Ô"]
    ),
    (
      "NGUỒN",
      [
        "STT", "Tệp", "Ngày nhận", "Đơn vị", "Nhận biết theo", "Kết quả", "Dòng được tính",
        "Dòng bị thay", "Dòng bị loại", "Dòng của biểu", "Không đọc", "Cộng", "SHA-256",
      ]
    ),
  ])
  func `heads its columns`(sheet: String, header: [String]) throws {
    let grid = try #require(sheets[sheet])
    #expect(grid.row(4, columns: header.count) == header)
  }

  @Test func `tells how every unit stands`() throws {
    let grid = try #require(sheets["TỔNG HỢP"])
    #expect(grid["A1"].text == "TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2022")
    #expect(
      grid["A2"].text == "Sở Y tế tỉnh Thử · Tính đến ngày 05/04/2022 · Chưa tính: 01 tệp")
    #expect(
      grid.row(6, columns: 10) == [
        "1", "Bệnh viện Một", "Khối Một", "2", "3", "5", "44645", "", "Đúng hạn", "1 cảnh báo",
      ])
    #expect(grid.row(7, columns: 10).suffix(3) == ["", "Chưa nộp", ""])
    #expect(grid.row(10, columns: 10).suffix(3) == ["12/TT", "Nộp muộn", "muộn 2 ngày"])
    #expect(grid.row(13, columns: 10)[8] == "Đã trả lại")
  }

  @Test func `lists everyone flat with the source of each`() throws {
    let grid = try #require(sheets["CÁ NHÂN"])
    #expect(
      grid.row(5, columns: 9) == [
        "1", "Trần Văn An", "Khoa Nội", "ghi chú", "Bệnh viện Một", "Khối Một", "Trưởng khoa", "",
        "2022-03-25/a1.xlsx: DS, B4",
      ])
    #expect(grid.row(8, columns: 9).last == "b1.csv: B2")
    #expect(grid.rowNumbers.last == 8)
  }

  @Test func `says who is missing and whom to call`() throws {
    let grid = try #require(sheets["CHƯA NỘP"])
    #expect(
      grid.row(5, columns: 8) == [
        "1", "Bệnh viện Hai", "Khối Một", "44651", "Chưa nộp", "", "0255 000 000", "",
      ])
    #expect(grid.row(6, columns: 8)[4...5] == ["Đã trả lại", "c1.xlsx"])
    #expect(grid.rowNumbers.last == 6)
  }

  @Test func `lists findings by unit, nobody's files first`() throws {
    let grid = try #require(sheets["CẦN RÀ SOÁT"])
    #expect(grid["A2"].text == "1 lỗi, 1 cảnh báo, 1 thông tin · bấm số thứ tự để mở tệp")
    let rows = (5...7).map { grid.row($0, columns: 8) }
    #expect(rows.map { $0[1] } == ["(chưa rõ đơn vị)", "Bệnh viện Một", "Trung tâm Ba"])
    #expect(rows.map { $0[2] } == ["Lỗi", "Cảnh báo", "Thông tin"])
    #expect(rows[1].suffix(3) == ["2022-03-25/a1.xlsx", "DS", "B6"])
  }

  @Test func `accounts for every row of every file`() throws {
    let grid = try #require(sheets["NGUỒN"])
    let rows = (5...9).map { Array(grid.row($0, columns: 12)) }
    #expect(
      rows[0] == [
        "1", "2022-03-25/a1.xlsx", "44645", "Bệnh viện Một", "receipts.csv", "Được tính", "5",
        "0", "0", "1", "0", "6",
      ])
    #expect(rows[1].dropFirst(3) == ["", "", "Chưa tính", "0", "0", "0", "0", "1", "1"])
    #expect(rows[4].dropFirst(6) == ["6", "1", "0", "3", "1", "11"])
    #expect(grid["M5"].text == "ab 2022-03-25/a1.xlsx")
  }

  @Test func `freezes, filters and repeats the headers of its lists`() throws {
    for sheet in try SampleReport.workbook().sheets
    where sheet.name != "PHỤ LỤC 02" && sheet.name != "BIỂU ĐỒ" {
      #expect(sheet.frozenRows == 4)
      #expect(sheet.print.repeatedRows == 4...4)
      #expect(sheet.print.isLandscape && sheet.print.fitsWidth && sheet.print.numbersPages)
    }
    let filters = try SampleReport.workbook().sheets.map { $0.autoFilter?.description ?? "" }
    #expect(filters == ["", "", "", "A4:G6", "A4:I8", "A4:H6", "A4:H7", ""])
  }
}
