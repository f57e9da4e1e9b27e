internal import Forms
internal import Spreadsheet

/// A link from the workbook in out/ to a received file, beside it in received/.
///
/// It leads somewhere only as long as the workbook lies where it was written; the text of its cell tells the
/// file in any case.
enum SourceLink {
  /// Tells people where to click.
  static let hint = "bấm số thứ tự để mở tệp"

  /// How many links a sheet can have.
  private static let maximumCount = 65_530

  /// How long a link can be, in UTF-16 units.
  private static let maximumLength = 2_079

  /// A link to the file, and to a place in it where that is known; inside an archive to the archive.
  ///
  /// None where the path is longer than links can be.
  /// `storedName` is how the disk spells it, where that is known; `folder` leads from the workbook to what was received.
  static func link(
    from cell: CellReference, to file: String, storedAs storedName: String? = nil, at place: Place?,
    in folder: String = "../received/"
  ) -> Hyperlink? {
    var target = folder + escaped(storedName ?? archive(of: file) ?? file)
    if archive(of: file) == nil, let place, !place.sheet.isEmpty, place.row != nil {
      target += "#" + escaped("'\(place.sheet.replacing("'", with: "''"))'!\(place.cell)")
    }
    guard target.utf16.count <= maximumLength else { return nil }
    return Hyperlink(range: CellRange(cell), target: .external(target), tooltip: "Mở tệp đã nhận")
  }

  /// Links from the ordinals of a working sheet, as many as a sheet can have.
  static func links(
    to sources: some Sequence<(file: String, storedName: String?, place: Place?)>
  ) -> [Hyperlink] {
    sources.prefix(maximumCount).enumerated().compactMap { index, source in
      let row = WorkingSheet.headerRow + 1 + index
      return link(
        from: CellReference(row: row, column: 1), to: source.file, storedAs: source.storedName,
        at: source.place)
    }
  }

  private static func archive(of file: String) -> String? {
    file.indices.lazy.filter { file[$0] == "!" }.map { file[..<$0] }
      .first { $0.lowercased().hasSuffix(".zip") }.map(String.init)
  }

  /// The path with the signs that mean something else in a link, or cannot stand there, as their codes (RFC 3986, 2.1).
  private static func escaped(_ path: String) -> String {
    path.unicodeScalars.reduce(into: "") { link, scalar in
      if isFit(scalar) {
        link.unicodeScalars.append(scalar)
      } else {
        for byte in String(scalar).utf8 {
          link += (byte < 0x10 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
        }
      }
    }
  }

  private static func isFit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "%", "#", "?": false
    default:
      scalar.properties.generalCategory != .control && !scalar.properties.isNoncharacterCodePoint
    }
  }
}

extension CellRange {
  /// A single cell.
  init(_ cell: CellReference) {
    self.init(rows: cell.row...cell.row, columns: cell.column...cell.column)
  }
}
