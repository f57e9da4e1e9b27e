import Testing
import XLSX

struct SheetNameRulesTests {
  @Test(arguments: [
    "A", "PHỤ LỤC 02", "Đơn vị 'A' B", "Sheet\"4", "a'b", "2022", "Histories", ".",
    String(repeating: "ữ", count: 31), String(repeating: "😀", count: 15) + "x",
  ])
  func `takes what Excel takes`(name: String) {
    #expect(SheetNameRules.isValid(name))
  }

  @Test(arguments: [
    "", String(repeating: "a", count: 32), String(repeating: "😀", count: 16),
    "a[b", "a]b", "a:b", "a*b", "a?b", "a/b", "a\\b", "'a", "a'", "'", "a\nb", "\0", "a\u{FFFF}",
    "History", "HISTORY",
  ])
  func `refuses what Excel refuses`(name: String) {
    #expect(!SheetNameRules.isValid(name))
    #expect(throws: WorkbookWritingError(.invalidSheetName, sheet: name)) {
      try SheetNameRules.check(["ok", name])
    }
  }

  @Test(arguments: [("a", "A"), ("Đơn vị", "ĐƠN VỊ"), ("é", "É"), ("e\u{301}", "\u{E9}")])
  func `refuses names that differ at most in case`(first: String, second: String) {
    #expect(throws: WorkbookWritingError(.duplicateSheetName, sheet: second)) {
      try SheetNameRules.check([first, "b", second])
    }
  }

  @Test func `refuses a workbook without sheets`() {
    #expect(throws: WorkbookWritingError(.noSheet)) { try SheetNameRules.check([]) }
  }

  @Test(arguments: [
    ("Sheet1", "Sheet1"), ("_a.b", "_a.b"), ("Data2022", "Data2022"), ("R2D2C", "R2D2C"),
    ("PHỤ LỤC 02", "'PHỤ LỤC 02'"), ("CHƯA", "'CHƯA'"), ("a b", "'a b'"), ("a-b", "'a-b'"),
    ("Don't", "'Don''t'"), ("a''b", "'a''''b'"), ("2022", "'2022'"), (".a", "'.a'"),
    ("Q1", "'Q1'"), ("xfd1048576", "'xfd1048576'"), ("R1C1", "'R1C1'"), ("rc", "'rc'"),
    ("R", "'R'"), ("C", "'C'"), ("c12", "'c12'"), ("R1C", "'R1C'"), ("Sheet!3", "'Sheet!3'"),
  ])
  func `quotes names that a formula could misread`(name: String, expected: String) {
    #expect(SheetNameRules.quoted(name) == expected)
  }
}
