/// Works out the cells of a ``DocumentMatrix``.
struct DocumentMatrixBuilder {
  let roster: [RosterLine]
  let received: [ReceivedDocument]
  let documents: [OwedDocument]
  let list: String

  func group(_ group: UnitGroup) -> DocumentMatrix.Group {
    let lines = roster.filter { $0.unit.group == group.name }.map { line in
      DocumentMatrix.Line(unit: line.unit, cells: documents.map { cell(of: line, $0, in: group) })
    }
    let cells = documents.map { cell(of: group, $0) }
    let shares = documents.indices.map { document in
      (lines.map { $0.cells[document] } + [cells[document]])
        .reduce(into: DocumentMatrix.Share()) { $0.count($1) }
    }
    return DocumentMatrix.Group(group: group, lines: lines, cells: cells, shares: shares)
  }

  private func cell(
    of line: RosterLine, _ document: OwedDocument, in group: UnitGroup
  ) -> DocumentMatrix.Cell? {
    switch document.sender {
    case .blocs: return nil
    case .blocUnits where !group.isEmulationBloc: return nil
    case .units, .blocUnits: break
    }
    guard document.id != list else { return cell(ofList: line) }
    return cell(of: document) { $0 == line.unit.code }
  }

  private func cell(ofList line: RosterLine) -> DocumentMatrix.Cell {
    DocumentMatrix.Cell(
      status: line.status, file: line.file, received: line.received, number: line.documentNumber,
      daysLate: line.daysLate)
  }

  /// What a khối as such sends: the document that any of its units sent for it.
  private func cell(of group: UnitGroup, _ document: OwedDocument) -> DocumentMatrix.Cell? {
    guard document.sender == .blocs, group.isEmulationBloc else { return nil }
    let units = Set(roster.filter { $0.unit.group == group.name }.map(\.unit.code))
    return cell(of: document) { units.contains($0) }
  }

  private func cell(
    of document: OwedDocument, from isSender: (String) -> Bool
  ) -> DocumentMatrix.Cell {
    let files = received.filter { $0.document == document.id && $0.unit.map(isSender) == true }
    let counting = files.filter { !$0.isReturned }
    guard let first = counting.first, let newest = counting.last else {
      return DocumentMatrix.Cell(
        status: files.isEmpty ? .missing : .returned, file: files.last?.file ?? "",
        received: files.last?.received, number: files.last?.number ?? "", daysLate: 0)
    }
    return DocumentMatrix.Cell(
      status: RosterLine.Status(
        first: first.received, newest: newest.received, deadline: document.deadline),
      file: newest.file, received: newest.received, number: newest.number,
      daysLate: document.deadline?.daysLate(newest.received) ?? 0)
  }
}
