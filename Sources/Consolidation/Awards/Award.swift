package import Forms

/// What somebody may be given: a title of emulation, a form of reward, or only a mark of the year's work.
package struct Award: Sendable, Hashable {
  /// The raw values stand in `templates/lexicons/awards.toml`.
  package enum Category: String, Sendable, Decodable {
    /// Danh hiệu thi đua: what one must register for.
    case title = "danh-hieu"
    /// Hình thức khen thưởng: given without registration.
    case reward = "hinh-thuc"
    /// Mức độ hoàn thành nhiệm vụ: an evaluation, no award at all.
    case evaluation = "danh-gia"
  }

  /// Short and stable: `cstdcs`.
  package let id: String
  package let name: String
  package let category: Category
  /// Who can be given it.
  package let receivers: Set<RegistrationKind>
}
