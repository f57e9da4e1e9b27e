internal import Campaign
internal import Consolidation
internal import Reports

/// The words of `status` besides the roster.
extension Messages {
  /// Every document of the plan: who has sent it, how many of each khối, and who has not.
  func documents(_ matrix: DocumentMatrix) -> String {
    let lists = matrix.documents.count > 1 ? table(matrix) : []
    let shares = matrix.documents.indices.map { document(matrix, $0) }
    let unassigned = matrix.unassigned.map { received in
      language.pick(
        "\n\(received.file): chưa rõ của đơn vị nào (\(received.document))",
        "\n\(received.file): nobody knows whose (\(received.document))")
    }
    return (lists + shares + unassigned).joined(separator: "\n")
  }

  /// Units against documents, where there is more than the list.
  private func table(_ matrix: DocumentMatrix) -> [String] {
    let titles = matrix.documents.map { $0.label(in: language) }
    let head = "\n" + ([language.pick("Đơn vị", "Unit")] + titles).joined(separator: "\t")
    return [head]
      + matrix.groups.flatMap { group in
        group.lines.map { line($0.unit.code, $0.cells) }
          + (group.cells.contains { $0 != nil } ? [line(group.group.name, group.cells)] : [])
      }
  }

  private func line(_ sender: String, _ cells: [DocumentMatrix.Cell?]) -> String {
    ([sender]
      + cells.map { cell in
        guard let cell else { return "-" }
        return
          ([cell.status.label(in: language)]
          + [cell.received?.vietnamese].compactMap(\.self)).joined(separator: " ")
      }).joined(separator: "\t")
  }

  private func document(_ matrix: DocumentMatrix, _ index: Int) -> String {
    let owed = matrix.documents[index]
    let deadline = owed.deadline.map {
      language.pick(" (hạn \($0.received.vietnamese))", " (due \($0.received.iso))")
    }
    let head = "\n\(owed.label(in: language))\(deadline ?? ""): \(share(matrix.total[index]))"
    return ([head] + matrix.groups.compactMap { line($0, index) }).joined(separator: "\n")
  }

  /// A khối's share, and its units that have not sent the document.
  private func line(_ group: DocumentMatrix.Group, _ index: Int) -> String? {
    let share = group.shares[index]
    guard share.owed > 0 else { return nil }
    let absent = group.lines.filter { $0.cells[index].map { !$0.isReceived } ?? false }
    let names = absent.map(\.unit.code).joined(separator: ", ")
    return "  \(group.group.name): \(self.share(share))"
      + (names.isEmpty ? "" : language.pick("; chưa có: \(names)", "; not from: \(names)"))
  }

  private func share(_ share: DocumentMatrix.Share) -> String {
    "\(share.received)/\(share.owed) (\(share.percent)%)"
  }

  /// Units with far fewer than last year, and how many of last year are absent.
  func lastYear(_ comparison: YearComparison) -> String {
    let year = comparison.year.map(String.init) ?? comparison.place
    let lines = comparison.lines.filter { $0.isFarFewer || !$0.absent.isEmpty }.map { line in
      let counts = language.pick(
        "năm trước \(line.lastYear.all), năm nay \(line.thisYear.all), không đăng ký lại: \(line.absent.count)",
        "last year \(line.lastYear.all), this year \(line.thisYear.all), not again: \(line.absent.count)"
      )
      let alarm = line.isFarFewer ? language.pick(" · giảm quá nửa", " · less than half") : ""
      return "  \(line.unit.code): \(counts)\(alarm)"
    }
    let head = language.pick("\nSo với năm \(year):", "\nAgainst \(year):")
    return
      ([head] + (lines.isEmpty ? [language.pick("  không thiếu ai", "  nobody is absent")] : lines))
      .joined(separator: "\n")
  }
}
