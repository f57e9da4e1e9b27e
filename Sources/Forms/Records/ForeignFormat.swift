/// A format that people send tables in and that is not read.
///
/// The raw value is what a finding of ``FindingCode/unsupportedFormat`` tells.
package enum ForeignFormat: String, Sendable, CaseIterable {
  // Spreadsheets
  case xls, xlsb, numbers, sylk, dif
  case openDocumentSheet = "ods"
  case spreadsheetML = "xml-spreadsheet-2003"
  // Documents
  case doc, docx, ppt, pptx, rtf
  case openDocument = "open-document"
  case office = "office-97"
  // The web's
  case html, mhtml, xml
  // Scans and photos
  case pdf, jpeg, png, gif, bmp, tiff, webp, heic
  // Archives
  case zip, gzip, rar, xz
  case sevenZip = "7z"
  /// Bytes that are no text, of no format known here.
  case binary

  /// What people can do to get a table that is read.
  package enum Remedy: Sendable {
    /// Open it in Excel or LibreOffice and save it as .xlsx.
    case saveAsWorkbook
    /// Export it from Numbers as .xlsx.
    case exportFromNumbers
    /// Copy the table into a workbook.
    case copyTable
    /// Send the table that was printed and scanned.
    case sendTable
    /// Unpack it and take each table.
    case unpack
    /// Ask for the file that was meant.
    case askForOriginal
  }

  /// What people can do.
  package var remedy: Remedy {
    switch self {
    case .xls, .xlsb, .sylk, .dif, .openDocumentSheet, .spreadsheetML, .html, .mhtml, .office:
      .saveAsWorkbook
    case .numbers: .exportFromNumbers
    case .doc, .docx, .ppt, .pptx, .rtf, .openDocument: .copyTable
    case .pdf, .jpeg, .png, .gif, .bmp, .tiff, .webp, .heic: .sendTable
    case .zip, .gzip, .rar, .xz, .sevenZip: .unpack
    case .xml, .binary: .askForOriginal
    }
  }

  /// Whether it may be the signed copy of a list: a scan or a photo.
  package var isScan: Bool { remedy == .sendTable }
}
