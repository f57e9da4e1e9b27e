"""Layouts: titles, headers, sections, departments, totals and everything that stands around a list."""
import re

import openpyxl.styles

from .. import producers
from .frame import (ATTACHED, CLINICAL, DISTRICT, SHARED, Sheet, TRANSFERRED, collective, columns, drawn, filled, individual,
                    titled, total)


def ten_rows_of_title(campaign):
    file = "2023-03-13/Phu luc 02 BVDK tinh Truong Son.xlsx"
    path = campaign.file(
        file, "openpyxl",
        "ten rows of title with the merged quốc hiệu; the unit only in the letterhead, below UBND and SỞ Y TẾ; header of two "
        'rows with groups; tick marks as titles; "Giám đốc" as a position; "Cộng Khoa …: n" below each department; signers '
        "below, with their titles",
        "on-time; the subtotals, notes and signers are nobody")
    people = campaign.people
    collectives, individuals = [collective(place) for place in CLINICAL], []
    sheet = Sheet(columns={"stt": "Số\nTT", "name": "Họ và tên cá nhân, tên tập thể", "position": "Chức vụ",
                           "organisation": "Khoa, phòng", "ltt": "LĐTT", "cstd": "CSTĐCS", "bk": "Bằng khen", "note": "Ghi chú"})
    for left, right in (("UBND TỈNH TRƯỜNG SƠN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), ("SỞ Y TẾ", "Độc lập - Tự do - Hạnh phúc"),
                        ("BỆNH VIỆN ĐA KHOA TỈNH", ""), ("Số: 214/DS-BVĐK", "Trường Sơn, ngày 10 tháng 3 năm 2023")):
        row = sheet.add({1: left, 5: right}, bold=True)
        sheet.merged += [(row, 1, row, 4), (row, 5, row, 8)]
    sheet.skip()
    for text in ("DANH SÁCH", "TẬP THỂ, CÁ NHÂN ĐĂNG KÝ THAM GIA THI ĐUA", "NĂM 2023", ATTACHED):
        sheet.line(text)
    sheet.skip()
    upper = sheet.fields(bold=True, stt="Số\nTT", name="Họ và tên cá nhân, tên tập thể", position="Chức vụ",
                         organisation="Khoa, phòng", ltt="Danh hiệu đăng ký", note="Ghi chú")
    lower = sheet.fields(bold=True, ltt="LĐTT", cstd="CSTĐCS", bk="Bằng khen")
    for key in ("stt", "name", "position", "organisation", "note"):
        sheet.merge(key, upper, lower)
    sheet.merged.append((upper, 5, upper, 7))
    sheet.line("Phần I. TẬP THỂ")
    for entry in collectives:
        sheet.entry(entry, ltt="x")
    sheet.line("Phần II. CÁ NHÂN")
    sheet.next_stt = 1
    positions = ["Giám đốc", "Phó Giám đốc", "Trưởng phòng", "Điều dưỡng", "Bác sĩ"]
    for place in CLINICAL[:3]:
        group = [individual(people.name(), place) for _ in range(4)]
        if place == SHARED.organisation:
            group[1] = SHARED
        for number, entry in enumerate(group):
            sheet.entry(entry, position=positions[(len(individuals) + number) % 5], ltt="x", cstd="X" if number % 2 else "",
                        bk="✓" if number == 3 else "")
        sheet.fields(name=f"Cộng {place}: {len(group)}", ltt=len(group))
        individuals += group
    sheet.fields(bold=True, name="Tổng cộng", ltt=17, cstd=6, bk=3)
    sheet.line("Danh sách này có 05 tập thể và 12 cá nhân./.", bold=False)
    sheet.line("Ghi chú: đánh dấu x vào danh hiệu đăng ký.", bold=False)
    sheet.skip()
    sheet.add({2: "NGƯỜI LẬP BIỂU", 5: "KT. GIÁM ĐỐC"}, bold=True)
    sheet.add({5: "PHÓ GIÁM ĐỐC"}, bold=True)
    sheet.skip(2)
    sheet.add({2: people.name(), 5: "BS.CKII. " + people.name()}, bold=True)
    sheet.add({2: "Nơi nhận:"}, bold=True)
    sheet.add({2: "- Sở Y tế (b/c);"})
    sheet.add({2: "- Lưu: VT, TCCB."})
    producers.write_openpyxl(path, sheet)
    campaign.accept("BVDK", file, sheet, status="on-time")
    campaign.remembered["BVDK"] = sheet, file, path


def other_order_and_private_data(campaign):
    file = "2023-03-13/BVĐKKV P.Bắc.xlsx"
    path = campaign.file(
        file, "XlsxWriter",
        'the unit as "BVĐKKV PHÍA BẮC"; columns renamed and in another order, with CCCD, salary and telephone; sections '
        '"1." and "2."',
        "on-time; private-data-ignored")
    collectives, individuals = drawn(campaign, CLINICAL[:4], 9)
    individuals.insert(3, individual(TRANSFERRED, "Khoa Dược"))
    sheet = titled("BVĐKKV PHÍA BẮC", columns={
        "note": "Ghi chú", "organisation": "Đơn vị công tác", "stt": "TT", "name": "Họ và tên/Tên tập thể",
        "cccd": "Số CCCD", "wage": "Hệ số lương", "phone": "Số điện thoại"})
    sheet.section("1.", "Tập thể")
    sheet.entries(collectives)
    sheet.section("2.", "Cá nhân")
    for number, entry in enumerate(individuals):
        sheet.entry(entry, cccd=f"0000000{number:05}", wage=2.34 + number, phone=f"0900 000 {number:03}")
    sheet.total(total(collectives, individuals))
    producers.write_xlsxwriter(path, sheet)
    campaign.accept("BVKV-B", file, sheet, status="on-time")
    campaign.truth.finding("private-data-ignored", file, detail="CCCD, salary, telephone")


def title_in_one_cell(campaign):
    file = "2023-03-14/pl02.xlsx"
    path = campaign.file(
        file, "openpyxl",
        "the whole title with the unit in one cell of five lines; department lines above people, in three styles; STT as text "
        '"01", again from 01 in each department; sections "a)" and "b)"; the total is wrong',
        "on-time; total-mismatch; no sequence-gap")
    collectives = [collective(place) for place in CLINICAL]
    groups = [campaign.people.among([place], 3) for place in CLINICAL[:3]]
    sheet = Sheet(columns=columns("Tên cá nhân, tập thể đăng ký", "Bộ phận công tác"))
    sheet.line("PHỤ LỤC 02:\nBÁO CÁO TỔNG HỢP DANH SÁCH TẬP THỂ, CÁ NHÂN ĐĂNG KÝ\nTHAM GIA THI ĐUA NĂM 2023 CỦA ĐƠN VỊ:\n"
               "BỆNH VIỆN ĐA KHOA KHU VỰC PHÍA NAM\n" + ATTACHED)
    sheet.header()
    sheet.section("a)", "Tập thể")
    for number, entry in enumerate(collectives, 1):
        sheet.entry(entry, stt=f"{number:02}")
    sheet.section("b)", "Cá nhân")
    for group, line in zip(groups, ("{}", "{}:", "* {}")):
        sheet.fields(bold=True, name=line.format(group[0].organisation))
        for number, entry in enumerate(group, 1):
            sheet.entry(entry, stt=f"{number:02}", organisation="")
    row = sheet.total("TỔNG CỘNG: 05 tập thể ; 10 cá nhân")
    producers.write_openpyxl(path, sheet)
    campaign.accept("BVKV-N", file, sheet, status="on-time")
    campaign.truth.finding("total-mismatch", sheet.place(file, "stt", row), detail="written 5/10, listed 5/9")


def two_columns_for_a_name(campaign):
    file = "2023-03-14/danh sach thi dua.xlsx"
    path = campaign.file(
        file, "LibreOffice Calc",
        'family and given name in two columns; no section rows, the sheets are named "1.Tap the", "2.Ca nhan"; the unit with a '
        "wrong tone (PHỤ SÃN); STT by formulas",
        "on-time; the two name columns make one name; most of it is replaced on 28/3")
    collectives, individuals = drawn(campaign, ["Khoa Sản thường", "Khoa Sản bệnh", "Khoa Hiếm muộn"], 8)
    first = titled("BỆNH VIỆN PHỤ SÃN TỈNH TRƯỜNG SƠN", name="1.Tap the")
    head = len(first.rows)
    for entry in collectives:
        first.entry(entry, stt=f"=ROW()-{head}")
    second = titled("BỆNH VIỆN PHỤ SÃN TỈNH TRƯỜNG SƠN", name="2.Ca nhan", columns={
        "stt": "STT", "name": "Họ và tên đệm", "given": "Tên", "organisation": "Khoa/Phòng", "note": "Ghi chú"})
    for entry in individuals:
        family, given = entry.name.rsplit(" ", 1)
        second.entry(entry, stt=f"=ROW()-{head}", name=family, given=given)
    draft = campaign.draft("two-columns.xlsx")
    producers.write_openpyxl(draft, first, second)
    producers.libreoffice(path, draft, "xlsx")
    campaign.remembered["BVPS"] = collectives, individuals, file


def sheet_for_each_department(campaign):
    file = "2023-03-15/BVN dang ky thi dua 2023.xlsx"
    path = campaign.file(
        file, "XlsxWriter",
        "one sheet for each department, each with title, header, both sections and total; section titles with counts",
        "on-time; the sheets are one list")
    places = ["Khoa Sơ sinh", "Khoa Nhi tổng hợp", "Phòng Điều dưỡng"]
    sheets = []
    for place in places:
        individuals = campaign.people.among([place], 4)
        sheet = titled("BỆNH VIỆN NHI", name=place, columns=columns("Tên tập thể/cá nhân", "Khoa phòng"))
        sheet.lists([collective(place)], individuals, ("I-", "TẬP THỂ: 01"), ("II-", "CÁ NHÂN: 04"))
        sheet.total("TỔNG CỘNG: 01 tập thể ; 04 cá nhân")
        sheets.append(sheet)
    producers.write_xlsxwriter(path, *sheets)
    campaign.accept("BVN", file, *sheets, status="on-time")


def merged_and_ditto(campaign):
    file = "2023-03-15/BV Phoi Truong Son.xlsx"
    path = campaign.file(
        file, "openpyxl",
        'the unit on the row after "CỦA ĐƠN VỊ: ….."; departments merged over people; ditto marks (" 〃 -nt- như trên // -"-); '
        "a blank row after every row, rows of dots",
        "on-time; every person gets the department")
    people = campaign.people
    places = ["Khoa Lao", "Khoa Bệnh phổi tắc nghẽn", "Khoa Ngoại lồng ngực"]
    collectives = [collective(place) for place in places]
    sheet = Sheet()
    sheet.line("BÁO CÁO TỔNG HỢP DANH SÁCH TẬP THỂ, CÁ NHÂN ĐĂNG KÝ THAM GIA THI ĐUA NĂM 2023")
    sheet.line("CỦA ĐƠN VỊ: …………………")
    sheet.line("Bệnh viện Phổi tỉnh Trường Sơn", bold=False)
    sheet.header()

    def spaced(entry, **written):
        row = sheet.entry(entry, **written)
        sheet.skip()
        return row
    sheet.section("I", "Tập thể")
    for entry in collectives:
        spaced(entry)
    sheet.fields(stt="…", name="……………", organisation="…")
    sheet.section("II", "Cá nhân")
    first = [spaced(individual(people.name(), places[0]), organisation=text) for text in (places[0], "", "")]
    sheet.merge("organisation", first[0], first[-1])
    spaced(individual(people.name(), places[1]))
    for mark in ('"', "〃", "-nt-", "Như trên", "//", '-"-', "nt."):
        spaced(individual(people.name(), places[1]), organisation=mark)
    for text in (places[2], ""):
        last = spaced(individual(people.name(), places[2]), organisation=text)
    sheet.merge("organisation", last - 2, last)
    sheet.fields(stt="...", name="...")
    sheet.total("TỔNG CỘNG: 03 tập thể; 13 cá nhân")
    producers.write_openpyxl(path, sheet)
    campaign.accept("BVP", file, sheet, status="on-time")


def totals_before_the_list(campaign):
    file = "2023-03-15/YHCT.xlsx"
    path = campaign.file(
        file, "Gnumeric",
        "the total in prose above the header, again in words below; two people below the total; notes with people's names",
        "on-time; row-outside-section for the two, who do not count")
    people = campaign.people
    collectives, individuals = drawn(campaign, ["Khoa Châm cứu", "Khoa Nội - Nhi", "Phòng Hành chính"], 8)
    sheet = Sheet(columns=columns("Tập thể, cá nhân", "Nơi công tác"))
    sheet.line("BỆNH VIỆN Y HỌC CỔ TRUYỀN TỈNH TRƯỜNG SƠN")
    sheet.line("DANH SÁCH ĐĂNG KÝ THAM GIA THI ĐUA NĂM 2023")
    sheet.line("Tổng số có 03 tập thể và 08 cá nhân đăng ký.", bold=False)
    sheet.header()
    sheet.lists(collectives, individuals)
    sheet.total("Tổng cộng: Ba tập thể và tám cá nhân")
    outside = [sheet.fields(stt=9 + number, name=people.name(), organisation="Phòng Hành chính") for number in range(2)]
    sheet.skip()
    sheet.line(f"Lưu ý: ông {people.name()} nghỉ hưu từ 01/02/2023, không đăng ký.", bold=False, merged=False)
    sheet.signature(campaign.signers())
    draft = campaign.draft("totals-before.xlsx")
    producers.write_openpyxl(draft, sheet)
    producers.gnumeric(path, draft)
    campaign.accept("BVYHCT", file, sheet, status="on-time")
    for row in outside:
        campaign.truth.finding("row-outside-section", sheet.place(file, "name", row), detail="below the total")


def prefilled_rows(campaign):
    """The workbook only: it is sent inside a zip."""
    collectives, individuals = drawn(campaign, ["Khoa Vận động trị liệu", "Khoa Ngôn ngữ trị liệu"], 7)
    sheet = titled("Bệnh viện Phục hồi chức năng", columns={
        "stt": "STT", "name": "Họ tên", "organisation": "Tên cơ quan đơn vị", "note": "Ghi chú", "code": "Mã khoa"})
    sheet.section("I", "Tập thể")
    sheet.entries(collectives)
    for _ in range(3):
        sheet.fields(stt=sheet.next_stt)
        sheet.next_stt += 1
    sheet.section("II", "Cá nhân")
    for entry in individuals:
        row = sheet.entry(entry)
        sheet.rows[row - 1][5] = f'=IF(B{row}="","",VLOOKUP(C{row},Ma!A:B,2,0))'
    for number in range(12):
        row = sheet.fields(stt=sheet.next_stt, organisation="#N/A" if number < 6 else "")
        sheet.rows[row - 1][5] = f"=VLOOKUP(C{row},Ma!A:B,2,0)"
        sheet.next_stt += 1
    codes = Sheet(name="Ma", columns={"name": "Khoa", "code": "Mã"})
    for number, entry in enumerate(collectives, 1):
        codes.fields(name=entry.name, code=f"K{number}")

    def dress(book):
        book["Ma"].sheet_state = "hidden"
        book["Sheet1"].cell(1_048_576, 16_384).font = openpyxl.styles.Font(name="Times New Roman")
        for number in range(40, 60):
            for column in range(1, 6):
                book["Sheet1"].cell(number, column).border = openpyxl.styles.Border(left=openpyxl.styles.Side(style="thin"))
    path = campaign.draft("prefilled.xlsx")
    producers.write_openpyxl(path, sheet, codes, dress=dress)
    return sheet, path.read_bytes()


def printed_pages(campaign):
    file = "2023-03-16/TT Kiem nghiem nam 2023.xlsx"
    path = campaign.file(
        file, "openpyxl",
        'title, header and page number ("Trang 1/3", "2") repeated for each printed page; collectives numbered I, II, III; the '
        "total split over three cells",
        "on-time; the collectives with Roman numbers are no sections; last year's list of 20/3 beside it is refused")
    collectives, individuals = drawn(campaign, ["Phòng Hóa lý", "Phòng Vi sinh", "Phòng Mỹ phẩm"], 9)
    sheet = titled("TRUNG TÂM KIỂM NGHIỆM TỈNH TRƯỜNG SƠN")
    sheet.section("A", "TẬP THỂ")
    for roman, entry in zip(("I", "II", "III"), collectives):
        sheet.entry(entry, stt=roman)
    sheet.section("B", "CÁ NHÂN")
    for number, entry in enumerate(individuals):
        if number in (3, 6):
            sheet.add({4: f"Trang {number // 3}/3"} if number == 3 else {2: 2})
            sheet.line("PHỤ LỤC 02:")
            sheet.header()
        sheet.entry(entry)
    sheet.add({1: "TỔNG CỘNG:", 2: "3 tập thể", 3: "9", 4: "cá nhân"}, bold=True)
    producers.write_openpyxl(path, sheet)
    campaign.accept("TTKN", file, sheet, status="on-time")


def struck_white_and_hidden(campaign):
    file = "2023-03-16/TTGĐYK.xlsx"
    path = campaign.file(
        file, "openpyxl",
        "two people struck out (one only in the name's cell), one in red, one in white on white; comments; the hidden column "
        "holds the departments; the total is a formula without value",
        "on-time; struck-row, hidden-row; all are kept; a damaged newer file of 29/3 changes nothing")
    collectives, individuals = drawn(campaign, ["Phòng Khám giám định", "Phòng Hành chính - Tổng hợp"], 9)
    sheet = titled("TRUNG TÂM GIÁM ĐỊNH Y KHOA", columns=columns("Tên tập thể, cá nhân", "Phòng ban"))
    sheet.lists(collectives, individuals)
    sheet.total('="TỔNG CỘNG: "&COUNTA(B9:B10)&" tập thể; "&COUNTA(B12:B20)&" cá nhân"')
    struck, partly, red, white = (sheet.row_of(individuals[number].name) for number in (1, 3, 5, 7))
    sheet.struck.add(struck)

    def dress(book):
        page = book["Sheet1"]
        page.cell(partly, 2).font = openpyxl.styles.Font(name="Times New Roman", size=13, strike=True)
        page.cell(red, 2).font = openpyxl.styles.Font(name="Times New Roman", size=13, color="FFFF0000")
        for column in range(1, 5):
            page.cell(white, column).font = openpyxl.styles.Font(name="Times New Roman", size=13, color="FFFFFFFF")
        page.cell(struck, 2).comment = openpyxl.comments.Comment("Xin rút, đang chờ xác nhận", "Van thu")
        page.column_dimensions["C"].hidden = True
    producers.write_openpyxl(path, sheet, dress=dress)
    campaign.accept("GDYK", file, sheet, status="on-time")
    for row, entry in ((struck, individuals[1]), (partly, individuals[3])):
        campaign.truth.finding("struck-row", sheet.place(file, "name", row), detail=entry.name)
    campaign.truth.finding("hidden-row", sheet.place(file, "name", white), detail="white font")
    campaign.remembered["GDYK"] = path


def without_sections(campaign):
    file = "2023-03-16/BV Tam than.csv"
    path = campaign.file(
        file, "Python csv, its UTF-8 read as Windows-1252 and saved again",
        "no title, no sections; mojibake; the unit only in the file name",
        "on-time; legacy-encoding, wrong-section (sorted by what the names look like)")
    collectives, individuals = drawn(campaign, ["Khoa Cấp tính nam", "Khoa Cấp tính nữ", "Phòng Điều dưỡng"], 8)
    sheet = Sheet(shown_name="", columns=columns("Danh sách tập thể, cá nhân", "Khoa, phòng"))
    sheet.header()
    sheet.entries(collectives + individuals)
    producers.write_text(path, sheet, mojibake, ",")
    campaign.accept("BVTT", file, sheet, status="on-time")
    campaign.truth.finding("legacy-encoding", file, detail="mojibake")
    campaign.truth.finding("wrong-section", file, detail="no sections")


def mojibake(text):
    """UTF-8 taken for Windows-1252 and stored as UTF-8 once more; its five unused bytes as Windows keeps them."""
    return "".join(bytes([byte]).decode("cp1252", errors="replace").replace("\ufffd", chr(byte))
                   for byte in text.encode()).encode("utf-8-sig")


def more_people_than_staff(campaign):
    file = "2023-03-17/TTYT TP Trường Sơn.xlsx"
    path = campaign.file(
        file, "XlsxWriter",
        'only bold words as sections; columns "Danh hiệu" and "Chức vụ"; 13 people where units.csv counts 12; a person whom the '
        "province's hospital lists too; a namesake in another department",
        "over-headcount, duplicate-across-units; counts beside the supplement of 29/3")
    places = ["Khoa Hồi sức tích cực", "Trạm Y tế phường Trần Phú", "Trạm Y tế phường Bến Gỗ"]
    individuals = [SHARED] + campaign.people.among(places, 11) + [individual(TRANSFERRED, places[2])]
    sheet = titled("TRUNG TÂM Y TẾ THÀNH PHỐ TRƯỜNG SƠN", columns={
        "stt": "STT", "name": "Họ và tên", "position": "Chức vụ", "organisation": "Đơn vị", "title": "Danh hiệu đăng ký",
        "note": "Ghi chú"})
    sheet.section("", "TẬP THỂ")
    for place in places:
        sheet.entry(collective(place), title="Tập thể LĐTT")
    sheet.section("", "CÁ NHÂN")
    for entry in individuals:
        sheet.entry(entry, position="Viên chức", title="LĐTT; CSTĐCS")
    sheet.total("TỔNG SỐ: 3 tập thể, 13 cá nhân")
    producers.write_xlsxwriter(path, sheet)
    campaign.accept("TTYT-TP", file, sheet)
    campaign.truth.finding("over-headcount", file, "2023-03-29/TTYT TP Truong Son bo sung.xlsx", detail="more than 12")
    other, other_file, _ = campaign.remembered["BVDK"]
    campaign.truth.finding("duplicate-across-units", sheet.place(file, "name", sheet.row_of(SHARED.name)),
                           other.place(other_file, "name", other.row_of(SHARED.name)), detail=SHARED.name)


def sheets_beside(campaign):
    file = "2023-03-17/TTYT Thac Lung.xlsx"
    path = campaign.file(
        file, "openpyxl",
        'beside the list: last year\'s sheet, a hidden copy "2023 (2)", Phụ lục 01 and Phụ lục 03, an empty sheet',
        "on-time; only the sheet of 2023 counts")
    places = DISTRICT
    collectives, individuals = drawn(campaign, places, 7)
    this_year = filled("TRUNG TÂM Y TẾ HUYỆN THÁC LŨNG", collectives, individuals, name="2023")
    copy = filled("TRUNG TÂM Y TẾ HUYỆN THÁC LŨNG", collectives, individuals[:4], name="2023 (2)")
    last_year = Sheet(name="2022")
    last_year.title("TRUNG TÂM Y TẾ HUYỆN THÁC LŨNG", 2022, "(Kèm theo Kế hoạch số 48/KH-SYT ngày 04/3/2022 của Sở Y tế)")
    last_year.header()
    last_year.lists(collectives, individuals[:3] + campaign.people.among(places, 2))
    documents = Sheet(name="Phu luc 01", columns={"stt": "STT", "name": "Số ký hiệu văn bản, ngày ban hành", "note": "Trích yếu"})
    documents.line("PHỤ LỤC 01:")
    documents.header()
    documents.fields(stt="1.", name="Quyết định số 12/QĐ-SYT ngày 09/01/2023", note="Giao dự toán")
    pledge = Sheet(name="PL03", columns={"stt": "STT", "name": "Nội dung giao ước", "note": "Chỉ tiêu"})
    pledge.line("PHỤ LỤC 03: GIAO ƯỚC THI ĐUA NĂM 2023")
    pledge.header()
    pledge.fields(stt=1, name="Hoàn thành chỉ tiêu tiêm chủng", note="96%")

    def dress(book):
        book["2023 (2)"].sheet_state = "hidden"
        book["Sheet3"].cell(1, 1)
    producers.write_openpyxl(path, documents, last_year, this_year, copy, pledge, Sheet(name="Sheet3"), dress=dress)
    campaign.accept("TTYT-TL", file, this_year, status="on-time")
    campaign.truth.finding("wrong-year", file, detail="sheet 2022", expect="may")


def people_before_collectives(campaign):
    file = "2023-03-24/BV Mat.xlsx"
    path = campaign.file(
        file, "XlsxWriter, its strings with phonetic hints and _x000D_ escapes, its dimension wrong",
        "people come first, then collectives, numbered on; a total closes each section, another the list",
        "on-time; nobody below the first total is lost; no sequence-gap")
    collectives, individuals = drawn(campaign, ["Khoa Đáy mắt", "Khoa Kết giác mạc", "Phòng Điều dưỡng"], 6)
    sheet = titled("BỆNH VIỆN MẮT TỈNH TRƯỜNG SƠN")
    sheet.section("I", "Cá nhân")
    sheet.entry(individuals[0], name=individuals[0].name.replace(" ", " \r\n", 1))
    sheet.entries(individuals[1:])
    sheet.fields(bold=True, name="Tổng số cá nhân: 06")
    sheet.section("II", "Tập thể")
    sheet.next_stt = 7
    sheet.entries(collectives)
    sheet.fields(bold=True, name="Tổng số tập thể: 03")
    sheet.total("TỔNG CỘNG: 06 cá nhân; 03 tập thể")

    def change(name, text):
        if name == "xl/sharedStrings.xml":
            return text.replace("</t></si>", '</t><rPh sb="0" eb="1"><t>NHAM</t></rPh></si>').replace("\r\n", "_x000D_\n")
        return re.sub('<dimension ref="[^"]*"', '<dimension ref="A1:B2"', text)
    producers.write_xlsxwriter(path, sheet)
    producers.rewrite_package(path, change)
    campaign.accept("BVM", file, sheet, status="on-time")


def groups_within_the_people(campaign):
    file = "2023-03-24/BV Da lieu.xlsx"
    path = campaign.file(
        file, "openpyxl",
        'groups "1. Khối hành chính", "2. Khối lâm sàng" within the people, numbering anew; "II. CÁ NHÂN (tiếp theo)" on page 2; '
        "two rows filtered away; a person among the collectives, a team among the people",
        "on-time; wrong-section for the two, hidden-row for the two; all kept where they stand")
    people, truth = campaign.people, campaign.truth
    places = ["Phòng Tổ chức - Hành chính", "Khoa Khám bệnh", "Khoa Lâm sàng"]
    stray, team = collective(people.name()), individual("Tổ Bảo vệ", places[0])
    sheet = titled("BVDL TỈNH TRƯỜNG SƠN", columns=columns("Tên tập thể/họ tên cá nhân", "Phòng/Ban", "Chú thích", stt="No"))
    sheet.section("I", "TẬP THỂ")
    sheet.entries([collective(place) for place in places] + [stray])
    sheet.section("II", "CÁ NHÂN")
    sheet.fields(bold=True, name="1. Khối hành chính")
    sheet.entries([individual(people.name(), places[0]) for _ in range(3)] + [team])
    sheet.section("", "2. Khối lâm sàng")
    filtered = sheet.entries(campaign.people.among(places[1:], 3))[:2]
    sheet.hidden |= set(filtered)
    sheet.header()
    sheet.fields(bold=True, stt="II", name="CÁ NHÂN (tiếp theo)")
    sheet.entries(campaign.people.among(places[2:], 2))
    sheet.total("TỔNG CỘNG: 04 tập thể ; 09 cá nhân")
    producers.write_openpyxl(path, sheet, dress=lambda book: setattr(book["Sheet1"].auto_filter, "ref", "A7:D30"))
    campaign.accept("BVDL", file, sheet, status="on-time")
    for entry in (stray, team):
        truth.finding("wrong-section", sheet.place(file, "name", sheet.row_of(entry.name)), detail=entry.name)
    for row in filtered:
        truth.finding("hidden-row", sheet.place(file, "name", row), detail="filtered away")
