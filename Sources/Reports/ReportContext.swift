package import Consolidation
package import Forms
internal import Spreadsheet

/// What the outputs say besides the consolidation itself.
package struct ReportContext: Sendable {
  package var year: Int?
  /// The department, `Sở Y tế tỉnh …`.
  package var department = ""
  /// What the sector is called in titles, `ngành Y tế tỉnh …`.
  package var sector = ""
  /// "(Kèm theo Kế hoạch số …)" of a unit's list, or empty.
  package var attached = ""
  /// The same of the sector's list.
  package var sectorAttached = ""
  /// Stands above the sector's list where that is a document of its own; an annex has none.
  package var letterhead: Letterhead?
  /// Stands above a period's report.
  package var periodLetterhead: Letterhead?
  /// Who gets that document.
  package var recipients: [String] = []
  /// Those who sign the sector's list; the form's own where there are none.
  package var signers: [Signer] = []
  /// The ids of columns beyond the form's own that the sector's list is printed with.
  package var optionalColumns: [String] = []
  package var groups: [UnitGroup] = []
  /// Whether each group has a sheet of its own.
  package var hasSheetPerGroup = false
  package var order = PersonOrder.own
  package var deadline: Day?
  package var asOf: Day
  package var layout: FormLayout
  package var language = Language.vietnamese

  package init(asOf: Day, layout: FormLayout) {
    self.asOf = asOf
    self.layout = layout
  }

  /// ` năm 2022`, or nothing.
  var ofYear: String { year.map { " năm \($0)" } ?? "" }

  /// `Sở Y tế … · Tính đến ngày 05/04/2022`, for the line below a title.
  func standing(on day: Day) -> String { "\(department) · Tính đến ngày \(day.vietnamese)" }

  /// What a workbook of the department says about itself.
  func properties(titled title: String) -> DocumentProperties {
    var properties = DocumentProperties()
    properties.title = title
    properties.creator = department
    return properties
  }
}
