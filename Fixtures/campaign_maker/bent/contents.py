"""Text: names of every shape, encodings, fonts that tell the truth and fonts that lie."""
import unicodedata

import openpyxl.styles

from .. import legacy, producers
from .frame import ATTACHED, DISTRICT, Sheet, collective, columns, drawn, filled, individual, titled, total

TONES = "\u0300\u0301\u0303\u0309\u0323"


def names_of_every_shape(campaign):
    file = "2023-03-17/TT Phap y.xlsx"
    path = campaign.file(
        file, "XlsxWriter",
        "titles before names (BS., ThS.BSCKII., Ông, Đ/c), H'- and Y names, two syllables, a given name of one letter, capitals, "
        "small letters, no-break spaces, tabs, zero-width characters; one person twice, once in capitals",
        "on-time; names as typed but for spaces and invisible characters; duplicate-in-unit")
    place, other = "Khoa Giám định pháp y", "Phòng Hành chính"
    name = campaign.people.name()
    written = {
        "BS. " + campaign.people.name(): None, "ThS.BSCKII. " + campaign.people.name(): None, "Ông " + campaign.people.name(): None,
        "Đ/c " + campaign.people.name(): None, "H'Bia Niê": None, "Y Thút": None, "Đinh Thị H’Rin": None, "Lê An": None,
        "Phạm Văn Y": None, "Ung Ô": None, name.upper(): None, campaign.people.name().lower(): None,
        "Nguyễn Hữu Phúc Ân": "Nguyễn\u00a0Hữu\tPhúc \u200bÂn\ufeff", "Tôn Nữ Hoàng Yến": "  Tôn  Nữ\u2060 Hoàng Yến ",
        "Nguyễn Thị Mỹ-Linh": "Nguyễn Thị Mỹ-\u200dLinh"}
    sheet = titled("Trung tâm Pháp y tỉnh Trường Sơn")
    sheet.section("I", "Tập thể")
    sheet.entry(collective(place), name=f"\t{place}\u00a0")
    sheet.section("II", "Cá nhân")
    for number, (kept, typed) in enumerate(written.items()):
        sheet.entry(individual(kept, place if number % 2 == 0 else other), name=typed or kept)
    again = sheet.entry(individual(name, place if list(written).index(name.upper()) % 2 == 0 else other))
    sheet.total("TỔNG CỘNG: 1 tập thể; 16 cá nhân")
    producers.write_xlsxwriter(path, sheet)
    campaign.accept("TTPY", file, sheet, status="on-time")
    campaign.truth.finding("duplicate-in-unit", sheet.place(file, "name", again),
                           sheet.place(file, "name", sheet.row_of(name.upper())), detail=name)


def quoted_breaks_and_decimal_commas(campaign):
    file = "2023-03-17/CC Dan so KHHGD.csv"
    path = campaign.file(
        file, "Python csv",
        'UTF-8 with a mark, ";", salaries as 3,66; line breaks inside the quoted title, header and names; Ð (U+00D0) in the '
        "title only",
        "on-time; private-data-ignored; a line break inside a name is a space; the supplement of 28/3 is added")
    collectives, individuals = drawn(campaign, ["Phòng Dân số", "Phòng Truyền thông - Giáo dục"], 8)
    sheet = Sheet(shown_name="", columns={"stt": "Số\nTT", "name": "Tên tập thể,\ncá nhân đăng ký\nthi đua",
                                          "organisation": "Cơ quan,\nđơn vị", "wage": "Hệ số\nlương", "note": "Ghi\nchú"})
    sheet.add({1: "PHỤ LỤC 02:\nDANH SÁCH ÐĂNG KÝ THAM GIA THI ÐUA NĂM 2023\nCỦA ÐƠN VỊ: CHI CỤC DÂN SỐ - KHHGÐ TỈNH TRƯỜNG SƠN"})
    sheet.add({1: ATTACHED})
    sheet.header()
    sheet.section("I", "Tập thể")
    sheet.entries(collectives)
    sheet.section("II", "Cá nhân")
    for number, entry in enumerate(individuals):
        sheet.entry(entry, name=entry.name.replace(" ", "\n" if number % 2 else " \n", 1), wage=f"{number + 2},66")
    sheet.add({1: "Cộng chung: 02 tập thể và 08 cá nhân"})
    producers.write_text(path, sheet, producers.utf8_with_mark, ";")
    campaign.accept("CCDS", file, sheet)
    campaign.truth.finding("private-data-ignored", file, detail="salary")


