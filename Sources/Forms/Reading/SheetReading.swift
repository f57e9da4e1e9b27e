/// What one sheet holds.
struct SheetReading {
  /// The lists on the sheet, each with the title above it.
  var blocks: [Block] = []
  var ledger: [LedgerLine] = []
  var findings: [Finding] = []

  struct Block {
    var title: ListTitle
    var records: [Registration] = []
    var isDeclaredEmpty = false
    var rejectedEntries = 0
    /// The totals that the list says of itself, and where.
    var totals: [(totals: DeclaredTotals, place: Place)] = []
  }

  /// How many records the sheet has so far.
  var recordCount: Int { blocks.reduce(0) { $0 + $1.records.count } }

  /// Changes the list that is being read; a table without a title begins one.
  mutating func updateLastBlock(_ change: (inout Block) -> Void) {
    if blocks.isEmpty { blocks.append(Block(title: ListTitle())) }
    change(&blocks[blocks.count - 1])
  }
}
