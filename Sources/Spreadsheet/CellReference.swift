/// A cell's place on a sheet, counted from 1 as people do: `B7` is column 2, row 7.
///
/// ECMA-376 part 1, 18.18.7 (ST_CellRef).
public struct CellReference: Hashable, Sendable {
  /// The last row a sheet can have.
  public static let maximumRow = 1_048_576
  /// The last column a sheet can have, `XFD`.
  public static let maximumColumn = 16_384

  /// 1 … ``maximumRow``.
  public var row: Int
  /// 1 … ``maximumColumn``.
  public var column: Int

  /// A reference from numbers counted from 1.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads `B7`, `$B$7` or `b7`; `nil` when the text is no cell of a sheet.
  public init?(_ text: String) {
    let utf8 = [UInt8](text.utf8)
    self.init(utf8.span)
  }

  /// Reads `B7`, `$B$7` or `b7` from UTF-8; `nil` when the bytes name no cell of a sheet.
  public init?(_ utf8: borrowing Span<UInt8>) {
    var index = 0
    var column = 0
    var row = 0
    func skipDollar(_ bytes: borrowing Span<UInt8>) {
      if index < bytes.count, bytes[index] == UInt8(ascii: "$") { index += 1 }
    }
    skipDollar(utf8)
    while index < utf8.count, let digit = Self.letterValue(utf8[index]) {
      column = column * 26 + digit
      guard column <= Self.maximumColumn else { return nil }
      index += 1
    }
    skipDollar(utf8)
    let firstDigit = index
    while index < utf8.count, (0x30...0x39).contains(utf8[index]) {
      row = row * 10 + Int(utf8[index] - 0x30)
      guard row <= Self.maximumRow else { return nil }
      index += 1
    }
    guard index == utf8.count, index > firstDigit, row > 0, column > 0 else { return nil }
    self.init(row: row, column: column)
  }

  /// 1 for `A` or `a` … 26, `nil` for anything else.
  private static func letterValue(_ byte: UInt8) -> Int? {
    let upper = byte & 0xDF
    return (0x41...0x5A).contains(upper) && byte >= 0x41 ? Int(upper) - 0x40 : nil
  }

  /// The letters of a column counted from 1: 1 is `A`, 28 is `AB`.
  public static func columnName(_ column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column
    while rest > 0 {
      letters.append(UInt8(truncatingIfNeeded: 0x41 + (rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}

extension CellReference: CustomStringConvertible {
  /// The reference in A1 notation.
  public var description: String { Self.columnName(column) + String(row) }
}
