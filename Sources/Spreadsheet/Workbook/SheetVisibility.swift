/// Who gets to see a sheet (ECMA-376 part 1, 18.18.68).
public enum SheetVisibility: Sendable {
  /// Everybody.
  case visible
  /// Who asks Excel to unhide it.
  case hidden
  /// Nobody but macros.
  case veryHidden
}
