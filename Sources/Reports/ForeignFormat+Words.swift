internal import Forms

/// What a format is called, and what to do with a file of it.
extension ForeignFormat {
  /// The name that people know it under.
  func name(in language: Language) -> String {
    switch self {
    case .xls: language.pick("Excel cũ (.xls)", "an old Excel workbook (.xls)")
    case .xlsb: language.pick("Excel nhị phân (.xlsb)", "a binary Excel workbook (.xlsb)")
    case .numbers: language.pick("Apple Numbers", "an Apple Numbers file")
    case .sylk: language.pick("bảng SYLK (.slk)", "a SYLK table (.slk)")
    case .dif: language.pick("bảng DIF (.dif)", "a DIF table (.dif)")
    case .openDocumentSheet:
      language.pick("bảng OpenDocument (.ods)", "an OpenDocument spreadsheet (.ods)")
    case .spreadsheetML: language.pick("XML Spreadsheet 2003", "an XML Spreadsheet 2003")
    case .doc: language.pick("văn bản Word cũ (.doc)", "an old Word document (.doc)")
    case .docx: language.pick("văn bản Word (.docx)", "a Word document (.docx)")
    case .ppt: language.pick("trình chiếu cũ (.ppt)", "an old presentation (.ppt)")
    case .pptx: language.pick("trình chiếu (.pptx)", "a presentation (.pptx)")
    case .rtf: language.pick("văn bản RTF", "an RTF document")
    case .openDocument: language.pick("văn bản OpenDocument", "an OpenDocument text or drawing")
    case .office: language.pick("tệp Office cũ", "an old Office file")
    case .html: language.pick("trang web HTML", "an HTML page")
    case .mhtml: language.pick("trang web MHTML", "an MHTML page")
    case .xml: language.pick("XML", "an XML file")
    case .pdf: language.pick("PDF", "a PDF")
    case .jpeg: language.pick("ảnh JPEG", "a JPEG image")
    case .png: language.pick("ảnh PNG", "a PNG image")
    case .gif: language.pick("ảnh GIF", "a GIF image")
    case .bmp: language.pick("ảnh BMP", "a BMP image")
    case .tiff: language.pick("ảnh TIFF", "a TIFF image")
    case .webp: language.pick("ảnh WebP", "a WebP image")
    case .heic: language.pick("ảnh HEIC", "a HEIC image")
    case .zip: language.pick("tệp nén ZIP", "a ZIP archive")
    case .gzip: language.pick("tệp nén gzip", "a gzip archive")
    case .rar: language.pick("tệp nén RAR", "a RAR archive")
    case .xz: language.pick("tệp nén xz", "an xz archive")
    case .sevenZip: language.pick("tệp nén 7z", "a 7z archive")
    case .binary: language.pick("tệp nhị phân lạ", "an unknown binary file")
    }
  }

  var vietnameseMessage: String {
    let name = name(in: .vietnamese)
    let isNoTable = "Tệp này là \(name), không phải bảng .xlsx hay .csv. "
    return switch remedy {
    case .saveAsWorkbook:
      isNoTable
        + "Mở bằng Excel hoặc LibreOffice, chọn Lưu thành > Sổ làm việc Excel (.xlsx) rồi gửi lại."
    case .exportFromNumbers:
      isNoTable + "Mở bằng Numbers, chọn Tệp > Xuất sang > Excel (.xlsx) rồi gửi lại."
    case .copyTable: isNoTable + "Chép bảng sang Excel, lưu dạng .xlsx rồi gửi lại."
    case .sendTable:
      "Tệp này là \(name), chỉ là bản chụp hoặc bản in, không đọc được số liệu. Gửi kèm bảng tính .xlsx hoặc .csv của danh sách."
    case .unpack: isNoTable + "Giải nén rồi lấy từng bảng .xlsx hoặc .csv ở trong."
    case .askForOriginal: isNoTable + "Tìm tệp gốc, lưu dạng .xlsx bằng Excel rồi gửi lại."
    }
  }

  var englishMessage: String {
    let name = name(in: .english)
    let isNoTable = "This is \(name), not an .xlsx or .csv table. "
    return switch remedy {
    case .saveAsWorkbook:
      isNoTable
        + "Open it in Excel or LibreOffice, save it as Excel Workbook (.xlsx) and send it anew."
    case .exportFromNumbers:
      isNoTable + "Open it in Numbers, choose File > Export To > Excel and send it anew."
    case .copyTable: isNoTable + "Copy the table into Excel, save it as .xlsx and send it anew."
    case .sendTable: "This is \(name), a copy of the page. Send the table itself as .xlsx or .csv."
    case .unpack: isNoTable + "Unpack it and take each .xlsx or .csv table from it."
    case .askForOriginal:
      isNoTable + "Find the original, save it as .xlsx in Excel and send it anew."
    }
  }
}
