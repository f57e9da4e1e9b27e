package import Consolidation
package import Forms
package import Spreadsheet
private import TOMLKit

/// What a department asks of its units in a year: plan.toml of a campaign.
///
/// Any part may be missing: a plan that says nothing still consolidates.
package struct Plan: Sendable {
  package struct Department: Sendable {
    /// The authority above: "UBND tỉnh …".
    package var parent = ""
    package var name = ""
    package var place = ""
    package var office = ""
    package var contact = ""
    /// What it is head of: "ngành Y tế tỉnh …".
    package var sector = ""
    /// Those who sign, from left to right.
    package var signers: [Signer] = []
  }

  /// A document: the one that the lists follow (kế hoạch số …), or the department's report.
  package struct Document: Sendable {
    package var kind = ""
    package var number = ""
    package var date: CalendarDate?
    package var issuer = ""
    /// Nơi nhận: who gets it.
    package var recipients: [String] = []
  }

  /// How the list of the whole sector is framed.
  package enum Frame: String, Sendable, Decodable {
    /// As an annex to the report, without a letterhead.
    case annex
    /// As a document of its own, with letterhead, quốc hiệu and nơi nhận.
    case document
  }

  /// What the plan wants of a form.
  package struct FormOptions: Sendable {
    package var frame = Frame.annex
    /// The ids of columns beyond the form's own that are printed.
    package var optionalColumns: [String] = []
    /// Whether the aggregate workbook has a sheet for each khối.
    package var hasSheetPerGroup = false
    /// Whether a unit's own list bears a letterhead with quốc hiệu; an annex has none.
    package var hasLetterhead = false
  }

  /// Which rules are looked at, and what is made of them.
  package struct Rules: Sendable {
    /// The rule set's id; `nil` leaves it to the year.
    package var set: String?
    /// By what the set calls its rules.
    package var levels: [String: RuleLevel] = [:]
    /// By what the set calls its limits.
    package var quotas: [String: Int] = [:]
  }

  /// When a kind of document is due.
  package struct DocumentDeadline: Sendable {
    package let document: String
    /// When units should be done; reminded of, not judged.
    package let internalDay: CalendarDate?
    package let received: CalendarDate?
    package let isInclusive: Bool
    package var sender = OwedDocument.Sender.units

    /// The deadline as days to be judged by.
    var judged: Deadline? {
      received.map {
        Deadline(received: Day(number: $0.daysSince1970), isInclusive: isInclusive)
      }
    }
  }

  package var year: Int?
  package var department = Department()
  package var document = Document()
  /// The report that the list of the whole sector goes with, where there is one.
  package var report: Document?
  package var groups: [UnitGroup] = []
  package var deadlines: [DocumentDeadline] = []
  /// Where last year's campaign lies, seen from this one's folder; `nil` when nobody says.
  package var previous: String?
  package var rules = Rules()
  private var forms: [PlanFile.Form] = []

  /// Reads a plan.
  ///
  /// - Throws: ``PlanError`` saying what is wrong, with the line where it is known.
  package init(toml: String) throws(PlanError) {
    let file = try PlanFile(toml: toml)
    year = file.year
    department = file.department?.value ?? Department()
    document = file.document?.value ?? Document()
    groups = (file.khoi ?? []).map {
      UnitGroup(name: $0.name, isEmulationBloc: $0.countsAsKhoi ?? true)
    }
    report = file.report?.value
    deadlines = (file.deadline ?? []).map(\.value)
    previous = file.previous.flatMap { $0.isEmpty ? nil : $0 }
    forms = file.form ?? []
    rules = Rules(
      set: file.rules?.set, levels: file.rules?.levels ?? [:], quotas: file.quota ?? [:])
  }

  /// The deadline of a document, where the plan has one.
  package func deadline(of document: String) -> Deadline? {
    deadlines.first { $0.document == document }?.judged
  }

  /// The documents that the plan asks for, each once.
  package var owedDocuments: [OwedDocument] {
    var seen: Set<String> = []
    return deadlines.filter { seen.insert($0.document).inserted }.map {
      OwedDocument(id: $0.document, deadline: $0.judged, sender: $0.sender)
    }
  }

  /// What the plan calls the documents that it asks for besides one.
  package func otherDocuments(than document: String) -> [String] {
    owedDocuments.map(\.id).filter { $0 != document }
  }

  /// What the plan wants of a form, by the form's id.
  package func options(of form: String) -> FormOptions {
    guard let entry = forms.first(where: { $0.form == form }) else { return FormOptions() }
    return FormOptions(
      frame: entry.frame ?? .annex, optionalColumns: entry.optionalColumns ?? [],
      hasSheetPerGroup: entry.sheetPerKhoi ?? false, hasLetterhead: entry.letterhead ?? false)
  }

  /// "(Kèm theo Kế hoạch số 463/KH-SYT ngày 17/3/2022 của Sở Y tế)"; blanks are left to be filled in.
  package var attachedLine: String { document.attachedLine(year: year) }

  /// What the sector's list says it goes with: the report, or else the document that the lists follow.
  package var sectorAttachedLine: String { (report ?? document).attachedLine(year: year) }

  /// Those who sign the sector's list: if the plan names none, who made it and the head of the office in
  /// charge.
  package var signers: [Signer] {
    guard department.signers.isEmpty else { return department.signers }
    return [
      Signer(title: "Người lập"), Signer(title: Self.head(of: department.office).uppercased()),
    ]
  }

  /// "Trưởng Phòng Tổ chức - Cán bộ"; offices whose heads have a title of their own are few.
  private static func head(of office: String) -> String {
    if office.isEmpty { return "Thủ trưởng cơ quan" }
    for (lead, title) in [("Văn phòng", "Chánh"), ("Thanh tra", "Chánh")]
    where office.hasPrefix(lead) {
      return "\(title) \(office)"
    }
    return "Trưởng \(office)"
  }

  /// What stands above the sector's list where that is a document of its own.
  package var letterhead: Letterhead { letterhead(of: report ?? Document()) }

  /// The same above a period's report, whose number and date are left to be written.
  package var periodLetterhead: Letterhead {
    var document = Document()
    document.number = (report?.number ?? "").drop { $0 != "/" }.description
    return letterhead(of: document)
  }

  private func letterhead(of report: Document) -> Letterhead {
    let place = department.place.isEmpty ? "" : "\(department.place), "
    return Letterhead(
      parent: department.parent.uppercased(), issuer: department.name.uppercased(),
      number: "Số: \(report.printedNumber)",
      dateLine: place + (report.date?.officialInWords ?? "ngày      tháng      năm \(yearOrBlank)"))
  }

  private var yearOrBlank: String { year.map(String.init) ?? "     " }

  /// What the sector is called in titles; the department where the plan does not say.
  package var sectorName: String {
    department.sector.isEmpty ? departmentName : department.sector
  }

  /// The department with its province: "Sở Y tế tỉnh Quảng Ngãi".
  package var departmentName: String {
    let (name, place) = (department.name, department.place)
    guard !name.isEmpty, !place.isEmpty, !name.contains(place) else { return name }
    // "UBND tỉnh Quảng Ngãi", "UBND thành phố Đà Nẵng": the parent knows what kind of place it is.
    let region = department.parent.split(separator: " ").dropFirst().joined(separator: " ")
    return "\(name) \(region.hasSuffix(place) ? region : place)"
  }
}

