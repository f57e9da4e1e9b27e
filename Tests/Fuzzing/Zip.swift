import CodecTestSupport
import FuzzingSupport

/// Any bytes as an archive.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  fuzz(start, count) { CodecClaims.violations(byArchive: $0) }
}
