import Testing

/// What the sample campaign consolidates to against what its maker put into it.
///
/// In the truth `a|b` are alternatives, the first the program's own; those of file, sheet and cell run in step.
@Suite struct TruthTests {
  private func texts(_ line: [String: String], _ columns: [String]) -> String {
    columns.map { line[$0] ?? "" }.joined(separator: " | ")
  }

  private func first(_ value: String?) -> String {
    value?.split(separator: "|", omittingEmptySubsequences: false).first.map(String.init) ?? ""
  }

  @Test func `registers everyone who is in the files, and nobody else`() async throws {
    let columns = [
      "unit_code", "kind", "ordinal", "name", "organisation", "note", "file", "sheet", "cell",
    ]
    let truth = try FixtureCampaign.truth("trace.csv").map { texts($0, columns) }
    let register = try await FixtureCampaign.lines("register.csv").map { texts($0, columns) }
    #expect(truth.count == 204)
    #expect(register.filter { !truth.contains($0) } == [])
    #expect(truth.filter { !register.contains($0) } == [])
    #expect(register == truth)
  }

  @Test func `has one truth about the register`() throws {
    let columns = ["unit_code", "kind", "ordinal", "name", "organisation", "note"]
    let trace = try FixtureCampaign.truth("trace.csv").map { texts($0, columns) }
    #expect(try FixtureCampaign.truth("register.csv").map { texts($0, columns) } == trace)
  }

  @Test func `tells how every unit stands`() async throws {
    let columns = ["unit_code", "status", "file", "received"]
    let truth = try FixtureCampaign.truth("status.csv").map { line in
      texts(line.mapValues(first), columns)
    }
    #expect(try await FixtureCampaign.lines("status.csv").map { texts($0, columns) } == truth)
  }

  @Test func `finds all that a good program finds`() async throws {
    let found = Set(
      try await FixtureCampaign.lines("findings.csv").flatMap { line in
        [key(line), key(line.filter { $0.key != "sheet" && $0.key != "cell" })]
      })
    let missed = try FixtureCampaign.truth("findings.csv").filter {
      $0["expect"] == "must" && alternatives($0).allSatisfy { !found.contains($0) }
    }
    #expect(missed.map(key) == [])
  }

  @Test func `finds nothing that is not there`() async throws {
    let known = Set(try FixtureCampaign.truth("findings.csv").flatMap(alternatives))
    let surplus = try await FixtureCampaign.lines("findings.csv").filter { line in
      let whole = line.filter { $0.key != "sheet" && $0.key != "cell" }
      return !known.contains(key(line)) && !known.contains(key(whole))
    }
    #expect(surplus.map(key) == [])
  }

  private func key(_ line: [String: String]) -> String {
    texts(line, ["file", "code", "sheet", "cell"])
  }

  /// A truth line once for each alternative.
  private func alternatives(_ line: [String: String]) -> [String] {
    let columns = ["file", "sheet", "cell"].map { column in
      (line[column] ?? "").split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }
    return (0..<(columns.map(\.count).max() ?? 1)).map { index in
      let values = columns.map { $0[min(index, $0.count - 1)] }
      return [values[0], first(line["code"]), values[1], values[2]].joined(separator: " | ")
    }
  }
}
