private import Glibc
package import SystemPackage

/// The few things the program asks of the file system, each with its path in the error.
///
/// Paths are bytes: a name that is no UTF-8 can still be opened.
package enum FileSystem {
  /// An entry of a folder.
  package struct Entry: Sendable {
    package let path: FilePath
    package let isFolder: Bool
  }

  /// The entries of a folder, in the order of their bytes.
  ///
  /// Links are followed to files, not to folders.
  package static func entries(of folder: FilePath) throws(CampaignError) -> [Entry] {
    guard let stream = unsafe folder.withPlatformString({ unsafe opendir($0) }) else {
      throw CampaignError(.cannotRead(Errno(rawValue: errno)), path: folder.string)
    }
    defer { unsafe closedir(stream) }
    var entries: [Entry] = []
    while let entry = unsafe readdir(stream) {
      // The name is a zero-terminated array inside the entry, which stays valid until the next call.
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { name in
          unsafe FilePath.Component(platformString: name)
        }
      }
      guard let name, name.kind == .regular else { continue }
      let path = folder.appending(name)
      entries.append(Entry(path: path, isFolder: isFolder(path, followingLinks: false)))
    }
    return entries.sorted { bytes($0.path).lexicographicallyPrecedes(bytes($1.path)) }
  }

  /// The whole content of a file.
  package static func bytes(of file: FilePath) throws(CampaignError) -> [UInt8] {
    try bytes(of: file, atMost: .max) ?? []
  }

  /// The whole content of a file; `nil` where that is more than `limit` bytes, which are then not read.
  package static func bytes(
    of file: FilePath, atMost limit: Int
  ) throws(CampaignError) -> [UInt8]? {
    let size = status(file, followingLinks: true)?.st_size ?? 0
    guard size <= limit else { return nil }
    do {
      let descriptor = try FileDescriptor.open(file, .readOnly)
      return try descriptor.closeAfter {
        try readAll(descriptor, expecting: Int(size), atMost: limit)
      }
    } catch {
      throw CampaignError(.cannotRead((error as? Errno) ?? .ioError), path: file.string)
    }
  }

  /// A file may grow while it is read.
  private static func readAll(
    _ descriptor: FileDescriptor, expecting size: Int, atMost limit: Int
  ) throws -> [UInt8]? {
    var bytes: [UInt8] = []
    // What a file's size says is believed within bounds: a sparse file or a device may say anything.
    bytes.reserveCapacity(min(max(size, 0), 1 << 30))
    var window = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      // The window is only written within the call.
      let count = try unsafe window.withUnsafeMutableBytes { unsafe try descriptor.read(into: $0) }
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: window[..<count])
      guard bytes.count <= limit else { return nil }
    }
  }

  package static func exists(_ path: FilePath) -> Bool { status(path, followingLinks: true) != nil }

  package static func isFolder(_ path: FilePath, followingLinks: Bool = true) -> Bool {
    status(path, followingLinks: followingLinks).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
  }

  /// Whether it is neither a file nor a folder: a pipe or a device, which may never end.
  package static func isSpecial(_ path: FilePath) -> Bool {
    let kind = status(path, followingLinks: true).map { $0.st_mode & S_IFMT }
    return kind.map { $0 != S_IFREG && $0 != S_IFDIR } ?? false
  }

  /// Whether a file can be put there without replacing a link, a device, a pipe or a folder.
  package static func isPlainOrMissing(_ path: FilePath) -> Bool {
    status(path, followingLinks: false).map { $0.st_mode & S_IFMT == S_IFREG } ?? true
  }

  /// Seconds since 1970 when a file was last changed.
  package static func modificationTime(of file: FilePath) -> Int? {
    status(file, followingLinks: true)?.st_mtim.tv_sec
  }

  private static func status(_ path: FilePath, followingLinks: Bool) -> stat? {
    var status = stat()
    let result = unsafe path.withPlatformString {
      unsafe followingLinks ? stat($0, &status) : lstat($0, &status)
    }
    return result == 0 ? status : nil
  }

  /// Makes a folder and those above it that are missing.
  package static func makeFolder(_ folder: FilePath) throws(CampaignError) {
    if folder.isEmpty || isFolder(folder) { return }
    try makeFolder(folder.removingLastComponent())
    guard unsafe folder.withPlatformString({ unsafe mkdir($0, 0o777) }) == 0 || isFolder(folder)
    else { throw CampaignError(.cannotWrite(Errno(rawValue: errno)), path: folder.string) }
  }

  /// Writes a new file and, unless told not to, waits until it is on the disk.
  package static func write(
    _ bytes: [UInt8], to file: FilePath, waits: Bool = true
  ) throws(CampaignError) {
    do {
      let descriptor = try FileDescriptor.open(
        file, .writeOnly, options: [.create, .truncate],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
      try descriptor.closeAfter {
        try descriptor.writeAll(bytes)
        guard !waits || fsync(descriptor.rawValue) == 0 else { throw Errno(rawValue: errno) }
      }
    } catch {
      throw CampaignError(.cannotWrite((error as? Errno) ?? .ioError), path: file.string)
    }
  }

  /// Adds a file, complete from the moment it is there, unless something has its name.
  ///
  /// - Parameters:
  ///   - bytes: What is in it.
  ///   - target: Its place.
  ///   - stage: A folder of the same file system, in which it is written first.
  /// - Returns: `false` when something has its name.
  /// - Throws: ``CampaignError`` when it cannot be written.
  package static func add(
    _ bytes: [UInt8], as target: FilePath, stage: FilePath
  ) throws(CampaignError) -> Bool {
    guard status(target, followingLinks: false) == nil else { return false }
    let draft = draft(in: stage)
    defer { _ = unsafe draft.withPlatformString { unsafe unlink($0) } }
    try write(bytes, to: draft)
    let result = unsafe draft.withPlatformString { from in
      unsafe target.withPlatformString { to in unsafe link(from, to) }
    }
    if result == 0 { return true }
    if errno == EEXIST { return false }
    // Some file systems have no links.
    try rename(draft, to: target)
    return true
  }

  /// Writes a file anew, in one step: it is the old or the new one at any moment.
  package static func replace(
    _ file: FilePath, with bytes: [UInt8]
  ) throws(CampaignError) {
    let draft = draft(in: file.removingLastComponent())
    defer { _ = unsafe draft.withPlatformString { unsafe unlink($0) } }
    try write(bytes, to: draft)
    try rename(draft, to: file)
  }

  private static func draft(in folder: FilePath) -> FilePath {
    folder.appending(".thidua-draft-\(getpid())")
  }

  /// The way from one folder to another, such as `../2021`; the whole path where they have nothing in common.
  package static func relativePath(of target: FilePath, from folder: FilePath) -> String {
    let (there, here) = (absolute(target), absolute(folder))
    let common = zip(there.components, here.components).prefix { $0 == $1 }.count
    let up = here.components.dropFirst(common).map { _ in ".." }
    return (up + there.components.dropFirst(common).map(\.string)).joined(separator: "/")
  }

  /// A path without links, from the root on; as it is where there is nothing.
  private static func absolute(_ path: FilePath) -> FilePath {
    let resolved = unsafe path.withPlatformString { unsafe realpath($0, nil) }
    guard let resolved = unsafe resolved else { return path.lexicallyNormalized() }
    defer { unsafe free(resolved) }
    return unsafe FilePath(platformString: resolved)
  }

  /// Puts a file in another's place in one step.
  package static func rename(_ file: FilePath, to target: FilePath) throws(CampaignError) {
    let result = unsafe file.withPlatformString { from in
      unsafe target.withPlatformString { to in unsafe Glibc.rename(from, to) }
    }
    guard result == 0 else {
      throw CampaignError(.cannotWrite(Errno(rawValue: errno)), path: target.string)
    }
  }

  /// Waits until all that was written so far is on the disk: many files take no longer than a few.
  package static func synchroniseAll() { sync() }

  /// Waits until a folder's names are on the disk; where the file system cannot, nothing is lost by it.
  package static func synchronise(_ folder: FilePath) {
    guard let descriptor = try? FileDescriptor.open(folder, .readOnly) else { return }
    _ = fsync(descriptor.rawValue)
    try? descriptor.close()
  }

  /// Removes a file, where that can be done.
  package static func remove(_ file: FilePath) {
    _ = unsafe file.withPlatformString { unsafe unlink($0) }
  }

  /// Removes a folder and the files in it.
  package static func removeFolder(_ folder: FilePath) throws(CampaignError) {
    for entry in try entries(of: folder) {
      if entry.isFolder {
        try removeFolder(entry.path)
      } else {
        remove(entry.path)
      }
    }
    _ = unsafe folder.withPlatformString { unsafe rmdir($0) }
  }

  private static func bytes(_ path: FilePath) -> [UInt8] {
    path.lastComponent.map { Array($0.string.utf8) } ?? []
  }
}
