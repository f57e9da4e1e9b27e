private import Glibc
package import SystemPackage

/// A file that is written bit by bit and appears only when it is complete: in its place, or on standard
/// output.
///
/// What stands in its place and is no plain file (a device, a pipe, a link) is not replaced but written into.
package struct SpooledFile: ~Copyable {
  private let target: FilePath?
  private let replacesTarget: Bool
  private let spool: FilePath
  private let descriptor: FileDescriptor

  /// Opens a spool beside `target`, or in the folder for temporary files when it is not replaced.
  ///
  /// - Throws: ``CampaignError`` when nothing can be written there.
  package init(target: FilePath?) throws(CampaignError) {
    self.target = target
    replacesTarget = target.map { FileSystem.isPlainOrMissing($0) } ?? false
    let folder = replacesTarget ? target?.removingLastComponent() : FilePath("/tmp")
    spool = (folder ?? FilePath("")).appending(".thidua-spool-\(getpid())")
    // A run that was killed may have left one, and nobody else's link is followed.
    _ = unsafe spool.withPlatformString { unsafe unlink($0) }
    do {
      descriptor = try FileDescriptor.open(
        spool, .readWrite, options: [.create, .exclusiveCreate],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
    } catch {
      throw CampaignError(
        .cannotWrite((error as? Errno) ?? .ioError), path: target?.string ?? spool.string)
    }
  }

  deinit {
    try? descriptor.close()
    _ = unsafe spool.withPlatformString { unsafe unlink($0) }
  }

  /// Adds bytes at the end.
  package mutating func write(_ bytes: Span<UInt8>) throws(CampaignError) {
    try Self.write(bytes, to: descriptor, path: target ?? spool)
  }

  /// Begins anew.
  package mutating func truncate() throws(CampaignError) {
    do {
      try descriptor.resize(to: 0)
      try descriptor.seek(offset: 0, from: .start)
    } catch {
      throw CampaignError(.cannotWrite((error as? Errno) ?? .ioError), path: spool.string)
    }
  }

  /// Puts the file in its place in one step, or copies it to where it cannot be put.
  package consuming func commit() throws(CampaignError) {
    guard let target else { return try copy(to: .standardOutput, path: "standard output") }
    guard replacesTarget else { return try copy(into: target) }
    guard fsync(descriptor.rawValue) == 0 else {
      throw CampaignError(.cannotWrite(Errno(rawValue: errno)), path: target.string)
    }
    try FileSystem.rename(spool, to: target)
  }

  private func copy(into target: FilePath) throws(CampaignError) {
    let output: FileDescriptor
    do {
      output = try FileDescriptor.open(target, .writeOnly, options: [.truncate])
    } catch {
      throw CampaignError(.cannotWrite((error as? Errno) ?? .ioError), path: target.string)
    }
    defer { try? output.close() }
    try copy(to: output, path: target)
  }

  private func copy(to output: FileDescriptor, path: FilePath) throws(CampaignError) {
    var window = [UInt8](repeating: 0, count: 1 << 16)
    do {
      try descriptor.seek(offset: 0, from: .start)
      while true {
        // The window is only written within the call.
        let count = try unsafe window.withUnsafeMutableBytes {
          unsafe try descriptor.read(into: $0)
        }
        guard count > 0 else { return }
        try Self.write(window.span.extracting(0..<count), to: output, path: path)
      }
    } catch {
      throw (error as? CampaignError)
        ?? CampaignError(.cannotRead((error as? Errno) ?? .ioError), path: spool.string)
    }
  }

  private static func write(
    _ bytes: Span<UInt8>, to descriptor: FileDescriptor, path: FilePath
  ) throws(CampaignError) {
    do {
      // The bytes are only read within the call.
      _ = try unsafe bytes.withUnsafeBytes { unsafe try descriptor.writeAll($0) }
    } catch {
      throw CampaignError(.cannotWrite((error as? Errno) ?? .ioError), path: path.string)
    }
  }
}
