package import Consolidation
internal import Spreadsheet
package import SystemPackage
internal import VietnameseText

/// Lists what lies below received/, and when each file came.
package struct ReceivedFolder {
  private let root: FilePath
  private let instructions: [String: Instruction]

  /// - Parameters:
  ///   - root: The folder received/.
  ///   - instructions: What staff decided; the last word about a file counts.
  package init(_ root: FilePath, instructions: [Instruction]) {
    self.root = root
    self.instructions = Dictionary(
      instructions.map { ($0.file, $0) }, uniquingKeysWith: { _, last in last })
  }

  /// All files, in the order of their paths' bytes.
  package func files() throws(CampaignError) -> [ReceivedFile] {
    guard FileSystem.isFolder(root) else { throw CampaignError(.missingFolder, path: root.string) }
    return try files(in: root, name: "", storedName: "", day: nil)
  }

  private func files(
    in folder: FilePath, name: String, storedName: String, day: Day?
  ) throws(CampaignError) -> [ReceivedFile] {
    var files: [ReceivedFile] = []
    for entry in try FileSystem.entries(of: folder) {
      let stored = entry.path.lastComponent?.string ?? ""
      let own = CleanText.composed(stored)
      let prefix = name.isEmpty ? ("", "") : (name + "/", storedName + "/")
      let (entryName, entryStored) = (prefix.0 + own, prefix.1 + stored)
      if entry.isFolder {
        files += try self.files(
          in: entry.path, name: entryName, storedName: entryStored, day: Self.day(own) ?? day)
      } else {
        files.append(file(entry.path, name: entryName, storedName: entryStored, day: day))
      }
    }
    return files
  }

  private func file(_ path: FilePath, name: String, storedName: String, day: Day?) -> ReceivedFile {
    let instruction = instructions[CleanText.clean(name)]
    let known = instruction?.received ?? day
    let own = VietnamTime.day(ofSeconds: FileSystem.modificationTime(of: path) ?? 0)
    return ReceivedFile(
      path: path, name: name, storedName: storedName, received: known ?? own,
      isDatedByFile: known == nil,
      instruction: instruction, memberInstructions: members(of: name))
  }

  private func members(of name: String) -> [String: Instruction] {
    let prefix = CleanText.clean(name) + "!"
    return instructions.filter { $0.key.hasPrefix(prefix) }
  }

  /// The day that a folder's name begins with: `2022-03-25`, `2022-03-25 đợt 2`.
  private static func day(_ name: String) -> Day? {
    CalendarDate(iso: String(name.prefix(10))).map { Day(number: $0.daysSince1970) }
  }
}
