private import Glibc

/// Where words go: results to standard output, progress and errors to standard error.
enum Terminal {
  static func print(_ text: String) {
    write(text + "\n", to: STDOUT_FILENO)
  }

  /// An error is one line, whatever the names that it tells have in them.
  static func printError(_ text: String) {
    let line = text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }
    write(String(String.UnicodeScalarView(line)) + "\n", to: STDERR_FILENO)
  }

  /// Shows how far the reading is, on one line, only where a person sees it.
  static func showProgress(_ done: Int, of total: Int, label: String) {
    guard isatty(STDERR_FILENO) != 0 else { return }
    let end = done == total ? "\n" : ""
    write("\r\(label) \(done)/\(total)\(end)", to: STDERR_FILENO)
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      // The buffer is only read within the call.
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
