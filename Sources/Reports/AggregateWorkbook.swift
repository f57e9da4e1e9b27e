package import Consolidation
internal import Forms
package import Spreadsheet

/// The department's workbook, `tong-hop.xlsx`: sums, the sector's list to be signed, flat lists, who is
/// missing, what must be looked at, what the awards and rules come to, and where everything comes from.
package struct AggregateWorkbook: Sendable {
  private let consolidation: Consolidation
  private let survey: AwardSurvey?
  private let context: ReportContext

  /// Without a survey it has no sheets of awards and rules.
  package init(
    _ consolidation: Consolidation, survey: AwardSurvey? = nil, context: ReportContext
  ) {
    var presented = consolidation
    presented.register = context.order.sorted(consolidation.register)
    self.consolidation = presented
    self.survey = survey
    self.context = context
  }

  /// The workbook as a value, to be written by a codec.
  package func workbook() -> Workbook {
    var styles = StyleTable(standard: .printed(size: 12))
    let report = ReportStyles(in: &styles)
    let sector = SectorSheets(consolidation, context)
    let surveySheets = survey.map { SurveySheets(survey: $0, context: context, styles: report) }
    let sheets =
      SummarySheet(consolidation, context, report).worksheets() + [sector.whole(&styles)]
      + sector.ofGroups(&styles) + [
        FlatListSheet(consolidation, context, report, kind: .collective).worksheet(),
        FlatListSheet(consolidation, context, report, kind: .individual).worksheet(),
        MissingSheet(consolidation, context, report).worksheet(),
        FindingsSheet(consolidation, context, report).worksheet(),
      ] + (surveySheets?.worksheets() ?? []) + [
        SourcesSheet(consolidation, context, report).worksheet()
      ]
    return Workbook(
      sheets: sheets, styles: styles,
      properties: context.properties(titled: "Tổng hợp đăng ký thi đua\(context.ofYear)"))
  }
}