def ansi_text_with_tabs(campaign):
    file = "2023-03-18/CC ATVSTP.txt"
    path = campaign.file(
        file, "Python csv",
        'Windows-1258 with tabs; the unit as "CC ATVSTP"; sections "I." with counts',
        "on-time; legacy-encoding")
    collectives, individuals = drawn(campaign, ["Phòng Nghiệp vụ", "Phòng Thanh tra"], 7)
    sheet = titled("CC ATVSTP", shown_name="")
    sheet.lists(collectives, individuals, ("I.", "Tập thể (02)"), ("II.", "Cá nhân (07 người)"))
    sheet.total(total(collectives, individuals))
    producers.write_text(path, sheet, legacy.windows_1258, "\t")
    campaign.accept("ATTP", file, sheet, status="on-time")
    campaign.truth.finding("legacy-encoding", file, detail="cp1258")


def capitals_by_font(campaign):
    file = "2023-03-18/BVDK TX Hong Lam.xlsx"
    path = campaign.file(
        file, "openpyxl",
        "TCVN3; the individuals' names in .VnTimeH, which shows capitals where small letters are stored",
        "on-time; legacy-encoding; those names in capitals, as the unit sees them; counts beside the list of 28/3")
    collectives, individuals = drawn(campaign, ["Khoa Khám bệnh", "Khoa Ngoại tổng hợp", "Khoa Phụ sản"], 8)
    sheet = Sheet()
    sheet.line("Báo cáo tổng hợp danh sách tập thể, cá nhân", capital_font=True)
    sheet.line("đăng ký tham gia thi đua năm 2023 của đơn vị:", capital_font=True)
    sheet.line("Bệnh viện Đa khoa thị xã Hồng Lâm", capital_font=True)
    sheet.header()
    sheet.section("I", "Tập thể")
    sheet.entries(collectives)
    sheet.section("II", "Cá nhân")
    rows = [sheet.entry(individual(entry.name.upper(), entry.organisation, entry.note), name=entry.name) for entry in individuals]
    sheet.total("Tổng cộng: 03 tập thể ; 08 cá nhân")

    def dress(book):
        for row in rows:
            book["Sheet1"].cell(row, 2).font = openpyxl.styles.Font(name=".VnTimeH", size=12)
    producers.write_openpyxl(path, sheet, font=".VnTime", capital_font=".VnTimeH", encode=legacy.tcvn3, dress=dress)
    campaign.accept("BVHL", file, sheet)
    campaign.truth.finding("legacy-encoding", file, detail="tcvn3, capital font")
    campaign.remembered["BVHL"] = individuals[2], sheet, file


def runs_of_two_encodings(campaign):
    file = "2023-03-18/TTYT TX Hong Lam.xlsx"
    path = campaign.file(
        file, "XlsxWriter",
        "every second name in two runs: the family name TCVN3 in .VnTime, the rest Unicode in Times New Roman",
        "on-time; legacy-encoding; each name whole")
    collectives, individuals = drawn(campaign, DISTRICT, 8)
    sheet = filled("TRUNG TÂM Y TẾ THỊ XÃ HỒNG LÂM", collectives, individuals)

    def dress(book):
        old, new = book.add_format({"font_name": ".VnTime"}), book.add_format({"font_name": "Times New Roman"})
        for entry in individuals[::2]:
            family, rest = entry.name.split(" ", 1)
            row = sheet.row_of(entry.name)
            book.get_worksheet_by_name("Sheet1").write_rich_string(
                row - 1, 1, old, legacy.tcvn3(family + " "), new, rest, new)
    producers.write_xlsxwriter(path, sheet, dress=dress)
    campaign.accept("TTYT-HL", file, sheet, status="on-time")
    mixed = [entry for entry in individuals[::2] if legacy.tcvn3(entry.name.split(" ", 1)[0]) != entry.name.split(" ", 1)[0]]
    assert mixed, "no family name that TCVN3 writes in its own way"
    campaign.truth.finding("legacy-encoding", file, detail="tcvn3 in some runs")


