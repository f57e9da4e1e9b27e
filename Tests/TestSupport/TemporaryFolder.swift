private import Glibc

/// A folder of a test's own, removed with everything in it when the test lets go of it.
package final class TemporaryFolder: Sendable {
  /// The folder's absolute path, without a slash at the end.
  package let path: String

  package init() throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/thidua-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FixtureError(path: parent, code: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    keepWorkbooks()
    Self.remove(path)
  }

  /// Keeps what the program wrote: it stands in folders named `out`, and not in a stage of a killed run.
  private func keepWorkbooks() {
    guard KeptWorkbooks.folder != nil else { return }
    for file in (try? FolderListing.files(below: path, suffix: ".xlsx")) ?? []
    where file.contains("/out/") && !file.contains("/.") {
      if let bytes = try? Fixtures.bytes(ofFile: file) { KeptWorkbooks.keep(bytes) }
    }
  }

  /// Writes a file and the folders above it.
  package func write(_ bytes: [UInt8], to name: String) throws {
    try makeFolders(above: name)
    let file = "\(path)/\(name)"
    guard let stream = fopen(file, "wb") else { throw FixtureError(path: file, code: errno) }
    defer { fclose(stream) }
    guard fwrite(bytes, 1, bytes.count, stream) == bytes.count else {
      throw FixtureError(path: file, code: errno)
    }
  }

  package func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  /// Makes a file of that many zero bytes, which take no room on the disk.
  package func makeSparseFile(_ name: String, size: Int) throws {
    try write([], to: name)
    guard truncate("\(path)/\(name)", size) == 0 else {
      throw FixtureError(path: name, code: errno)
    }
  }

  package func makeFolder(_ name: String) throws {
    try makeFolders(above: name + "/")
  }

  private func makeFolders(above name: String) throws {
    var folder = path
    for part in name.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
      folder += "/\(part)"
      guard mkdir(folder, 0o777) == 0 || errno == EEXIST else {
        throw FixtureError(path: folder, code: errno)
      }
    }
  }

  package func bytes(_ name: String) throws -> [UInt8] {
    try Fixtures.bytes(ofFile: "\(path)/\(name)")
  }

  package func text(_ name: String) throws -> String {
    String(decoding: try bytes(name), as: UTF8.self)
  }

  /// The paths of all files below the folder, relative to it.
  package func files(below name: String = "") throws -> [String] {
    let folder = name.isEmpty ? path : "\(path)/\(name)"
    return try FolderListing.files(below: folder).map { String($0.dropFirst(folder.count + 1)) }
  }

  /// Copies a folder of fixtures with all that is in it.
  package func copy(fixture: String, to name: String) throws {
    let source = "\(Fixtures.directory)/\(fixture)"
    for file in try FolderListing.files(below: source) {
      try write(try Fixtures.bytes(ofFile: file), to: name + file.dropFirst(source.count))
    }
  }

  /// Sets when a file was last changed, in seconds since 1970.
  package func setModificationTime(of name: String, to seconds: Int) throws {
    let file = "\(path)/\(name)"
    let times = [timeval(tv_sec: seconds, tv_usec: 0), timeval(tv_sec: seconds, tv_usec: 0)]
    guard utimes(file, times) == 0 else { throw FixtureError(path: file, code: errno) }
  }

  private static func remove(_ path: String) {
    for name in (try? FolderListing.names(in: path)) ?? [] {
      let entry = "\(path)/\(name)"
      if FolderListing.isFolder(entry) { remove(entry) } else { unlink(entry) }
    }
    rmdir(path)
  }
}
