import Spreadsheet
import TestSupport

/// A workbook with everything that can be written, for tests and for people who look at it in other programs.
struct SampleWorkbook {
  private var styles = StyleTable(standard: Self.style { _ in })
  private let list = "DANH SÁCH"

  static func style(_ change: (inout CellStyle) -> Void) -> CellStyle {
    var style = CellStyle()
    style.font.name = "Times New Roman"
    style.font.size = 12
    change(&style)
    return style
  }

  /// The workbook.
  static func make() throws -> Workbook {
    var sample = Self()
    return try sample.workbook()
  }

  private mutating func workbook() throws -> Workbook {
    var properties = DocumentProperties()
    properties.title = "Mọi thứ ghi được"
    properties.creator = "Sở Y tế tỉnh Thử"
    properties.created = "2024-03-31T08:00:00Z"
    properties.custom = [.init(name: "thidua-unit", value: "BV01 & Đà Lạt")]
    let sheets = [try listSheet(), try chartSheet(), catalogue(), tableSheet()]
    var workbook = Workbook(sheets: sheets, styles: styles, properties: properties)
    workbook.definedNames = [
      DefinedName(name: "Khoa_phòng", formula: "'Danh mục'!$A$1:$A$3"),
      DefinedName(name: "Năm", formula: "2024", isHidden: true),
      DefinedName(name: "Dòng_đầu", formula: "'\(list)'!$B$4", sheetIndex: 0),
    ]
    workbook.protectsStructure = true
    return workbook
  }

  // MARK: The list: validation, conditional formats, protection, comments, links, print setup

  private mutating func listSheet() throws -> Worksheet {
    let header = styles.index(
      of: Self.style { style in
        style.font.isBold = true
        style.fill = "DDEBF7"
        style.hasBorder = true
        style.alignment.horizontal = .center
        style.alignment.wrapsText = true
      })
    let open = styles.index(
      of: Self.style { style in
        style.isLocked = false
        style.hasBorder = true
        style.numberFormat = .text
      })
    let sum = styles.index(of: Self.style { $0.hidesFormula = true })
    let link = styles.index(
      of: Self.style { style in
        style.font.color = "0563C1"
        style.font.isUnderlined = true
      })
    var sheet = Worksheet(name: list) { emit in
      emit(Self.title)
      emit(
        Self.row(2) { row in
          row.append(text: "Xem danh mục", column: 1, style: link)
          row.append(richText: [("Hạn: ", nil), ("29/3", 0), (" & giờ", 1)], column: 4)
        })
      emit(Self.header(header))
      for number in 4...40 { emit(Self.person(number, header, open)) }
      emit(Self.total(sum))
    }
    sheet.fonts = [Self.style { $0.font.isBold = true }, Self.style { $0.font.color = "C00000" }]
      .map(\.font)
    sheet.columns = [6, 28, 28, 14].map { ColumnLayout(width: $0) }
    sheet.columns[1].style = open
    sheet.merges = ranges("A1:D1")
    sheet.frozenRows = 3
    sheet.autoFilter = CellRange("A3:D40")
    sheet.protection = [
      .selectLockedCells, .selectUnlockedCells, .insertRows, .deleteRows, .sort, .autoFilter,
      .formatColumns,
    ]
    sheet.validations = Self.validations
    sheet.conditionalFormats = Self.conditionalFormats
    sheet.comments = Self.comments
    sheet.hyperlinks = [
      Hyperlink(
        range: CellRange(rows: 2...2, columns: 1...2),
        target: .cell(CellReference(row: 1, column: 1), sheet: "Danh mục"), tooltip: "Danh mục"),
      Hyperlink(
        range: CellRange(rows: 4...4, columns: 2...2),
        target: .external("received/2024-03-29/BV Đà Nẵng.xlsx")),
      Hyperlink(range: CellRange(rows: 5...5, columns: 2...2), target: .name("Khoa_phòng")),
    ]
    sheet.print.area = CellRange("A1:D41")
    sheet.print.repeatedRows = 3...3
    sheet.print.fitsWidth = true
    sheet.print.isCenteredHorizontally = true
    sheet.print.rowBreaks = [20]
    sheet.print.columnBreaks = [4]
    sheet.print.headerFooter = HeaderFooter(
      header: .init(center: [.font(name: "Times New Roman", size: 13), .pageNumber]),
      footer: .init(
        left: [.text("Sở Y tế & đơn vị")], right: [.pageNumber, .text("/"), .pageCount]),
      firstHeader: .init())
    return sheet
  }

