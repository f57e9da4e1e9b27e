/// Words by which names of people and of collectives are recognised.
///
/// Lookups go through name keys, so tones count: `Tổ` is a collective and `Tô` a family.
enum NameLexicon {
  /// What a phrase can be; `Ông` is a title and a family name.
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt8

    static let family = Kinds(rawValue: 1)
    static let compoundFamily = Kinds(rawValue: 2)
    static let title = Kinds(rawValue: 4)
    static let collective = Kinds(rawValue: 8)
  }

  /// The most words that a phrase has.
  static let longestPhrase = 3

  private static let families = """
    Nguyễn, Trần, Lê, Phạm, Huỳnh, Hoàng, Phan, Vũ, Võ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương, Lý, Đoàn, Đinh, \
    Trương, Lâm, Mai, Trịnh, Cao, Tạ, Tô, Châu, Lương, Phùng, Hà, Thái, Đào, Kiều, Từ, Tăng, Bạch, Ung, \
    Tiêu, Thới, Thân, Vương, Chu, La, Quách, Lưu, Đàm, Nông, Hứa, Lục, Triệu, Giang, Tôn, Chế, Văn, \
    Doãn, Khổng, Mạc, Nghiêm, Ninh, Phó, Quan, Sầm, Thạch, Tống, Trang, Viên, Âu, Biện, Cù, Diệp, \
    Hàn, Hầu, Kim, Lã, Lại, Lò, Lường, Ma, Mạch, Mã, Mẫn, Nhan, Ngụy, Ông, Phí, Sơn, Thiều, Tào, Trà, \
    Uông, Vi, Yên, Danh, Bá, Cung, Đồng, Đường, Giáp, Hạ, Hồng, Khúc, Khuất, Kha, Lữ, Lỗ, Liêu, \
    Siu, Kpă, Ksor, Nay, Rcom, Rah, Rmah, Niê, Ayun, Byă, Êban, Y, A, Bh'riu, Zơrâm, Alăng
    """
  private static let compoundFamilies =
    "Tôn Nữ, Tôn Thất, Công Tằng, Công Tôn, Hoàng Phủ, Âu Dương, Nguyễn Phúc, Huyền Tôn, Rơ Châm, Rơ Mah, Rơ Lan"
  private static let titles = """
    BS, BSCKI, BSCKII, BS CKI, BS CKII, BS CK1, BS CK2, BSCK1, BSCK2, ThS, ThS BS, TS, TS BS, PGS, PGS TS, GS, \
    GS TS, CN, CNĐD, ĐD, ĐDT, DS, DSĐH, DSCKI, DSCKII, YS, YSĐK, KTV, KS, HS, NHS, CKI, CKII, CK1, CK2, Ông, Bà, \
    Anh, Chị, Cô, Đ c, Đồng chí, Bác sĩ, Thạc sĩ, Tiến sĩ, Điều dưỡng, Dược sĩ, Y sĩ, Hộ sinh, Kỹ thuật viên, \
    Cử nhân
    """
  private static let collectives = """
    Phòng, Khoa, Trạm, Tổ, Ban, Đội, Bệnh viện, Trung tâm, Chi cục, Văn phòng, Tập thể, Đơn vị, Bộ phận, Nhóm, \
    Sở, Cơ quan, Công đoàn, Chi đoàn, Đoàn thanh niên, Chi bộ, Đảng bộ, Hội, Câu lạc bộ, Nhà hộ sinh, Thanh tra, \
    Cơ sở, Khối, Cụm, Phân trạm, Phân viện, Khu, Viện, Trường, Nhà thuốc, Kho, Quầy, Ban giám đốc, \
    BV, BVĐK, TTYT, TYT, PKĐKKV, PK, TT, TTKSBT, CDC, Cấp cứu 115, P, K
    """
  /// For text typed without accents: only words that no accent makes something else.
  private static let unaccentedCollectives = """
    phong, khoa, tram, benh vien, trung tam, chi cuc, van phong, tap the, don vi, bo phan, cong doan, chi doan, \
    thanh tra, nha ho sinh, phan tram
    """

  /// By name key.
  private static let phrases: [ArraySlice<UInt8>: Kinds] = {
    var phrases: [ArraySlice<UInt8>: Kinds] = [:]
    for (list, kind) in [
      (families, Kinds.family), (compoundFamilies, .compoundFamily), (titles, .title),
      (collectives, .collective), (unaccentedCollectives, .collective),
    ] {
      for key in keys(list) { phrases[key, default: []].insert(kind) }
    }
    // `Tran` without accents can only be Trần, `To` is Tổ as well as Tô.
    let unclear = Set(keys(unaccented(collectives)))
    for key in keys(unaccented(families)) where !unclear.contains(key) {
      phrases[key, default: []].insert(.family)
    }
    return phrases
  }()

  /// What a phrase is, given its name key.
  static func kinds(of phrase: ArraySlice<UInt8>) -> Kinds {
    phrases[phrase] ?? []
  }

  private static func keys(_ list: String) -> [ArraySlice<UInt8>] {
    list.split(separator: ",").map { TextKey.name(String($0)).utf8[...] }
  }

  private static func unaccented(_ list: String) -> String {
    list.split(separator: ",").map { foldedWords(String($0)).joined(separator: " ") }
      .joined(separator: ",")
  }
}
