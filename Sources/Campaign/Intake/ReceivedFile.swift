package import Consolidation
package import SystemPackage

/// A file below received/, before it is opened.
package struct ReceivedFile: Sendable {
  /// Where it lies.
  package let path: FilePath
  /// The path below received/, `/` between folders, NFC.
  package let name: String
  /// The same path as the disk spells it, which alone leads there.
  package let storedName: String
  /// The day it came: receipts.csv, else the nearest dated folder, else its own date.
  package let received: Day
  /// Whether the day is only the file's own date.
  package let isDatedByFile: Bool
  package let instruction: Instruction?
  /// What staff decided about files inside an attachment, by their names as submissions.
  package let memberInstructions: [String: Instruction]

  /// The first day on which the file, or one inside it, had come.
  package var earliest: Day {
    memberInstructions.values.compactMap(\.received).min().map { min($0, received) } ?? received
  }

  package var isSystemFile: Bool { SystemFiles.contains(name) }
}
