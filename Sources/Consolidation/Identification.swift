package import Forms

/// Whose list a file holds.
package enum Identity: Sendable, Equatable {
  case unit(String, [UnitEvidence])
  /// Nobody's, and the finding that says why; `near` is the unit that it would be by the file name alone.
  case unknown(Finding, near: String?)
}

/// Tells whose list a file holds: what staff say, the template's mark, the title, then the file name.
///
/// Two sources that point at different units are a question for a person, not for a guess.
struct Identification {
  let registry: UnitRegistry

  /// The unit of one list of a submission.
  func identity(of list: RegistrationList, in submission: Submission, isOnlyList: Bool) -> Identity
  {
    if let code = submission.toldUnit, registry.unit(code: code) != nil {
      return .unit(code, [submission.instruction?.unit == nil ? .decision : .instruction])
    }
    let title = title(list.title)
    let path = isOnlyList || title == nil ? path(submission.file) : nil
    let sources = [mark(submission), title, path].compactMap(\.self)
    guard let first = sources.first?.unit else { return unknown(list.title, submission) }
    guard sources.allSatisfy({ $0.unit.code == first.code }) else {
      return mismatch(sources, near: path?.unit ?? first)
    }
    return .unit(first.code, sources.map(\.evidence))
  }

  /// A unit, and what speaks for it.
  private typealias Source = (unit: Unit, evidence: UnitEvidence)

  /// Two sources point at different units: the finding stands at the title where that is one of them.
  private func mismatch(_ sources: [Source], near: Unit) -> Identity {
    let place = sources.lazy.compactMap { source -> Place? in
      if case .title(_, let place) = source.evidence { place } else { nil }
    }.first
    let names = sources.map(\.unit.name)
    return .unknown(
      Finding(.unitMismatch, at: place, values: [names.first ?? "", names.last ?? ""]),
      near: near.code)
  }

  private func mark(_ submission: Submission) -> Source? {
    submission.templateMark.flatMap(registry.unit(code:)).map { ($0, .templateMark) }
  }

  private func title(_ title: ListTitle) -> Source? {
    registry.owner(of: title).map { ($0.unit, .title($0.phrase.text, $0.phrase.place)) }
  }

  /// The unit that a path names.
  func unit(ofFile file: String) -> Unit? { path(file)?.unit }

  /// The file's own name decides, then the archive's, then the folders', from inside out.
  private func path(_ file: String) -> Source? {
    for part in file.split(whereSeparator: { "/!".contains($0) }).reversed() {
      if case .one(let unit) = registry.match(fileName: stem(part)) {
        return (unit, .path(String(part)))
      }
    }
    return nil
  }

  private func stem(_ name: Substring) -> String {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return String(name) }
    return String(name[..<dot])
  }

  private func unknown(_ title: ListTitle, _ submission: Submission) -> Identity {
    let explicit = title.unitPhrases.first(where: \.isExplicit)
    if let explicit, case .several(let units) = registry.match(explicit.text) {
      return .unknown(
        Finding(
          .ambiguousUnit, at: explicit.place, values: [units.map(\.name).joined(separator: "; ")]),
        near: nil)
    }
    let suggestions = registry.nearest(to: explicit?.text ?? submission.file)
    return .unknown(
      Finding(
        .unknownUnit, at: explicit?.place,
        values: [explicit?.text ?? "", suggestions.map(\.name).joined(separator: "; ")]),
      near: nil)
  }
}

extension UnitRegistry {
  /// The unit that a title names.
  package func unit(titled title: ListTitle) -> Unit? { owner(of: title)?.unit }

  /// The unit that a title names and the words that do: an explicit line decides before one that merely
  /// equals a name.
  fileprivate func owner(of title: ListTitle) -> (unit: Unit, phrase: ListTitle.UnitPhrase)? {
    for isExplicit in [true, false] {
      for phrase in title.unitPhrases where phrase.isExplicit == isExplicit {
        if case .one(let unit) = match(phrase.text) { return (unit, phrase) }
      }
    }
    return nil
  }
}
