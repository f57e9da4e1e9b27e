package import Forms

/// What holds of every file that is read by a form, whatever stands in it.
package enum FormClaims {
  private static let reader = Result {
    FormReader(
      layout: try BuiltInForms.phuLuc02(), words: try BuiltInForms.layoutWords(), year: 2022)
  }

  /// Which claims a file breaks when it is read by Phụ lục 02 of 2022: the ledger's law, or that reading twice
  /// gives the same.
  package static func violations(by document: FormDocument) throws -> [String] {
    let reader = try reader.get()
    let reading = reader.read(document)
    let isSame = dump(reading) == dump(reader.read(document))
    return ReadingLaw.violations(of: reading, document) + (isSame ? [] : ["two readings differ"])
  }

  private static func dump(_ reading: FormReading) -> String {
    ReadingDump(reading, showsSheets: true).text
  }
}
