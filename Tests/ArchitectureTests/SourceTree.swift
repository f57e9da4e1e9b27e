import TestSupport

/// The project's own sources, as text.
enum SourceTree {
  /// An import statement.
  struct Import: CustomStringConvertible {
    let file: String
    let module: String
    var description: String { "\(file) imports \(module)" }
  }

  private static let sources = Fixtures.directory + "/../Sources"

  static func targets() throws -> [String] { try FolderListing.names(in: sources) }

  /// Every import of a target's files, whatever its access level.
  static func imports(ofTarget target: String) throws -> [Import] {
    try FolderListing.files(below: "\(sources)/\(target)", suffix: ".swift").flatMap { path in
      let file = String(path.split(separator: "/").last ?? "")
      return try text(of: path).split(separator: "\n").compactMap { line in
        module(importedBy: line).map { Import(file: file, module: $0) }
      }
    }
  }

  private static func text(of path: String) throws -> String {
    String(decoding: try Fixtures.bytes(ofFile: path), as: UTF8.self)
  }

  /// `package import Forms` imports Forms; `import struct Spreadsheet.Row` imports Spreadsheet.
  private static func module(importedBy line: Substring) -> String? {
    var words = line.split(separator: " ")
    while let first = words.first, ["public", "package", "internal", "private"].contains(first) {
      words.removeFirst()
    }
    guard words.first == "import", words.count >= 2 else { return nil }
    return words.last?.split(separator: ".").first.map(String.init)
  }
}
