import CodecTestSupport
import FuzzingSupport

/// Any parts as a workbook, listed as `TestPackage.init(listing:)` tells.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  fuzz(start, count) { CodecClaims.violations(byListing: $0) }
}
