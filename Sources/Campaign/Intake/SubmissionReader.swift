package import Consolidation
package import Forms
internal import Reports
internal import SystemPackage
internal import VietnameseText
internal import ZipArchive

/// Opens and reads one received file: a list, several lists in an attachment, or a reason why not.
package struct SubmissionReader: Sendable {
  /// An attachment may hold attachments, so deep.
  private static let maximumNesting = 3

  private let form: FormReader
  private let otherDocuments: [String]

  /// - Parameters:
  ///   - form: What lists are read by.
  ///   - otherDocuments: The documents besides the list that staff may say a file is.
  package init(form: FormReader, otherDocuments: [String] = []) {
    self.form = form
    self.otherDocuments = otherDocuments
  }

  /// The submissions in a file, in the order in which they lie in it.
  package func submissions(in file: ReceivedFile) -> [Submission] {
    if file.isSystemFile { return [submission(file, file.name, nil, .systemFile)] }
    if FileSystem.isSpecial(file.path) {
      return [submission(file, file.name, [], .unreadable(Finding(.unreadableFile)))]
    }
    do {
      let bytes = try FileSystem.bytes(of: file.path, atMost: DocumentOpener.maximumBytes)
      guard let bytes else {
        return [submission(file, file.name, [], .unreadable(DocumentOpener.tooLarge))]
      }
      var room = ArchiveLimits.submission.totalSize
      return read(bytes, file, name: file.name, nesting: 0, &room)
    } catch {
      let finding = Finding(.unreadableFile, values: [reason(error)])
      return [submission(file, file.name, [], .unreadable(finding))]
    }
  }

  /// What the operating system said.
  private func reason(_ error: CampaignError) -> String {
    if case .cannotRead(let errno) = error.kind { errno.description } else { "" }
  }

  // `room` is what the archives in the file may still unfold to, all together: small ones inside one another
  // could else grow without end.
  private func read(
    _ bytes: [UInt8], _ file: ReceivedFile, name: String, nesting: Int, _ room: inout Int
  ) -> [Submission] {
    if let document = otherDocument(file, name) {
      return [submission(file, name, bytes, .otherDocument(document))]
    }
    return switch DocumentOpener.open(bytes) {
    case .document(let opened): [submission(file, name, bytes, opened)]
    case .unreadable(let finding): [submission(file, name, bytes, .unreadable(finding))]
    case .scan(let finding): [submission(file, name, bytes, .scan(finding))]
    case .archive: members(of: bytes, file, name: name, nesting: nesting, &room)
    }
  }

  /// The document that staff say a file is, where it is not the list.
  private func otherDocument(_ file: ReceivedFile, _ name: String) -> String? {
    guard let named = instruction(file, name)?.document, !named.isEmpty else { return nil }
    return otherDocuments.first { TextKey.folded($0) == .folded(named) }
  }

  /// What staff decided about a file, or else about the attachment that it came in.
  private func instruction(_ file: ReceivedFile, _ name: String) -> Instruction? {
    file.memberInstructions[CleanText.clean(name)] ?? file.instruction
  }

  // MARK: Attachments

  private func members(
    of bytes: [UInt8], _ file: ReceivedFile, name: String, nesting: Int, _ room: inout Int
  ) -> [Submission] {
    var limits = ArchiveLimits.submission
    limits.totalSize = room
    guard nesting < Self.maximumNesting, let archive = try? ArchiveReader(bytes, limits: limits)
    else { return [submission(file, name, bytes, .unreadable(Finding(.unreadableFile)))] }
    room -= archive.entries.reduce(0) { $0 + $1.uncompressedSize }
    let entries = archive.entries.filter { !$0.isDirectory }
    guard !entries.isEmpty else {
      return [submission(file, name, bytes, .unreadable(Finding(.emptyFile)))]
    }
    return entries.flatMap { member($0, of: archive, file, archive: name, nesting: nesting, &room) }
  }

  private func member(
    _ entry: ArchiveEntry, of archive: ArchiveReader, _ file: ReceivedFile, archive name: String,
    nesting: Int, _ room: inout Int
  ) -> [Submission] {
    let inner = MemberName.text(of: entry)
    let path = "\(name)!\(inner)"
    if SystemFiles.contains(inner) { return [submission(file, path, nil, .systemFile)] }
    do {
      let bytes = try archive.contents(of: entry)
      return read(bytes, file, name: path, nesting: nesting + 1, &room)
    } catch {
      let code: FindingCode = entry.isEncrypted ? .encryptedFile : .unreadableFile
      let finding = Finding(code, values: [error.description])
      return [submission(file, path, nil, .unreadable(finding))]
    }
  }

  // MARK: Submissions

  private func submission(
    _ file: ReceivedFile, _ name: String, _ bytes: [UInt8], _ opened: OpenedDocument
  ) -> Submission {
    submission(file, name, bytes, .read(form.read(opened.document)), opened)
  }

  /// A submission of these bytes; none where they cannot be had, and then it has no hash either.
  private func submission(
    _ file: ReceivedFile, _ name: String, _ bytes: [UInt8]?, _ content: Submission.Content,
    _ opened: OpenedDocument? = nil
  ) -> Submission {
    let instruction = instruction(file, name)
    let received = instruction?.received ?? file.received
    var findings = opened?.findings ?? []
    if file.isDatedByFile, instruction?.received == nil, !file.isSystemFile {
      findings.append(Finding(.dateFromFile, values: [file.received.vietnamese]))
    }
    return Submission(
      file: name, storedName: file.storedName, received: received, modified: opened?.modified,
      hash: bytes.map(SHA256.hexadecimal) ?? "", templateMark: opened?.templateMark,
      content: content,
      findings: findings, instruction: instruction, rowCounts: opened?.rowCounts ?? [:])
  }
}
