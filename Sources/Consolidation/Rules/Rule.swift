/// A rule of law or of a plan about who may be given what: a `[[rule]]` of `templates/rules/*.toml`.
///
/// Rules are dated, and no rule ever takes anybody off a list.
package struct Rule: Sendable, Decodable {
  /// What is looked at.
  ///
  /// The raw values stand in the rule files.
  package enum Check: String, Sendable, Decodable {
    /// A title has a registration.
    case registered
    /// What a row says names an award.
    case recognised
    /// A person is given no collective's award, a collective no person's.
    case receiver
    /// Who is given ``Rule/award`` is also given ``Rule/needs``.
    case implied
    /// Those with ``Rule/award`` are at most ``Rule/limit`` per cent of those with ``Rule/needs``, in each unit.
    case share
    /// Who is given ``Rule/award`` shows an initiative (sáng kiến), or an excellent year where that is enough.
    case initiative
    /// Who is given ``Rule/award`` had ``Rule/needs`` in each of the last ``Rule/limit`` years.
    case history
    /// Of the collective's people at least ``Rule/limit`` per cent have ``Rule/needs``.
    case members
    /// Of the collective's people at least ``Rule/limit`` have ``Rule/needs``.
    case memberCount = "member-count"
    /// At least ``Rule/limit`` per cent of the people are directly working (trực tiếp lao động).
    case directLabour = "direct-labour"
    /// The list came in time.
    case inTime = "in-time"
    /// One initiative is used once.
    case initiativeOnce = "initiative-once"
    /// At most ``Rule/limit`` units of a khối are given ``Rule/award``.
    case quota
  }

  /// What the plan calls it: `not_registered`.
  package let key: String
  package let check: Check
  /// What is made of it unless the plan says otherwise.
  package var level: RuleLevel
  /// What it says, in Vietnamese.
  package let text: String
  /// Where it stands: law, decree, plan.
  package let source: String
  /// The ids of awards.
  package let award: String?
  package let needs: String?
  package var limit: Int?
  /// What the plan calls the limit in `[quota]`.
  package let quota: String?
  /// Whether the limit itself is not enough: "trên 50 %".
  package let isStrict: Bool?
  /// Whether an excellent year is enough instead.
  package let orExcellent: Bool?
  /// Whether the years need not be the last ones, nor follow one another.
  package let anyYears: Bool?

  private enum CodingKeys: String, CodingKey {
    case key, check, level, text, source, award, needs, limit, quota
    case isStrict = "strict"
    case orExcellent = "or_excellent"
    case anyYears = "any_years"
  }
}