def old_text_in_a_new_font(campaign):
    file = "2023-03-20/Phu loc.xlsx"
    path = campaign.file(
        file, "openpyxl",
        "TCVN3 text in Times New Roman (the font lies); the unit in the letterhead only",
        "on-time; legacy-encoding, told by the text; Phú Lộc, not Phú Lộc Tây")
    collectives, individuals = drawn(campaign, DISTRICT, 9)
    sheet = Sheet(columns=columns("Tập thể và cá nhân đăng ký thi đua năm 2023", "Thuộc khoa, phòng"))
    sheet.line("Sở Y tế Trường Sơn", bold=False)
    sheet.line("Trung tâm Y tế huyện Phú Lộc")
    sheet.skip()
    sheet.line("Danh sách tập thể, cá nhân đăng ký tham gia thi đua năm 2023")
    sheet.header()
    sheet.lists(collectives, individuals)
    sheet.total("Tổng cộng: 03 tập thể ; 09 cá nhân")
    producers.write_openpyxl(path, sheet, encode=legacy.tcvn3)
    campaign.accept("TTYT-PL", file, sheet, status="on-time")
    campaign.truth.finding("legacy-encoding", file, detail="tcvn3 in Times New Roman")


def new_text_in_an_old_font(campaign):
    file = "2023-03-20/danh sach dang ky (so y te nhan).xlsx"
    path = campaign.file(
        file, "openpyxl",
        "Unicode text in .VnTime (the font lies); the unit's accents tell Sơn Hà from Sơn Hạ",
        "on-time; no legacy-encoding; one person is taken back by the file of 27/3")
    collectives, individuals = drawn(campaign, DISTRICT, 8)
    sheet = filled("TRUNG TÂM Y TẾ HUYỆN SƠN HÀ", collectives, individuals)
    producers.write_openpyxl(path, sheet, font=".VnTime")
    campaign.remembered["TTYT-SH"] = collectives, individuals, sheet, file


def one_letter_apart_without_accents(campaign):
    file = "2023-03-20/TTYT Son Ha.xlsx"
    path = campaign.file(
        file, "XlsxWriter",
        'the title typed without accents: "TRUNG TAM Y TE HUYEN SON HA" is Sơn Hà or Sơn Hạ',
        "ambiguous-unit; refused until receipts.csv decides; Sơn Hạ has nothing that counts")
    collectives, individuals = drawn(campaign, DISTRICT[:2], 6)
    producers.write_xlsxwriter(path, filled("TRUNG TAM Y TE HUYEN SON HA", collectives, individuals))
    campaign.truth.finding("ambiguous-unit", file, detail="Sơn Hà, Sơn Hạ")
    campaign.truth.status("TTYT-SHA", "missing|rejected", f"|{file}", f"|{file[:10]}")


def vni_without_fonts(campaign):
    file = "2023-03-20/TTYT Phu Loc Tay.csv"
    path = campaign.file(
        file, "Python csv",
        "VNI in a comma-separated file of Windows-1252: no font tells; the unit in the file name only, which also contains "
        "its neighbour's name",
        "on-time; legacy-encoding; Phú Lộc Tây")
    collectives, individuals = drawn(campaign, DISTRICT, 9)
    sheet = Sheet(shown_name="")
    sheet.line("DANH SÁCH TẬP THỂ, CÁ NHÂN ĐĂNG KÝ THAM GIA THI ĐUA NĂM 2023")
    sheet.header()
    sheet.lists(collectives, individuals)
    sheet.total(total(collectives, individuals))
    producers.write_text(path, sheet, lambda text: legacy.vni(text).encode("cp1252"), ",")
    campaign.accept("TTYT-PLT", file, sheet, status="on-time")
    campaign.truth.finding("legacy-encoding", file, detail="vni")


