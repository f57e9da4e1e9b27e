package import SystemPackage

/// Where the things of a campaign lie.
package struct CampaignFolder: Sendable {
  package let root: FilePath

  package init(_ root: FilePath) {
    self.root = root
  }

  package var plan: FilePath { root.appending("plan.toml") }
  package var received: FilePath { root.appending("received") }
  package var decisions: FilePath { root.appending("decisions.xlsx") }
  /// What decisions.xlsx was before the program wrote it anew.
  package var decisionsBackup: FilePath { root.appending("decisions.bak.xlsx") }
  package var out: FilePath { root.appending("out") }

  /// units.csv, or units.xlsx where there is only that.
  package var units: FilePath? { first("units.csv", "units.xlsx") }
  /// receipts.csv, or receipts.xlsx where there is only that.
  package var receipts: FilePath? { first("receipts.csv", "receipts.xlsx") }

  /// Where receipts go when there are none yet.
  var newReceipts: FilePath { root.appending("receipts.csv") }

  private func first(_ names: String...) -> FilePath? {
    names.map { root.appending($0) }.first(where: FileSystem.exists)
  }
}
