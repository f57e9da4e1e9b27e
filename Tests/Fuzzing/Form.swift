import FormTestSupport
import Forms
import FuzzingSupport

/// Any text as sheets that are drawn as `FormDocument.init(drawn:)` tells.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  fuzz(start, count) {
    try FormClaims.violations(by: FormDocument(drawn: String(decoding: $0, as: UTF8.self)))
  }
}
