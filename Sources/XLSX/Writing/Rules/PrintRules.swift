package import Spreadsheet

/// What print setups may be.
package enum PrintRules {
  /// The longest header or footer with its codes, in UTF-16 units.
  private static let maximumLine = 255
  /// How many breaks Excel reads.
  private static let maximumBreaks = 1_023

  /// Checks the print setup of a sheet.
  package static func check(_ sheet: Worksheet) throws(WorkbookWritingError) {
    if let kind = fault(of: sheet.print) {
      throw WorkbookWritingError(kind, sheet: sheet.name)
    }
  }

  private static func fault(of setup: PrintSetup) -> WorkbookWritingError.Kind? {
    if !leavesPaper(setup) { return .invalidMargins }
    if !isValid(setup.rowBreaks, below: CellReference.maximumRow)
      || !isValid(setup.columnBreaks, below: CellReference.maximumColumn)
    {
      return .invalidPageBreaks
    }
    guard let lines = setup.headerFooter else { return nil }
    let all = [lines.header, lines.footer, lines.firstHeader, lines.firstFooter]
    return all.compactMap(\.self).allSatisfy(isValid) ? nil : .invalidHeaderFooter
  }

  private static func leavesPaper(_ setup: PrintSetup) -> Bool {
    let (margins, paper) = (setup.margins, setup.paperSize)
    let lengths = [margins.left, margins.right, margins.top, margins.bottom, margins.header]
    return lengths.allSatisfy { $0 >= 0 } && margins.left + margins.right < paper.width
      && margins.top + margins.bottom < paper.height && margins.header * 2 < paper.height
  }

  private static func isValid(_ breaks: [Int], below limit: Int) -> Bool {
    breaks.count <= maximumBreaks && breaks.allSatisfy((1..<limit).contains)
      && Set(breaks).count == breaks.count
  }

  private static func isValid(_ line: HeaderFooter.Line) -> Bool {
    HeaderFooterElement.text(of: line).utf16.count <= maximumLine
      && (line.left + line.center + line.right).allSatisfy(isValid)
  }

  private static func isValid(_ piece: HeaderFooter.Piece) -> Bool {
    guard case .font(let name, let size) = piece else { return true }
    return (1...409).contains(size) && !name.isEmpty && !name.contains { "\"&,".contains($0) }
  }
}