extension Plan.Document {
  /// "(Kèm theo …)"; blanks are left to be filled in.
  fileprivate func attachedLine(year: Int?) -> String {
    guard !kind.isEmpty else { return "" }
    let day = date?.official ?? "     tháng     năm " + (year.map(String.init) ?? "     ")
    let author = issuer.isEmpty ? "" : " của \(issuer)"
    return "(Kèm theo \(kind) số \(printedNumber) ngày \(day)\(author))"
  }

  /// "12/BC-SYT", or room for the number in front of the symbol.
  package var printedNumber: String {
    number.isEmpty || number.hasPrefix("/") ? "      \(number)" : number
  }
}

/// A plan that cannot be used: the line or the entry, and what is wrong with it.
package struct PlanError: Error, Sendable, CustomStringConvertible {
  package let description: String
}

extension PlanError {
  /// Names the entry that is missing or has another shape: `deadline[0].document`.
  fileprivate init(_ error: DecodingError) {
    let path: [any CodingKey]
    switch error {
    // TOMLKit's path of a key that is not there ends with that key.
    case .keyNotFound(_, let context), .typeMismatch(_, let context),
      .valueNotFound(_, let context), .dataCorrupted(let context):
      path = context.codingPath
    @unknown default: path = []
    }
    let name = path.reduce(into: "") { name, key in
      name += key.intValue.map { "[\($0)]" } ?? (name.isEmpty ? "" : ".") + key.stringValue
    }
    self.init(description: "\(name): missing, or not of the type it should be")
  }
}

/// The shape of plan.toml.
private struct PlanFile: Decodable {
  struct Signer: Decodable {
    var title: String
    var name: String?
  }
  struct Form: Decodable, Sendable {
    var form: String
    var frame: Plan.Frame?
    var optionalColumns: [String]?
    var sheetPerKhoi: Bool?
    var letterhead: Bool?
    enum CodingKeys: String, CodingKey {
      case form, frame, letterhead
      case optionalColumns = "optional_columns"
      case sheetPerKhoi = "sheet_per_khoi"
    }
  }
  struct Department: Decodable {
    var parent: String?
    var name: String?
    var place: String?
    var office: String?
    var contact: String?
    var sector: String?
    var signers: [Signer]?
  }
  struct Document: Decodable {
    var kind: String?
    var number: String?
    var date: CalendarDate?
    var issuer: String?
    var recipients: [String]?

