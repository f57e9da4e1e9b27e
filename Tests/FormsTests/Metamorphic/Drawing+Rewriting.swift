import TestSupport

/// What the rewritings do to a drawn list.
extension Drawing {
  // MARK: Layout

  /// Puts lines between rows, here and there, but not below a line that speaks of the next.
  mutating func insertBetweenRows(_ corpus: inout Corpus, _ inserted: [Line]) {
    for index in lines.indices.dropFirst().reversed() where corpus.number(below: 3) == 0 {
      guard lines[index - 1].role != .heading, lines[index - 1].mergedBelow == nil,
        lines[index].role != .heading, !isMergedOver(index)
      else { continue }
      lines.insert(contentsOf: inserted, at: index)
    }
  }

  private func isMergedOver(_ index: Int) -> Bool {
    lines.indices.contains { start in
      guard let merged = lines[start].mergedBelow else { return false }
      return start < index && index <= start + merged.count
    }
  }

  mutating func shift(rows: Int, columns: Int) {
    lines.insert(contentsOf: Array(repeating: Line(.other, [:]), count: rows), at: 0)
    firstColumn += columns
  }

  mutating func permuteColumns(_ corpus: inout Corpus) {
    for index in columns.indices.dropFirst().reversed() {
      columns.swapAt(index, corpus.number(below: index + 1))
    }
  }

  mutating func addColumn(_ header: String, value: String, at place: Int) {
    let column = Column.further(header)
    columns.insert(column, at: min(place, columns.count))
    for index in lines.indices where lines[index].role == .header {
      lines[index].cells[column] = header
    }
    for index in entries { lines[index].cells[column] = value }
  }

  mutating func splitNames() {
    guard let place = columns.firstIndex(of: .name) else { return }
    columns.replaceSubrange(place...place, with: [.familyName, .givenName])
    for index in lines.indices {
      guard let name = lines[index].cells.removeValue(forKey: .name) else { continue }
      lines[index].cells[.familyName] = name
      if lines[index].role == .header {
        lines[index].cells[.familyName] = Column.familyName.header
        lines[index].cells[.givenName] = Column.givenName.header
      } else if case .entry(let record) = lines[index].role, record.hasPrefix("individual"),
        let space = name.lastIndex(of: " ")
      {
        lines[index].cells[.familyName] = String(name[..<space])
        lines[index].cells[.givenName] = String(name[name.index(after: space)...])
      }
    }
  }

  /// A title over the whole table as the header's upper row.
  mutating func splitHeader() {
    guard let index = lines.firstIndex(where: { $0.role == .header }) else { return }
    var group = Line(.heading, [columns[0]: "Đăng ký tham gia thi đua"])
    group.isMergedAcross = true
    lines.insert(group, at: index)
  }

  mutating func numberColumns() {
    guard let index = lines.firstIndex(where: { $0.role == .header }) else { return }
    let numbers = columns.enumerated().map { ($1, "(\($0 + 1))") }
    lines.insert(Line(.other, Dictionary(numbers) { $1 }), at: index + 1)
  }

  mutating func respellSections(_ style: Int) {
    for index in lines.indices {
      guard case .section(let title) = lines[index].role else { continue }
      let isFirst = title == "Tập thể"
      lines[index].cells =
        [
          [.ordinal: isFirst ? "I." : "II.", .name: title.uppercased() + ":"],
          [.ordinal: isFirst ? "A/" : "B/", .name: "Danh sách \(title.lowercased())"],
          [.name: title], [.ordinal: isFirst ? "1" : "2", .name: title],
          [.ordinal: isFirst ? "Phần I" : "Phần II", .name: "\(title) đăng ký thi đua"],
        ][style]
    }
  }

  mutating func mergeSections() {
    for index in lines.indices {
      guard case .section = lines[index].role else { continue }
      let text = columns.compactMap { lines[index].cells[$0] }.joined(separator: " ")
      lines[index].cells = [columns[0]: text]
      lines[index].isMergedAcross = true
    }
  }

  static let title = [
    Line(.other, [.name: "SỞ Y TẾ QUẢNG NGÃI", .note: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]),
    Line(.other, [.name: "TRUNG TÂM Y TẾ SƠN HÀ", .note: "Độc lập - Tự do - Hạnh phúc"]),
    Line(.other, [.name: "DANH SÁCH TẬP THỂ, CÁ NHÂN ĐĂNG KÝ"]),
    Line(.other, [.name: "THAM GIA THI ĐUA NĂM 2022 CỦA ĐƠN VỊ: TTYT SƠN HÀ"]),
    Line(.other, [.name: "(Kèm theo Kế hoạch số 463/KH-SYT ngày 17/3/2022 của Sở Y tế)"]),
  ]

