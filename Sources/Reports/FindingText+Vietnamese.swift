internal import Forms

extension FindingCode {
  var vietnameseLabel: String {
    switch self {
    case .unreadableFile: "Tệp hỏng"
    case .encryptedFile: "Tệp có mật khẩu"
    case .unsupportedFormat: "Định dạng không đọc được"
    case .emptyFile: "Tệp rỗng"
    case .noRegistrationTable: "Không có bảng đăng ký"
    case .macroIgnored: "Có macro"
    case .externalLink: "Có liên kết ngoài"
    case .legacyEncoding: "Phông chữ cũ"
    case .unrepairableText: "Chữ bị mất dấu"
    case .unknownUnit: "Chưa rõ đơn vị"
    case .ambiguousUnit: "Tên đơn vị trùng nhiều đơn vị"
    case .unitMismatch: "Tên đơn vị không khớp"
    case .wrongYear: "Sai năm"
    case .versionConflict: "Hai bản khác nhau"
    case .droppedInReplacement: "Bị bỏ ở bản mới"
    case .supersededSubmission: "Đã có bản mới"
    case .duplicateSubmission: "Gửi trùng"
    case .lateSubmission: "Nộp muộn"
    case .signedCopy: "Bản ký"
    case .dateFromFile: "Ngày nhận lấy theo tệp"
    case .unsignedForm: "Chưa ghi người ký"
    case .overHeadcount: "Nhiều hơn số người"
    case .missingName: "Thiếu tên"
    case .rowOutsideSection: "Dòng ngoài danh sách"
    case .formulaError: "Công thức lỗi"
    case .formulaWithoutValue: "Công thức chưa tính"
    case .totalMismatch: "Sai tổng"
    case .placeholderRow: "Dòng mẫu còn sót"
    case .duplicateInUnit: "Trùng trong đơn vị"
    case .duplicateAcrossUnits: "Có thể trùng đơn vị khác"
    case .missingOrganisation: "Thiếu khoa, phòng"
    case .hiddenRow: "Dòng bị ẩn"
    case .struckRow: "Dòng gạch ngang"
    case .wrongSection: "Có thể sai phần"
    case .severalNamesInOneCell: "Nhiều tên trong một ô"
    case .suspiciousName: "Tên đáng ngờ"
    case .sequenceGap: "Nhảy số thứ tự"
    case .privateDataIgnored: "Cột riêng tư"
    case .unknownSubunit: "Khoa, phòng lạ"
    }
  }

  func vietnameseMessage(_ values: FindingValues) -> String {
    fileMessage(values) ?? versionMessage(values) ?? rowMessage(values)
  }

  private func fileMessage(_ values: FindingValues) -> String? {
    switch self {
    case .unreadableFile:
      "Tệp hỏng hoặc bị cắt cụt, không đọc được\(values.quoted(0)). Mở tệp gốc bằng Excel, lưu lại dạng .xlsx rồi gửi lại."
    case .encryptedFile:
      "Tệp có mật khẩu nên không đọc được. Trong Excel: Tệp > Thông tin > Bảo vệ sổ làm việc, bỏ mật khẩu, lưu lại rồi gửi lại."
    case .unsupportedFormat: values.format.vietnameseMessage
    case .emptyFile:
      "Tệp không có dòng nào. Điền danh sách theo biểu rồi gửi lại; nếu đơn vị không đăng ký, ghi “Không có đăng ký” vào danh sách."
    case .noRegistrationTable:
      "Không tìm thấy bảng đăng ký (dòng tiêu đề có STT, Tên tập thể, cá nhân). Có thể gửi nhầm phụ lục hoặc công văn; gửi lại danh sách theo \(values[0].isEmpty ? "biểu" : values[0])."
    case .macroIgnored:
      "Tệp có macro; chương trình không chạy macro, chỉ đọc số liệu đã lưu. Nếu số liệu do macro tính, đối chiếu với bản in."
    case .externalLink:
      "Tệp có liên kết đến tệp khác; chương trình dùng giá trị đã lưu. Kiểm tra lại các ô có liên kết."
    case .legacyEncoding where !values[3].isEmpty:
      "Chữ trong ô có thể đọc sai: “\(values[1])” được hiểu là \(values[0]) và đổi thành “\(values[2])”. So với bản gốc; nếu sai, gõ lại bằng Unicode rồi gửi lại."
    case .legacyEncoding:
      "Chữ viết bằng phông cũ \(values[0]) đã được đổi sang Unicode\(change(values)). Lần sau nên gõ Unicode, phông Times New Roman."
    case .unrepairableText:
      "Chữ trong ô đã mất dấu (dấu ? thay cho chữ), không khôi phục được. Gõ lại ô này rồi gửi lại."
    case .dateFromFile:
      "Tệp không nằm trong thư mục ngày nhận; ngày nhận lấy theo ngày của tệp là \(values[0]). Ghi ngày nhận vào receipts.csv nếu khác."
    default: nil
    }
  }

