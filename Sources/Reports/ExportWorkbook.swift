internal import Consolidation
internal import Forms
package import Spreadsheet

/// The report of an export, `bao-cao.xlsx`: the period by unit and khối, the year so far, who is new, gone or
/// written otherwise, everybody who is registered at its end, and what the awards and rules come to.
package struct ExportWorkbook {
  private let export: RegisterExport

  package init(_ export: RegisterExport) {
    self.export = export
  }

  /// The workbook as a value, to be written by a codec.
  package func workbook() -> Workbook {
    var styles = StyleTable(standard: .printed(size: 12))
    let report = ReportStyles(in: &styles)
    var sheets = [
      PeriodSheet(export, report).worksheet(), MonthsSheet(export, report).worksheet(),
    ]
    sheets += [.added, .withdrawn, .changed].map {
      ChangesSheet(export, report, kind: $0).worksheet()
    }
    sheets += RegistrationKind.allCases.map {
      FlatListSheet(export.after, export.context, report, kind: $0).worksheet()
    }
    sheets += SurveySheets(survey: export.survey, context: export.context, styles: report)
      .worksheets()
    if let lastYear = export.lastYear {
      sheets.append(LastYearSheet(lastYear, export.context, report).worksheet())
    }
    let properties = export.context.properties(
      titled: "Báo cáo đăng ký thi đua \(export.period.title(in: export.context.language))")
    return Workbook(sheets: sheets, styles: styles, properties: properties)
  }
}
