extension TestPackage {
  /// Parts below one another, each behind a line with its name: `=== xl/workbook.xml`.
  package init(listing: [UInt8]) {
    self.init(rows: "")
    parts = []
    for line in listing.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.starts(with: Array("=== ".utf8)) {
        parts.append((String(decoding: line.dropFirst(4), as: UTF8.self), []))
      } else if !parts.isEmpty {
        parts[parts.count - 1].contents += line + [UInt8(ascii: "\n")]
      }
    }
  }
}
