import CodecTestSupport
import FuzzingSupport

/// Any bytes as CSV, with everything to be detected.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  fuzz(start, count) { CodecClaims.violations(byCSV: $0) }
}
