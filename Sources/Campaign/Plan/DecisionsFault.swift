/// Why decisions.xlsx cannot be used at all: no decision is ever skipped.
package enum DecisionsFault: Sendable, Equatable {
  /// It is no workbook, or a broken one.
  case damaged
  case encrypted
  /// No sheet has the columns in which people answer; those that the likeliest one lacks.
  case missingColumns([String])
}
