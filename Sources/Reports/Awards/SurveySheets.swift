internal import Consolidation
internal import Spreadsheet

/// SỐ LƯỢNG and QUY ĐỊNH of the register, for the workbooks that staff see all year.
///
/// A sheet comes only once it says something: most lists tell no award and no post, and then every number would be
/// unclear and every rule open.
struct SurveySheets {
  let survey: AwardSurvey
  let context: ReportContext
  let styles: ReportStyles

  func worksheets() -> [Worksheet] {
    let counts =
      survey.tellsNumbers
      ? survey.counts.map { CountsSheet($0, survey, context, styles).worksheet() } : []
    let rules = survey.tellsRules ? [RulesSheet(survey, context, styles).worksheet()] : []
    return counts + rules
  }
}
