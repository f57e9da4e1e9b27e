/// TCVN3, also called ABC: one byte per letter, seen in workbooks as the byte's Latin-1 glyph.
///
///     § ¨ n g   k ý      →  Đăng ký       A7 Đ, A8 ă, FD ý
///     d SHY î c          →  dược          AD is ư: a soft hyphen, so decode before anything is trimmed
///     T Ë P  or  A ¸     →  TẬP, Á        no toned capitals: small ones stand in, or follow the plain capital
///
/// The table is UniKey's (`SingleByteTables[0]` in ukengine/data.cpp) and agrees with glibc's TCVN5712-1.
enum TCVN3 {
  /// Row by row the letters of A0 … FF; a point where ABC has none.
  private static let letters: [VietnameseLetter?] = """
    .ĂÂÊÔƠƯĐăâêôơưđ.\
    .....àảãáạ.ằẳẵắ.\
    ......ặầẩẫấậè.ẻẽ\
    éẹềểễếệìỉ...ĩíịò\
    .ỏõóọồổỗốộờởỡớợù\
    .ủũúụừửữứựỳỷỹýỵ.
    """.unicodeScalars.map(VietnameseLetter.init)

  /// Decodes in one pass and appends to `text`.
  static func decode(_ source: some Sequence<Unicode.Scalar>, into text: inout DecodedText) {
    for scalar in source {
      guard let letter = letter(scalar), let composed = letter.scalar else {
        text.keep(scalar)
        continue
      }
      if !text.mergeIntoLast({ tonedCapital($0, letter) }) {
        text.scalars.append(composed)
      }
    }
  }

  private static func letter(_ scalar: Unicode.Scalar) -> VietnameseLetter? {
    (0xA0...0xFF).contains(scalar.value) ? letters[Int(scalar.value) - 0xA0] : nil
  }

  /// `A` and `á` side by side are the way to write `Á`; no syllable has the two together.
  private static func tonedCapital(
    _ capital: VietnameseLetter, _ toned: VietnameseLetter
  ) -> VietnameseLetter? {
    guard capital.isCapital, capital.tone == .level, !toned.isCapital, toned.tone != .level,
      capital.rank == toned.rank
    else { return nil }
    return capital.with(toned.tone)
  }

  /// Gives back the capitals that the encoding lacks: all in a font that shows capitals, else where the plain
  /// letters show that capitals were meant.
  ///
  /// `TØNH` decodes to `TỉNH` and was `TỈNH`. Once such a word is found in a text without one plain small letter,
  /// `Sở Y Tế` before it was `SỞ Y TẾ`.
  static func mendCapitals(_ scalars: inout ArraySlice<Unicode.Scalar>, showsCapitals: Bool) {
    let words = scalars.indices.split { !scalars[$0].isLetterLike }
    let shouted = words.filter { isShouted(scalars[$0.startIndex..<$0.endIndex]) }
    let areAll = showsCapitals || !shouted.isEmpty && !scalars.contains(where: isPlainSmall)
    for index in (areAll ? words : shouted).joined() {
      scalars[index] = scalars[index].vietnameseCapital
    }
  }

  /// Whether a capital follows a letter that ABC only has small, among capitals.
  private static func isShouted(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard !word.contains(where: isPlainSmall),
      let small = word.firstIndex(where: { VietnameseLetter($0)?.isCapital == false })
    else { return false }
    return word[small...].contains { VietnameseLetter($0)?.isCapital == true }
  }

  private static func isPlainSmall(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar)
  }
}
