package import ZipArchive

/// What is wrong with the ZIP archive that holds a workbook's parts.
public struct ArchiveFailure: Sendable, Equatable {
  /// What the archive's reader says, for those who word it in another language.
  package let error: ArchiveError

  package init(_ error: ArchiveError) { self.error = error }
}

extension ArchiveFailure: CustomStringConvertible {
  /// The entry, what is wrong and the remedy.
  public var description: String { error.description }
}