  private static func row(_ number: Int, _ fill: (inout Row) -> Void) -> Row {
    var row = Row(number: number)
    fill(&row)
    return row
  }

  private static let title = row(1) { row in
    row.append(text: "DANH SÁCH ĐĂNG KÝ THI ĐUA", column: 1)
    row.height = 30
  }

  private static func header(_ style: Int) -> Row {
    row(3) { row in
      for (index, text) in ["STT", "Họ và tên", "Khoa, phòng", "Ghi chú"].enumerated() {
        row.append(text: text, column: index + 1, style: style)
      }
    }
  }

  /// Every sixth person lacks a department, and two have one name.
  private static func person(_ number: Int, _ header: Int, _ open: Int) -> Row {
    row(number) { row in
      row.append(formula: "ROW()-3", value: number - 3, column: 1, style: header)
      row.append(text: "Trần Văn \(number == 9 ? 8 : number)", column: 2, style: open)
      row.append(text: number % 6 == 0 ? "" : "Khoa Nội", column: 3, style: open)
      row.append(blank: 4, style: open)
    }
  }

  private static func total(_ style: Int) -> Row {
    row(41) { row in
      row.append(
        formula: "\"TỔNG CỘNG: \"&TEXT(COUNTA(B4:B40),\"00\")&\" cá nhân\"",
        text: "TỔNG CỘNG: 37 cá nhân", column: 2, style: style)
      row.append(formula: "COUNTA(B4:B40)>0", boolean: true, column: 3, style: style)
    }
  }

  private static var validations: [DataValidation] {
    var department = DataValidation(
      ranges: ranges("C4:C40"), rule: .listFrom(formula: "Khoa_phòng"))
    department.inputMessage = .init(title: "Khoa, phòng", text: "Chọn trong danh mục.")
    department.errorMessage = .init(title: "Không có", text: "Khoa, phòng này không có.")
    department.errorStyle = .warning
    var name = DataValidation(
      ranges: ranges("B4:B40"), rule: .custom(formula: "ISERROR(FIND(\"@\",B4))"))
    name.allowsBlank = false
    let note = DataValidation(
      ranges: ranges("D4:D40"), rule: .list(["có mặt", "vắng", "\"hoãn\""]))
    let length = DataValidation(
      ranges: ranges("F4", "F6:F7"), rule: .textLength(.between("1", "30")))
    return [department, name, note, length]
  }

  private static var conditionalFormats: [ConditionalFormat] {
    var missing = ConditionalFormat(
      ranges: ranges("C4:C40"), condition: .expression(formula: "AND($B4<>\"\",$C4=\"\")"),
      style: DifferentialStyle(fill: "FFC7CE"))
    missing.stopsIfTrue = true
    var bold = DifferentialStyle(color: "9C5700", fill: "FFEB9C")
    bold.isBold = true
    bold.border = "C00000"
    return [
      missing,
      ConditionalFormat(ranges: ranges("B4:B40"), condition: .duplicateValues, style: bold),
      ConditionalFormat(
        ranges: ranges("D4:D40"), condition: .containsBlanks,
        style: DifferentialStyle(fill: "F2F2F2")),
      ConditionalFormat(
        ranges: ranges("A4:A40"), condition: .value(.greaterThan("30")),
        style: DifferentialStyle(color: "0070C0", fill: nil)),
    ]
  }

