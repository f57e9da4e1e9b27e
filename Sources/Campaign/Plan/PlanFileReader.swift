package import SystemPackage

/// Reads plan files from disk.
package enum PlanFileReader {
  /// - Throws: ``CampaignError`` saying what is wrong with the file.
  package static func plan(at path: FilePath) throws(CampaignError) -> Plan {
    try plan(try FileSystem.bytes(of: path), path: path.string)
  }

  package static func plan(_ bytes: [UInt8], path: String) throws(CampaignError) -> Plan {
    do {
      return try Plan(toml: String(decoding: bytes, as: UTF8.self))
    } catch {
      throw CampaignError(.unusablePlan(error.description), path: path)
    }
  }
}