    enum CodingKeys: CodingKey { case kind, number, date, issuer, recipients }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      kind = try container.decodeIfPresent(String.self, forKey: .kind)
      number = try container.decodeIfPresent(String.self, forKey: .number)
      date = try container.day(.date)
      issuer = try container.decodeIfPresent(String.self, forKey: .issuer)
      recipients = try container.decodeIfPresent([String].self, forKey: .recipients)
    }
  }
  struct Khoi: Decodable {
    var name: String
    var countsAsKhoi: Bool?
    enum CodingKeys: String, CodingKey {
      case name
      case countsAsKhoi = "counts_as_khoi"
    }
  }
  struct Deadline: Decodable {
    var document: String
    var internalDay: CalendarDate?
    var received: CalendarDate?
    var inclusive: Bool?
    var sender: OwedDocument.Sender?

    enum CodingKeys: String, CodingKey {
      case document, received, inclusive, sender
      case internalDay = "internal"
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      document = try container.decode(String.self, forKey: .document)
      internalDay = try container.day(.internalDay)
      received = try container.day(.received)
      inclusive = try container.decodeIfPresent(Bool.self, forKey: .inclusive)
      sender = try container.sender(.sender)
    }
  }

  /// The rule set's name among the levels of its rules.
  struct Rules: Decodable {
    var set: String?
    var levels: [String: RuleLevel] = [:]

    init(from decoder: any Decoder) throws {
      for (key, text) in try [String: String](from: decoder) {
        if key == "set" {
          set = text
        } else if let level = RuleLevel(rawValue: text) {
          levels[key] = level
        } else {
          let known = RuleLevel.allCases.map(\.rawValue).joined(separator: ", ")
          throw PlanError(description: "rules.\(key): “\(text)” is none of \(known)")
        }
      }
    }
  }

  var year: Int?
  var previous: String?
  var department: Department?
  var document: Document?
  var report: Document?
  var form: [Form]?
  var khoi: [Khoi]?
  var deadline: [Deadline]?
  var rules: Rules?
  var quota: [String: Int]?

  init(toml: String) throws(PlanError) {
    do {
      self = try TOMLDecoder().decode(PlanFile.self, from: toml)
    } catch let error as PlanError {
      throw error
    } catch let error as TOMLParseError {
      throw PlanError(description: "line \(error.source.begin.line): \(error.description)")
    } catch let error as DecodingError {
      throw PlanError(error)
    } catch {
      throw PlanError(description: String(describing: error))
    }
  }
}

extension KeyedDecodingContainer {
  /// A day in a plan: a TOML date, or the same as text; blank text is none.
  fileprivate func day(_ key: Key) throws -> CalendarDate? {
    if let date = try? decodeIfPresent(TOMLDate.self, forKey: key) {
      return CalendarDate(year: date.year, month: date.month, day: date.day)
    }
    guard let text = try decodeIfPresent(String.self, forKey: key), !text.isEmpty else {
      return nil
    }
    guard let date = CalendarDate(iso: text) else {
      throw PlanError(description: "\(key.stringValue): “\(text)” is no day such as 2022-03-31")
    }
    return date
  }
}

extension KeyedDecodingContainer {
  /// Who must send a document.
  fileprivate func sender(_ key: Key) throws -> OwedDocument.Sender? {
    guard let text = try decodeIfPresent(String.self, forKey: key) else { return nil }
    guard let sender = OwedDocument.Sender(rawValue: text) else {
      let known = OwedDocument.Sender.allCases.map(\.rawValue).joined(separator: ", ")
      throw PlanError(description: "\(key.stringValue): “\(text)” is none of \(known)")
    }
    return sender
  }
}

extension PlanFile.Department {
  var value: Plan.Department {
    Plan.Department(
      parent: parent ?? "", name: name ?? "", place: place ?? "", office: office ?? "",
      contact: contact ?? "", sector: sector ?? "",
      signers: (signers ?? []).map { Signer(title: $0.title, name: $0.name ?? "") })
  }
}

extension PlanFile.Document {
  var value: Plan.Document {
    Plan.Document(
      kind: kind ?? "", number: number ?? "", date: date, issuer: issuer ?? "",
      recipients: recipients ?? [])
  }
}

extension PlanFile.Deadline {
  var value: Plan.DocumentDeadline {
    Plan.DocumentDeadline(
      document: document, internalDay: internalDay, received: received,
      isInclusive: inclusive ?? true, sender: sender ?? .units)
  }
}

extension CalendarDate {
  /// As documents write it: days below ten and the first two months with a zero in front
  /// (decree 30/2020/NĐ-CP): `17/3/2022`, `05/01/2022`.
  var official: String {
    "\(officialDay)/\(officialMonth)/\(year)"
  }

  /// `ngày 05 tháng 01 năm 2022`.
  fileprivate var officialInWords: String {
    "ngày \(officialDay) tháng \(officialMonth) năm \(year)"
  }

  private var officialDay: String { day < 10 ? "0\(day)" : String(day) }
  private var officialMonth: String { month < 3 ? "0\(month)" : String(month) }
}
