private import Glibc

/// What lies in a folder, for tests that look at whole trees of files.
package enum FolderListing {
  /// The names in a folder, sorted by their bytes.
  package static func names(in folder: String) throws -> [String] {
    guard let stream = opendir(folder) else { throw FixtureError(path: folder, code: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  /// The paths of all files below a folder, links to folders left out.
  package static func files(below folder: String, suffix: String = "") throws -> [String] {
    try names(in: folder).flatMap { name -> [String] in
      let path = "\(folder)/\(name)"
      if isFolder(path) { return try files(below: path, suffix: suffix) }
      return path.hasSuffix(suffix) ? [path] : []
    }
  }

  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
