private import Glibc
package import SystemPackage

/// Files that appear in a folder all together, each complete, or not at all.
///
/// They are written beside their place, synced, and renamed at the end in the order in which they were
/// added. A run that is killed leaves the old files, and its stage for the next run to clear away.
package struct StagedOutput: ~Copyable {
  private static let prefix = ".thidua-stage-"

  private let folder: FilePath
  private let stage: FilePath
  private var names: [String] = []
  private var ownFolders: [String] = []

  /// Makes the folder and a stage in it.
  package init(folder: FilePath) throws(CampaignError) {
    self.folder = folder
    stage = folder.appending("\(Self.prefix)\(getpid())")
    try FileSystem.makeFolder(folder)
    try Self.clearAbandonedStages(in: folder)
    try FileSystem.makeFolder(stage)
  }

  /// A run that failed leaves no half of its output behind.
  deinit { try? FileSystem.removeFolder(stage) }

  /// Writes a file to the stage.
  package mutating func add(_ name: String, _ bytes: [UInt8]) throws(CampaignError) {
    try add(name, bytes, waits: true)
  }

  private mutating func add(
    _ name: String, _ bytes: [UInt8], waits: Bool
  ) throws(CampaignError) {
    try FileSystem.write(bytes, to: stage.appending(name), waits: waits)
    names.append(name)
  }

  /// Writes the files of a folder that is the program's own: what earlier runs left in it goes.
  ///
  /// There may be thousands, and to wait for the disk after each would take longer than all the rest.
  package mutating func add(
    folder name: String, _ files: [(name: String, bytes: [UInt8])]
  ) throws(CampaignError) {
    try FileSystem.makeFolder(stage.appending(name))
    ownFolders.append(name)
    for file in files { try add("\(name)/\(file.name)", file.bytes, waits: false) }
    FileSystem.synchroniseAll()
  }

  /// Puts all files in their places, and then removes what they replace.
  package consuming func commit() throws(CampaignError) {
    for name in ownFolders { try FileSystem.makeFolder(folder.appending(name)) }
    for name in names {
      try FileSystem.rename(stage.appending(name), to: folder.appending(name))
    }
    for name in ownFolders { try removeStale(in: name) }
    for name in [""] + ownFolders { FileSystem.synchronise(folder.appending(name)) }
  }

  /// Removes the workbooks and tables that this run did not write; what people put there stays.
  private func removeStale(in name: String) throws(CampaignError) {
    let written = Set(names)
    for entry in try FileSystem.entries(of: folder.appending(name)) where !entry.isFolder {
      guard let file = entry.path.lastComponent, ["csv", "xlsx"].contains(file.extension),
        !written.contains("\(name)/\(file.string)")
      else { continue }
      FileSystem.remove(entry.path)
    }
  }

  /// Removes the stages of runs that are no longer alive.
  private static func clearAbandonedStages(in folder: FilePath) throws(CampaignError) {
    for entry in try FileSystem.entries(of: folder) where entry.isFolder {
      guard let name = entry.path.lastComponent?.string, name.hasPrefix(prefix),
        let owner = pid_t(name.dropFirst(prefix.count)), owner == getpid() || !isAlive(owner)
      else { continue }
      try FileSystem.removeFolder(entry.path)
    }
  }

  /// Another user's run may not be signalled, but it is alive.
  private static func isAlive(_ process: pid_t) -> Bool {
    kill(process, 0) == 0 || errno == EPERM
  }
}
