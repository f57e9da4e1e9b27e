internal import Consolidation
internal import Forms
internal import Spreadsheet
internal import VietnameseText

/// PHỤ LỤC 02 of many units, ready to be signed: of the whole sector, and of each khối where the plan asks.
///
/// A line per unit stands above its people, since the form's column names only the sub-unit.
struct SectorSheets {
  private let consolidation: Consolidation
  private let context: ReportContext
  private let entries: [String: [RegisterEntry]]
  private let groups: [UnitGroup]

  init(_ consolidation: Consolidation, _ context: ReportContext) {
    self.consolidation = consolidation
    self.context = context
    entries = Dictionary(grouping: consolidation.register, by: \.unit)
    groups = context.hasSheetPerGroup ? context.groups.covering(consolidation.units) : []
  }

  func whole(_ styles: inout StyleTable) -> Worksheet {
    var content = content(of: consolidation.units)
    content.unit = context.sector
    content.letterhead = context.letterhead
    content.title =
      context.letterhead == nil ? context.layout.annexTitle : context.layout.documentTitle
    content.annexNumber = isAnnex && !groups.isEmpty ? 1 : nil
    content.recipients = context.letterhead == nil ? [] : context.recipients
    content.remarks = remarks(
      on: consolidation.roster, files: consolidation.refusedFiles, unclaimed: 0)
    return worksheet("PHỤ LỤC 02", content, &styles)
  }

  private var isAnnex: Bool { context.letterhead == nil }

  /// A sheet for each group of units: `KHỐI 1`, …; groups that are no khối are `NHÓM 1`, ….
  func ofGroups(_ styles: inout StyleTable) -> [Worksheet] {
    let firstNumber = isAnnex ? 2 : 1
    var counts = [true: 0, false: 0]
    return groups.enumerated().map { index, group in
      counts[group.isEmulationBloc, default: 0] += 1
      let units = consolidation.units.filter { $0.group == group.name }
      var content = content(of: units)
      content.remarks = remarks(
        on: consolidation.roster.filter { $0.unit.group == group.name },
        files: refusedFiles(of: units), unclaimed: refused.count { $0.units.isEmpty })
      content.unit = group.title
      content.title = context.layout.groupTitle
      content.annexNumber = isAnnex || groups.count > 1 ? firstNumber + index : nil
      let label = group.isEmulationBloc ? "KHỐI" : "NHÓM"
      return worksheet("\(label) \(counts[group.isEmulationBloc] ?? 1)", content, &styles)
    }
  }

  private func worksheet(
    _ name: String, _ content: FormContent, _ styles: inout StyleTable
  ) -> Worksheet {
    FormWriter(layout: context.layout).worksheet(name: name, content: content, styles: &styles)
  }

  private func content(of units: [Unit]) -> FormContent {
    var content = FormContent()
    content.year = context.year
    content.attached = context.sectorAttached
    content.furtherColumns = filledColumns.map { id in
      FormContent.FurtherColumn(id: id, label: context.layout.label(of: id))
    }
    content.spellsTotal = true
    content.signers = signers
    for kind in RegistrationKind.allCases {
      content.groups[kind] = units.compactMap { group(of: $0, kind) }
    }
    return content
  }

  /// The plan's optional columns in which somebody has something: the others would only take room.
  private var filledColumns: [String] {
    let filled = FurtherColumns(consolidation.register).ids
    return context.optionalColumns.filter(filled.contains)
  }

  /// Who must still write their name is told how; a document of its own has no such hints.
  private var signers: [Signer]? {
    guard !context.signers.isEmpty else { return nil }
    guard context.letterhead == nil else { return context.signers }
    let hints = context.layout.signatures.map(\.hint)
    return context.signers.enumerated().map { index, signer in
      let hint = index == context.signers.count - 1 ? hints.last : hints.first
      return Signer(
        title: signer.title, hint: signer.name.isEmpty ? hint ?? "" : "", name: signer.name)
    }
  }

  private func group(of unit: Unit, _ kind: RegistrationKind) -> FormContent.Group? {
    let records = (entries[unit.code] ?? []).map(\.record).filter { $0.kind == kind }
    return records.isEmpty ? nil : FormContent.Group(heading: unit.name, records: records)
  }

  private var refused: [Consolidation.SourceLine] {
    consolidation.sources.filter { $0.outcome == .refused }
  }

  private func refusedFiles(of units: [Unit]) -> Int {
    let codes = Set(units.map(\.code))
    return refused.count { !codes.isDisjoint(with: $0.units) }
  }

  /// What whoever signs must know: how many files came and are not in the list, how many might belong there, and whose
  /// list is not there.
  private func remarks(
    on roster: [RosterLine], files refused: Int, unclaimed: Int
  ) -> [String] {
    let absent = roster.filter { !$0.status.counts }.map(\.unit.name)
    let names = absent.joined(separator: ", ")
    let parts =
      (refused > 0 ? ["chưa tính: \(refused.official) tệp"] : [])
      + (unclaimed > 0 ? ["toàn ngành còn \(unclaimed.official) tệp chưa rõ của đơn vị nào"] : [])
      + (absent.isEmpty ? [] : ["chưa có danh sách của \(absent.count.official) đơn vị: \(names)"])
    guard !parts.isEmpty else { return [] }
    let text = parts.joined(separator: "; ")
    return ["Ghi chú: số liệu đến ngày \(context.asOf.vietnamese); \(text)."]
  }
}
