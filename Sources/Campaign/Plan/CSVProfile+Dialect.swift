internal import CSV

extension CSVProfile {
  /// A profile in which a file goes on as it was begun.
  init(like dialect: Dialect) {
    self = .standard
    delimiter = dialect.delimiter
    lineEnding = dialect.lineEnding ?? .lineFeed
  }
}
