"""Lists that count as they are: layouts, encodings, defects of single rows."""
import datetime
import unicodedata

from . import legacy, producers
from .campaign import CLINICAL, NAMESAKE, SECONDED, STATIONS, form
from .records import collective, individual
from .sheet import Sheet


def office_without_its_name(campaign):
    file = "2024-03-18/Phu luc 02.xlsx"
    path = campaign.file(
        file, "openpyxl",
        "the form as printed, the unit's dots left; registers the office of the samples",
        'receipts.csv names the unit: on-time; "Phòng Tổ chức - Cán bộ" is real, not a sample')
    office = "Phòng Tổ chức - Cán bộ"
    sheet = form(".....", [collective(office)], campaign.people.among([office], 6), signed=campaign.signers())
    producers.write_openpyxl(path, sheet)
    campaign.accept("P-TCCB", file, sheet, status="on-time")


def list_with_two_row_header(campaign):
    file = "2024-03-20/PL02 BVDK tinh.xlsx"
    path = campaign.file(
        file, "XlsxWriter",
        'letterhead; header over two merged rows, row of column numbers; sections "I." "TẬP THỂ"; an '
        "organisation merged over three people; one person twice; signers' names",
        "on-time; duplicate-in-unit, both rows kept; the merged organisation counts for all three")
    people = campaign.people
    collectives = [collective(place, people.note()) for place in CLINICAL + ["Phòng Tổ chức - Hành chính"]]
    individuals = people.among(CLINICAL, 11) + [individual(people.name(), "Khoa Xét nghiệm") for _ in range(3)]
    twice = individuals[2]
    sheet = Sheet()
    letterhead(sheet, "SỞ Y TẾ MINH HẢI", "BỆNH VIỆN ĐA KHOA TỈNH MINH HẢI")
    sheet.line("DANH SÁCH TẬP THỂ, CÁ NHÂN ĐĂNG KÝ THAM GIA THI ĐUA NĂM 2024")
    sheet.line("CỦA ĐƠN VỊ: BỆNH VIỆN ĐA KHOA TỈNH MINH HẢI")
    sheet.line("(Kèm theo Kế hoạch số 128/KH-SYT ngày 05/3/2024 của Sở Y tế)", bold=False)
    two_row_header(sheet)
    sheet.section("I.", "TẬP THỂ")
    sheet.entries(collectives)
    sheet.section("II.", "CÁ NHÂN")
    sheet.entries(individuals[:-3])
    merged = [sheet.entry(entry, organisation="Khoa Xét nghiệm" if first else "") for first, entry in
              zip((True, False, False), individuals[-3:])]
    sheet.merge("organisation", merged[0], merged[-1])
    sheet.entry(twice)
    sheet.total(f"TỔNG CỘNG: {len(collectives):02} tập thể ; {len(individuals) + 1} cá nhân")
    sheet.signature(campaign.signers())
    producers.write_xlsxwriter(path, sheet)
    campaign.accept("BVDK", file, sheet, status="on-time")
    campaign.truth.finding("duplicate-in-unit", sheet.place(file, "name", sheet.row_of(twice.name, last=True)),
                           sheet.place(file, "name", sheet.row_of(twice.name)), detail=twice.name)