  private static var comments: [CellComment] {
    var name = CellComment(
      cell: CellReference(row: 3, column: 2), text: "Viết đủ họ, đệm, tên.", author: "Sở Y tế")
    name.isVisible = true
    let note = CellComment(
      cell: CellReference(row: 3, column: 4), text: "Dòng một\nDòng hai", author: "Sở Y tế")
    return [name, note]
  }

  // MARK: The others

  private mutating func chartSheet() throws -> Worksheet {
    let counts: [(String, Double, Double)] = [
      ("Bệnh viện Đa khoa", 4, 31), ("Trung tâm Y tế & Dân số", 2, 17), ("Chi cục", 1, 6),
    ]
    var sheet = Worksheet(name: "BIỂU ĐỒ") { emit in
      for (index, (unit, collectives, people)) in counts.enumerated() {
        emit(
          Self.row(index + 1) { row in
            row.append(text: unit, column: 1)
            row.append(number: Int(collectives), column: 2)
            row.append(number: Int(people), column: 3)
          })
      }
    }
    sheet.columns = [ColumnLayout(width: 26)]
    func cells<Value>(_ column: Int, _ values: [Value]) -> BarChart.Cells<Value> {
      BarChart.Cells(
        sheet: "BIỂU ĐỒ", range: CellRange(rows: 1...3, columns: column...column), values: values)
    }
    let series = [
      BarChart.Series(name: "Tập thể", values: cells(2, counts.map(\.1)), color: "1F4E79"),
      BarChart.Series(name: "Cá nhân", values: cells(3, counts.map(\.2)), color: "9DC3E6"),
    ]
    var bars = BarChart(
      anchor: .range(CellRange(rows: 6...24, columns: 1...6)),
      categories: cells(1, counts.map(\.0)),
      series: series)
    bars.direction = .horizontal
    bars.grouping = .stacked
    bars.title = "Đăng ký theo đơn vị"
    bars.valueTitle = "Số lượng"
    bars.legend = .bottom
    bars.gapWidth = 60
    bars.font.name = "Times New Roman"
    var columns = BarChart(
      anchor: .cell(CellReference(row: 26, column: 1), width: 140, height: 70),
      categories: cells(1, counts.map(\.0)), series: [series[1]])
    columns.categoryTitle = "Đơn vị"
    columns.valueTitle = "Cá nhân"
    columns.showsValues = true
    columns.valueStep = 10
    sheet.charts = [bars, columns]
    sheet.images = [
      Image(
        bytes: try Fixtures.bytes("images/checks.png"),
        anchor: .cell(CellReference(row: 1, column: 5), width: 15, height: 15),
        description: "Ô vuông"),
      Image(
        bytes: try Fixtures.bytes("images/checks.jpg"),
        anchor: .range(CellRange(rows: 1...4, columns: 7...8))),
    ]
    sheet.print.isLandscape = true
    return sheet
  }

  private func catalogue() -> Worksheet {
    var sheet = Worksheet(name: "Danh mục") { emit in
      for (index, name) in ["Khoa Nội", "Khoa Ngoại", " Phòng  Tổ chức "].enumerated() {
        emit(Self.row(index + 1) { $0.append(text: name, column: 1) })
      }
    }
    sheet.visibility = .hidden
    return sheet
  }

  private mutating func tableSheet() -> Worksheet {
    let day = styles.index(of: Self.style { $0.numberFormat = .day })
    var sheet = Worksheet(name: "BẢNG") { emit in
      emit(
        Self.row(1) { row in
          row.append(text: "Tệp", column: 1)
          row.append(text: "Ngày\nnhận", column: 2)
        })
      for number in 2...4 {
        emit(
          Self.row(number) { row in
            row.append(text: "=tệp \(number)", column: 1)
            row.append(number: 45_380 + number, column: 2, style: day)
          })
      }
    }
    sheet.columns = [ColumnLayout(width: 20), ColumnLayout(width: 14)]
    sheet.tables = [
      TableDefinition(name: "Tệp_đã_nhận", range: CellRange(rows: 1...4, columns: 1...2))
    ]
    return sheet
  }
}
