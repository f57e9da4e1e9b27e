/// The forms and word lists that come inside the program.
package enum BuiltInForms {
  /// Phụ lục 02: the list of collectives and people who register for emulation.
  ///
  /// - Throws: ``FormLayoutError`` when the program was built with a broken file; a test keeps that away.
  package static func phuLuc02() throws(FormLayoutError) -> FormLayout {
    try FormLayout(toml: String(decoding: PackageResources.phu_luc_02_toml, as: UTF8.self))
  }

  /// Đề nghị khen thưởng: who is proposed for which title, of one unit or of many.
  ///
  /// - Throws: ``FormLayoutError`` when the program was built with a broken file; a test keeps that away.
  package static func awardProposals() throws(FormLayoutError) -> FormLayout {
    try FormLayout(
      toml: String(decoding: PackageResources.de_nghi_khen_thuong_toml, as: UTF8.self))
  }

  /// The words that tell what a row is.
  ///
  /// - Throws: ``FormLayoutError`` when the program was built with a broken file; a test keeps that away.
  package static func layoutWords() throws(FormLayoutError) -> LayoutWords {
    try LayoutWords(toml: String(decoding: PackageResources.layout_words_toml, as: UTF8.self))
  }
}
