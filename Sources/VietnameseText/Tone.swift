/// The six tones of Vietnamese, in the order in which dictionaries sort them (CLDR `vi`).
enum Tone: UInt8, CaseIterable, Sendable {
  /// Ngang: no mark.
  case level
  /// Huyền: `à`.
  case grave
  /// Hỏi: `ả`.
  case hook
  /// Ngã: `ã`.
  case tilde
  /// Sắc: `á`.
  case acute
  /// Nặng: `ạ`.
  case dot

  /// The tone that a combining mark stands for, `nil` for every other scalar.
  init?(mark: Unicode.Scalar) {
    switch mark.value {
    case 0x300: self = .grave
    case 0x309: self = .hook
    case 0x303: self = .tilde
    case 0x301: self = .acute
    case 0x323: self = .dot
    default: return nil
    }
  }

  /// The combining mark, `nil` for the level tone.
  var mark: Unicode.Scalar? {
    switch self {
    case .level: nil
    case .grave: "\u{300}"
    case .hook: "\u{309}"
    case .tilde: "\u{303}"
    case .acute: "\u{301}"
    case .dot: "\u{323}"
    }
  }
}
