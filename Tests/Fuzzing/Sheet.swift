import CodecTestSupport
import FuzzingSupport

/// Any bytes as the sheet of a workbook.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  fuzz(start, count) { CodecClaims.violations(byPart: "xl/worksheets/sheet1.xml", $0) }
}
