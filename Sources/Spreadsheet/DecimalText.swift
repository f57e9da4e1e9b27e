extension Double {
  /// The shortest decimal that reads back to the same number, without a point where the number is whole
  /// and below 1e16: `5`, `0.1`, `1e+21`.
  public var decimalText: String {
    guard isFinite else { return description }
    if self == rounded(.towardZero), magnitude < 1e16 {
      return String(Int64(self))
    }
    return description
  }
}
