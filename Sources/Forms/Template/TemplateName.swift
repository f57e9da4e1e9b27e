internal import Spreadsheet

/// The defined names of a template: the words in which its formulas speak to each other.
///
/// Validations and conditional formats of Excel 2007 reach other sheets by names only.
enum TemplateName {
  // Rows of the first sheet.
  static let headerRow = "DongTieuDe"
  static let totalRow = "DongTongCong"
  static let signatureRow = "DongKyTen"
  static func heading(_ kind: RegistrationKind) -> String { "Dong" + suffix(kind) }
  /// The last row of a section with content.
  static func lastRow(_ kind: RegistrationKind) -> String { "DongCuoi" + suffix(kind) }

  // Results, a row for each row of the first sheet.
  static let faults = "MaLoi"
  static let remarks = "GhiLoi"
  static let positions = "SoThuTu"

  // Sums.
  static func count(_ kind: RegistrationKind) -> String { "So" + suffix(kind) }
  static let declaredEmpty = "KhongDangKy"
  static let faultCount = "SoLoi"
  static let state = "TinhTrang"
  static let printHint = "NhacIn"
  static let signatureHint = "NhacKy"
  static let faultLines = "CacLoi"
  static let faultLineNumbers = "SoCacLoi"
  static let hasSampleCollectives = "CoTapTheMau"

  // Lists.
  static let messages = "NoiDungLoi"
  static func forbiddenSigns(_ kind: RegistrationKind) -> String { "KyTuLa" + suffix(kind) }
  static func samples(_ kind: RegistrationKind) -> String { "Mau" + suffix(kind) }
  static let declarations = "CauKhongDangKy"
  static let declarationWords = "TuKhongDangKy"
  static let impersonal = "TuKhongPhaiTenNguoi"
  static let departments = "KhoaPhong"
  /// The departments and the unit as a whole.
  static let collectives = "CacTapThe"
  static func choices(_ column: Int, _ kind: RegistrationKind) -> String {
    "LuaChon\(column)" + suffix(kind)
  }

  private static func suffix(_ kind: RegistrationKind) -> String {
    switch kind {
    case .collective: "TapThe"
    case .individual: "CaNhan"
    }
  }
}

/// Formulas as text, without their equals sign.
enum Formula {
  /// A text in quotes.
  static func text(_ text: String) -> String { "\"\(text.replacing("\"", with: "\"\""))\"" }

  /// A sheet's name as it stands before a reference.
  static func sheet(_ name: String) -> String { "'\(name.replacing("'", with: "''"))'!" }

  /// `$B$7`.
  static func cell(_ column: Int, _ row: Int) -> String {
    "$\(CellReference.columnName(column))$\(row)"
  }

  /// `B7`.
  static func relative(_ column: Int, _ row: Int) -> String {
    CellReference(row: row, column: column).description
  }

  /// `$B$7:$B$23`.
  static func range(_ column: Int, _ rows: ClosedRange<Int>) -> String {
    "\(cell(column, rows.lowerBound)):\(cell(column, rows.upperBound))"
  }

  /// What stands in a column of the formula's own row.
  ///
  /// The whole column is named, not the cell: so the formula stays whole when people cut, paste, sort, insert
  /// and delete.
  static func ownRow(_ column: Int, sheet: String = "") -> String {
    let letters = CellReference.columnName(column)
    return "INDEX(\(sheet)$\(letters):$\(letters),ROW())"
  }
}