  static let signatures = [
    Line(.other, [.note: "Quảng Ngãi, ngày 28 tháng 3 năm 2022"]),
    Line(.other, [.name: "Người lập", .organisation: "THỦ TRƯỞNG ĐƠN VỊ"]),
    Line(.other, [.name: "(Ký và ghi rõ họ tên)", .organisation: "(Ký tên, đóng dấu)"]),
    Line(.other, [.name: "Lê Thị Mai", .organisation: "BS. Phạm Văn Sơn"]),
  ]

  mutating func append(_ text: String) {
    lines.append(Line(.other, [.name: text]))
  }

  mutating func insertPages(_ corpus: inout Corpus, headed title: [Line]) {
    let header = lines.first { $0.role == .header }.map { Line(.other, $0.cells) }
    guard let header, let first = entries.first else { return }
    for index in ((first + 1)..<max(first + 1, lines.count)).reversed()
    where corpus.number(below: 4) == 0 && lines[index - 1].role != .heading {
      guard case .entry = lines[index].role, !isMergedOver(index) else { continue }
      lines.insert(contentsOf: title + [header], at: index)
    }
  }

  mutating func removeSections() {
    lines.removeAll { if case .section = $0.role { true } else { false } }
  }

  mutating func insertSamples() {
    let column: Column = columns.contains(.name) ? .name : .familyName
    for index in lines.indices.reversed() {
      guard case .section(let title) = lines[index].role else { continue }
      let samples =
        title == "Tập thể"
        ? [("Phòng Tổ chức - Cán bộ", ""), ("Khoa Cấp cứu", ""), ("Trạm Y tế phường Trần Phú", "")]
        : [("Nguyễn Văn A", "Khoa Cấp cứu"), ("Nguyễn Văn B", "Trạm Y tế phường Trần Phú")]
      lines.insert(
        contentsOf: samples.enumerated().map {
          Line(.other, [.ordinal: "\($0 + 1)", column: $1.0, .organisation: $1.1])
        }, at: index + 1)
    }
  }

  mutating func insertTotalAbove() {
    guard let index = lines.firstIndex(where: { $0.role == .header }) else { return }
    let total = "TỔNG CỘNG: \(entries.count(where: isCollective)) tập thể"
    lines.insert(Line(.other, [.name: total]), at: index + 1)
  }

  private func isCollective(_ index: Int) -> Bool {
    if case .entry(let record) = lines[index].role { record.hasPrefix("collective") } else { false }
  }

  mutating func totalSections() {
    guard let end = lines.lastIndex(where: { if case .section = $0.role { true } else { false } })
    else { return }
    let count = entries.count(where: isCollective)
    lines.insert(Line(.other, [.name: "Tổng số: \(count) tập thể"]), at: end)
  }

  /// Rows below the last entry that have a number or broken formulas and nothing else.
  mutating func prepareRows() {
    guard let last = entries.last else { return }
    let rows = [
      Line(.other, [.ordinal: "=", .name: "=#N/A", .organisation: "=#N/A"]),
      Line(.other, [.ordinal: "=", .name: "="]),
    ]
    lines.insert(contentsOf: rows, at: last + 1)
  }

  // MARK: Organisations

  /// The stretches of entries with one organisation.
  private var runs: [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in entries where lines[index].cells[.organisation]?.isEmpty == false {
      if let last = runs.last, last.upperBound == index,
        lines[last.lowerBound].cells[.organisation] == lines[index].cells[.organisation]
      {
        runs[runs.count - 1] = last.lowerBound..<(index + 1)
      } else {
        runs.append(index..<(index + 1))
      }
    }
    return runs
  }

  mutating func moveOrganisationsAbove() {
    for run in runs.reversed() {
      let name = lines[run.lowerBound].cells[.organisation] ?? ""
      for index in run { lines[index].cells[.organisation] = "" }
      let column: Column = columns.contains(.name) ? .name : .familyName
      lines.insert(Line(.heading, [column: name]), at: run.lowerBound)
    }
  }

  mutating func replaceRepeatedOrganisations(by mark: String) {
    for run in runs {
      for index in run.dropFirst() { lines[index].cells[.organisation] = mark }
    }
  }

  mutating func mergeRepeatedOrganisations() {
    for run in runs where run.count > 1 {
      for index in run.dropFirst() { lines[index].cells[.organisation] = "" }
      lines[run.lowerBound].mergedBelow = (.organisation, run.count - 1)
    }
  }

  // MARK: Text

  mutating func encode(_ encoder: LegacyEncoder, font: String?) {
    encode = { encoder.encode($0) }
    prefix = font.map { "{\($0)}" } ?? ""
    isCSV = font == nil
  }
}