  private func change(_ values: FindingValues) -> String {
    values[1].isEmpty ? "" : ": “\(values[1])” thành “\(values[2])”"
  }

  private func versionMessage(_ values: FindingValues) -> String? {
    switch self {
    case .unknownUnit where values[0].hasSuffix(":"):
      "Chưa biết danh sách này của đơn vị nào: tiêu đề chưa ghi tên đơn vị. Trả lời trong decisions.xlsx, hoặc ghi mã đơn vị của tệp vào receipts.csv."
    case .unknownUnit:
      "Chưa biết danh sách này của đơn vị nào\(values.quoted(0)). \(suggestion(values[1]))Trả lời trong decisions.xlsx, hoặc ghi mã đơn vị của tệp vào receipts.csv, hoặc thêm tên này vào cột aliases của units.csv."
    case .ambiguousUnit:
      "Tên đơn vị trong tệp hợp với nhiều đơn vị: \(values[0]). Trả lời trong decisions.xlsx, hoặc ghi mã đơn vị của tệp vào receipts.csv."
    case .unitMismatch:
      "Tiêu đề ghi “\(values[0])” nhưng tên tệp chỉ “\(values[1])”. Danh sách chưa được tính; hỏi lại đơn vị rồi trả lời trong decisions.xlsx, hoặc ghi mã đơn vị vào receipts.csv."
    case .wrongYear:
      "Tiêu đề ghi năm \(values[0]), không phải năm \(values[1]). Kiểm tra xem có gửi nhầm danh sách năm khác không."
    case .versionConflict where values[1].isEmpty:
      "“\(values[0])” xin rút nhưng không có trong danh sách đã nhận của đơn vị. Kiểm tra lại cách viết tên."
    case .versionConflict:
      "Đơn vị đã gửi \(values[0]); tệp này chỉ nhắc lại \(values[1]) trong \(values[2]) dòng và không nói là bổ sung hay thay thế. Tạm tính cả hai; trả lời trong decisions.xlsx, hoặc ghi replace hay supplement vào receipts.csv."
    case .droppedInReplacement:
      "“\(values[0])” có ở bản này nhưng không còn trong bản mới \(values[1]). Hỏi lại đơn vị rồi trả lời trong decisions.xlsx."
    case .supersededSubmission:
      "Đã được thay bằng \(values[0]). Không phải làm gì; nếu bản này mới đúng, ghi vào receipts.csv."
    case .duplicateSubmission: "Giống hệt tệp \(values[0]); chỉ tính một lần. Không phải làm gì."
    case .lateSubmission:
      "Nhận muộn \(values[0]) ngày so với hạn; vẫn được tính. Nếu ngày nhận sai, ghi ngày đúng vào receipts.csv."
    case .signedCopy:
      "Bản ký của danh sách đã nhận; không đọc số liệu từ bản này. Lưu cùng hồ sơ, đối chiếu với danh sách."
    case .unsignedForm:
      "Danh sách chưa ghi người lập hoặc thủ trưởng đơn vị. Nhắc đơn vị gửi bản có chữ ký."
    case .overHeadcount:
      "Đăng ký \(values[0]) cá nhân, nhiều hơn \(values[1]) người của đơn vị. Tìm dòng trùng hoặc người đơn vị khác, hoặc sửa headcount trong units.csv."
    default: nil
    }
  }

