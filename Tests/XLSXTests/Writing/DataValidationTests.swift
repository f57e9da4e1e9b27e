import Spreadsheet
import Testing
import XLSX

/// The expected XML is spelled as Excel 2007 spells the same validations.
struct DataValidationTests {
  private static func written(
    _ rule: DataValidation.Rule, _ change: (inout DataValidation) -> Void = { _ in }
  ) -> String {
    var validation = DataValidation(ranges: ranges("C2"), rule: rule)
    change(&validation)
    return xml { DataValidationElements.append([validation], to: &$0) }
  }

  private static func element(_ attributes: String, _ formulas: String...) -> String {
    let content = zip(formulas, 1...).map { "<formula\($1)>\($0)</formula\($1)>" }.joined()
    return "<dataValidations count=\"1\"><dataValidation \(attributes)>\(content)</dataValidation>"
      + "</dataValidations>"
  }

  private static let usual = "allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\""

  @Test func `writes nothing where nothing is validated`() {
    #expect(xml { DataValidationElements.append([], to: &$0) } == "")
  }

  @Test func `writes a list of texts`() {
    #expect(
      Self.written(.list(["Foo", "Bar", "Baz"]))
        == Self.element("type=\"list\" \(Self.usual) sqref=\"C2\"", "\"Foo,Bar,Baz\""))
    #expect(
      Self.written(.list(["coffee", "café"]))
        == Self.element("type=\"list\" \(Self.usual) sqref=\"C2\"", "\"coffee,café\""))
    #expect(
      Self.written(.list(["\"A\"", "B & C"]))
        == Self.element("type=\"list\" \(Self.usual) sqref=\"C2\"", "\"\"\"A\"\",B &amp; C\""))
  }

  @Test func `writes the messages, and the ranges one after another`() {
    let xml = Self.written(.listFrom(formula: "Đơn_vị")) { validation in
      validation.ranges = ranges("C2:C9", "E5")
      validation.inputMessage = .init(
        title: "This is the input title", text: "This is the input message")
      validation.errorMessage = .init(text: "Chọn trong \"danh mục\"\nhoặc để trống")
    }
    #expect(
      xml
        == Self.element(
          "type=\"list\" \(Self.usual) error=\"Chọn trong &quot;danh mục&quot;&#10;hoặc để trống\" "
            + "promptTitle=\"This is the input title\" prompt=\"This is the input message\" "
            + "sqref=\"C2:C9 E5\"", "Đơn_vị"))
  }

  @Test func `writes what differs from Excel's usual`() {
    let xml = Self.written(.list(["a"])) { validation in
      validation.allowsBlank = false
      validation.showsDropDown = false
      validation.errorStyle = .warning
    }
    #expect(
      xml
        == Self.element(
          "type=\"list\" errorStyle=\"warning\" showDropDown=\"1\" showInputMessage=\"1\" "
            + "showErrorMessage=\"1\" sqref=\"C2\"", "\"a\""))
  }

  @Test func `writes formulas and comparisons`() {
    #expect(
      Self.written(.custom(formula: "ISERROR(FIND(\"<\",C2))"))
        == Self.element(
          "type=\"custom\" \(Self.usual) sqref=\"C2\"", "ISERROR(FIND(\"&lt;\",C2))"))
    #expect(
      Self.written(.wholeNumber(.between("1", "$A$1")))
        == Self.element("type=\"whole\" \(Self.usual) sqref=\"C2\"", "1", "$A$1"))
    #expect(
      Self.written(.date(.lessThanOrEqual("DATE(2022,3,31)")))
        == Self.element(
          "type=\"date\" operator=\"lessThanOrEqual\" \(Self.usual) sqref=\"C2\"",
          "DATE(2022,3,31)"))
    #expect(
      Self.written(.textLength(.greaterThan("5")))
        == Self.element(
          "type=\"textLength\" operator=\"greaterThan\" \(Self.usual) sqref=\"C2\"", "5"))
    #expect(
      Self.written(.decimal(.notBetween("0", "1")))
        == Self.element(
          "type=\"decimal\" operator=\"notBetween\" \(Self.usual) sqref=\"C2\"", "0", "1"))
  }

  @Test func `writes a message alone`() {
    #expect(
      Self.written(.any) { $0.inputMessage = .init(text: "Họ và tên") } == """
        <dataValidations count="1"><dataValidation \(Self.usual) prompt="Họ và tên" sqref="C2"/>\
        </dataValidations>
        """)
  }

  // MARK: What is refused

  private static func failure(
    _ rule: DataValidation.Rule, _ change: (inout DataValidation) -> Void = { _ in }
  ) -> WorkbookWritingError? {
    var validation = DataValidation(ranges: ranges("C2:C9"), rule: rule)
    change(&validation)
    let sheet = sheet { $0.validations = [validation] }
    return #expect(throws: WorkbookWritingError.self) { try DataValidationRules.check(sheet) }
  }

  @Test(arguments: [
    [], [""], ["a", ""], ["a,b"], [String(repeating: "x", count: 256)],
    [String(repeating: "x", count: 128), String(repeating: "y", count: 127)],
    [String(repeating: "😀", count: 128)],
  ])
  func `refuses lists that Excel does not open`(items: [String]) {
    #expect(Self.failure(.list(items)) == refusal(.invalidList, "C2"))
  }

  @Test func `takes a list of 255 UTF-16 units`() throws {
    let items = [String(repeating: "x", count: 128), String(repeating: "\"", count: 126)]
    try DataValidationRules.check(
      sheet { $0.validations = [DataValidation(ranges: ranges("C2"), rule: .list(items))] })
  }

  @Test(arguments: [
    DataValidation.Message(title: String(repeating: "x", count: 33), text: "x"),
    DataValidation.Message(text: String(repeating: "x", count: 256)),
  ])
  func `refuses messages that are too long`(message: DataValidation.Message) {
    #expect(Self.failure(.any) { $0.inputMessage = message } == refusal(.messageTooLong, "C2"))
    #expect(Self.failure(.any) { $0.errorMessage = message } == refusal(.messageTooLong, "C2"))
  }

  @Test func `refuses formulas that are none, and formulas that are too long`() {
    #expect(Self.failure(.custom(formula: "")) == refusal(.emptyFormula, "C2"))
    #expect(Self.failure(.listFrom(formula: "=A1")) == refusal(.formulaWithEqualsSign, "C2"))
    #expect(
      Self.failure(.decimal(.between("1", String(repeating: "1", count: 256))))
        == refusal(.validationFormulaTooLong, "C2"))
  }

  @Test func `refuses validation of no cell, and of cells beyond the sheet`() {
    #expect(Self.failure(.any) { $0.ranges = [] } == refusal(.noRange))
    let beyond = CellRange(rows: 5...1_048_577, columns: 2...3)
    #expect(Self.failure(.any) { $0.ranges.append(beyond) } == refusal(.outsideSheet, "B5"))
  }
}
