import TestSupport
import Testing

/// A run that is killed at any moment leaves complete files, old or new.
@Suite struct KilledRunTests {
  @Test func `leaves complete files whenever it is killed`() throws {
    let sample = try SampleFolder()
    func arguments(_ day: String, _ output: String) -> [String] {
      ["consolidate", sample.path, "--as-of", day, "--output", "\(sample.path)/\(output)"]
    }
    let (oldDay, newDay) = ("2022-03-24", "2022-03-31")
    var versions: [[String: [UInt8]]] = []
    for (day, output) in [(oldDay, "old"), (newDay, "new")] {
      #expect(try Program.run(arguments(day, output)).status == 0)
      versions.append(try contents(sample.folder, output))
    }
    #expect(versions.map(\.count) == [7, 9])

    #expect(try Program.run(arguments(oldDay, "out")).status == 0)
    var killed = 0
    for milliseconds in [1, 5, 10, 15, 20, 25, 30, 40, 60, 90, 130, 180] as [UInt32] {
      if try Program.kill(arguments(newDay, "out"), after: milliseconds * 1_000) { killed += 1 }
      for (name, bytes) in try contents(sample.folder, "out") {
        let isComplete = versions.contains { $0[name] == bytes }
        #expect(isComplete, "\(name) after \(milliseconds) ms")
      }
    }
    #expect(killed > 0)

    #expect(try Program.run(arguments(newDay, "out")).status == 0)
    #expect(try contents(sample.folder, "out") == versions[1])
    let left = try FolderListing.names(in: "\(sample.path)/out")
    #expect(!left.contains { $0.hasPrefix(".") })
  }

  /// The files that people see; stages are hidden.
  private func contents(_ folder: TemporaryFolder, _ name: String) throws -> [String: [UInt8]] {
    let files = try folder.files(below: name).filter { !$0.hasPrefix(".") }
    return Dictionary(
      uniqueKeysWithValues: try files.map { ($0, try folder.bytes("\(name)/\($0)")) })
  }
}
