import FormTestSupport
import Forms
import TestSupport
import Testing

/// What the fuzzer of forms once found: files that broke a claim, or took it seconds to read.
struct FuzzingTests {
  @Test(arguments: try Fixtures.files(".txt").filter { $0.contains("/fuzzing/Form/") })
  func `keeps the claims on what fuzzing found`(path: String) throws {
    let text = String(decoding: try Fixtures.bytes(ofFile: path), as: UTF8.self)
    #expect(try FormClaims.violations(by: FormDocument(drawn: text)) == [])
  }
}
