import Forms
import Spreadsheet
import Testing

/// The workbook that units fill in.
@Suite struct TemplateTests {
  private static let sheet = "Phụ lục 02"

  private static func record(
    _ kind: RegistrationKind, _ name: String, _ organisation: String = ""
  ) -> Registration {
    Registration(
      kind: kind, name: name, organisation: organisation, note: "", place: Place(sheet: ""))
  }

  /// Row 9 is the first of 6 for collectives, row 16 the first of 10 for people, row 26 the total.
  private static func content(
    _ collectives: [String] = [], _ people: [(String, String)] = []
  ) -> TemplateContent {
    var content = TemplateContent()
    content.year = 2022
    content.unit = "Bệnh viện Đa khoa tỉnh"
    content.code = "BVDK"
    content.attached = "(Kèm theo Kế hoạch số 463/KH-SYT ngày 17/3/2022 của Sở Y tế)"
    content.records[.collective] = collectives.map { record(.collective, $0) }
    content.records[.individual] = people.map { record(.individual, $0.0, $0.1) }
    content.rows = [.collective: 6, .individual: 10]
    return content
  }

  private static let good = content(
    ["Khoa Nội", "Trạm Y tế phường 1"],
    [("Trần Thị Hoa", "Khoa Nội"), ("H'Rin", "Khoa Nội"), ("Lê Văn Bình", "Trạm Y tế phường 1")])

  private func workbook(_ content: TemplateContent) throws -> Workbook {
    try workbook(try BuiltInForms.phuLuc02(), content)
  }

  private func workbook(_ layout: FormLayout, _ content: TemplateContent) throws -> Workbook {
    FormTemplate(layout: layout, words: try BuiltInForms.layoutWords(), content: content)
      .workbook()
  }

  private func book(_ content: TemplateContent) throws -> FormulaBook {
    FormulaBook(try workbook(content))
  }

