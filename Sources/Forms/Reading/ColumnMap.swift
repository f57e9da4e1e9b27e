internal import VietnameseText

/// Which column of a table holds what, as its header says.
struct ColumnMap: Equatable {
  /// A column that the form does not know, or knows as an extra.
  struct Further: Equatable {
    let id: String
    let label: String
    let column: Int
  }

  var ordinal: Int?
  /// The name's columns: one, or two where family and given name stand apart.
  var name: [Int] = []
  /// Columns headed like the name's that are not it: a second table beside the first, perhaps.
  var otherNames: [Int] = []
  var organisation: Int?
  /// The column that says whose entry it is.
  var unit: Int?
  var note: Int?
  /// The column that says which section an entry belongs to.
  var kind: Int?
  /// Where the template told the unit what is wrong: nothing of the list.
  var check: Int?
  var further: [Further] = []
  /// Identity numbers and the like, with their headers.
  var personal: [Further] = []

  /// Columns of the form's own fields that were recognised.
  var recognised: Int {
    [ordinal, organisation, unit, note].count { $0 != nil } + (name.isEmpty ? 0 : 1)
  }

  var nameColumn: Int { name.first ?? 0 }
}

/// The header of a table: where it stands, and what it says.
struct HeaderMatch {
  /// Indexes into the sheet's rows.
  let rows: ClosedRange<Int>
  let columns: ColumnMap
}
