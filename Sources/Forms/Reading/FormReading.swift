/// What a file says when it is read by a form.
package struct FormReading: Sendable {
  /// The lists in it: one, unless several units share the file.
  package var lists: [RegistrationList] = []
  /// What became of every row of the sheets that were read, and of the sheets that were not.
  ///
  /// An entry's index counts the records of all lists, in order.
  package var ledger: [LedgerLine] = []
  package var findings: [Finding] = []
  /// The titles, headings and remarks of the sheets that were read, row by row.
  package var headings: [ListHeading] = []

  package init() {}
}

/// One unit's list.
package struct RegistrationList: Sendable {
  package var title = ListTitle()
  package var records: [Registration] = []
  /// Whether it says in words that nobody registers.
  package var isDeclaredEmpty = false
  /// Entries that cannot count, as they would read if they did: the list was filled in, even if no record came of it.
  package var rejected: [Registration] = []

  /// Whether nobody filled it in: the blank form, or one with only its samples.
  package var isBlank: Bool { records.isEmpty && !isDeclaredEmpty && rejected.isEmpty }

  package init() {}
}
