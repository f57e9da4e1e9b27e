import Testing
import VietnameseText

struct RunsTests {
  private func repaired(_ runs: [(String, FontEncoding)]) -> RepairedText {
    TextRepairer().repair(runs.map { (text: Array($0.0.utf8)[...], font: $0.1) })
  }

  @Test func `reads each run in its own font`() {
    let result = repaired([
      ("Khoa ", .unicode), ("CÊp cøu ", .tcvn3(isCapital: false)), ("bệnh viện ", .unicode),
      ("Taâm thaàn", .vni),
    ])
    expectSame(result.text, "Khoa Cấp cứu bệnh viện Tâm thần")
    #expect(result.repair == TextRepair(encoding: .tcvn3, evidence: .both, isDoubtful: false))
  }

  @Test func `joins a word that runs cut`() {
    expectSame(
      repaired([("Nguye", .vni), ("ãn Thò", .vni), (" Lan ", .vni)]).text, "Nguyễn Thị Lan")
    expectSame(repaired([("Nguyê", .unicode), ("\u{303}n", .unicode)]).text, "Nguyễn")
  }

  @Test func `shows only the runs in a capital font as capitals`() {
    expectSame(
      repaired([("së y tÕ ", .tcvn3(isCapital: true)), ("Qu¶ng Ng·i", .tcvn3(isCapital: false))])
        .text,
      "SỞ Y TẾ Quảng Ngãi")
  }

  @Test func `takes no runs as no text`() {
    #expect(repaired([]) == RepairedText(text: ""))
  }
}