  private func suggestion(_ names: String) -> String {
    names.isEmpty ? "" : "Gần giống: \(names). "
  }

  private func rowMessage(_ values: FindingValues) -> String {
    switch self {
    case .missingName: "Dòng có số thứ tự hoặc đơn vị nhưng không có tên. Điền tên hoặc xóa dòng."
    case .rowOutsideSection:
      "Dòng\(values.quoted(0)) nằm trước phần I hoặc sau dòng tổng cộng nên chưa được tính. Chuyển vào đúng phần Tập thể hoặc Cá nhân rồi gửi lại."
    case .formulaError:
      "Ô có công thức lỗi (#N/A, #REF!…)\(values.quoted(0)). Gõ trực tiếp nội dung vào ô rồi gửi lại."
    case .formulaWithoutValue:
      "Ô có công thức chưa được tính\(values.quoted(0)). Mở bằng Excel, lưu lại rồi gửi lại."
    case .totalMismatch:
      "Dòng tổng cộng ghi \(total(values)). Kiểm tra xem có thiếu hoặc thừa dòng không."
    case .placeholderRow:
      "Dòng mẫu của biểu\(values.quoted(0)) còn sót lại, không tính. Lần sau xóa dòng mẫu."
    case .duplicateInUnit:
      "“\(values[0])” đã có ở ô \(values[2]) (\(values[1])). Vẫn tính cả hai; xóa một dòng nếu là một người."
    case .duplicateAcrossUnits:
      "“\(values[0])” có thể trùng với ô \(values[2]) của \(values[1]) (\(values[3])). Kiểm tra xem có phải cùng một người không."
    case .missingOrganisation where values[0].isEmpty:
      "Danh sách không có cột Tên cơ quan đơn vị, hoặc tên cột lạ; mọi cá nhân đều thiếu khoa, phòng, trạm. Thêm cột này rồi gửi lại."
    case .missingOrganisation:
      "“\(values[0])” thiếu tên khoa, phòng, trạm. Điền vào cột Tên cơ quan đơn vị."
    case .hiddenRow:
      "“\(values[0])” nằm ở dòng bị ẩn; vẫn được tính. Bỏ ẩn hoặc xóa dòng nếu không đăng ký."
    case .struckRow:
      "“\(values[0])” bị gạch ngang; vẫn được tính. Xóa dòng nếu không đăng ký nữa."
    case .wrongSection:
      values[0].isEmpty
        ? "Danh sách không chia phần Tập thể, Cá nhân; chương trình tự phân loại theo tên. Kiểm tra lại."
        : "“\(values[0])” có thể nằm sai phần (tập thể hay cá nhân). Kiểm tra lại."
    case .severalNamesInOneCell:
      "Một ô có nhiều tên, đã được tách thành nhiều người. Mỗi người nên ở một dòng."
    case .suspiciousName: "“\(values[0])” không giống tên người. Kiểm tra lại chính tả."
    case .sequenceGap:
      "Số thứ tự nhảy từ \(values[0]) sang \(values[1]). Kiểm tra xem có sót dòng không."
    case .privateDataIgnored:
      "Không chép các cột riêng tư: \(values[0]). Lần sau không cần gửi các cột này."
    case .unknownSubunit:
      "“\(values[0])” không có trong danh sách khoa, phòng của đơn vị. Hỏi đơn vị tên đúng, hoặc thêm vào cột subunits của units.csv."
    default: rawValue
    }
  }

  private func total(_ values: FindingValues) -> String {
    let parts = [(values[0], values[1], "tập thể"), (values[2], values[3], "cá nhân")]
    return parts.filter { !$0.0.isEmpty && $0.0 != $0.1 }
      .map { "\($0.0) \($0.2) nhưng danh sách có \($0.1)" }.joined(separator: "; ")
  }
}
