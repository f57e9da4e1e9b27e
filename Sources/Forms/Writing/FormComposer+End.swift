internal import VietnameseText

/// What stands below the entries: the total, remarks, signatures and who gets the document.
extension FormComposer {
  /// The room for a signature and a stamp, in points.
  private static let signatureHeight = 70.0

  func end() -> [PrintedLine] {
    let below = spelledTotal() + remarks() + [blank(height: 12)]
    return stayingTogether([totalLine()] + below + signatures())
  }

  // MARK: Total

  private func totalLine() -> PrintedLine {
    line(content.showsSamples ? layout.blankTotal : total, in: fullWidth, styles.section)
  }

  private var total: String {
    func digits(_ kind: RegistrationKind) -> String { content.count(of: kind).official }
    return layout.total.replacing("{collectives}", with: digits(.collective))
      .replacing("{individuals}", with: digits(.individual))
  }

  private func spelledTotal() -> [PrintedLine] {
    guard content.spellsTotal else { return [] }
    func words(_ kind: RegistrationKind) -> String { NumberWords(content.count(of: kind)).text }
    let text = layout.spelledTotal.replacing("{collectives}", with: words(.collective))
      .replacing("{individuals}", with: words(.individual))
    return [line(text, in: fullWidth, styles.remark)]
  }

  private func remarks() -> [PrintedLine] {
    content.remarks.map { line($0, in: fullWidth, styles.remark) }
  }

  // MARK: Signatures and recipients

  private var signers: [Signer] {
    content.signers ?? layout.signatures.map { Signer(title: $0.title, hint: $0.hint) }
  }

  /// Two sign beside each other, an odd last one at the right.
  ///
  /// Who gets the document stands left of one who signs alone, else below.
  private func signatures() -> [PrintedLine] {
    if signers.count == 1 { return signature(nil, signers[0], isBesideRecipients: true) }
    let pairs = stride(from: 0, to: signers.count, by: 2).flatMap { index in
      index + 1 < signers.count
        ? signature(signers[index], signers[index + 1]) : signature(nil, signers[index])
    }
    let below = [line(recipientsHeading), line(recipients)].filter { !$0.pieces.isEmpty }
    return pairs + (below.isEmpty ? [] : [blank(height: 12)] + below)
  }

  /// The signers' titles and hints, the room to sign, and their names.
  private func signature(
    _ first: Signer?, _ second: Signer, isBesideRecipients: Bool = false
  ) -> [PrintedLine] {
    func pieces(_ style: Int, _ text: (Signer) -> String) -> [PrintedLine.Piece] {
      [(page.leftHalf, first), (page.rightHalf, second)].compactMap { columns, signer in
        let text = signer.map(text) ?? ""
        return text.isEmpty ? nil : piece(text, in: columns, style)
      }
    }
    let titles = (isBesideRecipients ? recipientsHeading : []) + pieces(styles.title, \.title)
    let hints = line(pieces(styles.aside, \.hint))
    let names = line(pieces(styles.title, \.name))
    let room = line(isBesideRecipients ? recipients : [], height: Self.signatureHeight)
    return [line(titles)] + [hints].filter { !$0.pieces.isEmpty } + [room]
      + [names].filter { !$0.pieces.isEmpty }
  }

  private var recipientsHeading: [PrintedLine.Piece] {
    content.recipients.isEmpty
      ? [] : [piece(RecipientList.heading, in: page.leftHalf, styles.recipientsHeading)]
  }

  private var recipients: [PrintedLine.Piece] {
    guard !content.recipients.isEmpty else { return [] }
    let list = RecipientList.text(of: content.recipients)
    return [piece(list, in: signers.count == 1 ? page.leftHalf : fullWidth, styles.recipients)]
  }
}
