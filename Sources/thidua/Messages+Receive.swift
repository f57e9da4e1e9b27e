internal import Campaign
internal import Reports

/// The words of `receive`.
extension Messages {
  /// What became of every file, a line each.
  func received(_ outcomes: [ReceiveJob.Outcome]) -> String {
    outcomes.map { outcome in
      let noted =
        outcome.isNoted ? language.pick("; đã ghi receipts.csv", "; noted in receipts.csv") : ""
      return "\(outcome.source) → received/\(outcome.name): \(label(outcome.kind))\(noted)"
    }.joined(separator: "\n")
  }

  private func label(_ kind: ReceiveJob.Outcome.Kind) -> String {
    switch kind {
    case .copied: language.pick("đã cất", "taken in")
    case .present: language.pick("đã có sẵn, không chép lại", "was there already")
    case .renamed:
      language.pick(
        "đã cất với tên mới, vì tên cũ là tệp khác",
        "taken in under a new name; another file has its own")
    }
  }
}
