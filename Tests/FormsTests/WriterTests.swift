import FormTestSupport
import Forms
import Spreadsheet
import Testing

/// What the program writes, it can read back.
struct WriterTests {
  private func grid(_ content: FormContent) throws -> Table {
    var styles = StyleTable()
    let writer = FormWriter(layout: try BuiltInForms.phuLuc02())
    let sheet = writer.worksheet(name: "PHỤ LỤC 02", content: content, styles: &styles)
    var table = Table(name: sheet.name)
    sheet.rows { table.append($0) }
    table.merges = sheet.merges
    table.styles = styles.styles
    return table
  }

  private func dump(_ content: FormContent) throws -> String {
    let document = FormDocument(tables: [try grid(content)])
    let reader = FormReader(
      layout: try BuiltInForms.phuLuc02(), words: try BuiltInForms.layoutWords(), year: 2022)
    let reading = reader.read(document)
    #expect(ReadingLaw.violations(of: reading, document) == [])
    return ReadingDump(reading, showsSheets: false).text
  }

  private func record(
    _ kind: RegistrationKind, _ name: String, _ organisation: String = "", note: String = ""
  ) -> Registration {
    Registration(
      kind: kind, name: name, organisation: organisation, note: note, place: Place(sheet: ""))
  }

  @Test func `writes one unit's list`() throws {
    var content = FormContent()
    content.year = 2022
    content.unit = "TRUNG TÂM Y TẾ HUYỆN SƠN HÀ"
    content.attached = "(Kèm theo Kế hoạch số 463/KH-SYT ngày 17/3/2022 của Sở Y tế)"
    content.groups = [
      .collective: [FormContent.Group(heading: nil, records: [record(.collective, "Khoa Nội")])],
      .individual: [
        FormContent.Group(
          heading: nil,
          records: [
            record(.individual, "Trần Thị Hoa", "Khoa Nội", note: "=1+1"),
            record(.individual, "Lê Văn Cường"),
          ])
      ],
    ]
    #expect(
      try dump(content) == """
        1 title
        2 title
        3 title
        4 title
        5 title
        7 header
        8 section
        9 collective Khoa Nội
        10 section
        11 individual Trần Thị Hoa | Khoa Nội | =1+1
        12 individual Lê Văn Cường
        13 total
        15 signature
        16 signature
        ! warning missing-organisation C12
        """)
  }

  @Test func `writes several units' lists under their names`() throws {
    var content = FormContent()
    content.year = 2022
    content.groups = [
      .collective: [
        FormContent.Group(
          heading: "Trung tâm Y tế huyện Sơn Hà",
          records: [record(.collective, "Khoa Nội"), record(.collective, "Khoa Nhi")]),
        FormContent.Group(
          heading: "Bệnh viện Tâm thần", records: [record(.collective, "Khoa Khám bệnh")]),
      ],
      .individual: [
        FormContent.Group(
          heading: "Trung tâm Y tế huyện Sơn Hà",
          records: [record(.individual, "Trần Thị Hoa", "Khoa Nội")]),
        FormContent.Group(
          heading: "Bệnh viện Tâm thần",
          records: [record(.individual, "Lê Văn Cường", note: "mới")]),
      ],
    ]
    content.signers = [
      Signer(title: "NGƯỜI LẬP", hint: "(Ký và ghi rõ họ tên)"),
      Signer(title: "TL. GIÁM ĐỐC\nTRƯỞNG PHÒNG", name: "Trần Văn Ký"),
    ]
    content.spellsTotal = true
    content.remarks = ["Ghi chú: tính đến ngày 05/04/2022, chưa tính: 2 tệp."]
    #expect(
      try dump(content) == """
        1 title
        2 title
        3 title
        4 title
        6 header
        7 section
        8 department
        9 collective Khoa Nội | Trung tâm Y tế huyện Sơn Hà
        10 collective Khoa Nhi | Trung tâm Y tế huyện Sơn Hà
        11 department
        12 collective Khoa Khám bệnh | Bệnh viện Tâm thần
        13 section
        14 department
        15 individual Trần Thị Hoa | Khoa Nội
        16 department
        17 individual Lê Văn Cường | Bệnh viện Tâm thần | mới
        18 total
        19 note
        20 note
        22 signature
        23 signature
        25 signature
        """)
  }

  @Test func `writes a document with letterhead, recipients and further columns`() throws {
    var content = FormContent()
    content.year = 2022
    content.unit = "ngành Y tế tỉnh Quảng Ngãi"
    content.title = try BuiltInForms.phuLuc02().documentTitle
    content.letterhead = Letterhead(
      parent: "UBND TỈNH QUẢNG NGÃI", issuer: "SỞ Y TẾ", number: "Số: 12/BC-SYT",
      dateLine: "Quảng Ngãi, ngày 05 tháng 4 năm 2022")
    content.recipients = ["Ban TĐ-KT tỉnh", "Lưu: VT, TCCB"]
    content.signers = [Signer(title: "GIÁM ĐỐC", name: "Trần Văn Ký")]
    content.furtherColumns = [.init(id: "position", label: "Chức vụ")]
    let person = Registration(
      kind: .individual, name: "Lê Văn Cường", organisation: "Khoa Nội", note: "",
      further: [.init(id: "position", label: "Chức vụ", value: "Trưởng khoa")],
      place: Place(sheet: ""))
    content.groups = [.individual: [.init(heading: "Bệnh viện Tâm thần", records: [person])]]
    #expect(
      try dump(content) == """
        1 title
        2 title
        3 title
        4 title
        6 title
        7 title
        8 title
        9 title
        11 header
        12 section
        13 section
        14 department
        15 individual Lê Văn Cường | Khoa Nội [Chức vụ: Trưởng khoa]
        16 total
        18 signature
        19 signature
        20 signature
        """)
  }

  @Test func `writes a list in which nobody registers, which reads as one`() throws {
    var content = FormContent()
    content.unit = "Trung tâm Y tế huyện Sơn Hà"
    content.isDeclaredEmpty = true
    let document = FormDocument(tables: [try grid(content)])
    let reader = FormReader(
      layout: try BuiltInForms.phuLuc02(), words: try BuiltInForms.layoutWords(), year: 2022)
    let reading = reader.read(document)
    #expect(ReadingLaw.violations(of: reading, document) == [])
    #expect(reading.lists.map(\.isDeclaredEmpty) == [true])
    #expect(reading.findings.isEmpty)
  }

  @Test func `writes the blank form, which reads as blank`() throws {
    var content = FormContent()
    content.showsSamples = true
    let document = FormDocument(tables: [try grid(content)])
    let reader = FormReader(
      layout: try BuiltInForms.phuLuc02(), words: try BuiltInForms.layoutWords(), year: 2022)
    let reading = reader.read(document)
    #expect(ReadingLaw.violations(of: reading, document) == [])
    #expect(reading.lists.map(\.isBlank) == [true])
    #expect(reading.lists.map { $0.title.unitPhrases.filter(\.isExplicit).count } == [0])
    #expect(Set(reading.findings.map(\.code)) == [.placeholderRow])
    #expect(reading.findings.count == 5)
  }
}
