internal import Campaign
internal import Consolidation
internal import Forms
internal import Reports

/// The words of the commands.
struct Messages {
  let language: Language

  // MARK: Errors

  func text(_ error: CampaignError) -> String {
    "\(language.pick("Lỗi", "Error")): \(error.path.isEmpty ? "" : "\(error.path): ")\(reason(error))"
  }

  private func reason(_ error: CampaignError) -> String {
    switch error.kind {
    case .missingPlan:
      language.pick(
        "không có kế hoạch của đợt. Chạy: thidua init THƯ_MỤC",
        "there is no plan. Run: thidua init DIR")
    case .unusablePlan(let why):
      language.pick("kế hoạch không dùng được: \(why)", "the plan cannot be used: \(why)")
    case .unknownPlan(let known):
      language.pick("không có kế hoạch này; có sẵn: ", "no such plan; there are: ")
        + known.joined(separator: ", ")
    case .missingUnits:
      language.pick(
        "không có danh sách đơn vị (code,name,khoi,aliases)",
        "there is no list of units (code,name,khoi,aliases)")
    case .unusableUnits(let why), .unusableReceipts(let why):
      language.pick("không dùng được: \(why)", "cannot be used: \(why)")
    case .unusableDecisions(let fault): text(fault)
    case .missingFolder:
      language.pick(
        "không có thư mục received/ chứa các tệp đã nhận",
        "there is no folder received/ with what was received")
    case .unconvertible(let failure): text(failure)
    case .unknownUnit(let known):
      language.pick("không có mã đơn vị này; có: ", "no unit of this code; there are: ")
        + known.joined(separator: ", ")
    case .unknownDocument(let known):
      language.pick(
        "kế hoạch không có văn bản này; có: ", "the plan has no such document; there are: ")
        + known.joined(separator: ", ")
    case .nothingReceived(let day):
      language.pick(
        "đến hết ngày \(day.vietnamese) chưa nhận được tệp nào",
        "nothing had been received by the end of \(day.iso)")
    case .unusableList(let finding): text(finding)
    case .noProposals:
      language.pick(
        "không thấy bảng đề nghị: cần một dòng tiêu đề có cột tên tập thể, cá nhân và cột danh hiệu, bên dưới có tên",
        "no table of proposals: it needs a header with columns of names and awards, and names below it"
      )
    case .foreignList(let unit):
      language.pick(
        unit.isEmpty
          ? "không biết danh sách này của đơn vị nào; ghi tên đơn vị ở tiêu đề, hoặc dùng --unit MÃ"
          : "đây là danh sách của \(unit); chọn --unit MÃ của đơn vị ấy",
        unit.isEmpty
          ? "nobody can tell whose list this is; write the unit's name above it, or use --unit CODE"
          : "this is the list of \(unit); choose --unit CODE of that unit")
    case .cannotRead(let errno):
      language.pick("không đọc được: \(errno.vietnamese)", "cannot be read: \(errno)")
    case .cannotWrite(let errno):
      language.pick("không ghi được: \(errno.vietnamese)", "cannot be written: \(errno)")
    case .brokenLaw(let why):
      language.pick(
        "chương trình tự kiểm tra thấy sai, không ghi gì: \(why)",
        "the program found itself wrong and wrote nothing: \(why)")
    case .cannotBuild(let why):
      language.pick("lỗi của chương trình: \(why)", "a fault of the program: \(why)")
    }
  }

  /// What receipts.csv and decisions.xlsx say in vain.
  func warnings(_ campaign: ConsolidatedCampaign) -> [String] {
    campaign.idleInstructions.map { file in
      language.pick(
        "Cảnh báo: receipts.csv nói đến “\(file)”, nhưng không có tệp này trong received/.",
        "Warning: receipts.csv speaks of “\(file)”, which is not in received/.")
    }
      + campaign.unknownDocuments.map { document in
        language.pick(
          "Cảnh báo: receipts.csv ghi văn bản “\(document)”, không có trong plan.toml; tệp được đọc như danh sách.",
          "Warning: receipts.csv speaks of a document “\(document)”, which plan.toml does not know; the file is read as a list."
        )
      } + decisionWarnings(campaign)
  }

  // MARK: Summaries

  /// One screen: who is registered, who is missing, what to look at, where.
  func summary(
    _ campaign: ConsolidatedCampaign, _ survey: AwardSurvey, output: String
  ) -> String {
    let consolidation = campaign.consolidation
    let collectives = consolidation.roster.reduce(0) { $0 + $1.collectives }
    let individuals = consolidation.roster.reduce(0) { $0 + $1.individuals }
    var lines = [
      language.pick(
        "Tính đến ngày \(campaign.context.asOf.vietnamese): \(collectives) tập thể, \(individuals) cá nhân.",
        "As of \(campaign.context.asOf.iso): \(collectives) collectives, \(individuals) individuals."
      )
    ]
    lines += statusCounts(consolidation)
    lines.append(fileCounts(campaign))
    lines.append(findingCounts(consolidation))
    if survey.tellsRules { lines.append(rules(survey)) }
    lines += questions(campaign.decisionsOutcome)
    lines.append(language.pick("Kết quả: \(output)", "Results: \(output)"))
    return lines.joined(separator: "\n")
  }

