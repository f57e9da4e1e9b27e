internal import CSV
internal import Forms
internal import Spreadsheet
internal import XLSX

/// Gives rows the styles of the workbook that is being made, plain text its types, and days the serials of
/// its calendar.
struct RowRewriter: Sendable {
  /// The styles of a cell in the first row and below it.
  private struct Styles {
    let header: Int
    let body: Int

    func index(isHeader: Bool) -> Int { isHeader ? header : body }
  }

  private let typing: FieldTyping?
  /// By the style that a cell has in the source.
  private let styles: [Styles]
  private let kinds: [NumberFormat.Kind]
  private let plain: Styles
  private let day: Styles
  private let moment: Styles
  private let dateSystem: DateSystem
  /// How many days the 1904 system is behind.
  private static let daysFrom1900To1904 = 1_462.0

  /// Only number formats are carried over: looks belong to the other file.
  init(source: ConvertSource, styles table: inout StyleTable) {
    func pair(_ format: NumberFormat) -> Styles {
      let style = CellStyle.standard.formatted(format)
      return Styles(
        header: table.index(of: style.bold().filled("D9E2F3")), body: table.index(of: style))
    }
    plain = pair(.general)
    day = pair(Self.day)
    moment = pair(Self.moment)
    var codes: Set = [Self.day.code, Self.moment.code]
    styles = source.styles.map { pair(Self.writable($0.numberFormat, besides: &codes)) }
    kinds = source.styles.map(\.numberFormat.kind)
    typing = source.dialect.map { FieldTyping(readsPoints: !$0.usesDecimalComma) }
    dateSystem = source.dateSystem
  }

  private static let day = NumberFormat(code: "yyyy-mm-dd", kind: .date)
  private static let moment = NumberFormat(code: "yyyy-mm-dd hh:mm:ss", kind: .dateTime)

  /// A format that files can hold besides those with these codes, which shows days as days still.
  private static func writable(
    _ format: NumberFormat, besides codes: inout Set<String>
  ) -> NumberFormat {
    if codes.contains(format.code) { return format }
    if NumberFormatRules.isValid(format.code), codes.count < NumberFormatRules.maximumCount {
      codes.insert(format.code)
      return format
    }
    switch format.kind {
    case .date: return day
    case .dateTime: return moment
    case .time, .elapsed, .general, .number, .text: return .general
    }
  }

  /// The row as it is written.
  func rewritten(_ row: Row) -> Row {
    var rewritten = Row(number: row.number)
    rewritten.isHidden = row.isHidden
    for cell in row.cells {
      rewritten.append(valueOf: value(of: cell, in: row), of: row)
    }
    return rewritten
  }

  private func value(of cell: Cell, in row: Row) -> Cell {
    let isHeader = row.number == 1
    var value = cell
    value.style = (styles.indices.contains(cell.style) ? styles[cell.style] : plain)
      .index(isHeader: isHeader)
    switch cell.kind {
    case .number: value.number = serial(cell)
    case .date: setMoment(&value, Moment(iso: row.string(of: cell)), isHeader: isHeader)
    case .text: type(&value, row, isHeader: isHeader)
    case .blank, .boolean, .error: break
    }
    return value
  }

  /// A day of a workbook that counts from 1904 has another number in one that counts from 1900.
  private func serial(_ cell: Cell) -> Double {
    let kind = kinds.indices.contains(cell.style) ? kinds[cell.style] : .general
    let isDay = kind == .date || kind == .dateTime || (kind == .time && cell.number >= 1)
    guard dateSystem == .from1904, isDay, cell.number >= 0 else { return cell.number }
    return cell.number + Self.daysFrom1900To1904
  }

  /// A day that is stored as text becomes a number; one that no serial can tell stays the text it is.
  private func setMoment(_ cell: inout Cell, _ stored: Moment?, isHeader: Bool) {
    guard let stored, let serial = stored.serial else { return }
    cell.kind = .number
    cell.number = serial
    cell.style = (stored.time != nil ? moment : day).index(isHeader: isHeader)
  }

  private func type(_ cell: inout Cell, _ row: Row, isHeader: Bool) {
    switch typing?.type(of: row.bytes[cell.text.range]) {
    case .number(let number):
      cell.kind = .number
      cell.number = number
    case .day(let serial):
      cell.kind = .number
      cell.number = Double(serial)
      cell.style = day.index(isHeader: isHeader)
    case .text, nil: break
    }
  }
}