  private func text(_ book: FormulaBook, _ cell: String) throws -> String {
    let place = FormulaBook.Place(sheet: Self.sheet, cell: try #require(CellReference(cell)))
    switch book.value(place) {
    case .text(let text): return text
    case .number(let number): return String(Int(number))
    case .blank: return ""
    case .boolean, .error: return "?"
    }
  }

  private func texts(_ book: FormulaBook, _ cells: String...) throws -> [String] {
    try cells.map { try text(book, $0) }
  }

  // MARK: Values

  static let contents: [TemplateContent] = [
    content(), good, content(["Khoa Nội"], []),
    content(
      [
        "Phòng Tổ chức - Cán bộ", "Khoa Cấp cứu", "Trạm Y tế phường Trần Phú", "khoa cấp cứu",
        "Khoa *",
      ],
      [
        ("Nguyễn Văn A", "Khoa Cấp cứu"), ("Lê 2 Bình", "Khoa Nội"), ("Bình", "Khoa Nội"),
        ("Trần Thị Hoa", ""), ("Mai Văn Lợi", "Khoa Nội"), ("MAI  VĂN LỢI", "Khoa Nội"),
      ]),
    content(
      ["Đơn vị không có đăng ký thi đua năm 2022.", "Không gian Y tế"],
      [
        ("Không Văn Minh", "Khoa Nội"), ("Không  đăng ký", ""), ("Không có", "Khoa Nội"),
        ("TỔNG CỘNG: 02", ""), ("Phòng Điều dưỡng", "Khoa Nội"), ("Phong Văn Đạt", "Khoa Nội"),
        ("Lê\nVăn An", "Khoa Nội"), ("Lê An và Lê Bình", "Khoa Nội"), (" ; ", "Khoa Nội"),
      ]),
    content(["Không"]),
    content(
      (1...9).map { "Trạm Y tế phường \($0)" }, (1...12).map { _ in ("Mai Văn Lợi", "Khoa Nội") }),
    {
      var content = TemplateContent()
      content.year = 2022
      return content
    }(),
  ]

  @Test(arguments: contents.indices)
  func `writes the true value beside every formula`(index: Int) throws {
    let book = try book(Self.contents[index])
    let formulas = book.cells.filter { !$0.value.formula.isEmpty }
    #expect(formulas.count > 1_000)
    for (place, cell) in formulas {
      #expect(book.value(place) == cell.value, "\(place) =\(cell.formula)")
    }
  }

  @Test func `numbers and counts what is filled in`() throws {
    let book = try book(Self.good)
    #expect(
      try texts(book, "A9", "A10", "A11", "A16", "A18", "A19") == [
        "1", "2", "", "1", "3", "",
      ])
    #expect(try text(book, "A26") == "TỔNG CỘNG: 02 tập thể; 03 cá nhân")
    #expect(try text(book, "F1") == "Đã đủ, có thể gửi")
    #expect(
      try text(book, "F2")
        == "Trước khi in: bấm ▼ ở STT, bỏ (Blanks)/(Trống); hoặc xóa dòng 11-14, 19-25")
    #expect(
      try text(book, "F3") == "Nếu trang cuối bản in chỉ có chỗ ký: kéo cao dòng 18")
    #expect(try text(book, "F6") == "Mã: BVDK")
  }

  @Test func `says nothing of an empty form but that it is one`() throws {
    let book = try book(Self.content())
    #expect(try text(book, "F1") == "Chưa ghi tên nào")
    #expect(try text(book, "A26") == "TỔNG CỘNG: tập thể ; cá nhân")
    book.write(.text("Không có đăng ký"), sheet: Self.sheet, row: 9, column: 2)
    #expect(try text(book, "F1") == "Không có đăng ký, có thể gửi")
    #expect(try text(book, "A26") == "TỔNG CỘNG: 00 tập thể; 00 cá nhân")
    #expect(try text(book, "A9") == "")
  }

  // MARK: Faults

  struct Slip: Sendable, CustomTestStringConvertible {
    let cell: String
    let value: FormulaBook.Value
    let line: String
    var testDescription: String { "\(cell) \(value)" }
  }

  static let slips: [Slip] = [
    Slip(cell: "B17", value: .text("Lê Văn 2"), line: "Dòng 17: Tên có số hoặc ký tự lạ"),
    Slip(
      cell: "B17", value: .text("Lê Văn An; Lê Văn Ba"), line: "Dòng 17: Tên có số hoặc ký tự lạ"),
    Slip(cell: "B17", value: .text("Lê\nVăn An"), line: "Dòng 17: Tên xuống dòng trong ô"),
    Slip(cell: "B10", value: .text("Khoa\nNội"), line: "Dòng 10: Tên xuống dòng trong ô"),
    Slip(cell: "B10", value: .text("Khoa Néi ¨"), line: "Dòng 10: Tên có số hoặc ký tự lạ"),
    Slip(cell: "B17", value: .text("NguyÔn V¨n An"), line: "Dòng 17: Tên có số hoặc ký tự lạ"),
    Slip(cell: "B17", value: .text("BS. Lê Văn An"), line: "Dòng 17: Tên có số hoặc ký tự lạ"),
    Slip(cell: "B17", value: .text("Lê An - Y tá"), line: "Dòng 17: Tên có số hoặc ký tự lạ"),
    Slip(cell: "B17", value: .text("Lê An và Lê Ba"), line: "Dòng 17: Tên có số hoặc ký tự lạ"),
    Slip(cell: "B17", value: .text("“Lê An”"), line: "Dòng 17: Tên có số hoặc ký tự lạ"),
    Slip(cell: "B17", value: .text("TỔNG CỘNG: 05"), line: "Dòng 17: Không phải tên người"),
    Slip(cell: "B17", value: .text("Cá nhân"), line: "Dòng 17: Không phải tên người"),
    Slip(cell: "B17", value: .text("khoa Nội"), line: "Dòng 17: Không phải tên người"),
    Slip(
      cell: "B17", value: .text("Trạm Y tế xã Bình Châu"), line: "Dòng 17: Không phải tên người"),
    Slip(cell: "B17", value: .text("Không có đăng ký"), line: "Dòng 17: Không phải tên người"),
    Slip(cell: "B10", value: .text("Khoa Nội?"), line: "Dòng 10: Tên có số hoặc ký tự lạ"),
    Slip(cell: "B17", value: .text("Bình"), line: "Dòng 17: Họ tên chưa đủ"),
    Slip(cell: "B17", value: .blank, line: "Dòng 17: Thiếu tên"),
    Slip(cell: "B17", value: .text(" … "), line: "Dòng 17: Thiếu tên"),
    Slip(cell: "D11", value: .text("x"), line: "Dòng 11: Thiếu tên"),
    Slip(cell: "C17", value: .text("\u{A0} "), line: "Dòng 17: Thiếu khoa, phòng"),
    Slip(cell: "B10", value: .text("khoa  NỘI"), line: "Dòng 10: Trùng với dòng 9"),
    Slip(cell: "C17", value: .error, line: "Dòng 17: Ô bị lỗi công thức"),
    Slip(cell: "A17", value: .number(5), line: "Dòng 17: Thiếu hoặc sai STT"),
    Slip(cell: "A17", value: .blank, line: "Dòng 17: Thiếu hoặc sai STT"),
    Slip(cell: "B27", value: .text("Mai Văn Lợi"), line: "Dòng 27: Nằm ngoài phần I và II"),
    Slip(cell: "A4", value: .text("....."), line: "Dòng 4: Chưa ghi tên đơn vị"),
  ]

  @Test(arguments: slips)
  func `names a slip and its row`(slip: Slip) throws {
    let book = try book(Self.good)
    let cell = try #require(CellReference(slip.cell))
    book.write(slip.value, sheet: Self.sheet, row: cell.row, column: cell.column)
    #expect(try text(book, "F1") == "Còn 1 lỗi cần sửa")
    #expect(try text(book, "F2") == slip.line)
  }

  @Test(arguments: [
    "Không", "không có", "Đơn vị không đăng ký",
    "KHÔNG CÓ TẬP THỂ, CÁ NHÂN ĐĂNG KÝ.",
    "Đơn vị không có đăng ký thi đua năm 2022",
  ])
  func `takes for an empty list what the reader takes for one`(words: String) throws {
    let book = try book(Self.content())
    book.write(.text(words), sheet: Self.sheet, row: 9, column: 2)
    #expect(try texts(book, "F1", "A9") == ["Không có đăng ký, có thể gửi", ""])
    #expect(try text(book, "F2").hasPrefix("Trước khi in"))
    let list = try #require(try reading(try workbook(Self.content([words]))).lists.first)
    #expect(list.records.isEmpty && !list.isBlank)
  }

  @Test(arguments: ["Không Văn Minh", "Phong Thị Ba", "Tô Văn An"])
  func `takes a person for one, whatever the name begins with`(name: String) throws {
    let book = try book(Self.good)
    book.write(.text(name), sheet: Self.sheet, row: 17, column: 2)
    #expect(try texts(book, "F1", "A17") == ["Đã đủ, có thể gửi", "2"])
  }

  @Test func `tells two of the same name and department apart by their notes`() throws {
    let book = try book(Self.good)
    book.write(.text("trần thị hoa"), sheet: Self.sheet, row: 17, column: 2)
    #expect(try texts(book, "F1", "F2") == ["Còn 1 lỗi cần sửa", "Dòng 17: Trùng với dòng 16"])
    book.write(.text("sinh năm 1980"), sheet: Self.sheet, row: 17, column: 4)
    #expect(try text(book, "F1") == "Đã đủ, có thể gửi")
    book.write(.text(" Sinh năm 1980"), sheet: Self.sheet, row: 16, column: 4)
    #expect(try text(book, "F2") == "Dòng 17: Trùng với dòng 16")
  }

  @Test func `names one row that is left without a range`() throws {
    let content = Self.content((1...5).map { "Trạm Y tế xã \($0)" })
    #expect(
      try text(try book(content), "F2").hasSuffix("hoặc xóa dòng 14, 16-25"))
  }

  @Test func `counts the blank rows between two entries as one gap`() throws {
    let book = try book(Self.good)
    book.write(.text("Mai Văn Lợi"), sheet: Self.sheet, row: 22, column: 2)
    book.write(.text("Khoa Nội"), sheet: Self.sheet, row: 22, column: 3)
    #expect(try text(book, "F1") == "Còn 1 lỗi cần sửa")
    #expect(try text(book, "F2") == "Dòng 19: Dòng trống ở giữa")
    #expect(try text(book, "F21") == "◄ Dòng trống ở giữa")
    #expect(try text(book, "A22") == "4")
  }

  @Test func `takes the printed collectives for samples only all together`() throws {
    let samples = ["Phòng Tổ chức - Cán bộ", "Khoa Cấp cứu", "Trạm Y tế phường Trần Phú"]
    #expect(try text(try book(Self.content(samples)), "F1") == "Còn 3 lỗi cần sửa")
    #expect(
      try text(try book(Self.content(Array(samples.dropLast()))), "F1") == "Đã đủ, có thể gửi")
  }

  // MARK: Sheets

  @Test func `locks the form's lines and nothing of the rows between them`() throws {
    let workbook = try workbook(Self.good)
    let sheet = try #require(workbook.sheets.first)
    var locked: [Int: Set<Bool>] = [:]
    sheet.rows { row in
      locked[row.number] = Set(row.cells.map { workbook.styles.styles[$0.style].isLocked })
    }
    for row in 9...25 where row != 15 { #expect(locked[row] == [false], "row \(row)") }
    for row in Array(1...5) + [7, 8, 15, 26] {
      #expect(locked[row] == [true], "row \(row)")
    }
    // Names are written below the titles of those who sign; the first column keeps the row from being deleted.
    #expect(locked[28] == [false])
    #expect(workbook.styles.styles[sheet.columns[0].style].isLocked)
    // The cells beyond the table, too, must not keep a row from being deleted.
    let beyond = sheet.columns[6...].map { workbook.styles.styles[$0.style].isLocked }
    #expect(sheet.columns.count == CellReference.maximumColumn && !beyond.contains(true))
    #expect(
      sheet.protection?.isSuperset(of: [.insertRows, .deleteRows, .sort, .autoFilter]) == true)
    #expect(workbook.protectsStructure)
    #expect(workbook.sheets.map(\.visibility) == [.visible, .visible, .hidden, .hidden])
  }

  @Test func `lets rows grow with what is typed, and makes those high that are filled in`() throws {
    let long = "Phòng Kế hoạch - Nghiệp vụ - Điều dưỡng và Công nghệ thông tin"
    let sheet = try #require(
      try workbook(Self.content([long], [("Trần Thị Hoa", long)])).sheets.first)
    var heights: [Int: Double] = [:]
    sheet.rows { row in
      guard (9...25).contains(row.number), row.number != 15 else { return }
      heights[row.number] = row.height
      #expect(row.growsWithText || row.height == nil, "row \(row.number)")
    }
    #expect(heights == [9: 48, 16: 48])
  }

  @Test(arguments: [[], ["position", "labour", "evaluation"]], [false, true])
  func `cuts no text above the rows to be filled in`(columns: [String], bearsLetterhead: Bool)
    throws
  {
    var content = Self.good
    content.unit = "Trung tâm Y tế huyện Bình Sơn"
    content.letterhead = bearsLetterhead ? "ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI SỞ Y TẾ" : nil
    let layout = try BuiltInForms.phuLuc02().printing(columns)
    let workbook = try workbook(layout, content)
    let sheet = try #require(workbook.sheets.first)
    let styles = workbook.styles.styles
    let lastColumn = try #require(sheet.print.area).columns.upperBound
    var texts = 0
    sheet.rows { row in
      guard row.number <= sheet.frozenRows else { return }
      for cell in row.cells where cell.kind == .text && cell.column <= lastColumn {
        texts += 1
        let merge = sheet.merges.first {
          $0.rows.contains(row.number) && $0.columns.contains(cell.column)
        }
        let columns = merge?.columns ?? cell.column...cell.column
        let width = columns.reduce(0) { $0 + sheet.columns[$1 - 1].width }
        let font = styles[cell.style].font
        let lines = font.lineCount(
          of: row.text(of: cell), width: ColumnLayout(width: width).textWidth(in: styles[0].font))
        #expect(lines == 1 || styles[cell.style].alignment.wrapsText, "\(row.string(of: cell))")
        #expect(
          row.height.map { $0 >= Double(lines) * font.lineHeight } == true,
          "\(row.string(of: cell)): \(lines) lines")
      }
    }
    #expect(texts == (bearsLetterhead ? 8 : 0) + 5 + 4 + columns.count)
  }

  @Test func `marks and checks rows from each locked line to the next`() throws {
    let sheet = try #require(try workbook(Self.good).sheets.first)
    let rows = Set(sheet.conditionalFormats.flatMap(\.ranges).map(\.rows))
    #expect(rows == [1...1, 8...26])
    #expect(Set(sheet.validations.flatMap(\.ranges).map(\.rows)) == [8...14, 15...25, 28...28])
    #expect(sheet.print.area == CellRange("A1:D28"))
    #expect(sheet.print.repeatedRows == 7...7)
  }

  @Test func `offers departments and choices by name`() throws {
    var content = Self.good
    content.subunits = ["Khoa Nội", "Khoa Ngoại"]
    let layout = try BuiltInForms.phuLuc02().printing(["position", "title", "labour"])
    let workbook = try workbook(layout, content)
    let sheet = try #require(workbook.sheets.first)
    let lists = sheet.validations.compactMap { validation -> String? in
      if case .listFrom(let name) = validation.rule { name } else { nil }
    }
    #expect(
      lists == ["CacTapThe", "LuaChon5TapThe", "KhoaPhong", "LuaChon5CaNhan", "LuaChon6CaNhan"])
    let formulas = Dictionary(
      uniqueKeysWithValues: workbook.definedNames.map { ($0.name, $0.formula) })
    #expect(formulas["KhoaPhong"] == "'DANH MỤC'!$F$1:$F$2")
    #expect(formulas["CacTapThe"] == "'DANH MỤC'!$F$1:$F$3")
    #expect(sheet.print.isLandscape)
    let book = FormulaBook(workbook)
    #expect(
      try texts(book, "C7", "D7", "E7", "F7", "G7") == [
        "Tên cơ quan đơn vị", "Chức vụ", "Danh hiệu đăng ký", "Đối tượng", "Ghi chú",
      ])
    #expect(throws: FormLayoutError.self) { try layout.printing(["salary"]) }
  }

  @Test func `leaves out lines of the guide whose words nobody knows`() throws {
    var content = Self.good
    content.guideWords = ["internal": "28/3/2022", "office": "Phòng Tổ chức - Cán bộ"]
    let book = try book(content)
    let guide = book.cells.filter { $0.key.sheet == "HƯỚNG DẪN" }.map { "\($0.value.value)" }
    #expect(guide.contains { $0.contains("trước ngày 28/3/2022") })
    #expect(guide.contains { $0.contains("Bệnh viện Đa khoa tỉnh (mã BVDK)") })
    #expect(
      !guide.contains { $0.contains("{") || $0.contains("Liên hệ") || $0.contains("Nơi nhận") })
  }

  @Test func `keeps the titles of those who sign above their names`() throws {
    let sheet = try #require(try workbook(Self.good).sheets.first)
    let rules = sheet.validations.filter { $0.ranges.allSatisfy { $0.rows == 28...28 } }.map(\.rule)
    #expect(
      rules == [
        .custom(formula: "LEFT(B28,9)=\"Người lập\""),
        .custom(formula: "LEFT(C28,17)=\"THỦ TRƯỞNG ĐƠN VỊ\""),
      ])
  }

  @Test func `has a guide of one page, whatever is known`() throws {
    var content = Self.good
    content.unit =
      "Trung tâm Kiểm soát bệnh tật và Phòng chống các bệnh truyền nhiễm tỉnh Quảng Ngãi"
    content.guideWords = [
      "internal": "28/3/2022", "received": "chậm nhất ngày 31/3/2022",
      "office": "Phòng Tổ chức - Cán bộ", "department": "Sở Y tế tỉnh Quảng Ngãi",
      "contact": "Bà Lê Thị B, Phòng Tổ chức - Cán bộ, 0255 382 2222, tccb.syt@quangngai.gov.vn",
      "prefilled": "200",
    ]
    let workbook = try workbook(content)
    let guide = try #require(workbook.sheets.first { $0.name == "HƯỚNG DẪN" })
    var height = 0.0
    guide.rows { height += $0.height ?? 0 }
    let page = PrintedPage(guide.print, font: workbook.styles.styles[0].font)
    #expect(height > 0 && height < page.height(under: guide.columns))
  }

  // MARK: Reading back

  private func reading(_ workbook: Workbook, signatures: Row? = nil) throws -> FormReading {
    let tables = workbook.sheets.map { sheet in
      var table = Table(name: sheet.name, isHidden: sheet.visibility != .visible)
      sheet.rows { row in
        table.append(
          row.number == signatures?.number && sheet.name == Self.sheet ? signatures ?? row : row)
      }
      table.merges = sheet.merges
      table.styles = workbook.styles.styles
      return table
    }
    return FormReader(
      layout: try BuiltInForms.phuLuc02(), words: try BuiltInForms.layoutWords(), year: 2022
    ).read(FormDocument(tables: tables))
  }

  @Test(arguments: [false, true])
  func `is read back without a finding`(showsHiddenSheets: Bool) throws {
    var workbook = try workbook(Self.good)
    if showsHiddenSheets {
      for index in workbook.sheets.indices { workbook.sheets[index].visibility = .visible }
    }
    let reading = try reading(workbook)
    #expect(reading.findings.map(\.code) == [])
    let list = try #require(reading.lists.first)
    #expect(reading.lists.count == 1)
    #expect(
      list.records.map(\.name) == [
        "Khoa Nội", "Trạm Y tế phường 1", "Trần Thị Hoa", "H'Rin", "Lê Văn Bình",
      ])
    #expect(list.records.flatMap(\.further).isEmpty)
    #expect(list.title.unitPhrases.filter(\.isExplicit).map(\.text) == ["BỆNH VIỆN ĐA KHOA TỈNH"])
    #expect(list.title.year == 2022)
  }

  @Test func `is read without a finding when the signers' names are written below their titles`()
    throws
  {
    var signatures = Row(number: 28)
    signatures.append(
      text: "Người lập\n(Ký và ghi rõ họ tên)\n\n\nNguyễn Thị Lan", column: 2)
    signatures.append(
      text: "THỦ TRƯỞNG ĐƠN VỊ\n(Ký, ghi rõ họ tên và đóng dấu)\n\n\nBSCKII. Trần Văn Dũng",
      column: 3)
    let reading = try reading(try workbook(Self.good), signatures: signatures)
    #expect(reading.findings.map(\.code) == [])
    #expect(reading.lists.flatMap(\.records).count == 5)
  }

  @Test func `is blank to the reader as long as nobody fills it in`() throws {
    let list = try #require(try reading(try workbook(Self.content())).lists.first)
    #expect(list.isBlank)
  }

  @Test func `bears a letterhead where the plan wants one`() throws {
    var content = Self.good
    content.letterhead = "SỞ Y TẾ TỈNH QUẢNG NGÃI"
    let workbook = try workbook(content)
    let book = FormulaBook(workbook)
    #expect(
      try texts(book, "A1", "C1", "A2", "C2", "A4", "C4", "A6") == [
        "SỞ Y TẾ TỈNH QUẢNG NGÃI", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "BỆNH VIỆN ĐA KHOA TỈNH",
        "Độc lập - Tự do - Hạnh phúc", "Số:        /", "....., ngày ..... tháng ..... năm 2022",
        "PHỤ LỤC 02:",
      ])
    #expect(try reading(workbook).findings.map(\.code) == [])
    for (place, cell) in book.cells where !cell.formula.isEmpty {
      #expect(book.value(place) == cell.value, "\(place) =\(cell.formula)")
    }
  }

  @Test func `reads the plain table, whose rows say their section themselves`() throws {
    var content = Self.good
    content.records[.collective]?.append(Self.record(.collective, "Nguyễn Văn Trỗi"))
    let form = FlatForm(layout: try BuiltInForms.phuLuc02(), content: content)
    var table = Table(name: "")
    form.rows { table.append($0) }
    let reading = FormReader(
      layout: try BuiltInForms.phuLuc02(), words: try BuiltInForms.layoutWords(), year: 2022
    ).read(FormDocument(tables: [table]))
    #expect(reading.findings.map(\.code) == [.wrongSection])
    let records = try #require(reading.lists.first).records
    #expect(
      records.map(\.kind) == [.collective, .collective, .collective]
        + Array(repeating: .individual, count: 3))
    #expect(records.flatMap(\.further).isEmpty)
  }
}
