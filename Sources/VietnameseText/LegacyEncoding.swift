/// What Vietnamese text was written in before Unicode, or what broke it on its way.
///
/// In a workbook such text is valid UTF-8: each byte of the old encoding stands there as its cp1252 glyph.
package enum LegacyEncoding: Sendable, CaseIterable {
  /// TCVN 5712 "ABC", the fonts `.VnTime` and their like: `NguyÔn V¨n ¸nh`.
  case tcvn3
  /// VNI for Windows, the fonts `VNI-Times` and their like: `Nguyeãn Vaên AÙnh`.
  case vni
  /// Windows-1258 that was read as Windows-1252: `NguyêÞn Vãn Ánh`.
  case windows1258
  /// UTF-8 that was read as Windows-1252: `Nguyá»…n VÄƒn Ã\u{81}nh`.
  case mojibake
}
