/// Decides which sheets of a file are read.
struct SheetSelection {
  enum Decision {
    case read
    /// It goes on with the table of the sheet before, without a header of its own.
    case readOn
    /// It is left alone, for this reason.
    case leave(LedgerLine.Fate)
  }

  let sheets: [SurveyedSheet]
  /// The campaign's year.
  let year: Int?

  /// What to do with a sheet, given where the reader stood at the end of the last one that was read.
  func decision(on sheet: SurveyedSheet, after state: ListState?) -> Decision {
    if sheet.text.rows.isEmpty { return .leave(.unread(.emptySheet)) }
    let hasVisibleTable = sheets.contains { $0.hasTable && !$0.text.isHidden }
    if sheet.text.isHidden, hasVisibleTable || !sheet.hasTable {
      return .leave(.unread(.hiddenSheet))
    }
    if sheet.hasTable { return isOfOtherYear(sheet) ? .leave(.unread(.otherYear)) : .read }
    // People below another sheet's table must not be lost for want of a header.
    if let state, sheet.goesOn(after: state) { return .readOn }
    let isBesideTable = sheets.contains(where: \.hasTable)
    return .leave(isBesideTable ? .unread(.otherAnnex) : .refused(.noRegistrationTable))
  }

  /// Last year's list beside this year's.
  private func isOfOtherYear(_ sheet: SurveyedSheet) -> Bool {
    guard let year, let own = sheet.year, own != year else { return false }
    return sheets.contains { $0.hasTable && $0.year == year && !$0.text.isHidden }
  }
}
