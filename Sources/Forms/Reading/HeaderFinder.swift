internal import Spreadsheet
internal import VietnameseText

/// Finds the headers of the tables on a sheet by what they say, not by where they stand.
///
/// A header is a row, or two with merged cells, in which a name column and at least one more column of the
/// form are recognised:
/// ```
///   TT │ Đăng ký tham gia thi đua              │ Ghi chú      upper row: a group over two columns
///      │ Tên tập thể, cá nhân │ Đơn vị công tác │              lower row: its columns
/// ```
struct HeaderFinder {
  /// So many columns a header has at most: what is wider is no form.
  private static let mostColumns = 256

  private let matcher: HeaderMatcher
  private let sheet: SheetText

  init(layout: FormLayout, sheet: SheetText) {
    matcher = HeaderMatcher(layout: layout)
    self.sheet = sheet
  }

  /// All headers, repeated ones too, in the sheet's order.
  func headers() -> [HeaderMatch] {
    var found: [HeaderMatch] = []
    var index = 0
    while index < sheet.rows.count {
      if let header = header(at: index) {
        found.append(header)
        index = header.rows.upperBound + 1
      } else {
        index += 1
      }
    }
    return found
  }

  private func header(at index: Int) -> HeaderMatch? {
    guard couldBeHeader(sheet.rows[index]) else { return nil }
    let single = columns(of: index...index)
    guard index + 1 < sheet.rows.count,
      sheet.rows[index + 1].number == sheet.rows[index].number + 1,
      couldBeHeader(sheet.rows[index + 1])
    else { return single.map { HeaderMatch(rows: index...index, columns: $0) } }
    if let double = columns(of: index...index + 1),
      continuesHeader(index + 1, under: single)
        || double.recognised
          > max(recognised(single), recognised(columns(of: index + 1...index + 1)))
    {
      return HeaderMatch(rows: index...index + 1, columns: double)
    }
    return single.map { HeaderMatch(rows: index...index, columns: $0) }
  }

  /// A row with a number in front is an entry, one with a Roman numeral a section.
  private func couldBeHeader(_ row: SheetText.TextRow) -> Bool {
    guard let first = row.cells.first, row.cells.count <= Self.mostColumns else { return false }
    return first.kind == .text && Ordinal(first.text) == nil
  }

  private func recognised(_ columns: ColumnMap?) -> Int { columns?.recognised ?? 0 }

  /// Whether the row below only splits groups of the header above: it says nothing under the columns that
  /// the upper row gives to numbers, names and notes.
  private func continuesHeader(_ index: Int, under columns: ColumnMap?) -> Bool {
    guard let columns else { return false }
    let row = sheet.rows[index]
    return row.cells.allSatisfy {
      sheet.merges.groupEnds(in: row.number - 1, over: $0.column) && $0.column != columns.ordinal
    }
  }

  private func columns(of rows: ClosedRange<Int>) -> ColumnMap? {
    let labels = labels(of: rows)
    guard labels.count <= Self.mostColumns else { return nil }
    let columns = matcher.columns(labels)
    guard !columns.name.isEmpty, columns.recognised + knownExtras(columns) >= 2 else { return nil }
    return columns
  }

  private func knownExtras(_ columns: ColumnMap) -> Int {
    columns.further.count { matcher.isKnownExtra($0.id) }
  }

  /// What each column is called: the lower text first, then the group above it.
  private func labels(of rows: ClosedRange<Int>) -> [HeaderMatcher.Label] {
    var texts: [Int: [String]] = [:]
    for index in rows.reversed() {
      for cell in sheet.rows[index].cells where !cell.text.isEmpty {
        let reference = CellReference(row: sheet.rows[index].number, column: cell.column)
        for column in sheet.merges.columns(from: reference) {
          texts[column, default: []].append(cell.text)
        }
      }
    }
    return texts.sorted { $0.key < $1.key }.map {
      HeaderMatcher.Label(column: $0.key, texts: $0.value)
    }
  }
}
