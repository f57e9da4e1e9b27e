/// What one sheet holds.
struct SheetReading {
  /// The lists on the sheet, each with the title above it.
  var blocks: [Block] = []
  var ledger: [LedgerLine] = []
  var findings: [Finding] = []
  var headings: [ListHeading] = []
  /// How many records the sheet has so far.
  private(set) var recordCount = 0

  struct Block {
    var title: ListTitle
    var records: [Registration] = []
    var isDeclaredEmpty = false
    /// Entries that cannot count.
    var rejected: [Registration] = []
    /// The totals that the list says of itself, and where.
    var totals: [(totals: DeclaredTotals, place: Place)] = []
  }

  /// Adds a record to the list that is being read, with the line of the ledger that proves it.
  mutating func append(_ record: Registration, sheet: String, row: Int) {
    ledger.append(LedgerLine(sheet: sheet, row: row, fate: .entry(recordCount)))
    updateLastBlock { $0.records.append(record) }
    recordCount += 1
  }

  /// Changes the list that is being read; a table without a title begins one.
  mutating func updateLastBlock(_ change: (inout Block) -> Void) {
    if blocks.isEmpty { blocks.append(Block(title: ListTitle())) }
    change(&blocks[blocks.count - 1])
  }
}
