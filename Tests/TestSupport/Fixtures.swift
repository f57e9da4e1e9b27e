private import Glibc

/// The files under `Fixtures/` at the root of the package.
package enum Fixtures {
  /// The folder's absolute path, without a slash at the end.
  package static let directory: String = {
    // <root>/Tests/TestSupport/Fixtures.swift
    let root = #filePath.split(separator: "/").dropLast(3)
    return "/" + (root + ["Fixtures"]).joined(separator: "/")
  }()

  /// Reads a fixture whole, by its path below ``directory``, such as `archives/pass/stored.zip`.
  package static func bytes(_ relativePath: String) throws -> [UInt8] {
    try bytes(ofFile: directory + "/" + relativePath)
  }

  /// The paths of all fixtures whose names end so.
  package static func files(_ suffixes: String...) throws -> [String] {
    try suffixes.flatMap { try FolderListing.files(below: directory, suffix: $0) }.sorted()
  }

  /// Reads a file whole, by its path.
  package static func bytes(ofFile path: String) throws -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw FixtureError(path: path, code: errno) }
    defer { fclose(file) }
    var contents: [UInt8] = []
    var window = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&window, 1, window.count, file), count > 0 {
      contents.append(contentsOf: window[..<count])
    }
    guard ferror(file) == 0 else { throw FixtureError(path: path, code: errno) }
    return contents
  }
}

/// A fixture that could not be read.
package struct FixtureError: Error, CustomStringConvertible {
  /// The absolute path that was tried.
  package let path: String
  /// The value of `errno`.
  package let code: Int32

  package var description: String {
    "cannot read the fixture \(path): \(String(cString: strerror(code)))"
  }
}
