import CodecTestSupport
import TestSupport
import Testing
import XLSX

/// Damage of every kind to workbooks: they are refused with a place, or what is read of them is consistent.
struct DamagedWorkbookTests {
  /// The fixtures that are workbooks and can be taken apart.
  private static let packages: [(path: String, package: TestPackage)] = {
    let paths = (try? Fixtures.files(".xlsx", ".xlsm")) ?? []
    return paths.compactMap { path in
      (try? TestPackage(unpacking: Fixtures.bytes(ofFile: path))).map { (path, $0) }
    }
  }()

  private func expectClaims(
    _ package: TestPackage, _ comment: Comment, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let violations = try CodecClaims.violations(byWorkbook: package.bytes())
    #expect(violations == [], comment, sourceLocation: sourceLocation)
  }

  @Test func `holds whatever becomes of a part`() throws {
    var damage = Damage(seed: 2022)
    for round in 0..<300 {
      var package = TestPackage.sample
      let part = damage.index(below: package.parts.count)
      for _ in 0...damage.index(below: 3) { damage.editXML(&package.parts[part].contents) }
      try expectClaims(package, "round \(round), \(package.parts[part].name)")
    }
  }

  /// In each an edit of one part, or two parts that changed places.
  @Test func `holds whatever becomes of the workbooks of other programs`() throws {
    var damage = Damage(seed: 463)
    #expect(Self.packages.count > 40)
    for (path, whole) in Self.packages {
      var package = whole
      let (one, other) = (
        damage.index(below: package.parts.count), damage.index(below: package.parts.count)
      )
      if damage.index(below: 4) == 0 {
        package.parts[one].contents = whole.parts[other].contents
        package.parts[other].contents = whole.parts[one].contents
      } else {
        damage.editXML(&package.parts[one].contents)
      }
      try expectClaims(package, "\(path), \(whole.parts[one].name) and \(whole.parts[other].name)")
    }
  }

  // MARK: Truncation

  @Test func `refuses a workbook that is cut off anywhere`() throws {
    let bytes = try TestPackage.sample.bytes()
    for count in bytes.indices {
      let error = #expect(throws: XLSXError.self) { try WorkbookReader(Array(bytes.prefix(count))) }
      guard case .archive = error?.kind else {
        Issue.record("the first \(count) bytes: \(error.map(String.init(describing:)) ?? "")")
        return
      }
    }
  }

  @Test(
    arguments: TestPackage.sample.parts.map(\.name).filter { !$0.hasPrefix("docProps/") })
  func `refuses a part that is cut off anywhere`(name: String) throws {
    let contents = try #require(TestPackage.sample[name]).utf8
    for count in 0..<contents.count {
      var package = TestPackage.sample
      package.set(name, Array(contents.prefix(count)))
      let error = #expect(throws: XLSXError.self) {
        try package.contents()
      }
      #expect(error?.part == name, "the first \(count) bytes")
    }
  }

  @Test(arguments: ["docProps/core.xml", "docProps/custom.xml"])
  func `leaves out properties that are cut off anywhere, and says so`(name: String) throws {
    let contents = try #require(TestPackage.sample[name]).utf8
    let whole = try TestPackage.sample.contents()
    for count in 0..<contents.count {
      var package = TestPackage.sample
      package.set(name, Array(contents.prefix(count)))
      let reader = try package.reader()
      #expect(reader.diagnostics.contains(Diagnostic(.unreadableProperties, part: name)))
      #expect(try reader.contents() == whole, "the first \(count) bytes")
    }
  }
}
