package import Forms

/// A file that came, opened and read, with what is known of its arrival.
package struct Submission: Sendable {
  /// What was found in it.
  package enum Content: Sendable {
    /// A list, or a sheet that holds none.
    case read(FormReading)
    /// A file that could not be read, and why.
    case unreadable(Finding)
    /// A scan or photo of a signed page.
    case scan(Finding)
    /// No list but another document that the plan asks for, by its name there: staff say so.
    case otherDocument(String)
    /// What an operating system or office program leaves behind.
    case systemFile
  }

  /// The path below received/, `/` between folders, NFC; a zip member follows its archive after `!`.
  package var file: String
  /// The path below received/ as the disk spells it, of a zip member that of its archive: where the file can be opened.
  package let storedName: String
  package let received: Day
  /// When the workbook says it was last saved, ISO 8601.
  package let modified: String?
  /// SHA-256, lower-case hexadecimal.
  package let hash: String
  /// The unit's code that the template wrote into the file.
  package let templateMark: String?
  package internal(set) var content: Content
  /// Findings from opening the file: macros, links, a date taken from the file.
  package let findings: [Finding]
  /// What staff decided about the file in receipts.csv.
  package let instruction: Instruction?
  /// What they answered about it in decisions.xlsx, whether receipts.csv overrules it or not.
  package internal(set) var decision: Instruction?
  /// Whether they were asked about this very file what its list does to others, and not only about one with its bytes.
  package internal(set) var wasAskedAbout = false
  /// The answers that take effect when lists are compared.
  var later: [Decision] = []
  /// The answers that took effect, as findings.
  package internal(set) var decided: [Finding] = []
  /// Rows with content of each sheet that was read, counted where the file was opened and not where it
  /// was understood: the other side of the ledger's law.
  package let rowCounts: [String: Int]

  package init(
    file: String, storedName: String? = nil, received: Day, modified: String? = nil, hash: String,
    templateMark: String? = nil, content: Content, findings: [Finding] = [],
    instruction: Instruction? = nil, rowCounts: [String: Int] = [:]
  ) {
    self.file = file
    self.storedName = storedName ?? file
    self.received = received
    self.modified = modified
    self.hash = hash
    self.templateMark = templateMark
    self.content = content
    self.findings = findings
    self.instruction = instruction
    self.rowCounts = rowCounts
  }
}

/// What staff know and decide about a file: a line of receipts.csv, or what they answered in decisions.xlsx.
///
/// It overrides folder dates and guesses.
package struct Instruction: Sendable, Equatable {
  /// How a list relates to the unit's earlier ones.
  package enum Mode: String, Sendable {
    case replace, supplement, withdraw, `return`
  }

  package var file: String
  package var received: Day?
  /// The number of the covering letter (số công văn).
  package var number = ""
  /// The unit's code.
  package var unit: String?
  /// What kind of document it is, as the plan calls it; empty for a list.
  package var document = ""
  package var mode: Mode?
  package var reason = ""
  /// The file of the campaign in which it is written.
  package var source = "receipts.csv"

  package init(file: String) {
    self.file = file
  }

  /// Whether it decides something, and does not only tell when and with which letter the file came.
  var decides: Bool { unit != nil || mode != nil || !document.isEmpty }
}
