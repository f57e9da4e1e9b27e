/// What a finding is about.
///
/// The raw values are a contract: other people's tools read them.
package enum FindingCode: String, Sendable, CaseIterable {
  // The file
  case unreadableFile = "unreadable-file"
  case encryptedFile = "encrypted-file"
  case unsupportedFormat = "unsupported-format"
  case emptyFile = "empty-file"
  case noRegistrationTable = "no-registration-table"
  case macroIgnored = "macro-ignored"
  case externalLink = "external-link"
  case legacyEncoding = "legacy-encoding"
  case unrepairableText = "unrepairable-text"
  // The unit, the year, the versions
  case unknownUnit = "unknown-unit"
  case ambiguousUnit = "ambiguous-unit"
  case unitMismatch = "unit-mismatch"
  case wrongYear = "wrong-year"
  case versionConflict = "version-conflict"
  case droppedInReplacement = "dropped-in-replacement"
  case supersededSubmission = "superseded-submission"
  case duplicateSubmission = "duplicate-submission"
  case lateSubmission = "late-submission"
  case signedCopy = "signed-copy"
  case dateFromFile = "date-from-file"
  case unsignedForm = "unsigned-form"
  case overHeadcount = "over-headcount"
  // Rows
  case missingName = "missing-name"
  case rowOutsideSection = "row-outside-section"
  case formulaError = "formula-error"
  case formulaWithoutValue = "formula-without-value"
  case totalMismatch = "total-mismatch"
  case placeholderRow = "placeholder-row"
  case duplicateInUnit = "duplicate-in-unit"
  case duplicateAcrossUnits = "duplicate-across-units"
  case missingOrganisation = "missing-organisation"
  case hiddenRow = "hidden-row"
  case struckRow = "struck-row"
  case wrongSection = "wrong-section"
  case severalNamesInOneCell = "several-names-in-one-cell"
  case suspiciousName = "suspicious-name"
  case sequenceGap = "sequence-gap"
  case privateDataIgnored = "private-data-ignored"
  case unknownSubunit = "unknown-subunit"

  /// How much it matters unless the place says otherwise: a formula without a value is an error in a name
  /// and a warning elsewhere.
  package var severity: Finding.Severity {
    switch self {
    case .unreadableFile, .encryptedFile, .unsupportedFormat, .emptyFile, .noRegistrationTable,
      .unrepairableText, .unknownUnit, .ambiguousUnit, .unitMismatch, .wrongYear, .versionConflict,
      .missingName, .rowOutsideSection, .formulaError, .formulaWithoutValue:
      .error
    case .droppedInReplacement, .dateFromFile, .overHeadcount, .totalMismatch, .placeholderRow,
      .duplicateInUnit, .missingOrganisation, .hiddenRow, .struckRow, .wrongSection,
      .severalNamesInOneCell, .suspiciousName:
      .warning
    case .macroIgnored, .externalLink, .legacyEncoding, .supersededSubmission, .duplicateSubmission,
      .lateSubmission, .signedCopy, .unsignedForm, .duplicateAcrossUnits, .sequenceGap,
      .privateDataIgnored, .unknownSubunit:
      .info
    }
  }
}
