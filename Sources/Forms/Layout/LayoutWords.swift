private import TOMLKit

/// The words that tell what a row of a list is, whatever the form: `templates/forms/layout-words.toml`.
package struct LayoutWords: Sendable {
  let unitLeads: PhraseList
  let titleAsides: PhraseList
  let titleWords: PhraseList
  let parents: PhraseList
  let mottos: PhraseList
  let documentLeads: PhraseList
  let sectionLeads: PhraseList
  let sectionTails: PhraseList
  let closingTotals: PhraseList
  let subtotals: PhraseList
  let signatureLeads: PhraseList
  let signaturePhrases: PhraseList
  let signers: PhraseList
  let noteLeads: PhraseList
  let emptyList: PhraseList
  let ditto: PhraseList
  let collectives: PhraseList
  /// In a file name: the list adds to an earlier one.
  package let supplements: PhraseList
  /// In a file name: the list takes names back.
  package let withdrawals: PhraseList
  /// In a file name: the list replaces an earlier one.
  package let revisions: PhraseList

  /// Reads the file.
  ///
  /// - Throws: ``FormLayoutError`` naming a list that is missing.
  package init(toml: String) throws(FormLayoutError) {
    let lists = try Self.lists(toml)
    func phrases(_ key: String) throws(FormLayoutError) -> PhraseList {
      guard let list = lists[key] else { throw FormLayoutError(description: "\(key) is missing") }
      return PhraseList(list)
    }
    unitLeads = try phrases("unit_leads")
    titleAsides = try phrases("title_asides")
    titleWords = try phrases("title_words")
    parents = try phrases("parents")
    mottos = try phrases("mottos")
    documentLeads = try phrases("document_leads")
    sectionLeads = try phrases("section_leads")
    sectionTails = try phrases("section_tails")
    closingTotals = try phrases("closing_totals")
    subtotals = try phrases("subtotals")
    signatureLeads = try phrases("signature_leads")
    signaturePhrases = try phrases("signature_phrases")
    signers = try phrases("signers")
    noteLeads = try phrases("note_leads")
    emptyList = try phrases("empty_list")
    ditto = try phrases("ditto")
    collectives = try phrases("collectives")
    supplements = try phrases("supplements")
    withdrawals = try phrases("withdrawals")
    revisions = try phrases("revisions")
  }

  private static func lists(_ toml: String) throws(FormLayoutError) -> [String: [String]] {
    do {
      return try TOMLDecoder().decode([String: [String]].self, from: toml)
    } catch {
      throw FormLayoutError(description: String(describing: error))
    }
  }
}
