import FormTestSupport
import Forms
import TestSupport
import Testing

/// Rows in no sensible order: nothing can be said of them but that nobody may be lost in silence.
struct ChaosTests {
  private static let numbers = [
    "", "", "1", "2", "3", "'4.", "I", "II.", "A", "a)", "...", "#N/A", "=", "=5", "*",
    "TỔNG CỘNG: 3 cá nhân",
    "Khoa Nội", "II. CÁ NHÂN", "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022 CỦA ĐƠN VỊ: TTYT Sơn Hà",
    "SỞ Y TẾ", "Trang 1/2", "Phạm Thị Dung", "Không có đăng ký",
  ]
  private static let names = [
    "Trần Thị Hoa", "Lê Văn Cường", "Tô Văn Ban", "Đoàn Thị Hội", "Lưu Ý Nhi", "H'Rin",
    "Nguyễn Văn A",
    "Trần Thị Hoa⏎Lê Văn Cường", "Khoa Nội", "Tập thể", "CÁ NHÂN", "Người lập", "Giám đốc", "...",
    "nt",
    "Tổng số: 5", "#N/A", "=", "=0", "", "", "Ghi chú: nộp sau", "* Đã chuyển công tác", "Không",
    "Phòng Tổ chức - Cán bộ", "Khoa Cấp cứu", "Trạm Y tế phường Trần Phú",
  ]
  private static let organisations = [
    "", "Khoa Nội", "Trạm Y tế xã Ba Tơ", "nt", "\"", "THỦ TRƯỞNG ĐƠN VỊ", "#REF!", "=", "=0",
    "Khoa Cấp cứu",
    "Quảng Ngãi, ngày 28 tháng 3 năm 2022", "...",
  ]
  private static let notes = [
    "", "", "mới", "Từ ngày 1 tháng 2 năm 2022", "GIÁM ĐỐC", "Đăng ký thi đua", "nt", "#NAME?",
  ]

  private func grid(_ corpus: inout Corpus, name: String = "") -> Grid {
    var grid = Grid("", name: name)
    grid.lines = (0..<(5 + corpus.number(below: 25))).map { index in
      if index == 3 || corpus.number(below: 12) == 0 { return Grid.Line(header[...]) }
      return Grid.Line(
        cells: [
          corpus.pick(Self.numbers), corpus.pick(Self.names), corpus.pick(Self.organisations),
          corpus.pick(Self.notes),
        ], isHidden: corpus.number(below: 10) == 0)
    }
    return grid
  }

  @Test func `keeps the ledger's law`() throws {
    var corpus = Corpus(seed: 1)
    for _ in 0..<60 {
      _ = try read([grid(&corpus, name: "Một"), grid(&corpus, name: "Hai")])
    }
  }

  /// Below the first header, a numbered person is an entry, a sample, or rejected with an error.
  @Test func `passes over no numbered person`() throws {
    var corpus = Corpus(seed: 2)
    for _ in 0..<60 {
      let grid = grid(&corpus)
      let reading = try read([grid])
      for line in reading.ledger {
        guard let row = line.row, row > 4, case .structural(let fate) = line.fate, fate != .sample
        else { continue }
        let cells = grid.lines[row - 1].cells
        let isPerson = ["Trần Thị Hoa", "Lê Văn Cường", "Tô Văn Ban", "Đoàn Thị Hội", "H'Rin"]
          .contains(cells[1])
        let isCounted = Int(cells[0]) != nil || cells[0] == "'4."
        #expect(!(isPerson && isCounted), "\(cells) is \(fate.rawValue)")
      }
    }
  }

  /// An unnumbered person in a department is one too, unless the row looks like a title.
  @Test func `passes over no person of a department`() throws {
    var corpus = Corpus(seed: 3)
    for _ in 0..<60 {
      let grid = grid(&corpus)
      for line in try read([grid]).ledger {
        guard let row = line.row, row > 4, case .structural(let fate) = line.fate, fate != .sample
        else { continue }
        let cells = grid.lines[row - 1].cells
        let isPerson = ["Trần Thị Hoa", "Tô Văn Ban", "Đoàn Thị Hội"].contains(cells[1])
        let isMember = ["Khoa Nội", "Trạm Y tế xã Ba Tơ"].contains(cells[2])
        #expect(
          !(isPerson && isMember && ["", "I", "a)"].contains(cells[0])),
          "\(cells) is \(fate.rawValue)")
      }
    }
  }
}
