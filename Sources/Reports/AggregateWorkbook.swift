package import Consolidation
package import Forms
package import Spreadsheet

/// What the aggregate workbook says besides the consolidation itself.
package struct ReportContext: Sendable {
  package var year: Int?
  /// The department, `Sở Y tế tỉnh …`.
  package var department = ""
  /// "(Kèm theo Kế hoạch số …)", or empty.
  package var attached = ""
  package var groups: [UnitGroup] = []
  package var deadline: Day?
  package var asOf: Day
  /// The titles of those who sign the sector's list.
  package var signers: [String] = []
  package var layout: FormLayout
  package var language = Language.vietnamese

  package init(asOf: Day, layout: FormLayout) {
    self.asOf = asOf
    self.layout = layout
  }
}

/// The department's workbook, `tong-hop.xlsx`: sums, the sector's list to be signed, flat lists, who is
/// missing, what must be looked at, and where everything comes from.
package struct AggregateWorkbook {
  private let consolidation: Consolidation
  private let context: ReportContext

  package init(_ consolidation: Consolidation, context: ReportContext) {
    self.consolidation = consolidation
    self.context = context
  }

  /// The workbook as a value, to be written by a codec.
  package func workbook() -> Workbook {
    var styles = StyleTable(standard: .printed(size: 12))
    let report = ReportStyles(in: &styles)
    let sheets = [
      SummarySheet(consolidation, context, report).worksheet(),
      sectorList(&styles),
      FlatListSheet(consolidation, context, report, kind: .collective).worksheet(),
      FlatListSheet(consolidation, context, report, kind: .individual).worksheet(),
      MissingSheet(consolidation, context, report).worksheet(),
      FindingsSheet(consolidation, context, report).worksheet(),
      SourcesSheet(consolidation, context, report).worksheet(),
    ]
    var properties = DocumentProperties()
    properties.title = "Tổng hợp đăng ký thi đua" + (context.year.map { " năm \($0)" } ?? "")
    properties.creator = context.department
    return Workbook(sheets: sheets, styles: styles, properties: properties)
  }

  /// Phụ lục 02 of the whole sector: a line per unit above its people.
  private func sectorList(_ styles: inout StyleTable) -> Worksheet {
    var content = FormContent()
    content.year = context.year
    content.unit = context.department
    content.attached = context.attached
    content.signers = context.signers.isEmpty ? nil : context.signers
    let entries = Dictionary(grouping: consolidation.register, by: \.unit)
    for kind in RegistrationKind.allCases {
      content.groups[kind] = consolidation.units.compactMap { unit in
        let records = (entries[unit.code] ?? []).map(\.record).filter { $0.kind == kind }
        return records.isEmpty ? nil : FormContent.Group(heading: unit.name, records: records)
      }
    }
    return FormWriter(layout: context.layout)
      .worksheet(name: "PHỤ LỤC 02", content: content, styles: &styles)
  }
}
