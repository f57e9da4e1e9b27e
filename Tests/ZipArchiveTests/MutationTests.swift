import CodecTestSupport
import TestSupport
import Testing
import ZipArchive

/// Damage of every kind to small archives: it is noticed, or it does no harm.
struct MutationTests {
  struct Sample: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: [UInt8]
  }

  static let samples: [Sample] = {
    let text = Array("Khoa Cấp cứu".utf8)
    var described = HandmadeEntry.stored("a.txt", text)
    described.addDescriptor(signed: true, wide: false)
    var wide = HandmadeArchive(described, .deflated("b/c.txt", text))
    wide.isZip64 = true
    wide.entries[1].centralExtra = extraField(1, bytes(UInt64(text.count)))
    wide.entries[1].uncompressedSize = .max
    var plain = HandmadeArchive(.deflated("b", text), .stored("c", []), .stored("d/", []))
    plain.comment = Array("comment".utf8)
    return [
      Sample(testDescription: "zip64 with a descriptor", bytes: wide.assembled),
      Sample(testDescription: "plain with a comment", bytes: plain.assembled),
    ]
  }()

  @Test(arguments: samples)
  func `notices every truncation`(sample: Sample) {
    for count in sample.bytes.indices {
      let error = failure(Array(sample.bytes.prefix(count)))
      #expect(error != nil, "the first \(count) bytes")
    }
  }

  @Test(arguments: samples)
  func `notices every flipped bit that changes what is read`(sample: Sample) throws {
    let expected = try NamedContents.all(in: sample.bytes)
    for index in sample.bytes.indices {
      for bit in 0..<8 {
        var bytes = sample.bytes
        bytes[index] ^= 1 << bit
        let found = try? NamedContents.all(in: bytes)
        #expect(found == nil || found == expected, "bit \(bit) of byte \(index)")
      }
    }
  }

  @Test(arguments: samples)
  func `survives extreme values everywhere`(sample: Sample) throws {
    for index in sample.bytes.indices {
      for (count, value) in [(1, 0xFF as UInt8), (2, 0xFF), (4, 0xFF), (8, 0xFF), (8, 0)] {
        var bytes = sample.bytes
        for position in index..<min(index + count, bytes.count) { bytes[position] = value }
        _ = try? NamedContents.all(in: bytes)
      }
    }
  }

  @Test(arguments: try FolderListing.names(in: Fixtures.directory + "/archives/pass"))
  func `notices every truncation of what other programs wrote`(name: String) throws {
    let bytes = try Fixtures.bytes("archives/pass/" + name)
    for count in bytes.indices {
      #expect(failure(Array(bytes.prefix(count))) != nil, "the first \(count) bytes")
    }
  }

  /// Workbooks are archives, too.
  @Test func `refuses damaged archives with a place, or reads what they declare`() throws {
    var damage = Damage(seed: 1)
    for path in try Fixtures.files(".zip", ".xlsx") {
      let whole = try Fixtures.bytes(ofFile: path)
      for round in 0..<4 {
        var bytes = whole
        switch round % 4 {
        case 0: damage.flipBits(&bytes)
        case 1: damage.moveStretch(&bytes)
        default: damage.changeField(&bytes)
        }
        #expect(CodecClaims.violations(byArchive: bytes) == [], "\(path), round \(round)")
      }
    }
  }

  @Test func `notices every flipped byte of compressed data`() throws {
    let original = try Fixtures.bytes("archives/pass/infozip-streamed-descriptors.zip")
    let expected = try NamedContents.all(in: original)
    for index in original.indices {
      var bytes = original
      bytes[index] ^= 0xFF
      let found = try? NamedContents.all(in: bytes)
      #expect(found == nil || found == expected, "byte \(index)")
    }
  }
}
