/// How somebody who is proposed stands in the register.
///
/// The raw values are a contract.
package enum Standing: String, Sendable, CaseIterable {
  /// By the same name, in the same unit and department; in the unit alone where either list names no department and
  /// nobody else there has the name.
  case registered
  /// In the unit, by a name that differs in accents or abbreviations.
  case otherSpelling = "other-spelling"
  case otherDepartment = "other-department"
  /// Several in the unit have the name, and nothing tells which is meant.
  case several
  /// In other units only.
  case otherUnit = "other-unit"
  /// The proposal does not say which unit, and somebody of the name is registered.
  case unknownUnit = "unknown-unit"
  case notRegistered = "not-registered"
  /// A unit as a whole: its giao ước tells for what it registered.
  case wholeUnit = "whole-unit"
}

/// What follows from it for an award.
///
/// The raw values are a contract.
package enum Verdict: String, Sendable, CaseIterable {
  case eligible
  /// The award or the plan asks for no registration.
  case notNeeded = "not-needed"
  /// A person must compare the proposal with what is registered.
  case compare
  /// A person must look into the unit's giao ước.
  case comparePledge = "compare-pledge"
  case notRegistered = "not-registered"
  /// The row does not say clearly for which award.
  case unclearAward = "unclear-award"
}