def lost_letters(campaign):
    file = "2023-03-21/TTYT Tan Dong (Tay).csv"
    path = campaign.file(
        file, "Python csv",
        "two names lost letters on the way: Nguy?n, Ph\ufffdm; the title typed without accents",
        "on-time; unrepairable-text; the rows are kept as they came")
    collectives, individuals = drawn(campaign, DISTRICT, 6)
    broken = [individual("Nguy?n Th? Bích Chi", DISTRICT[1]), individual("Ph\ufffdm Văn Dũng", DISTRICT[1])]
    sheet = Sheet(shown_name="", columns=columns("Họ và tên viên chức", "Tổ/Khoa/Phòng", "Ghi chu"))
    sheet.line("DANH SACH DANG KY THAM GIA THI DUA NAM 2023")
    sheet.line("CUA DON VI: TRUNG TAM Y TE HUYEN TAN DONG TAY")
    sheet.header()
    sheet.lists(collectives, individuals + broken)
    producers.write_text(path, sheet, producers.utf8_with_mark, ",")
    campaign.accept("TTYT-TDT", file, sheet, status="on-time")
    for entry in broken:
        campaign.truth.finding("unrepairable-text", sheet.place(file, "name", sheet.row_of(entry.name)), detail=entry.name)


def people_in_one_cell(campaign):
    file = "2023-03-21/KSBT.txt"
    path = campaign.file(
        file, "Python csv",
        'UTF-16 big-endian with tabs; the unit as "TT KSBT TRƯỜNG SƠN"; sections "I- TẬP THỂ: 03"; two people in a cell on two '
        'lines, three divided by ";", a line break inside a name',
        "on-time; several-names-in-one-cell for the two cells")
    people = campaign.people
    collectives, individuals = drawn(campaign, ["Khoa Côn trùng", "Khoa Xét nghiệm", "Phòng Kế hoạch"], 5)
    groups = [[individual(people.name(), "Khoa Xét nghiệm") for _ in range(count)] for count in (2, 3)]
    sheet = titled("TT KSBT TRƯỜNG SƠN", shown_name="")
    sheet.section("I- TẬP THỂ: 03", "")
    sheet.entries(collectives)
    sheet.section("II- CÁ NHÂN: 10", "")
    sheet.entry(individuals[0], name=individuals[0].name.replace(" ", "\n", 1))
    sheet.entries(individuals[1:])
    for group, divider in zip(groups, ("\n", "; ")):
        row = sheet.entry(group[0], name=divider.join(entry.name for entry in group))
        sheet.placed += [(entry, sheet.cell("name", row)) for entry in group[1:]]
        campaign.truth.finding("several-names-in-one-cell", sheet.place(file, "name", row), detail=f"{len(group)} people")
    sheet.total("Tổng cộng: 03 tập thể; 10 cá nhân")
    producers.write_text(path, sheet, lambda text: b"\xfe\xff" + text.encode("utf-16-be"), "\t")
    campaign.accept("CDC", file, sheet, status="on-time")


def combining(text):
    """"Unicode tổ hợp" of the typing programs: the letter of the alphabet, then its tone by itself."""
    out = []
    for letter in unicodedata.normalize("NFC", text):
        marks = unicodedata.normalize("NFD", letter)
        base = unicodedata.normalize("NFC", "".join(mark for mark in marks if mark not in TONES))
        out.append(base + "".join(mark for mark in marks if mark in TONES))
    return "".join(out)
