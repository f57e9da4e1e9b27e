import Spreadsheet
import Testing
import XLSX

/// The expected XML is spelled as Excel 2007 spells the same protection.
struct SheetProtectionTests {
  private static func written(_ protection: SheetProtection?) -> String {
    xml { SheetProtectionElement.append(protection, to: &$0) }
  }

  @Test func `writes nothing for a sheet that is open to all`() {
    #expect(Self.written(nil) == "")
  }

  @Test func `forbids what Excel forbids unless told otherwise`() {
    #expect(
      Self.written(.standard) == "<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\"/>")
  }

  @Test func `allows what a form needs`() {
    let form: SheetProtection = [
      .selectUnlockedCells, .insertRows, .deleteRows, .sort, .autoFilter, .formatColumns,
    ]
    #expect(
      Self.written(form) == """
        <sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" insertRows="0" \
        deleteRows="0" selectLockedCells="1" sort="0" autoFilter="0"/>
        """)
  }

  @Test func `allows everything or nothing`() {
    let all = SheetProtection(rawValue: (1 << 15) - 1)
    #expect(
      Self.written(all) == """
        <sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0" \
        insertColumns="0" insertRows="0" insertHyperlinks="0" deleteColumns="0" deleteRows="0" \
        sort="0" autoFilter="0" pivotTables="0"/>
        """)
    #expect(
      Self.written([]) == """
        <sheetProtection sheet="1" objects="1" scenarios="1" selectLockedCells="1" \
        selectUnlockedCells="1"/>
        """)
  }
}
