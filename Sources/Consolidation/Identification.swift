package import Forms

/// Whose list a file holds.
package enum Identity: Sendable, Equatable {
  case unit(String)
  /// Nobody's, and the finding that says why; `near` is the unit that it would be by the file name alone.
  case unknown(Finding, near: String?)
}

/// Tells whose list a file holds: what staff say, the template's mark, the title, then the file name.
///
/// Two sources that point at different units are a question for a person, not for a guess.
struct Identification {
  let registry: UnitRegistry
  let words: LayoutWords

  /// The unit of one list of a submission.
  func identity(of list: RegistrationList, in submission: Submission, isOnlyList: Bool) -> Identity
  {
    if let code = submission.instruction?.unit, registry.unit(code: code) != nil {
      return .unit(code)
    }
    let title = unit(of: list.title)
    let fileUnit = isOnlyList || title == nil ? unit(ofFile: submission.file) : nil
    let mark = submission.templateMark.flatMap(registry.unit(code:))
    let sources = [mark, title?.unit, fileUnit].compactMap(\.self)
    guard let first = sources.first else { return unknown(list.title, submission) }
    guard sources.allSatisfy({ $0.code == first.code }) else {
      return .unknown(
        Finding(
          .unitMismatch, at: title?.place,
          values: [title?.unit.name ?? first.name, fileUnit?.name ?? first.name]),
        near: fileUnit?.code ?? first.code)
    }
    return .unit(first.code)
  }

  /// The unit that the title names: an explicit line decides before one that merely equals a name.
  private func unit(of title: ListTitle) -> (unit: Unit, place: Place)? {
    for isExplicit in [true, false] {
      for phrase in title.unitPhrases where phrase.isExplicit == isExplicit {
        if case .one(let unit) = registry.match(phrase.text) { return (unit, phrase.place) }
      }
    }
    return nil
  }

  /// The unit that a path names: the file's own name, then the archive's, then the folders', from inside out.
  func unit(ofFile file: String) -> Unit? {
    for part in file.split(whereSeparator: { "/!".contains($0) }).reversed() {
      if case .one(let unit) = registry.match(fileName: stem(part)) { return unit }
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
