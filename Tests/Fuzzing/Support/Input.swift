/// Hands libFuzzer's input to a function that tells which claims it breaks, and stops at the first that does.
package func fuzz(
  _ start: UnsafePointer<UInt8>?, _ count: Int, _ violations: ([UInt8]) throws -> [String]
) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  do {
    let found = try violations(bytes)
    precondition(found.isEmpty, found.joined(separator: "; "))
  } catch {
    preconditionFailure("\(error)")
  }
  return 0
}
