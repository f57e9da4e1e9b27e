internal import Spreadsheet

/// The number formats that files name without describing them (ECMA-376 part 1, 18.8.30).
enum BuiltinNumberFormats {
  /// The format of an id below 164; `nil` when the id is not assigned.
  static func format(_ id: Int) -> NumberFormat? {
    if let code = codes[id] { return NumberFormat(code: code) }
    switch id {
    // East Asian days and times, shown in the way of whoever opens the file. ISO 8601 stands in for them.
    case 27...31, 34...36, 50...58: return NumberFormat(code: "yyyy-mm-dd", kind: .date)
    case 32, 33: return NumberFormat(code: "h:mm:ss", kind: .time)
    // Numbers and currencies that only some languages have.
    case 5...8, 23...26, 41...44, 59...81: return NumberFormat(code: "0.00", kind: .number)
    default: return nil
    }
  }

  private static let codes: [Int: String] = [
    0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%",
    11: "0.00E+00", 12: "# ?/?", 13: "# ??/??", 14: "mm-dd-yy", 15: "d-mmm-yy", 16: "d-mmm",
    17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss",
    22: "m/d/yy h:mm", 37: "#,##0 ;(#,##0)", 38: "#,##0 ;[Red](#,##0)",
    39: "#,##0.00;(#,##0.00)", 40: "#,##0.00;[Red](#,##0.00)", 45: "mm:ss", 46: "[h]:mm:ss",
    47: "mmss.0", 48: "##0.0E+0", 49: "@",
  ]
}
