internal import Spreadsheet

/// What `workbook.xml` says (ECMA-376 part 1, 18.2.27).
struct WorkbookOutline {
  static let vocabulary = XMLVocabulary(root: "workbook", .spreadsheet)

  private let root: XMLElement

  /// The workbook that a `workbook` element describes.
  init(_ root: XMLElement) {
    self.root = root
  }

  /// How days are counted.
  var usesDatesFrom1904: Bool {
    root.child("workbookPr")?.boolean("date1904") ?? false
  }

  /// The sheets, in the order of their tabs.
  func sheets(_ relationships: Relationships) -> [SheetEntry] {
    root.items("sheet", in: "sheets").map { sheet in
      let relationship = sheet.attribute("id", in: .relationships).flatMap { relationships[$0] }
      return SheetEntry(
        name: sheet["name"] ?? "", visibility: Self.visibility(sheet["state"]),
        kind: Self.kind(relationship?.type), part: relationship?.target)
    }
  }

  /// The defined names, in the file's order.
  var definedNames: [DefinedName] {
    root.items("definedName", in: "definedNames").map { name in
      DefinedName(
        name: name["name"] ?? "", formula: name.text, sheetIndex: name.number("localSheetId"),
        isHidden: name.boolean("hidden") ?? false)
    }
  }

  private static func visibility(_ state: String?) -> SheetVisibility {
    switch state {
    case "hidden": .hidden
    case "veryHidden": .veryHidden
    default: .visible
    }
  }

  /// Unknown types are taken for worksheets: whether they are shows when they are read.
  private static func kind(_ type: String?) -> SheetEntry.Kind {
    switch type {
    case "chartsheet": .chartsheet
    case "dialogsheet": .dialogsheet
    case "xlMacrosheet", "xlIntlMacrosheet": .macrosheet
    default: .worksheet
    }
  }
}
