import Spreadsheet

/// Works formulas out as Excel does (ECMA-376 part 1, 18.17), as far as templates need them.
struct FormulaEvaluator {
  typealias Value = FormulaBook.Value

  /// A value, a column of them, or cells.
  enum Result {
    case value(Value)
    case column([Value])
    case cells(sheet: String, CellRange)

    /// The single value; a column where one value is wanted is a mistake of ours.
    var scalar: Value {
      switch self {
      case .value(let value): value
      case .column(let values): values.count == 1 ? values[0] : .error
      case .cells: .error
      }
    }
  }

  let book: FormulaBook
  let place: FormulaBook.Place

  func result(of node: FormulaParser.Node) -> Result {
    let result = raw(node)
    guard case .cells(let sheet, let range) = result, range.rows.count == 1,
      range.columns.count == 1
    else { return result }
    return .value(book.value(FormulaBook.Place(sheet: sheet, cell: range.topLeft)))
  }

  private func raw(_ node: FormulaParser.Node) -> Result {
    switch node {
    case .number(let number): .value(.number(number))
    case .text(let text): .value(.text(text))
    case .boolean(let boolean): .value(.boolean(boolean))
    case .name(let name): book.formula(named: name).map { raw(book.node($0)) } ?? .value(.error)
    case .cells(let sheet, let range): .cells(sheet: sheet ?? place.sheet, range)
    case .negative(let part):
      map(result(of: part)) { Self.number($0).map { .number(-$0) } ?? .error }
    case .binary(let sign, let one, let other): binary(sign, result(of: one), result(of: other))
    case .range(let one, let other): range(raw(one), raw(other))
    case .call(let function, let arguments): call(function, arguments)
    }
  }

  private func range(_ one: Result, _ other: Result) -> Result {
    guard case .cells(let sheet, let first) = one, case .cells(_, let last) = other else {
      return .value(.error)
    }
    return .cells(
      sheet: sheet,
      CellRange(
        rows: first.rows.lowerBound...last.rows.upperBound,
        columns: first.columns.lowerBound...last.columns.upperBound))
  }

  // MARK: Columns of values

  private func values(_ result: Result) -> [Value] {
    switch result {
    case .value(let value): [value]
    case .column(let values): values
    case .cells(let sheet, let range): book.column(sheet: sheet, range)
    }
  }

  private func isColumn(_ result: Result) -> Bool {
    if case .value = result { false } else { true }
  }

  private func map(_ result: Result, _ change: (Value) -> Value) -> Result {
    let changed = values(result).map { $0 == .error ? .error : change($0) }
    return isColumn(result) ? .column(changed) : .value(changed[0])
  }

  private func binary(_ sign: String, _ one: Result, _ other: Result) -> Result {
    let (first, second) = (values(one), values(other))
    let count = max(first.count, second.count)
    let results = (0..<count).map { index in
      Self.binary(
        sign, first[first.count == 1 ? 0 : index], second[second.count == 1 ? 0 : index])
    }
    return isColumn(one) || isColumn(other) ? .column(results) : .value(results[0])
  }

  private static func binary(_ sign: String, _ one: Value, _ other: Value) -> Value {
    if one == .error || other == .error { return .error }
    switch sign {
    case "&": return .text(text(one) + text(other))
    case "+", "-", "*":
      guard let first = number(one), let second = number(other) else { return .error }
      return .number(sign == "+" ? first + second : sign == "-" ? first - second : first * second)
    case "=": return .boolean(order(one, other) == 0)
    case "<>": return .boolean(order(one, other) != 0)
    case "<": return .boolean(order(one, other) < 0)
    case ">": return .boolean(order(one, other) > 0)
    case "<=": return .boolean(order(one, other) <= 0)
    default: return .boolean(order(one, other) >= 0)
    }
  }

  /// Numbers stand before texts, texts before logical values; case does not matter.
  private static func order(_ one: Value, _ other: Value) -> Int {
    func rank(_ value: Value) -> Int {
      switch value {
      case .number, .blank: 0
      case .text: 1
      default: 2
      }
    }
    if case .text = one, other == .blank { return text(one).isEmpty ? 0 : 1 }
    if case .text = other, one == .blank { return text(other).isEmpty ? 0 : -1 }
    guard rank(one) == rank(other) else { return rank(one) - rank(other) }
    if case .text = one {
      let (first, second) = (text(one).lowercased(), text(other).lowercased())
      return first == second ? 0 : first < second ? -1 : 1
    }
    let (first, second) = (number(one) ?? 0, number(other) ?? 0)
    return first == second ? 0 : first < second ? -1 : 1
  }

  private static func number(_ value: Value) -> Double? {
    switch value {
    case .number(let number): number
    case .boolean(let boolean): boolean ? 1 : 0
    case .blank: 0
    case .text, .error: nil
    }
  }

  private static func text(_ value: Value) -> String {
    switch value {
    case .number(let number): number == number.rounded() ? String(Int(number)) : String(number)
    case .boolean(let boolean): boolean ? "TRUE" : "FALSE"
    case .text(let text): text
    case .blank, .error: ""
    }
  }

  private static func isTrue(_ value: Value) -> Bool { number(value).map { $0 != 0 } ?? false }

  // MARK: Functions

