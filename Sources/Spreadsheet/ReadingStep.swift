/// Whether to go on reading after a row.
public enum ReadingStep: Sendable {
  /// Read the next row.
  case proceed
  /// Read no further.
  case stop
}
