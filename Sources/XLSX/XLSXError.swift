public import Spreadsheet

/// Why a workbook cannot be read, and where.
///
/// Bad data in a cell is no error: it costs that cell only, and a ``Diagnostic`` says so.
public struct XLSXError: Error, Sendable, Equatable {
  /// What is wrong.
  public enum Kind: Sendable, Equatable {
    /// The file is no sound ZIP archive.
    case archive(ArchiveFailure)
    /// The file is protected by a password.
    case encrypted
    /// The file is a workbook or document of Excel 2003 or before (.xls).
    case olderFormat
    /// The package holds no spreadsheet.
    case notAWorkbook
    /// The workbook is stored in Excel's binary format (.xlsb).
    case binaryWorkbook
    /// The package has no such part.
    case missingPart
    /// The workbook lacks the shared strings, to which a cell refers.
    case missingSharedStrings
    /// The workbook has no relationship to the sheet, or one that leads out of the file.
    case missingRelationship
    /// The workbook has no sheet of this index, counted from 0.
    case noSuchSheet(Int)
    /// The sheet is a chart, a dialog or a macro: it has no rows.
    case notAWorksheet
    /// A part has a document type declaration, which packages forbid (ECMA-376 part 2, 8.1.4).
    case documentType
    /// A part is not well-formed XML, or ends too early; the code is libxml2's.
    case malformedXML(code: Int)
    /// A part is written in an encoding that is not known.
    case unsupportedEncoding
    /// A part holds something other than its relationship says.
    case unexpectedRoot
    /// A row or cell stands outside the 1,048,576 rows and 16,384 columns of a sheet.
    case outsideGrid
    /// A limit was exceeded; `allowed` is in the limit's own unit.
    case limitExceeded(ReadingLimits.Limit, allowed: Int)
    /// There was not enough memory.
    case outOfMemory
  }

  /// What is wrong.
  public var kind: Kind
  /// The part of the package.
  public var part: String?
  /// The sheet's name.
  public var sheet: String?
  /// The cell, or the last one read before.
  public var cell: CellReference?
  /// The byte of the part's XML, counted from 0, where it was noticed.
  public var offset: Int?

  /// An error at a place, as far as it is known.
  public init(
    _ kind: Kind, part: String? = nil, sheet: String? = nil, cell: CellReference? = nil,
    offset: Int? = nil
  ) {
    self.kind = kind
    self.part = part
    self.sheet = sheet
    self.cell = cell
    self.offset = offset
  }
}

extension XLSXError: CustomStringConvertible {
  /// The place, what is wrong and the remedy.
  public var description: String {
    let place = [
      part, sheet.map { "sheet \"\($0)\"" }, cell.map { "cell \($0)" }, offset.map { "byte \($0)" },
    ].compactMap(\.self)
    return (place.isEmpty ? "" : place.joined(separator: ", ") + ": ") + kind.explanation
  }
}

extension XLSXError.Kind {
  /// What is wrong, and what to do about it.
  fileprivate var explanation: String {
    switch self {
    case .archive(let failure): failure.description
    case .encrypted: "this file is protected by a password; send it without one"
    case .olderFormat: "this file is in the format of Excel 2003; save it as .xlsx"
    case .notAWorkbook: "this is no Excel workbook; ask for an .xlsx file"
    case .binaryWorkbook: "this is a binary workbook; save it as .xlsx"
    case .missingPart: "the file lacks this part; open it in Excel and save it again"
    case .missingSharedStrings: "the file lacks the texts of its cells; ask for the original"
    case .missingRelationship: "the file does not say where this sheet is; save it again in Excel"
    case .noSuchSheet(let index): "the workbook has no sheet of index \(index), counted from 0"
    case .notAWorksheet: "this sheet has no cells; choose a worksheet"
    case .documentType: "a document type declaration is not allowed here; do not trust this file"
    case .malformedXML(let code): "the XML is damaged or cut off (\(code)); ask for the original"
    case .unsupportedEncoding: "the XML is in an unknown encoding; save the file again in Excel"
    case .unexpectedRoot: "this part holds something else; save the file again in Excel"
    case .outsideGrid: "a cell or row lies outside the sheet's 1,048,576 rows and 16,384 columns"
    case .limitExceeded(let limit, let allowed): "\(limit) is above the limit of \(allowed)"
    case .outOfMemory: "there is not enough memory"
    }
  }
}