def letterhead(sheet, parent, unit):
    sheet.add({1: parent, 3: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"})
    sheet.add({1: unit, 3: "Độc lập - Tự do - Hạnh phúc"}, bold=True)
    for row in (1, 2):
        sheet.merged += [(row, 1, row, 2), (row, 3, row, 4)]
    sheet.skip()


def two_row_header(sheet):
    upper = sheet.fields(bold=True, stt="Số TT", name="Tập thể, cá nhân đăng ký tham gia thi đua", note="Ghi chú")
    lower = sheet.fields(bold=True, name="Tên tập thể, cá nhân", organisation="Tên cơ quan đơn vị")
    sheet.merge("stt", upper, lower)
    sheet.merge("note", upper, lower)
    sheet.merged.append((upper, 2, upper, 3))
    sheet.fields(stt="(1)", name="(2)", organisation="(3)", note="(4)")


def list_with_formulas(campaign):
    file = "2024-03-21/BV Sản Nhi - Phụ lục 02.xlsx"
    path = campaign.file(
        file, "LibreOffice Calc",
        'STT and the total are formulas with cached values; sections "A", "B"',
        "on-time")
    people = campaign.people
    collectives = [collective(place) for place in ["Khoa Sản", "Khoa Nhi", "Khoa Sơ sinh", "Phòng Điều dưỡng", "Khoa Dược"]]
    individuals = people.among([entry.name for entry in collectives], 12)
    individuals.append(individual(NAMESAKE, "Khoa Nhi"))
    sheet = Sheet(name="Phụ lục 02")
    sheet.title("Bệnh viện Sản - Nhi tỉnh Minh Hải")
    sheet.header()
    ranges = []
    for letter, title, entries in (("A", "Tập thể", collectives), ("B", "Cá nhân", individuals)):
        head = sheet.section(letter, title)
        for entry in entries:
            sheet.entry(entry, stt=f"=ROW()-{head}")
        ranges.append(f"B{head + 1}:B{head + len(entries)}")
    sheet.total('="TỔNG CỘNG: "&COUNTA({})&" tập thể ; "&COUNTA({})&" cá nhân"'.format(*ranges))
    sheet.signature()
    draft = campaign.draft("formulas.xlsx")
    producers.write_openpyxl(draft, sheet)
    producers.libreoffice(path, draft, "xlsx")
    campaign.accept("BVSN", file, sheet, status="on-time")
    signed = "2024-03-21/BV Sản Nhi - Phụ lục 02 (bản ký).pdf"
    producers.libreoffice(campaign.file(signed, "LibreOffice PDF export", "the signed copy beside the list", "signed-copy"), path, "pdf")
    campaign.truth.finding("signed-copy|unsupported-format", signed)


def list_in_tcvn3(campaign):
    file = "2024-03-21/TT Kiem nghiem.xlsx"
    path = campaign.file(
        file, "openpyxl",
        "TCVN3 text, .VnTime and .VnTimeH (title); the unit stands in the letterhead only",
        "on-time; legacy-encoding")
    places = ["Phòng Tổ chức - Hành chính", "Phòng Kiểm nghiệm Dược lý", "Phòng Kiểm nghiệm Mỹ phẩm"]
    collectives, individuals = [collective(place) for place in places], campaign.people.among(places, 9)
    sheet = Sheet()
    sheet.line("Sở y tế Minh Hải", capital_font=True, bold=False)
    sheet.line("Trung tâm Kiểm nghiệm tỉnh Minh Hải", capital_font=True)
    sheet.skip()
    sheet.line("Báo cáo tổng hợp danh sách tập thể, cá nhân", capital_font=True)
    sheet.line("đăng ký tham gia thi đua năm 2024", capital_font=True)
    sheet.line("(Kèm theo Kế hoạch số 128/KH-SYT ngày 05/3/2024 của Sở Y tế)", bold=False)
    sheet.header()
    sheet.lists(collectives, individuals)
    sheet.total("Tổng cộng: 03 tập thể ; 09 cá nhân")
    producers.write_openpyxl(path, sheet, font=".VnTime", capital_font=".VnTimeH", encode=legacy.tcvn3)
    campaign.accept("TTKN", file, sheet, status="on-time")
    campaign.truth.finding("legacy-encoding", file, detail="tcvn3")


def list_with_hidden_row(campaign):
    file = "2024-03-22/BV YHCT.xlsx"
    path = campaign.file(
        file, "Gnumeric",
        "table from C6 on; further columns (position, date of birth); each section row in one merged "
        "cell; a hidden row",
        "on-time; hidden-row, the row kept")
    people = campaign.people
    places = ["Khoa Châm cứu - Dưỡng sinh", "Khoa Phục hồi chức năng", "Khoa Nội nhi", "Phòng Kế hoạch tổng hợp"]
    collectives = [collective(place) for place in places]
    individuals = people.among(places[:1] + places[2:], 9)
    individuals.insert(4, individual(SECONDED, "Khoa Phục hồi chức năng", "LĐTT"))
    sheet = Sheet(left=2, columns={"stt": "TT", "name": "Họ và tên/Tên tập thể", "position": "Chức vụ",
                                   "birth": "Ngày sinh", "organisation": "Khoa, phòng", "note": "Ghi chú"})
    sheet.line("BỆNH VIỆN Y HỌC CỔ TRUYỀN TỈNH MINH HẢI")
    sheet.line("DANH SÁCH TẬP THỂ, CÁ NHÂN ĐĂNG KÝ THAM GIA THI ĐUA NĂM 2024")
    sheet.line("(Kèm theo Kế hoạch số 128/KH-SYT ngày 05/3/2024 của Sở Y tế)", bold=False)
    sheet.skip(2)
    sheet.header()
    sheet.line("I. TẬP THỂ")
    sheet.entries(collectives)
    sheet.line("II. CÁ NHÂN")
    sheet.next_stt = 1
    for number, entry in enumerate(individuals):
        sheet.entry(entry, position="Trưởng khoa" if number % 4 == 0 else "Nhân viên",
                    birth=datetime.date(1970 + 2 * number, 1 + number, 28 - number))
    hidden = sheet.row_of(individuals[6].name)
    sheet.hidden.add(hidden)
    sheet.total("TỔNG CỘNG: 4 tập thể; 10 cá nhân")
    draft = campaign.draft("gnumeric.xlsx")
    producers.write_openpyxl(draft, sheet)
    producers.gnumeric(path, draft)
    campaign.accept("BVYHCT", file, sheet, status="on-time")
    campaign.truth.finding("hidden-row", sheet.place(file, "name", hidden), detail=individuals[6].name)
    campaign.remembered["BVYHCT"] = sheet, file, draft


def zipped_lists(campaign):
    file = "2024-03-26/Fwd PL02 dang ky thi dua.zip"
    path = campaign.file(
        file, "Python zipfile, laid out as macOS does",
        "two units in one zip; names decomposed and not marked as UTF-8; __MACOSX shadows and .DS_Store",
        "each list counts for its unit; the litter is no finding")
    members = [decomposed_member(campaign, file, "TTYT Vĩnh Thới.xlsx"), utf16_member(campaign, file, "TTYT An Phước.txt")]
    producers.write_mac_zip(path, members + [(".DS_Store", bytes(4) + b"Bud1" + bytes(56))])


def decomposed_member(campaign, archive, name):
    file = f"{archive}!{name}"
    path = campaign.draft(name)
    campaign.told.append((file, "XlsxWriter, inline strings", "decomposed text (NFD); section titles in capitals; a department "
                          "line above people; two people in one cell", "on-time; several-names-in-one-cell, both kept"))
    people = campaign.people
    places = ["Khoa Khám bệnh", "Khoa Liên chuyên khoa", "Phòng Dân số - Truyền thông"]
    pair = [individual(people.name(), places[1]) for _ in range(2)]
    sheet = Sheet()
    sheet.title("TRUNG TÂM Y TẾ THỊ XÃ VĨNH THỚI")
    sheet.header()
    sheet.section("I", "TẬP THỂ")
    sheet.entries([collective(place, people.note()) for place in places])
    sheet.section("II", "CÁ NHÂN")
    sheet.entries(people.among(places, 6))
    row = sheet.entry(pair[0], name="; ".join(entry.name for entry in pair))
    sheet.placed.append((pair[1], sheet.cell("name", row)))
    sheet.fields(name="Trạm Y tế phường Vĩnh Thanh", bold=True)
    for entry in people.among(["Trạm Y tế phường Vĩnh Thanh"], 4):
        sheet.entry(entry, organisation="")
    sheet.total("TỔNG CỘNG: tập thể ; cá nhân")
    producers.write_xlsxwriter(path, sheet, form=lambda text: unicodedata.normalize("NFD", text), constant_memory=True)
    campaign.accept("TTYT-VT", file, sheet, status="on-time")
    campaign.truth.finding("several-names-in-one-cell", sheet.place(file, "name", row), detail="two people")
    return name, path.read_bytes()


def utf16_member(campaign, archive, name):
    file = f"{archive}!{name}"
    path = campaign.draft(name)
    campaign.told.append((file, "Python csv", "Excel's \"Unicode text\": UTF-16, tabs; a line break inside a name; section rows "
                          "without number; the total over three cells; short and H' names", "on-time"))
    people = campaign.people
    places = CLINICAL[:3] + STATIONS[1:2]
    collectives = [collective(place) for place in places]
    broken = individual(people.name(), "Khoa Khám bệnh", "LĐTT")
    individuals = people.among(places, 6) + [individual("Đinh Thị H'Rin", STATIONS[1]), individual("Y Nhung", STATIONS[1], "LĐTT")]
    sheet = Sheet(shown_name="")
    sheet.title("Trung tâm Y tế huyện An Phước")
    sheet.header()
    sheet.section("", "Tập thể")
    sheet.entries(collectives)
    sheet.section("", "Cá nhân")
    sheet.entry(broken, name=broken.name.replace(" ", "\n", 1))
    sheet.entries(individuals)
    sheet.add({1: "TỔNG CỘNG:", 2: "04 tập thể", 3: "09 cá nhân"})
    producers.write_text(path, sheet, producers.utf16, "\t")
    campaign.accept("TTYT-AP", file, sheet, status="on-time")
    return name, path.read_bytes()


def list_with_samples(campaign):
    file = "2024-03-26/TTYT Tan Lap.xlsx"
    path = campaign.file(
        file, "openpyxl",
        "the form's sample rows left in; real rows follow below the dots",
        "on-time; placeholder-row for the five samples")
    people, truth = campaign.people, campaign.truth
    places = CLINICAL[3:] + STATIONS
    sheet = Sheet()
    sheet.title("TRUNG TÂM Y TẾ HUYỆN TÂN LẬP")
    sheet.header()
    for stt, title, kind, entries in (("I", "Tập thể", "collective", [collective(place) for place in places]),
                                      ("II", "Cá nhân", "individual", people.among(places, 9))):
        sheet.section(stt, title)
        samples, dots = sheet.samples(kind)
        for row in samples:
            truth.finding("placeholder-row", sheet.place(file, "name", row), detail="sample row of the blank form")
        truth.finding("placeholder-row", sheet.place(file, "stt", dots), detail="the form's '...' row", expect="may")
        sheet.entries(entries)
    sheet.total("TỔNG CỘNG: 06 tập thể ; 09 cá nhân")
    producers.write_openpyxl(path, sheet)
    campaign.accept("TTYT-TL", file, sheet, status="on-time")


def nothing_to_register(campaign):
    file = "2024-03-26/Van phong So.xlsx"
    path = campaign.file(
        file, "openpyxl",
        '"Không có đăng ký" in both sections',
        "on-time with no rows")
    sheet = Sheet()
    sheet.title("VĂN PHÒNG SỞ Y TẾ")
    sheet.header()
    for stt, title in (("I", "Tập thể"), ("II", "Cá nhân")):
        sheet.section(stt, title)
        sheet.fields(name="Không có đăng ký")
    sheet.total("TỔNG CỘNG: 0 tập thể ; 0 cá nhân")
    sheet.signature()
    producers.write_openpyxl(path, sheet)
    campaign.accept("VP", file, sheet, status="on-time")


def two_sheets(campaign):
    file = "2024-03-30/TTYT TP Minh Châu.xlsx"
    path = campaign.file(
        file, "openpyxl",
        "collectives and individuals on two sheets without section rows; stray spaces and invisible "
        "characters; ditto marks; a struck-out row; a real Trạm Y tế phường Trần Phú; a person whom BV "
        "YHCT also lists",
        "on-deadline (receipts.csv says 29/3); struck-row, kept; duplicate-across-units")
    people, truth = campaign.people, campaign.truth
    places = ["Khoa Phục hồi chức năng", "Khoa Nội tổng hợp", "Trạm Y tế phường Trần Phú", "Trạm Y tế phường 2", "Phòng Tổ chức - Hành chính"]
    shared = individual(SECONDED, "Khoa Phục hồi chức năng")
    individuals = [shared] + [individual(people.name(), places[2], people.note()) for _ in range(4)] + people.among(places, 8)
    sheets = [Sheet(name="Tập thể"), Sheet(name="Cá nhân")]
    for sheet, title in zip(sheets, ("TẬP THỂ", "CÁ NHÂN")):
        sheet.line(f"DANH SÁCH {title} ĐĂNG KÝ THAM GIA THI ĐUA NĂM 2024")
        sheet.line("CỦA ĐƠN VỊ: TRUNG TÂM Y TẾ THÀNH PHỐ MINH CHÂU")
        sheet.header()
    sheets[0].entries([collective(place) for place in places])
    sheets[0].total("TỔNG CỘNG: 05 tập thể")
    dirt = [{}, {}, {"organisation": '"'}, {"organisation": "nt"}, {"organisation": "như trên"}]
    for entry in individuals:
        written = dirt.pop(0) if dirt else {"name": entry.name.replace(" ", "\u00a0 ", 1) + " \u200b"}
        row = sheets[1].entry(entry, **written)
    sheets[1].struck.add(row)
    sheets[1].total("TỔNG CỘNG: 13 cá nhân")
    producers.write_openpyxl(path, *sheets)
    campaign.accept("TTYT-MC", file, *sheets, status="on-deadline", received="2024-03-29")
    truth.finding("struck-row", sheets[1].place(file, "name", row), detail=individuals[-1].name)
    other, other_file, _ = campaign.remembered["BVYHCT"]
    truth.finding("duplicate-across-units", sheets[1].place(file, "name", sheets[1].row_of(SECONDED)),
                  other.place(other_file, "name", other.row_of(SECONDED)), detail=SECONDED)


def list_with_row_defects(campaign):
    file = "2024-03-25/TTYT Hoa Dong.xlsx"
    path = campaign.file(
        file, "openpyxl",
        "a person above the sections, a name missing, two organisations missing (one #REF!), a skipped "
        "STT, a total that counts the missing name",
        "row-outside-section, missing-name, missing-organisation, formula-error, sequence-gap, "
        "total-mismatch; counts beside the supplement of 2/4")
    people, truth = campaign.people, campaign.truth
    places = CLINICAL[2:] + STATIONS[:1]
    collectives, individuals = [collective(place) for place in places], people.among(places, 10)
    outside = individual(people.name(), "Khoa Dược")
    sheet = Sheet()
    sheet.title("TRUNG TÂM Y TẾ HUYỆN HÒA ĐÔNG")
    sheet.header()
    row = sheet.fields(stt=1, name=outside.name, organisation=outside.organisation)
    truth.finding("row-outside-section", sheet.place(file, "name", row), detail=outside.name)
    sheet.section("I", "Tập thể")
    sheet.entries(collectives)
    sheet.section("II", "Cá nhân")
    sheet.entries(individuals[:3])
    nameless = sheet.fields(stt=4, organisation="Khoa Dược")
    truth.finding("missing-name", sheet.place(file, "name", nameless))
    sheet.next_stt = 5
    for entry, organisation in zip(individuals[3:5], ("", "#REF!")):
        row = sheet.entry(blank_organisation(entry), organisation=organisation)
        place = sheet.place(file, "organisation", row)
        truth.finding("missing-organisation", place, detail=entry.name, expect="may" if organisation else "must")
        if organisation:
            truth.finding("formula-error", place, detail=organisation)
    sheet.next_stt += 1
    gap = sheet.entries(individuals[5:])[0]
    truth.finding("sequence-gap", sheet.place(file, "stt", gap), detail="STT jumps to 8")
    total = sheet.total("TỔNG CỘNG: 05 tập thể ; 11 cá nhân")
    truth.finding("total-mismatch", sheet.place(file, "stt", total), detail="written 5/11, listed 5/10")
    producers.write_openpyxl(path, sheet)
    campaign.accept("TTYT-HD", file, sheet)


def blank_organisation(entry):
    return individual(entry.name, "", entry.note)
