/// What became of one row, or of a sheet that was not read: a line of the ledger.
///
/// The ledger proves that no row was lost. Every row with content of every sheet that was read has one line,
/// a row that holds two people has two.
package struct LedgerLine: Sendable, Equatable {
  /// Why a row is part of the form and not an entry.
  package enum Structure: String, Sendable {
    case title, header, section, department, total, filler, sample, signature, note, unused
    case columnNumbers = "column-numbers"
    case blankForm = "blank-form"
  }

  /// Why a sheet or file was not read, where no finding says it.
  package enum Unread: String, Sendable {
    case hiddenSheet = "hidden-sheet"
    case otherAnnex = "other-annex"
    case emptySheet = "empty-sheet"
    case otherYear = "other-year"
    case systemFile = "system-file"
  }

  /// What became of it.
  package enum Fate: Sendable, Equatable {
    /// An entry: the record with this index of the reading.
    case entry(Int)
    /// An entry that cannot count, with the finding that says why.
    case rejected(FindingCode)
    /// Part of the form.
    case structural(Structure)
    /// Not read at all.
    case unread(Unread)
    /// Not read at all, with the finding that says why.
    case refused(FindingCode)
  }

  /// The sheet's name; empty for CSV.
  package let sheet: String
  /// Counted from 1; `nil` for a whole sheet or file.
  package let row: Int?
  /// What became of it.
  package internal(set) var fate: Fate

  package init(sheet: String = "", row: Int? = nil, fate: Fate) {
    self.sheet = sheet
    self.row = row
    self.fate = fate
  }
}
