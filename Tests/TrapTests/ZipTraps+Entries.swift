import CodecTestSupport
import XLSX
import ZipArchive

// What entries claim about their data.
extension ZipTraps {
  static let entries: [Trap] = [
    Trap("Z13", "reading stops one byte past the declared size") {
      var entry = HandmadeEntry.deflated("a", [UInt8](repeating: 7, count: 1_000))
      entry.uncompressedSize = 100
      try expect(
        failure(HandmadeArchive(entry))?.kind, .sizeMismatch(declared: 100, found: 101))
    },
    Trap("Z14", "data that is smaller than declared is an error") {
      try expectRefused(.sizeMismatch(declared: 5, found: 4)) {
        $0.entries[1].uncompressedSize = 5
      }
    },
    Trap("Z15", "more than DEFLATE can expand to is refused before it is read") {
      try expectRefused(.limitExceeded(.expansionRatio, allowed: 1_032)) {
        $0.entries[1].uncompressedSize = $0.entries[1].compressedSize * 1_032 + 65
      }
    },
    // A batch has no budget of its own: its files are read one at a time, each within these limits.
    Trap("Z16", "an entry, all entries and their expansion have each a limit") {
      let kinds = [
        limitBroken { $0.entrySize = 4 }, limitBroken { $0.totalSize = 8 },
        limitBroken { $0.entryCount = 1 }, limitBroken { $0.nameLength = 4 },
      ]
      try expect(
        kinds,
        [
          .limitExceeded(.entrySize, allowed: 4), .limitExceeded(.totalSize, allowed: 8),
          .limitExceeded(.entryCount, allowed: 1), .limitExceeded(.nameLength, allowed: 4),
        ])
      try expect(ArchiveLimits.submission.totalSize, 512 << 20)
    },
    Trap("Z21", "another checksum is an error, before the last bytes are delivered") {
      for index in 0...1 {
        let found = archive.entries[index].checksum
        try expectRefused(.checksumMismatch(declared: found ^ 1, found: found)) {
          $0.entries[index].checksum ^= 1
        }
      }
    },
    Trap("Z22", "methods besides stored and DEFLATE are named") {
      for method: UInt16 in [1, 9, 12, 14, 93, 98] {
        try expectRefused(.unsupportedMethod(Int(method))) { $0.entries[1].method = method }
      }
    },
    Trap("Z23", "an entry with a password is told as one") {
      try expectRefused(.encrypted) { $0.entries[1].flags |= 1 }
      try expectRefused(.encrypted) {
        $0.entries[1].flags |= 1
        $0.entries[1].method = 99
      }
    },
    Trap("Z25", "a stored entry of two sizes is an error") {
      try expectRefused(.sizeMismatch(declared: 6, found: 5)) {
        $0.entries[0].uncompressedSize = 6
      }
    },
  ]

  private static func limitBroken(
    _ change: (inout ArchiveLimits) -> Void
  ) -> ArchiveError.Kind? {
    var limits = ArchiveLimits.submission
    change(&limits)
    return failure(archive, limits: limits)?.kind
  }

  // MARK: Local headers and names

  static let headers: [Trap] = [
    Trap("Z19", "every form of data descriptor is read, known sizes before it too") {
      for (isSigned, isWide) in [(false, false), (true, false), (false, true), (true, true)] {
        for isBlank in [false, true] {
          try expectRead {
            $0.entries[1].addDescriptor(signed: isSigned, wide: isWide)
            $0.entries[1].localIsBlank = isBlank
          }
        }
      }
    },
    // Sizes, checksum and flags of the local header are not asked: the directory's are verified.
    Trap(
      "Z20", "a local header of another name or method is an error; its other fields do not count"
    ) {
      try expectRefused(.headerMismatch) { $0.entries[0].localName = Array("b".utf8) }
      try expectRefused(.headerMismatch) { $0.entries[0].localMethod = 8 }
      try expectRefused(.headerMismatch) { $0.entries[1].statedOffset = 1 }
      try expectRead { $0.entries[1].localIsBlank = true }
    },
    Trap("Z24", "names get slashes and lose a leading one; what leads astray is not read") {
      for (stored, name) in [
        ("xl\\a.xml", "xl/a.xml"), ("/xl/a.xml", "xl/a.xml"), ("C:\\a", "C:/a"), ("a", "a"),
      ] {
        try expect(
          NamedContents.all(in: HandmadeArchive(.stored(stored, [1])).assembled),
          [NamedContents(name, [1])])
      }
      for name in ["../a", "a/../../b", "..\\a", "a\u{0}b", ""] {
        try expect(failure(HandmadeArchive(.stored(name, [1])))?.kind, .unsafeName)
      }
      var entry = HandmadeEntry.stored("", [1])
      entry.name = [0x82, 0x2E, 0x61]
      try expect(
        NamedContents.all(in: HandmadeArchive(entry).assembled), [NamedContents("é.a", [1])])
    },
  ]
}
