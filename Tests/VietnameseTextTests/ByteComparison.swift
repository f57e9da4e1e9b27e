import Testing

/// `String ==` takes NFC and NFD for equal; their bytes are not.
func expectSame(
  _ text: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(
    Array(text.utf8) == Array(expected.utf8), "\(text) is not \(expected)",
    sourceLocation: sourceLocation)
}
