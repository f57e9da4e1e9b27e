/// What a font's name says about the text written in it.
package enum FontEncoding: Sendable, Hashable {
  /// Unicode, or a name that says nothing.
  case unicode
  /// A `.Vn…` font; one whose name ends in `H` shows every letter as a capital.
  case tcvn3(isCapital: Bool)
  /// A `VNI-…` font.
  case vni
  /// No font says this, but ``EncodingEvidence`` may have found it out.
  case windows1258
  /// An encoding that is recognised but not converted: VISCII, VPS, Vietware, VK.
  case unsupported(name: String)

  /// Judges a font by its name; letter case does not matter.
  ///
  /// Bare `VnTime`, UTM, UVN and SVN fonts are used with Unicode too, so only their text can tell.
  package init(fontName: String) {
    let name = fontName.lowercased()
    if name.hasPrefix(".vn") {
      self = .tcvn3(isCapital: fontName.hasSuffix("H") || (name == fontName && name.hasSuffix("h")))
    } else if name.hasPrefix("vni-") {
      self = .vni
    } else if ["viscii", "vps", "vietware", "vk"].contains(where: name.hasPrefix) {
      self = .unsupported(name: fontName)
    } else {
      self = .unicode
    }
  }

  /// The verdict on a whole document, for text that has no fonts.
  package init(document encoding: LegacyEncoding?) {
    self =
      switch encoding {
      case .tcvn3: .tcvn3(isCapital: false)
      case .vni: .vni
      case .windows1258: .windows1258
      case .mojibake, nil: .unicode
      }
  }

  /// The encoding that text in this font is read in, `nil` where it is taken as it stands.
  var legacyEncoding: LegacyEncoding? {
    switch self {
    case .tcvn3: .tcvn3
    case .vni: .vni
    case .windows1258: .windows1258
    case .unicode, .unsupported: nil
    }
  }

  /// Whether the font shows small letters as capitals.
  var showsCapitals: Bool {
    self == .tcvn3(isCapital: true)
  }
}
