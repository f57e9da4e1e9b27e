internal import Spreadsheet
internal import XLSX

/// Writes a table as a workbook: values as they are, plain text as numbers and days where nothing is lost by
/// it, the first row styled and frozen, columns as wide as they need.
struct WorkbookConversion {
  private let source: ConvertSource

  init(source: ConvertSource) {
    self.source = source
  }

  /// The workbook's bytes, and what was odd about the input.
  ///
  /// - Throws: ``CampaignError`` when the input is damaged or holds more than a sheet can.
  func run() throws(CampaignError) -> (bytes: [UInt8], notes: ConvertNotes) {
    // Widths must be known before the first row, and a damaged input is found out on the way.
    let survey = try TableSurvey(source)
    var styles = StyleTable()
    let sheet = worksheet(survey, styles: &styles)
    do throws(WorkbookWritingError) {
      let bytes = try WorkbookWriter.bytes(of: Workbook(sheets: [sheet], styles: styles))
      return (bytes, survey.notes)
    } catch {
      throw CampaignError(.unconvertible(.unwritableWorkbook(error)), path: source.path)
    }
  }

  private func worksheet(_ survey: TableSurvey, styles: inout StyleTable) -> Worksheet {
    let rewriter = RowRewriter(source: source, styles: &styles)
    let source = source
    var sheet = Worksheet(name: Self.sheetName(source.name)) { emit in
      func write(_ row: Row) { emit(rewriter.rewritten(row)) }
      // The survey has read the same bytes without a fault.
      _ = survey.isSorted ? try? source.stream(write) : try? source.readSorted(write)
    }
    sheet.columns = survey.columns
    sheet.frozenRows = survey.hasFirstRow ? 1 : 0
    return sheet
  }

  private static func sheetName(_ name: String) -> String {
    SheetNameRules.isValid(name) ? name : "Sheet1"
  }
}
