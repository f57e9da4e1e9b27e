internal import Consolidation
internal import Reports

/// How everybody stands with one document of the plan, for other programs: a part of `status --json`.
struct DocumentReport: Encodable {
  struct Share: Encodable {
    let group: String
    let received: Int
    let owed: Int
    let percent: Int
  }

  struct Line: Encodable {
    /// The unit's code; of a khối's own document the khối.
    let sender: String
    let status: String
    let file: String
    let received: String
    let number: String
    let daysLate: Int
  }

  struct Unassigned: Encodable {
    let file: String
    let received: String
  }

  let document: String
  let deadline: String?
  let sender: String
  let received: Int
  let owed: Int
  let percent: Int
  let groups: [Share]
  let senders: [Line]
  let unassigned: [Unassigned]

  /// What the matrix says of the document at an index.
  init(_ matrix: DocumentMatrix, _ index: Int) {
    let owed = matrix.documents[index]
    document = owed.id
    deadline = owed.deadline?.received.iso
    sender = owed.sender.rawValue
    let total = matrix.total[index]
    (received, self.owed, percent) = (total.received, total.owed, total.percent)
    groups = matrix.groups.filter { $0.shares[index].owed > 0 }.map { group in
      let share = group.shares[index]
      return Share(
        group: group.group.name, received: share.received, owed: share.owed,
        percent: share.percent)
    }
    senders = matrix.groups.flatMap { group in
      let senders =
        group.lines.map { ($0.unit.code, $0.cells[index]) }
        + [(group.group.name, group.cells[index])]
      return senders.compactMap { name, cell in cell.map { Line(name, $0) } }
    }
    unassigned = matrix.unassigned.filter { $0.document == owed.id }.map {
      Unassigned(file: $0.file, received: $0.received.iso)
    }
  }
}

extension DocumentReport.Line {
  init(_ sender: String, _ cell: DocumentMatrix.Cell) {
    self.sender = sender
    status = cell.status.rawValue
    file = cell.file
    received = cell.received?.iso ?? ""
    number = cell.number
    daysLate = cell.daysLate
  }
}
