internal import Spreadsheet
internal import XLSX

extension Workbook {
  /// The bytes of the file that it makes.
  ///
  /// - Throws: ``CampaignError`` with the file's name when a rule of the format is broken: the program's fault.
  func bytes(for name: String) throws(CampaignError) -> [UInt8] {
    var workbook = self
    workbook.sheets = sheets.map { $0.shortened() }
    do {
      return try WorkbookWriter.bytes(of: workbook)
    } catch {
      throw CampaignError(.cannotBuild(String(describing: error)), path: name)
    }
  }
}
