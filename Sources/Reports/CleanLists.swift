package import Consolidation
internal import Forms
package import Spreadsheet

/// Each unit's accepted list as a clean Phụ lục 02 that the unit can sign.
///
/// The program reads them back to the same register: they hold all of a unit's columns, in its own order.
package struct CleanLists: Sendable {
  /// The folder that they lie in.
  package static let folder = "phu-luc-02"

  private let context: ReportContext
  private let entries: [String: [RegisterEntry]]
  /// The units of which a list counts, be it an empty one.
  package let units: [Unit]

  package init(_ consolidation: Consolidation, context: ReportContext) {
    self.context = context
    entries = Dictionary(grouping: consolidation.register, by: \.unit)
    units = consolidation.roster.filter(\.status.counts).map(\.unit)
  }

  /// The unit's code as the name of a file: what the name of a file or the path of a link cannot hold stands
  /// as `~2F`, and so does the first letter of a name that Windows keeps for devices.
  package static func fileName(of unit: Unit) -> String {
    let isDevice = isDevice(unit.code)
    return unit.code.unicodeScalars.reduce(into: "") { name, scalar in
      let isFit =
        scalar.value >= 0x20 && !"\\/:*?\"<>|%#~".unicodeScalars.contains(scalar)
        && !(name.isEmpty && (scalar == "." || isDevice))
      name += isFit ? String(scalar) : "~" + String(scalar.value, radix: 16, uppercase: true)
    }
  }

  /// `CON`, `LPT1`: names of devices in every folder of Windows, whatever ending follows.
  private static func isDevice(_ code: String) -> Bool {
    let stem = code.prefix { $0 != "." }.uppercased()
    let hasNumber = stem.count == 4 && stem.last?.isWholeNumber == true
    return ["CON", "PRN", "AUX", "NUL"].contains(stem)
      || hasNumber && ["COM", "LPT"].contains(stem.prefix(3))
  }

  /// The workbook with the unit's list.
  package func workbook(of unit: Unit) -> Workbook {
    var styles = StyleTable(standard: .printed(size: 12))
    let sheet = FormWriter(layout: context.layout)
      .worksheet(name: context.layout.name, content: content(of: unit), styles: &styles)
    let properties = context.properties(titled: "\(context.layout.name): \(unit.name)")
    return Workbook(sheets: [sheet], styles: styles, properties: properties)
  }

  private func content(of unit: Unit) -> FormContent {
    let entries = entries[unit.code] ?? []
    let further = FurtherColumns(entries)
    var content = FormContent()
    content.year = context.year
    content.unit = unit.name
    content.attached = context.attached
    content.isDeclaredEmpty = entries.isEmpty
    content.furtherColumns = zip(further.ids, further.labels).map {
      FormContent.FurtherColumn(id: $0, label: $1)
    }
    for (kind, entries) in Dictionary(grouping: entries, by: \.record.kind) {
      content.groups[kind] = [FormContent.Group(heading: nil, records: entries.map(\.record))]
    }
    return content
  }
}

extension RosterLine.Status {
  /// Whether a list of the unit counts.
  var counts: Bool {
    switch self {
    case .onTime, .onDeadline, .amendedLate, .late: true
    case .missing, .rejected, .returned: false
    }
  }
}
