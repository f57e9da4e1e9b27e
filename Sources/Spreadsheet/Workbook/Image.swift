/// An image on a sheet, a PNG or a JPEG.
public struct Image: Hashable, Sendable {
  /// The bytes of the file, as they stand; equal ones are stored once in a workbook.
  public var bytes: [UInt8]
  /// Where it lies.
  public var anchor: DrawingAnchor
  /// What it shows, for those who cannot see it; without control characters.
  public var description: String

  /// An image from the bytes of a PNG or JPEG file.
  public init(bytes: [UInt8], anchor: DrawingAnchor, description: String = "") {
    self.bytes = bytes
    self.anchor = anchor
    self.description = description
  }
}
