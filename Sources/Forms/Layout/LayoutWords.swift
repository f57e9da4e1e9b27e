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
  /// What may follow a section's name where a count stands too.
  let countedSectionTails: PhraseList
  let closingTotals: PhraseList
  let subtotals: PhraseList
  let countWords: PhraseList
  let signatureLeads: PhraseList
  let signaturePhrases: PhraseList
  let signers: PhraseList
  let dateWords: PhraseList
  let noteLeads: PhraseList
  let pageLeads: PhraseList
  let emptyList: PhraseList
  /// What may stand beside "không có đăng ký".
  let emptyListAsides: PhraseList
  let ditto: PhraseList
  let fillers: PhraseList
  let positions: PhraseList
  let middleNames: PhraseList
  let collectives: PhraseList
  /// The same, tones counting.
  let collectiveNames: PhraseList
  /// In a file name: the list adds to an earlier one.
  package let supplements: PhraseList
  /// In a file name: the list replaces an earlier one.
  package let revisions: PhraseList

  /// Reads the file.
  ///
  /// - Throws: ``FormLayoutError`` naming a list that is missing.
  package init(toml: String) throws(FormLayoutError) {
    let lists = try Self.lists(toml)
    func phrases(_ keys: String...) throws(FormLayoutError) -> PhraseList {
      var phrases: [String] = []
      for key in keys {
        guard let list = lists[key] else { throw FormLayoutError(description: "\(key) is missing") }
        phrases += list
      }
      return PhraseList(phrases)
    }
    unitLeads = try phrases("unit_leads")
    titleAsides = try phrases("title_asides")
    titleWords = try phrases("title_words")
    parents = try phrases("parents")
    mottos = try phrases("mottos")
    documentLeads = try phrases("document_leads")
    sectionLeads = try phrases("section_leads")
    sectionTails = try phrases("section_tails")
    countedSectionTails = try phrases("section_tails", "section_counts")
    closingTotals = try phrases("closing_totals")
    subtotals = try phrases("subtotals")
    countWords = try phrases("count_words")
    signatureLeads = try phrases("signature_leads")
    signaturePhrases = try phrases("signature_phrases")
    signers = try phrases("signers")
    dateWords = try phrases("date_words")
    noteLeads = try phrases("note_leads")
    pageLeads = try phrases("page_leads")
    emptyList = try phrases("empty_list")
    emptyListAsides = try phrases("section_tails", "section_counts", "empty_list_asides")
    ditto = try phrases("ditto")
    fillers = try phrases("fillers")
    positions = try phrases("positions")
    middleNames = try phrases("middle_names")
    collectives = try phrases("collectives")
    collectiveNames = PhraseList(names: lists["collectives"] ?? [])
    supplements = try phrases("supplements")
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
