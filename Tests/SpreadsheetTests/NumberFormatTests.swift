import Spreadsheet
import Testing

struct NumberFormatTests {
  @Test(arguments: [
    ("", NumberFormat.Kind.general), ("General", .general), ("GENERAL;[Red]-General", .general),
    ("0", .number), ("#,##0.00", .number), ("0%", .number), ("0.00E+00", .number),
    ("##0.0e-0", .number), ("# ?/?", .number), (";;;", .number), (#""ngày""#, .number),
    ("[>=100]0;[Red]0.0", .number), (#"_(* #,##0_);_(* \(#,##0\);_(* "-"_);_(@_)"#, .number),
    ("#,##0 [$₫-42A]", .number), (#"#,##0\ "đồng""#, .number), ("#,##0 VND", .number),
    (#"0\d"#, .number), ("0*d", .number), ("0_d", .number), (#"0" days""#, .number),
    ("[Red]0", .number), ("[Magenta]0", .number), ("0;dd/mm/yyyy", .number),
    ("@", .text), (#""Mã: "@"#, .text), ("General;General;General;@", .general),
    ("dd/mm/yyyy", .date), ("DD/MM/YYYY;@", .date), ("[$-42A]dd mmmm yyyy;@", .date),
    ("[$-1010000]d/m/yyyy;@", .date), (#""Ngày "dd" tháng "mm" năm "yyyy"#, .date),
    (#"\N\g\à\y dd"#, .date), ("m", .date), ("mmm", .date), ("[$-411]ge.m.d", .date),
    ("[Red]yyyy", .date), ("d", .date), ("bbbb", .date), ("mm/dd", .date),
    ("h:mm", .time), ("hh:mm:ss AM/PM", .time), ("h:mm A/P", .time), ("mm:ss", .time),
    ("mm:ss.000", .time), ("ss", .time), ("[$-F400]h:mm:ss AM/PM", .time), ("AM/PM", .time),
    ("dd/mm/yyyy hh:mm", .dateTime), ("m/d/yy h:mm:ss.0", .dateTime), ("h:mm d", .dateTime),
    ("mm/dd mm:ss", .dateTime), ("yyyy-mm-ddThh:mm", .dateTime),
    ("[h]:mm", .elapsed), ("[hh]:mm:ss", .elapsed), ("[mm]:ss", .elapsed), ("[s].00", .elapsed),
    (#"[h]" giờ""#, .elapsed),
    // Broken codes end somewhere.
    ("\"", .number), ("[", .number), ("[h", .elapsed), ("\\", .number), ("_", .number),
    ("0*", .number), ("\"dd", .number), ("[$-42A", .number),
  ])
  func `tells what a format makes of a number`(code: String, kind: NumberFormat.Kind) {
    #expect(NumberFormat(code: code) == NumberFormat(code: code, kind: kind))
  }
}
