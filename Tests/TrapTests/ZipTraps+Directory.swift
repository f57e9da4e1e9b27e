import CodecTestSupport
import XLSX
import ZipArchive

// What the table of contents claims.
extension ZipTraps {
  static let directories: [Trap] = [
    Trap("Z8", "a wrong count of entries is an error, too low, too high or full") {
      for count: UInt16 in [0, 1, 3, 0xFFFF] {
        try expectRefused(.damagedDirectory) { $0.statedCount = count }
      }
    },
    Trap("Z9", "counts and sizes that a header states are never allocated") {
      try expectRefused(.damagedDirectory) { $0.statedCount = 0xFFFE }
      try expectRefused { $0.statedDirectorySize = 0xFFFF_FFFE }
      try expectRefused(.sizeMismatch(declared: 9_000, found: 4)) {
        $0.entries[1].uncompressedSize = 9_000
      }
    },
    Trap("Z10", "entries that share bytes, with one another or with the directory, are a bomb") {
      var shared = HandmadeEntry.stored("b", text)
      shared.statedOffset = 0
      shared.hasNoLocalHeader = true
      shared.checksum ^= 1
      try expect(
        failure(HandmadeArchive(.stored("b", text), shared))?.kind, .overlappingEntries)
      let inner = HandmadeEntry.stored("b", text)
      var quoting = HandmadeEntry.stored("a", [])
      quoting.compressedSize = UInt32(31 + text.count)
      quoting.uncompressedSize = quoting.compressedSize
      try expect(failure(HandmadeArchive(quoting, inner))?.kind, .overlappingEntries)
      try expectRefused(.overlappingEntries) { $0.entries[1].compressedSize += 1 }
    },
    Trap("Z11", "an exact duplicate of a record is one entry") {
      try expectRead {
        var again = $0.entries[0]
        again.statedOffset = 0
        again.hasNoLocalHeader = true
        $0.entries.append(again)
      }
    },
    Trap("Z12", "one name with two contents is described but not read, letter case apart") {
      let twice = HandmadeArchive(.stored("a", [1]), .stored("a", [2]))
      let reader = try ArchiveReader(twice.assembled)
      let found = reader.entry(named: "a")
      try expect(
        error(ArchiveError.self) { try found.map(reader.contents) }.kind, .ambiguousName)
      let cases = try ArchiveReader(
        HandmadeArchive(.stored("a", [1]), .stored("A", [2])).assembled)
      try expect(cases.entry(named: "a").map(cases.contents), [1])
      try expect(cases.entry(named: "A").map(cases.contents), [2])
    },
    Trap("Z17", "data behind the end of the file is an error, without an allocation") {
      for size: UInt32 in [500, 0x7FFF_FFFF, 0xFFFF_FFFE] {
        try expectRefused(.truncated) { $0.entries[1].compressedSize = size }
      }
    },
    Trap("Z18", "the zip64 field counts only where a field is full, the first one of two") {
      try expectRead { $0.entries[1].centralExtra = extraField(1, bytes(UInt64.max)) }
      try expectRead {
        let wide = extraField(1, bytes(4 as UInt64) + bytes(9 as UInt64))
        $0.entries[1].centralExtra = wide + extraField(1, [UInt8](repeating: 9, count: 16))
        $0.entries[1].uncompressedSize = .max
        $0.entries[1].compressedSize = .max
      }
      for extra in [[], extraField(1, [1, 2, 3]), extraField(1, bytes(UInt64(1) << 63))] {
        try expectRefused(.damagedDirectory) {
          $0.entries[0].uncompressedSize = .max
          $0.entries[0].centralExtra = extra
        }
      }
    },
    Trap("Z26", "several volumes are an error; the version needed is not asked, the checksum is") {
      try expectRefused(.multipleVolumes) { $0.volume = 1 }
      try expectRefused(.multipleVolumes) { $0.entries[1].volume = 1 }
      var assembled = archive.assembled
      assembled[4] = 0xFF
      assembled[5] = 0xFF
      try expect(NamedContents.all(in: assembled), contents)
      try expectRead { $0.entries[0].flags |= 1 << 5 }
    },
  ]
}
