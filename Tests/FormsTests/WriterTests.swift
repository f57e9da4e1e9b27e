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
    content.signers = ["NGƯỜI LẬP", "GIÁM ĐỐC"]
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
        20 signature
        21 signature
        """)
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
