/// Nơi nhận: who gets a document, as decree 30/2020/NĐ-CP lists them.
package enum RecipientList {
  /// What stands above the list.
  package static let heading = "Nơi nhận:"

  /// The list, a line each, the last with a full stop: `- Như trên;`, `- Lưu: VT.`.
  package static func text(of recipients: [String]) -> String {
    recipients.map { "- \($0)" }.joined(separator: ";\n") + "."
  }
}
