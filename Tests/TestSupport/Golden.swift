private import Glibc

/// Texts that a test's result must equal, kept under `Fixtures/golden/`.
///
/// With `THIDUA_RECORD=1` in the environment they are written anew, and the run fails, so that nobody takes a
/// recording for a comparison.
package enum Golden {
  private static let directory = Fixtures.directory + "/golden"

  /// Where a text first differs from the one that is kept; `nil` when they are equal.
  package static func difference(of text: String, from name: String) throws -> String? {
    let path = "\(directory)/\(name)"
    guard getenv("THIDUA_RECORD").map({ String(cString: $0) }) != "1" else {
      try record(text, at: path)
      return "recorded \(name); look at the difference before it is committed"
    }
    let kept = String(decoding: try Fixtures.bytes(ofFile: path), as: UTF8.self)
    return firstDifference(lines(kept), lines(text)).map { "\(name), \($0)" }
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static func firstDifference(_ kept: [Substring], _ new: [Substring]) -> String? {
    for index in 0..<max(kept.count, new.count) {
      let pair = [kept, new].map { $0.indices.contains(index) ? String($0[index]) : "(no line)" }
      guard Array(pair[0].utf8) != Array(pair[1].utf8) else { continue }
      return "line \(index + 1):\n  kept \(pair[0])\n  now  \(pair[1])"
    }
    return nil
  }

  private static func record(_ text: String, at path: String) throws {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += "/\(part)"
      mkdir(folder, 0o777)
    }
    guard let file = fopen(path, "wb") else { throw FixtureError(path: path, code: errno) }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else {
      throw FixtureError(path: path, code: errno)
    }
  }
}
