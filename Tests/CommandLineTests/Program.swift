import Glibc
import TestSupport

/// The built program, run as people run it.
enum Program {
  struct Outcome: Equatable, CustomStringConvertible {
    var status: Int32 = 0
    var output = ""
    var errors = ""
    var description: String { "[\(status)]\n\(output)\n--- standard error\n\(errors)" }
  }

  struct LaunchError: Error, CustomStringConvertible {
    let description: String
  }

  /// Runs it in a folder, to its end.
  static func run(_ arguments: String..., in folder: String = "/") throws -> Outcome {
    try run(arguments, in: folder)
  }

  static func run(_ arguments: [String], in folder: String = "/") throws -> Outcome {
    let scratch = try TemporaryFolder()
    let process = try start(arguments, in: folder, scratch: scratch.path)
    let status = wait(for: process)
    return Outcome(
      status: status, output: try scratch.text("output"), errors: try scratch.text("errors"))
  }

  /// The status with which it ends when its words go to a device.
  static func status(
    _ arguments: [String], in folder: String, writingTo device: String
  ) throws -> Int32 {
    let scratch = try TemporaryFolder()
    let process = try start(arguments, in: folder, scratch: scratch.path, output: device)
    return wait(for: process)
  }

  /// Starts it, kills it so many microseconds later, and tells whether it was still alive.
  static func kill(_ arguments: [String], after microseconds: UInt32) throws -> Bool {
    let scratch = try TemporaryFolder()
    let process = try start(arguments, in: "/", scratch: scratch.path)
    usleep(microseconds)
    Glibc.kill(process, SIGKILL)
    return wait(for: process) == 128 + SIGKILL
  }

  // MARK: Processes

  /// Standard output and standard error go to files, which never fill up as pipes do.
  private static func start(
    _ arguments: [String], in folder: String, scratch: String, output: String? = nil
  ) throws -> pid_t {
    let program = try path.get()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    let flags = O_WRONLY | O_CREAT
    let words = output ?? scratch + "/output"
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, words, flags, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, scratch + "/errors", flags, 0o600)
    // The shell only changes the folder; the program takes over its process and so its number.
    let shell = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder, program]
    var arguments = (shell + arguments).map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var process = pid_t()
    let code = posix_spawn(&process, "/bin/sh", &actions, nil, &arguments, environ)
    guard code == 0 else {
      throw LaunchError(description: "\(program): \(String(cString: strerror(code)))")
    }
    return process
  }

  /// The exit status, or 128 and the signal as shells have it.
  private static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  // MARK: Where it is

  /// Beside the test bundle: in debug, in release, and wherever --scratch-path puts both.
  private static let path = Result { () throws(LaunchError) in
    for argument in CommandLine.arguments + [ownPath] {
      var folders = argument.split(separator: "/")
      while !folders.isEmpty {
        folders.removeLast()
        let program = "/" + (folders + ["thidua"]).joined(separator: "/")
        if isProgram(program) { return program }
      }
    }
    throw LaunchError(description: "no thidua beside \(ownPath); build it first")
  }

  private static let ownPath: String = {
    var buffer = [CChar](repeating: 0, count: 4_096)
    let count = max(0, readlink("/proc/self/exe", &buffer, buffer.count))
    return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }()

  private static func isProgram(_ path: String) -> Bool {
    !FolderListing.isFolder(path) && access(path, X_OK) == 0
  }
}
