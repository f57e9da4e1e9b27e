package import Spreadsheet

/// `sheetProtection` (ECMA-376 part 1, 18.3.1.85), as Excel spells it.
package enum SheetProtectionElement {
  /// Attributes that are off by default, and set where an action is forbidden.
  private static let forbidden: [(StaticString, SheetProtection)] = [
    ("objects", .editObjects), ("scenarios", .editScenarios),
  ]
  /// Attributes that are on by default, and cleared where an action is allowed.
  private static let allowed: [(StaticString, SheetProtection)] = [
    ("formatCells", .formatCells), ("formatColumns", .formatColumns),
    ("formatRows", .formatRows), ("insertColumns", .insertColumns), ("insertRows", .insertRows),
    ("insertHyperlinks", .insertHyperlinks), ("deleteColumns", .deleteColumns),
    ("deleteRows", .deleteRows),
  ]
  private static let allowedInLists: [(StaticString, SheetProtection)] = [
    ("sort", .sort), ("autoFilter", .autoFilter), ("pivotTables", .pivotTables),
  ]

  /// Adds the protection of a sheet, where it is protected.
  package static func append(_ protection: SheetProtection?, to xml: inout XMLBuffer) {
    guard let protection else { return }
    xml.append("<sheetProtection sheet=\"1\"")
    for (name, action) in forbidden { xml.flag(name, !protection.contains(action)) }
    appendCleared(allowed, protection, to: &xml)
    xml.flag("selectLockedCells", !protection.contains(.selectLockedCells))
    appendCleared(allowedInLists, protection, to: &xml)
    xml.flag("selectUnlockedCells", !protection.contains(.selectUnlockedCells))
    xml.append("/>")
  }

  private static func appendCleared(
    _ attributes: [(StaticString, SheetProtection)], _ protection: SheetProtection,
    to xml: inout XMLBuffer
  ) {
    for (name, action) in attributes where protection.contains(action) { xml.attribute(name, 0) }
  }
}
