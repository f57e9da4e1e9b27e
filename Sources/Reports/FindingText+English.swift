internal import Forms

extension FindingCode {
  /// The code as words: `unknown-unit` is "Unknown unit".
  var englishLabel: String {
    let words = rawValue.replacing("-", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  func englishMessage(_ values: FindingValues) -> String {
    switch self {
    case .unreadableFile:
      "The file is damaged or cut off\(values.quoted(0)). Save the original as .xlsx again and send it anew."
    case .encryptedFile:
      "The file asks for a password. Remove it in Excel (File > Info > Protect Workbook) and send the file anew."
    case .unsupportedFormat: values.format.englishMessage
    case .emptyFile:
      "The file has no entries. Fill in the list, or write “Không có đăng ký” if nobody registers."
    case .noRegistrationTable:
      "No registration table was found. It may be the wrong annex; send the list again."
    case .macroIgnored: "The file has macros; they were not run."
    case .externalLink: "The file links to other files; stored values were used."
    case .legacyEncoding where !values[3].isEmpty:
      "“\(values[1])” was taken for \(values[0]) and read as “\(values[2])”, which may be wrong. Compare with the original."
    case .legacyEncoding: "Text in \(values[0]) was converted to Unicode\(values.quoted(2))."
    case .unrepairableText:
      "Letters of this cell were lost (? in their place). Type it again and send the file anew."
    case .unknownUnit:
      "Nobody could tell whose list this is\(values.quoted(0)). Answer in decisions.xlsx, or name the unit in receipts.csv\(values[1].isEmpty ? "" : "; near: \(values[1])")."
    case .ambiguousUnit:
      "The unit's name fits several units: \(values[0]). Answer in decisions.xlsx, or name the unit in receipts.csv."
    case .unitMismatch:
      "The title says “\(values[0])”, the file name “\(values[1])”. Not counted; answer in decisions.xlsx, or name the unit in receipts.csv."
    case .wrongYear: "The title says \(values[0]), not \(values[1])."
    case .versionConflict where values[1].isEmpty:
      "“\(values[0])” is to be taken back but stands in none of the unit's lists. Compare the spelling."
    case .versionConflict:
      "The unit already sent \(values[0]); this file repeats \(values[1]) of \(values[2]) rows and does not say what it is. Both count; answer in decisions.xlsx, or write replace or supplement into receipts.csv."
    case .droppedInReplacement:
      "“\(values[0])” is no longer in the newer list \(values[1]). Ask the unit, then answer in decisions.xlsx."
    case .supersededSubmission: "Replaced by \(values[0])."
    case .duplicateSubmission: "The same bytes as \(values[0]); counted once."
    case .lateSubmission: "Received \(values[0]) days after the deadline."
    case .signedCopy: "The signed copy of a list that was read."
    case .dateFromFile: "Not in a dated folder; received on \(values[0]) by the file's own date."
    case .unsignedForm: "Nobody is named as having signed the list."
    case .overHeadcount: "\(values[0]) people registered, more than the unit's \(values[1])."
    case .missingName: "The row has no name. Fill it in or delete the row."
    case .rowOutsideSection:
      "The row\(values.quoted(0)) stands above the first section or below the total and does not count."
    case .formulaError:
      "The cell holds a formula error\(values.quoted(0)). Type its content and send the file anew."
    case .formulaWithoutValue:
      "The cell holds a formula that was never calculated\(values.quoted(0)). Save the file in Excel and send it anew."
    case .totalMismatch:
      "The total says \(englishTotal(values)). Look for rows missing or too many."
    case .placeholderRow: "A sample row of the blank form was left\(values.quoted(0)); not counted."
    case .duplicateInUnit: "“\(values[0])” also stands at \(values[2]) of \(values[1]). Both count."
    case .duplicateAcrossUnits:
      "“\(values[0])” may be the one at \(values[2]) of \(values[1]) (\(values[3]))."
    case .missingOrganisation where values[0].isEmpty:
      "The list has no column for departments, or an unknown one: no person has a department."
    case .missingOrganisation: "“\(values[0])” has no department."
    case .hiddenRow: "“\(values[0])” stands in a hidden row; it counts."
    case .struckRow: "“\(values[0])” is struck out; it counts."
    case .wrongSection:
      values[0].isEmpty
        ? "The list has no sections; rows were told apart by their names."
        : "“\(values[0])” may stand in the wrong section."
    case .severalNamesInOneCell: "One cell holds several names; each became an entry."
    case .suspiciousName: "“\(values[0])” does not look like a person's name."
    case .sequenceGap: "The numbers jump from \(values[0]) to \(values[1])."
    case .privateDataIgnored: "Private columns were not copied: \(values[0])."
    case .unknownSubunit: "“\(values[0])” is none of the unit's departments."
    }
  }

  /// The counts that are written and wrong.
  private func englishTotal(_ values: FindingValues) -> String {
    let parts = [(values[0], values[1], "collectives"), (values[2], values[3], "individuals")]
    return parts.filter { !$0.0.isEmpty && $0.0 != $0.1 }
      .map { "\($0.0) \($0.2), the list has \($0.1)" }.joined(separator: "; ")
  }
}
