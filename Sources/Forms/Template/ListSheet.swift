internal import Spreadsheet

/// The hidden sheet of lists: what drop-downs offer and what checks compare with, a list in each column.
struct ListSheet: Sendable {
  static let name = "DANH MỤC"

  /// A list under the name that formulas know it by.
  private struct List {
    let name: String
    let items: [String]
  }

  private let lists: [List]
  private let subunitCount: Int

  init(
    layout: FormLayout, words: TemplateWords, content: TemplateContent, grid: TemplateGrid
  ) {
    subunitCount = content.subunits.count
    var lists = [List(name: TemplateName.messages, items: TemplateFault.allCases.map(\.message))]
    for kind in RegistrationKind.allCases {
      let signs = layout.template.forbiddenSigns(in: kind)
      lists.append(List(name: TemplateName.forbiddenSigns(kind), items: signs))
      let samples = layout.section(of: kind)?.samples ?? []
      lists.append(
        List(
          name: TemplateName.samples(kind),
          items: samples.map { kind == .collective ? $0.name : "\($0.name)|\($0.organisation)" }))
    }
    if !content.subunits.isEmpty {
      let whole = content.unit.isEmpty ? [] : [content.unit]
      lists.append(List(name: TemplateName.collectives, items: content.subunits + whole))
    }
    for (index, column) in grid.columns.enumerated() {
      for kind in RegistrationKind.allCases where column.choices[kind]?.isEmpty == false {
        lists.append(
          List(name: TemplateName.choices(index + 1, kind), items: column.choices[kind] ?? []))
      }
    }
    lists += [
      List(name: TemplateName.declarations, items: words.declarations),
      List(name: TemplateName.declarationWords, items: words.declarationWords),
      List(name: TemplateName.impersonal, items: words.impersonal),
    ]
    self.lists = lists.filter { !$0.items.isEmpty }
  }

  func has(_ name: String) -> Bool { lists.contains { $0.name == name } }

  var definedNames: [DefinedName] {
    var names = lists.enumerated().map { index, list in
      name(list.name, column: index + 1, count: list.items.count)
    }
    if let index = lists.firstIndex(where: { $0.name == TemplateName.collectives }) {
      names.append(name(TemplateName.departments, column: index + 1, count: subunitCount))
    }
    return names
  }

  private func name(_ name: String, column: Int, count: Int) -> DefinedName {
    DefinedName(
      name: name, formula: Formula.sheet(Self.name) + Formula.range(column, 1...count))
  }

  func worksheet() -> Worksheet {
    let lists = lists
    var sheet = Worksheet(name: Self.name) { emit in
      var row = Row()
      for number in 1...(lists.map(\.items.count).max() ?? 1) {
        row.reset(number: number)
        for (index, list) in lists.enumerated() where number <= list.items.count {
          row.append(text: list.items[number - 1], column: index + 1)
        }
        emit(row)
      }
    }
    sheet.visibility = .hidden
    sheet.protection = .standard
    return sheet
  }
}
