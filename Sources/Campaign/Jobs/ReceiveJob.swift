package import Consolidation
internal import Forms
internal import Spreadsheet
internal import Reports
package import SystemPackage
internal import VietnameseText

/// Takes files into the folder of the day on which they came, and notes in receipts.csv what staff know of them.
///
/// Nothing that is there is overwritten: neither a file nor a line.
package struct ReceiveJob: Sendable {
  /// What became of one file.
  package struct Outcome: Sendable, Equatable {
    package enum Kind: Sendable {
      case copied
      /// The same bytes were there already.
      case present
      /// Another file had its name, so it bears a number.
      case renamed
    }

    /// As it was given.
    package let source: String
    package let kind: Kind
    /// Where it lies below received/.
    package let name: String
    /// Whether a line was added to receipts.csv.
    package let isNoted: Bool
  }

  private let folder: CampaignFolder
  private let files: [FilePath]
  private let day: Day
  private let note: Instruction

  /// - Parameters:
  ///   - folder: The campaign.
  ///   - files: What came.
  ///   - day: When it came.
  ///   - note: What staff know of all these files; its file is not asked.
  package init(_ folder: CampaignFolder, files: [FilePath], day: Day, note: Instruction) {
    self.folder = folder
    self.files = files
    self.day = day
    self.note = note
  }

  /// - Throws: ``CampaignError`` before anything is copied when a file cannot be read, or when the campaign does not
  ///   know the unit or the document; later when it cannot write.
  package func run() throws(CampaignError) -> [Outcome] {
    for file in files { try check(file) }
    let lists = try CampaignLists(folder)
    let note = try checked(note, lists)
    let receipts = try receipts(lists)
    _ = try receipts.adding([example(note)])
    var copies: [(file: FilePath, kind: Outcome.Kind, name: String)] = []
    for file in files {
      let (kind, name) = try copy(file)
      copies.append((file, kind, name))
    }
    let lines = copies.map { line(note, $0.name, isNew: $0.kind != .present, lists) }
    let added = lines.compactMap(\.self)
    if !added.isEmpty { try write(try receipts.adding(added), lists, added) }
    return zip(copies, lines).map { copy, line in
      Outcome(
        source: copy.file.string, kind: copy.kind, name: copy.name, isNoted: line != nil)
    }
  }

  // MARK: Before anything is written

  private func check(_ file: FilePath) throws(CampaignError) {
    guard FileSystem.exists(file) else {
      throw CampaignError(.cannotRead(.noSuchFileOrDirectory), path: file.string)
    }
    guard !FileSystem.isFolder(file) else {
      throw CampaignError(.cannotRead(.isDirectory), path: file.string)
    }
    guard !FileSystem.isSpecial(file) else {
      throw CampaignError(.cannotRead(.invalidArgument), path: file.string)
    }
  }

  /// The note with the unit and the document as the campaign calls them.
  private func checked(
    _ note: Instruction, _ lists: CampaignLists
  ) throws(CampaignError) -> Instruction {
    var note = note
    if let code = note.unit {
      let unit = lists.units.first { TextKey.folded($0.code) == .folded(code) }
      guard let unit else {
        throw CampaignError(.unknownUnit(known: lists.units.map(\.code)), path: code)
      }
      note.unit = unit.code
    }
    if !note.document.isEmpty {
      let list = try BuiltInData.load().0.id
      let known = [list] + lists.plan.otherDocuments(than: list)
      let document = known.first { TextKey.folded($0) == .folded(note.document) }
      guard let document else {
        throw CampaignError(.unknownDocument(known: known), path: note.document)
      }
      note.document = document
    }
    return note
  }

  private func receipts(_ lists: CampaignLists) throws(CampaignError) -> ReceiptsText {
    let path = folder.receipts ?? folder.newReceipts
    guard path.extension == "csv" else {
      throw CampaignError(
        .unusableReceipts("lines can only be added to a receipts.csv"), path: path.string)
    }
    let bytes = FileSystem.exists(path) ? try FileSystem.bytes(of: path) : []
    return try ReceiptsText(bytes, path: path.string)
  }

  /// A line to try whether the file can take such.
  private func example(_ note: Instruction) -> Instruction {
    var example = note
    example.file = "\(day.iso)/\(files.first?.lastComponent?.string ?? "")"
    example.received = day
    return example
  }

  // MARK: Files

  /// Copies a file under its own name, or with a number where another file has that.
  private func copy(
    _ file: FilePath
  ) throws(CampaignError) -> (kind: Outcome.Kind, name: String) {
    let bytes = try FileSystem.bytes(of: file)
    let place = folder.received.appending(day.iso)
    try FileSystem.makeFolder(place)
    var number = 1
    while true {
      let name = name(of: file, number)
      let target = place.appending(name)
      let relative = "\(day.iso)/\(CleanText.composed(name.string))"
      if try FileSystem.add(bytes, as: target, stage: folder.root) {
        return (number == 1 ? .copied : .renamed, relative)
      }
      if !FileSystem.isFolder(target), try FileSystem.bytes(of: target) == bytes {
        return (.present, relative)
      }
      number += 1
    }
  }

  /// `a.xlsx`, then `a (2).xlsx`: a number by which a later version is known.
  private func name(of file: FilePath, _ number: Int) -> FilePath.Component {
    let own = file.lastComponent ?? "file"
    guard number > 1 else { return own }
    let ending = own.extension.map { ".\($0)" } ?? ""
    return FilePath.Component("\(own.stem) (\(number))\(ending)") ?? own
  }

  // MARK: Lines

  /// The line about a file; `nil` when there is nothing new to say.
  private func line(
    _ note: Instruction, _ name: String, isNew: Bool, _ lists: CampaignLists
  ) -> Instruction? {
    var line = note
    line.file = CleanText.clean(name)
    line.received = day
    let last = lists.instructions.last { $0.file == line.file }
    let saysNothing = note == Instruction(file: note.file)
    return last == line || (!isNew && saysNothing) ? nil : line
  }

  /// Puts the file in place in one step, once it reads as it should.
  private func write(
    _ bytes: [UInt8], _ lists: CampaignLists, _ added: [Instruction]
  ) throws(CampaignError) {
    let target = folder.receipts ?? folder.newReceipts
    let reread = try CampaignLists.instructions(
      in: bytes, units: lists.units, path: target.string)
    guard reread == lists.instructions + added else {
      throw CampaignError(
        .unusableReceipts("no line can be added to it; save it anew as CSV UTF-8"),
        path: target.string)
    }
    try FileSystem.replace(target, with: bytes)
  }
}
