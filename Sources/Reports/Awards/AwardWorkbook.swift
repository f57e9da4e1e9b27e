internal import Consolidation
internal import Forms
package import Spreadsheet

/// The review of award proposals, `xet-de-nghi.xlsx`: each proposal with what the register says to it, who is registered
/// and not proposed, how many there are for which award, and what the rules say.
package struct AwardWorkbook {
  private let review: AwardReview

  package init(_ review: AwardReview) {
    self.review = review
  }

  /// The workbook as a value, to be written by a codec.
  package func workbook() -> Workbook {
    var styles = StyleTable(standard: .printed(size: 12))
    let report = ReportStyles(in: &styles)
    var sheets = [
      ProposalsSheet(review, report).worksheet(), NotProposedSheet(review, report).worksheet(),
    ]
    let (survey, context) = (review.survey, review.context)
    sheets += survey.counts.reversed().map {
      CountsSheet($0, survey, context, report).worksheet()
    }
    sheets.append(RulesSheet(survey, context, report).worksheet())
    if !review.eligibility.findings.isEmpty {
      sheets.append(UnreadRowsSheet(review, report).worksheet())
    }
    let properties = review.context.properties(
      titled: "Xét đề nghị khen thưởng\(review.context.ofYear)")
    return Workbook(sheets: sheets, styles: styles, properties: properties)
  }
}
