/// An image of a workbook, stored once: `xl/media/image1.png`.
package struct StoredImage: Sendable {
  /// The bytes of the file.
  package let bytes: [UInt8]
  private let number: Int

  /// The image with this number, from 1 on.
  init(_ bytes: [UInt8], number: Int) {
    self.bytes = bytes
    self.number = number
  }

  /// The name of its part.
  package var name: String { "xl/media/" + fileName }

  /// The part's name within its folder.
  var fileName: String { "image\(number)." + ending }

  /// How names of its kind end.
  var ending: String { (ImageFormat(of: bytes) ?? .png).rawValue }
}
