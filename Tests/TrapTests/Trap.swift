/// An input that has broken other readers, and what must come of it here.
struct Trap: Sendable {
  /// Its name in the trap list: a letter for the group, and a number.
  let name: String
  /// The outcome, and the reason where it is not the usual one.
  let claim: String
  /// Throws when the outcome is another.
  let check: @Sendable () throws -> Void

  init(_ name: String, _ claim: String, _ check: @escaping @Sendable () throws -> Void) {
    self.name = name
    self.claim = claim
    self.check = check
  }

  /// Springs the trap: what went wrong, or `nil`.
  func failure() -> String? {
    do {
      try check()
      return nil
    } catch {
      return "\(name) (\(claim)): \(error)"
    }
  }
}

/// An outcome that is not the stated one.
struct UnexpectedOutcome: Error, CustomStringConvertible {
  let description: String
}

/// Makes sure of an outcome; whole values are compared.
func expect<Value: Equatable>(
  _ found: Value, _ expected: Value, line: UInt = #line
) throws {
  guard found != expected else { return }
  throw UnexpectedOutcome(description: "line \(line): \(found), not \(expected)")
}

/// The error that reading ends with; throws when there is none.
func error<Failure: Error>(
  _ type: Failure.Type, line: UInt = #line, _ read: () throws -> some Any
) throws -> Failure {
  do {
    let found = try read()
    throw UnexpectedOutcome(description: "line \(line): no error, but \(found)")
  } catch let error as Failure {
    return error
  }
}
