internal import Campaign
internal import Reports
internal import SystemPackage

/// The words about decisions.xlsx.
extension Messages {
  /// Why it cannot be used at all.
  func text(_ fault: DecisionsFault) -> String {
    switch fault {
    case .damaged:
      language.pick(
        "tệp quyết định bị hỏng hoặc không phải .xlsx, không đọc được; mở bằng Excel, lưu lại, hoặc lấy lại decisions.bak.xlsx",
        "it is damaged or no .xlsx and cannot be read; save it anew in Excel, or take decisions.bak.xlsx"
      )
    case .encrypted:
      language.pick(
        "tệp quyết định có mật khẩu; bỏ mật khẩu rồi lưu lại",
        "it has a password; save it without one")
    case .missingColumns(let columns):
      language.pick("tệp quyết định thiếu cột ", "it lacks the columns ")
        + columns.map { "“\($0)”" }.joined(separator: ", ")
    }
  }

  /// What it says in vain.
  func decisionWarnings(_ campaign: ConsolidatedCampaign) -> [String] {
    campaign.decisionFaults.map { fault in
      language.pick(
        "Cảnh báo: decisions.xlsx, dòng \(fault.row): \(reason(fault.kind)). Câu hỏi vẫn để ngỏ.",
        "Warning: decisions.xlsx, row \(fault.row): \(reason(fault.kind)). The question stays open."
      )
    }
      + campaign.idleDecisions.map { file in
        language.pick(
          "Cảnh báo: decisions.xlsx nói đến “\(file)”, nhưng không có tệp này trong received/.",
          "Warning: decisions.xlsx speaks of “\(file)”, which is not in received/.")
      } + unwritten(campaign.decisionsOutcome)
  }

  private func reason(_ kind: DecisionFault.Kind) -> String {
    switch kind {
    case .notOffered:
      language.pick(
        "câu trả lời không có trong danh sách lựa chọn", "the answer is none of those offered")
    case .unknownUnit:
      language.pick("không có đơn vị này trong units.csv", "units.csv has no such unit")
    case .missingName:
      language.pick("chưa ghi TÊN ĐÚNG", "the right name (TÊN ĐÚNG) is missing")
    case .unlikelyName:
      language.pick("TÊN ĐÚNG không phải là một tên", "TÊN ĐÚNG is no name")
    case .contradiction:
      language.pick(
        "QUYẾT ĐỊNH và TÊN ĐÚNG nói khác nhau", "QUYẾT ĐỊNH and TÊN ĐÚNG contradict each other")
    case .nameNotAsked:
      language.pick(
        "có TÊN ĐÚNG nhưng câu hỏi không phải về một tên",
        "TÊN ĐÚNG is filled in, but the question is not about a name")
    case .unknownQuestion:
      language.pick(
        "cột Mã trống hoặc bị sửa, không biết trả lời câu hỏi nào",
        "the column Mã is empty or changed; nobody can tell which question is answered")
    case .answeredTwice:
      language.pick(
        "một câu hỏi có hai dòng trả lời khác nhau", "two rows answer the same question differently"
      )
    case .unsettled:
      language.pick(
        "quyết định không áp dụng được (đơn vị đã đóng, hoặc tên tệp vẫn chỉ đơn vị khác); chọn câu trả lời khác",
        "the answer does not settle it (the unit is closed, or the file's name still tells another); choose another"
      )
    }
  }

  /// Why new questions could not be put.
  private func unwritten(_ outcome: DecisionsUpdate.Outcome) -> [String] {
    switch outcome {
    case .untouched, .asked, .unwritable: []
    case .locked(let lock):
      [
        language.pick(
          "Cảnh báo: decisions.xlsx đang mở (có tệp \(lock)), chưa ghi câu hỏi mới. Lưu, đóng tệp rồi chạy lại.",
          "Warning: decisions.xlsx is open (there is \(lock)); new questions were not written. Save and close it, then run again."
        )
      ]
    case .savedMeanwhile:
      [
        language.pick(
          "Cảnh báo: decisions.xlsx vừa được lưu trong lúc tổng hợp, chưa ghi câu hỏi mới. Chạy lại.",
          "Warning: decisions.xlsx was saved meanwhile; new questions were not written. Run again.")
      ]
    }
  }

  /// How many questions wait for a person.
  func questions(_ outcome: DecisionsUpdate.Outcome) -> [String] {
    guard case .asked(let new, let unanswered, let dropsFormulas) = outcome else { return [] }
    let waiting = language.pick(
      "Chờ quyết định trong decisions.xlsx: \(unanswered) câu hỏi, \(new) câu mới.",
      "Waiting for a decision in decisions.xlsx: \(unanswered) questions, \(new) of them new.")
    let formulas = language.pick(
      "Công thức ở cột, trang riêng trong decisions.xlsx đã thành giá trị; bản trước là decisions.bak.xlsx.",
      "Formulas in columns and sheets of your own in decisions.xlsx became values; decisions.bak.xlsx has them."
    )
    return [waiting] + (dropsFormulas ? [formulas] : [])
  }
}
