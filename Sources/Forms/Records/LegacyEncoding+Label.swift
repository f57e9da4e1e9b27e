internal import VietnameseText

extension LegacyEncoding {
  /// What the encoding is called in findings, in any language.
  var label: String {
    switch self {
    case .tcvn3: "TCVN3 (ABC, .VnTime)"
    case .vni: "VNI"
    case .windows1258: "Windows-1258"
    case .mojibake: "UTF-8 ⇢ Windows-1252"
    }
  }
}
