/// From where on the plain fields of an archive are full, and their values stand in zip64 records.
///
/// Excel refuses zip64 where it is not needed, so only tests set other thresholds.
package struct Zip64Threshold: Sendable {
  /// What the format says: all ones in 32 and in 16 bits (APPNOTE 4.4.1.4).
  package static let standard = Zip64Threshold(size: Int(UInt32.max), count: Int(UInt16.max))

  /// What zip64 needs, 4.5 (APPNOTE 4.4.3.2): Excel opens neither less nor more.
  static let version: UInt16 = 45

  /// Of sizes and offsets.
  let size: Int
  /// Of the number of entries.
  let count: Int

  /// Thresholds of one's own.
  package init(size: Int, count: Int) {
    self.size = size
    self.count = count
  }

  /// A size or offset as a plain field holds it.
  func field(_ value: Int) -> UInt32 { value < size ? UInt32(truncatingIfNeeded: value) : .max }

  /// A number of entries as a plain field holds it.
  func field(count value: Int) -> UInt16 {
    value < count ? UInt16(truncatingIfNeeded: value) : .max
  }
}
