/// What operating systems and office programs leave beside people's files.
enum SystemFiles {
  private static let names: Set<String> = [".DS_Store", "Thumbs.db", "desktop.ini"]

  /// Whether a file is litter, by its path; `/` between folders.
  static func contains(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    guard let name = parts.last.map(String.init) else { return false }
    return names.contains(name) || parts.contains("__MACOSX")
      || name.hasPrefix("~$") || name.hasPrefix("._")
      || (name.hasPrefix(".~lock.") && name.hasSuffix("#"))
      || (name.hasPrefix("~WRL") && name.hasSuffix(".tmp"))
  }
}
