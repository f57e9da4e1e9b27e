internal import Campaign
private import Glibc
internal import SystemPackage

/// Where words go: results to standard output, progress and errors to standard error.
enum Terminal {
  /// - Throws: ``CampaignError`` when standard output cannot take it.
  static func print(_ text: String) throws(CampaignError) {
    guard let reason = write(text + "\n", to: STDOUT_FILENO) else { return }
    throw CampaignError(.cannotWrite(reason), path: "standard output")
  }

  /// An error is one line, whatever the names that it tells have in them.
  static func printError(_ text: String) {
    let line = text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }
    _ = write(String(String.UnicodeScalarView(line)) + "\n", to: STDERR_FILENO)
  }

  /// Shows how far the reading is, on one line, only where a person sees it.
  static func showProgress(_ done: Int, of total: Int, label: String) {
    guard isatty(STDERR_FILENO) != 0 else { return }
    let end = done == total ? "\n" : ""
    _ = write("\r\(label) \(done)/\(total)\(end)", to: STDERR_FILENO)
  }

  /// Why not all could be written, if so.
  private static func write(_ text: String, to descriptor: Int32) -> Errno? {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      // The buffer is only read within the call.
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 else { return Errno(rawValue: errno) }
      bytes = bytes.dropFirst(count)
    }
    return nil
  }
}