  private func call(_ function: String, _ nodes: [FormulaParser.Node]) -> Result {
    func part(_ index: Int) -> Result { result(of: nodes[index]) }
    func one(_ index: Int) -> Value { part(index).scalar }
    func word(_ index: Int) -> String { Self.text(one(index)) }
    func count(_ index: Int) -> Int { Int(Self.number(one(index)) ?? 0) }
    func everything() -> [Value] { nodes.flatMap { values(result(of: $0)) } }
    switch function {
    case "IF":
      let condition = one(0)
      return condition == .error ? .value(.error) : raw(nodes[Self.isTrue(condition) ? 1 : 2])
    case "IFERROR":
      let value = part(0)
      return value.scalar == .error && !isColumn(value) ? part(1) : value
    case "AND": return all(everything()) { $0.allSatisfy(Self.isTrue) }
    case "OR": return all(everything()) { $0.contains(where: Self.isTrue) }
    case "NOT": return map(part(0)) { .boolean(!Self.isTrue($0)) }
    case "ISERROR": return .value(.boolean(one(0) == .error))
    case "ISNUMBER":
      let numbers = values(part(0)).map { value in
        if case .number = value { Value.boolean(true) } else { Value.boolean(false) }
      }
      return isColumn(part(0)) ? .column(numbers) : .value(numbers[0])
    case "ROW": return row(nodes.first.map { raw($0) })
    case "ROWS": return .value(.number(Double(values(part(0)).count)))
    case "INDEX": return index(raw(nodes[0]), count(1))
    case "MATCH": return match(one(0), raw(nodes[1]))
    case "COUNTIF": return countIf(values(part(0)), one(1))
    case "SUM", "SUMPRODUCT":
      let terms = everything()
      if terms.contains(.error) { return .value(.error) }
      return .value(.number(terms.reduce(0) { $0 + (Self.number($1) ?? 0) }))
    case "MAX":
      return all(everything()) { values in .number(values.compactMap(Self.number).max() ?? 0) }
    case "LEN": return map(part(0)) { .number(Double(Self.text($0).utf16.count)) }
    case "LEFT":
      return map(part(0)) {
        .text(String(decoding: Self.text($0).utf16.prefix(count(1)), as: UTF16.self))
      }
    case "RIGHT":
      return map(part(0)) {
        .text(String(decoding: Self.text($0).utf16.suffix(count(1)), as: UTF16.self))
      }
    case "LOWER": return map(part(0)) { .text(Self.text($0).lowercased()) }
    case "MID":
      return map(part(0)) {
        .text(
          String(
            decoding: Self.text($0).utf16.dropFirst(count(1) - 1).prefix(count(2)), as: UTF16.self))
      }
    case "TRIM":
      return map(part(0)) { .text(Self.text($0).split(separator: " ").joined(separator: " ")) }
    case "SUBSTITUTE":
      let (text, replacement) = (word(0), word(2))
      if one(0) == .error { return .value(.error) }
      return map(part(1)) { .text(text.replacing(Self.text($0), with: replacement)) }
    case "CHAR": return .value(.text(String(UnicodeScalar(UInt8(count(0))))))
    case "TEXT":
      let digits = word(0)
      return .value(.text(digits.count < word(1).count ? "0" + digits : digits))
    case "FIND":
      let text = word(1)
      return map(part(0)) { text.contains(Self.text($0)) ? .number(1) : .error }
    default: preconditionFailure("function \(function)")
    }
  }

  private func all(_ values: [Value], _ sum: ([Value]) -> Value) -> Result {
    .value(values.contains(.error) ? .error : sum(values))
  }

  private func all(_ values: [Value], _ test: ([Value]) -> Bool) -> Result {
    all(values) { .boolean(test($0)) }
  }

  private func row(_ cells: Result?) -> Result {
    guard let cells else { return .value(.number(Double(place.cell.row))) }
    guard case .cells(_, let range) = cells else { return .value(.error) }
    let rows = range.rows.map { Value.number(Double($0)) }
    return rows.count == 1 ? .value(rows[0]) : .column(rows)
  }

  private func index(_ cells: Result, _ position: Int) -> Result {
    guard case .cells(let sheet, let range) = cells, position >= 1, position <= range.rows.count
    else { return .value(.error) }
    let row = range.rows.lowerBound + position - 1
    return .cells(sheet: sheet, CellRange(rows: row...row, columns: range.columns))
  }

  private func match(_ value: Value, _ cells: Result) -> Result {
    guard case .cells(let sheet, let range) = cells else { return .value(.error) }
    let position =
      if case .text(let text) = value {
        book.firstRow(of: text, sheet: sheet, range)
      } else {
        book.column(sheet: sheet, range).firstIndex(of: value).map { $0 + 1 }
      }
    return .value(position.map { .number(Double($0)) } ?? .error)
  }

  private func countIf(_ values: [Value], _ criterion: Value) -> Result {
    guard case .text(let pattern) = criterion, pattern.hasSuffix("*") else {
      return .value(
        .number(Double(values.count { $0 != .blank && Self.order($0, criterion) == 0 })))
    }
    let lead = pattern.dropLast().lowercased()
    return .value(.number(Double(values.count { Self.text($0).lowercased().hasPrefix(lead) })))
  }
}
