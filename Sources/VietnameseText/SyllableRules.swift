/// What a written Vietnamese syllable may be: onset, rime and at most one tone.
///
///     Nguyễn   onset ng   rime uyên   tone ngã
///     quỳnh    onset qu   rime ynh    tone huyền
///
/// Good spelling separates a right reading of legacy text from a wrong one; it is never held against a name.
struct SyllableRules: Sendable {
  /// The one set of rules.
  static let standard = SyllableRules()

  private let onsets = packed("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x")
  private let rimes = packed(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây \
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu \
    i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu \
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om \
    on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt \
    u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut \
    uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu \
    y ych yêm yên yêng yêt yêu ynh yt
    """)
  /// Before these, k, gh and ngh are written instead of c, g and ng.
  private let frontVowels = Set(ranks("eêiy"))
  private let hardOnsets = packed("k gh ngh")
  private let softOnsets = packed("c g ng")

  /// How a word is spelt.
  enum Spelling: Equatable {
    /// As one syllable.
    case right
    /// As one syllable whose tone stands on the wrong vowel, as in `ngoaì`.
    case misplacedTone
    /// As none.
    case wrong
  }

  /// Judges the letters of a word, of whatever case.
  func spelling(of word: [VietnameseLetter]) -> Spelling {
    guard word.count <= 7 else { return .wrong }
    let rimes = (0...min(3, word.count)).compactMap { length in
      fit(onset: word[..<length].map(\.rank), rime: word[length...].map(\.rank))
        && hasOneTone(word, rime: word[length...]) ? word[length...] : nil
    }
    let tone = word.firstIndex { $0.tone != .level }
    if rimes.contains(where: { places(toneAt: tone, $0) }) { return .right }
    return rimes.isEmpty ? .wrong : .misplacedTone
  }

  /// Whether onset and rime exist and go together.
  private func fit(onset: [UInt8], rime: [UInt8]) -> Bool {
    let onsetCode = Self.pack(onset)
    guard onset.isEmpty || onsets.contains(onsetCode), rimes.contains(Self.pack(rime)),
      let vowel = rime.first
    else { return false }
    if hardOnsets.contains(onsetCode) { return frontVowels.contains(vowel) }
    if softOnsets.contains(onsetCode), frontVowels.contains(vowel) {
      return onset == Self.g && vowel == Self.i
    }
    return vowel != Self.y || rime.count == 1 || onset.isEmpty || onset == Self.qu
  }

  /// Whether there is at most one tone, and one that the ending allows.
  private func hasOneTone(_ word: [VietnameseLetter], rime: ArraySlice<VietnameseLetter>) -> Bool {
    let tones = word.map(\.tone).filter { $0 != .level }
    let ending = rime.suffix(2).map(\.rank)
    let stops = Self.stops.contains(ending.suffix(1)) || ending[...] == Self.ch
    return tones.isEmpty
      ? !stops : tones.count == 1 && (!stops || tones == [.acute] || tones == [.dot])
  }

  /// Whether the tone, if any, stands where it belongs.
  ///
  /// On the last shaped vowel (`ươ`), else before the last of open vowels (`mía`), on the last of closed ones
  /// (`toán`). The newer `hoà` counts as misplaced, as in VNI it is `hồ`.
  private func places(toneAt place: Int?, _ rime: ArraySlice<VietnameseLetter>) -> Bool {
    guard let place else { return true }
    let vowels = rime.prefix(while: \.isVowel)
    if let shaped = vowels.lastIndex(where: \.isShaped) { return place == shaped }
    let isOpen = vowels.count == rime.count
    return place == vowels.startIndex + max(vowels.count - (isOpen ? 2 : 1), 0)
  }

  /// The endings besides `ch` after which only sắc and nặng are possible.
  private static let stops: Set<ArraySlice<UInt8>> = Set(["c", "p", "t"].map { ranks($0)[...] })
  private static let ch = ranks("ch")[...]
  private static let g = ranks("g")
  private static let i = ranks("i")[0]
  private static let y = ranks("y")[0]
  private static let qu = ranks("qu")

  private static func packed(_ list: String) -> Set<UInt32> {
    Set(list.split(separator: " ").map { pack(ranks($0)) })
  }

  private static func ranks(_ text: some StringProtocol) -> [UInt8] {
    text.unicodeScalars.compactMap { VietnameseLetter($0)?.rank }
  }

  /// Up to five letters in six bits each.
  private static func pack(_ letters: [UInt8]) -> UInt32 {
    letters.reduce(0) { $0 << 6 | UInt32($1) }
  }
}
