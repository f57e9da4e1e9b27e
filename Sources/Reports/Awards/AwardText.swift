package import Consolidation
internal import Forms

extension Verdict {
  /// The verdict as people read it.
  package func label(in language: Language) -> String {
    switch self {
    case .eligible: language.pick("Đã đăng ký", "Registered")
    case .notNeeded: language.pick("Không cần đăng ký", "No registration needed")
    case .compare: language.pick("Cần đối chiếu", "To be compared")
    case .comparePledge: language.pick("Cần đối chiếu giao ước", "To be compared with the giao ước")
    case .notRegistered: language.pick("Không đăng ký", "Not registered")
    case .unclearAward: language.pick("Chưa rõ danh hiệu", "Award not clear")
    }
  }
}

extension Standing {
  /// The standing as people read it.
  package func label(in language: Language) -> String {
    switch self {
    case .registered: language.pick("Có trong danh sách đăng ký", "On the register")
    case .otherSpelling:
      language.pick(
        "Có tên viết khác dấu hoặc viết tắt", "A name with other accents or abbreviations")
    case .otherDepartment:
      language.pick("Có tên ở khoa, phòng khác", "The name is in another department")
    case .several: language.pick("Có nhiều người cùng tên", "Several have the name")
    case .otherUnit: language.pick("Có tên ở đơn vị khác", "The name is in another unit")
    case .unknownUnit:
      language.pick("Đề nghị không ghi rõ đơn vị; có tên ở", "The unit is not told; the name is in")
    case .notRegistered: language.pick("Không có trong danh sách đăng ký", "Not on the register")
    case .wholeUnit: language.pick("Cả đơn vị", "The unit as a whole")
    }
  }
}

extension RuleLevel {
  /// The level as people read it; nothing where nothing is to be done.
  package func label(in language: Language) -> String {
    switch self {
    case .off: ""
    case .warn: language.pick("Nhắc", "Reminder")
    case .error: language.pick("Phải xử lý", "To be dealt with")
    }
  }
}

extension Eligibility.Line {
  /// For what: the award's name, or what the row says instead.
  func awardText(in language: Language) -> String {
    if let award = proposal.award { return award.name }
    return proposal.unread.isEmpty
      ? language.pick("(không ghi)", "(not told)") : "“\(proposal.unread)”"
  }

  /// What the verdict rests on: where the register has the name, where the giao ước lies.
  func basis(in language: Language, units: [String: String]) -> String {
    let places = evidence.map { entry in
      // Who is registered exactly needs no more words.
      if standing == .registered { return entry.sourceText }
      let who = [entry.record.name, entry.record.organisation, units[entry.unit] ?? entry.unit]
      return "\(who.filter { !$0.isEmpty }.joined(separator: ", ")) (\(entry.sourceText))"
    }
    return ([standing.label(in: language)] + places + pledgeText(in: language))
      .joined(separator: "; ")
  }

  private func pledgeText(in language: Language) -> [String] {
    guard standing == .wholeUnit else { return [] }
    guard let pledge else { return [language.pick("chưa có giao ước", "no giao ước has come")] }
    return [language.pick("giao ước: \(pledge.file)", "giao ước: \(pledge.file)")]
  }

  /// What else a person should know.
  func remark(in language: Language) -> String {
    let nearText =
      near.isEmpty
      ? [] : [language.pick("Gần giống: ", "Nearly the same: ") + near.joined(separator: ", ")]
    let repeated =
      repeats.isEmpty
      ? []
      : [
        language.pick("Đề nghị trùng với ô ", "Proposed again in ")
          + repeats.map(\.text).joined(separator: ", ")
      ]
    let heading = proposal.heading.map {
      language.pick("Ghi ở tiêu đề, ô ", "Told by the heading in ") + $0.text
    }
    return
      (formerly.map { $0.text(in: language) } + nearText + repeated
      + [heading].compactMap(\.self)).joined(separator: "; ")
  }
}

extension RecordTrace {
  /// Where it stands, why it does not count, and the file that made it so.
  fileprivate func text(in language: Language) -> String {
    let reason = ReasonText(self.reason, in: language).label
    return language.pick("Từng có ở ", "Was in ") + "\(file): \(record.place.text), "
      + reason.lowercased() + (cause.isEmpty ? "" : " (\(cause))")
  }
}

extension Place {
  /// `Sheet1!B7`; the cell alone where there are no sheets.
  var text: String { sheet.isEmpty ? cell : "\(sheet)!\(cell)" }
}

extension RegisterEntry {
  /// The file and the cell in which it stands.
  var sourceText: String { "\(file): \(record.place.text)" }
}
