/// What a row of a table looks like by itself, before its place in the list is considered.
enum RowLook: Equatable {
  /// Dots or dashes to be filled in.
  case filler
  /// "(1) (2) (3) (4)" below the header.
  case columnNumbers
  /// "II. Cá nhân".
  case sectionHeading(RegistrationKind)
  /// A total; `closes` unless it is one of a part ("Cộng khoa Nội: 5").
  case total(DeclaredTotals, closes: Bool)
  /// "Người lập", a date line, "(Ký và ghi rõ họ tên)".
  case signature
  /// A remark.
  case note
  /// "Không có đăng ký": nobody registers, and that is meant.
  case emptyList
  /// A number in front and nothing else: prepared and not used.
  case unused
  /// Organisation or note, but no name.
  case nameless
  /// A line without a number that names a department, and says nothing else.
  case department(String)
  /// A name, with or without a number.
  case entry

  var isSectionHeading: Bool {
    if case .sectionHeading = self { true } else { false }
  }
}