  private func statusCounts(_ consolidation: Consolidation) -> [String] {
    RosterLine.Status.allCases.compactMap { status in
      let units = consolidation.roster.filter { $0.status == status }
      guard !units.isEmpty else { return nil }
      let names = units.map(\.unit.code).joined(separator: ", ")
      let isWorthNaming = ![.onTime, .onDeadline].contains(status)
      return "  \(status.label(in: language)): \(units.count)"
        + (isWorthNaming ? " (\(names))" : "")
    }
  }

  private func fileCounts(_ campaign: ConsolidatedCampaign) -> String {
    let sources = campaign.consolidation.sources
    let refused = campaign.consolidation.refusedFiles
    let later = campaign.laterFiles
    return language.pick(
      "\(sources.count) tệp, chưa tính: \(refused) tệp"
        + (later > 0 ? "; \(later) tệp nhận sau ngày này được bỏ qua." : "."),
      "\(sources.count) files, not counted: \(refused)"
        + (later > 0 ? "; \(later) files came later and were left out." : "."))
  }

  private func findingCounts(_ consolidation: Consolidation) -> String {
    let counts = Finding.Severity.allCases.map { severity in
      let count = consolidation.findings.count { $0.finding.severity == severity }
      return "\(count) \(severity.label(in: language).lowercased())"
    }
    return language.pick("Cần rà soát: ", "To look at: ") + counts.joined(separator: ", ") + "."
  }

  func added(_ names: [String], to folder: String) -> String {
    guard !names.isEmpty else {
      return language.pick(
        "\(folder): đã đủ, không thêm gì.", "\(folder): complete, nothing added.")
    }
    return language.pick("\(folder): đã thêm ", "\(folder): added ") + names.joined(separator: ", ")
  }

  // MARK: Tables

  /// The roster, a line per unit.
  func roster(_ consolidation: Consolidation) -> String {
    consolidation.roster.map { line in
      let counts = "\(line.collectives) + \(line.individuals)"
      let received = line.received.map(\.vietnamese) ?? "-"
      return [line.unit.code, line.status.label(in: language), received, counts, line.file]
        .joined(separator: "\t")
    }.joined(separator: "\n")
  }

  /// What a checked file is told, a line per finding.
  func check(_ consolidation: Consolidation, file: String) -> String {
    let collectives = consolidation.roster.reduce(0) { $0 + $1.collectives }
    let individuals = consolidation.roster.reduce(0) { $0 + $1.individuals }
    let head = language.pick(
      "\(file): \(collectives) tập thể, \(individuals) cá nhân",
      "\(file): \(collectives) collectives, \(individuals) individuals")
    let lines = consolidation.findings.map { item in
      "  \(item.finding.severity.label(in: language)) · \(text(item.finding))"
    }
    return ([head] + lines).joined(separator: "\n")
  }

  /// Where a finding stands, what is wrong and what to do.
  private func text(_ finding: Finding) -> String {
    let text = FindingText(finding, in: language)
    let place = finding.place.map { "\($0.sheet.isEmpty ? "" : "\($0.sheet)!")\($0.cell) " } ?? ""
    return "\(place)\(text.label): \(text.message)"
  }

  // MARK: Templates

  func templates(_ names: [String], in folder: String) -> String {
    language.pick(
      "Đã ghi \(names.count) tệp vào \(folder): ", "Wrote \(names.count) files to \(folder): ")
      + names.joined(separator: ", ")
  }

  /// How many names came out of a list.
  func filledIn(_ result: TemplateJob.Result, from file: String) -> String {
    let others = result.ofOtherUnits
    return language.pick(
      "Đã điền sẵn \(result.filledIn) tên cho \(result.filledUnits) đơn vị từ \(file)"
        + (others > 0 ? "; \(others) tên nữa là của đơn vị khác" : ""),
      "Filled in \(result.filledIn) names for \(result.filledUnits) units from \(file)"
        + (others > 0 ? "; \(others) more are other units'" : ""))
  }

  /// People who fit no unit.
  func leftOver(_ people: LeftOver, of file: String) -> String {
    let place = "\(file) \(people.place.label)"
    if people.mayBeDepartment {
      return language.pick(
        "Chưa điền \(people.count) tên của “\(people.unit)”: là đơn vị khác hay là khoa, phòng? Là khoa, phòng thì đổi tiêu đề cột ấy thành “Khoa, phòng”. Từ \(place)",
        "Left out \(people.count) names of “\(people.unit)”: another unit, or a department? Of departments the column must be headed “Khoa, phòng”. From \(place)"
      )
    }
    return people.unit.isEmpty
      ? language.pick(
        "Chưa điền \(people.count) tên không rõ của đơn vị nào, từ \(place)",
        "Left out \(people.count) names of whom nobody can tell the unit, from \(place)")
      : language.pick(
        "Chưa điền \(people.count) tên của “\(people.unit)”, không có trong units.csv (tên gọi khác thì thêm vào cột aliases): từ \(place)",
        "Left out \(people.count) names of “\(people.unit)”, which is no unit of units.csv (another name goes into its column aliases): from \(place)"
      )
  }

  /// A row of last year's list that was left out.
  func leftOut(_ finding: Finding, of file: String) -> String {
    language.pick("Bỏ qua", "Left out") + " · \(file): \(text(finding))"
  }
}
