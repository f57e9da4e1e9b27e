"""Units that send again, too little, for another year, or nothing."""
import shutil

from .. import producers
from .contents import combining
from .frame import ATTACHED, DISTRICT, OFFICE, Sheet, blank, collective, drawn, filled, individual, titled, total
from .packages import strict


def same_bytes_again(campaign):
    file = "2023-03-14/BVDK final.xlsx"
    sheet, original, source = campaign.remembered["BVDK"]
    shutil.copyfile(source, campaign.file(file, "a copy", f"the bytes of {original} under another name",
                                          "duplicate-submission; the first counts"))
    campaign.truth.finding("duplicate-submission", file, detail=original)


def supplement_that_repeats_nearly_all(campaign):
    file = "2023-03-28/BVPS bo sung.xlsx"
    path = campaign.file(
        file, "openpyxl",
        'says "bổ sung" but names all but one of the earlier list again, and two more',
        "on-time; it replaces the list of 14/3; dropped-in-replacement, superseded-submission")
    collectives, individuals, earlier = campaign.remembered["BVPS"]
    dropped = individuals[4]
    kept = [entry for entry in individuals if entry != dropped]
    kept += [individual(campaign.people.name(), "Khoa Sản bệnh") for _ in range(2)]
    sheet = Sheet()
    sheet.line("DANH SÁCH BỔ SUNG ĐĂNG KÝ THAM GIA THI ĐUA NĂM 2023")
    sheet.line("CỦA ĐƠN VỊ: BỆNH VIỆN PHỤ SẢN")
    sheet.header()
    sheet.lists(collectives, kept)
    sheet.total(total(collectives, kept))
    producers.write_openpyxl(path, sheet)
    campaign.accept("BVPS", file, sheet, status="on-time")
    campaign.truth.finding("superseded-submission", earlier, detail=file)
    campaign.truth.finding("dropped-in-replacement", file, earlier, detail=dropped.name)


def supplement(campaign):
    file = "2023-03-28/CC Dan so (bo sung).xlsx"
    path = campaign.file(file, "XlsxWriter", 'says "bổ sung" and names nobody again', "on-time; added to the list of 17/3")
    place = "Phòng Tổ chức - Hành chính"
    sheet = filled("CHI CỤC DÂN SỐ - KẾ HOẠCH HÓA GIA ĐÌNH", [collective(place)], campaign.people.among([place], 3))
    producers.write_xlsxwriter(path, sheet)
    campaign.accept("CCDS", file, sheet, status="on-time")


def two_versions_of_one_day(campaign):
    people = campaign.people
    collectives, individuals = drawn(campaign, DISTRICT, 9)
    first, second = "2023-03-21/TTYT Tan Dong.xlsx", "2023-03-21/TTYT Tan Dong (2).xlsx"
    path = campaign.file(first, "XlsxWriter", 'tones as combining characters ("Unicode tổ hợp")',
                         "superseded-submission by the (2) of the same day")
    producers.write_xlsxwriter(path, filled("TTYT H. Tân Đông", collectives, individuals), form=combining)
    kept = individuals[1:] + [individual(people.name(), DISTRICT[0])]
    sheet = filled("TTYT H. Tân Đông", collectives, kept)
    path = campaign.file(second, "XlsxWriter", '"(2)": the same again, one person less and one more; tones as combining characters',
                         "on-time; Tân Đông, not Tân Đông Tây; dropped-in-replacement")
    producers.write_xlsxwriter(path, sheet, form=combining)
    campaign.accept("TTYT-TD", second, sheet, status="on-time")
    campaign.truth.finding("superseded-submission", first, detail=second)
    campaign.truth.finding("dropped-in-replacement", second, first, detail=individuals[0].name)


def late_correction(campaign):
    first, second = "2023-03-22/TTYT QDY Con Sim.xlsx", "2023-04-03/TTYT QDY Con Sim (sua lan 2).xlsx"
    collectives, individuals = drawn(campaign, DISTRICT[:2], 8)
    path = campaign.file(first, "XlsxWriter, its namespaces those of Strict Open XML", "Strict Open XML",
                         "on time; replaced on 03/4")
    producers.write_xlsxwriter(path, filled("TRUNG TÂM Y TẾ QUÂN DÂN Y HUYỆN ĐẢO CỒN SIM", collectives, individuals))
    producers.rewrite_package(path, strict)
    kept = individuals[:3] + individuals[4:] + [individual(campaign.people.name(), DISTRICT[0])]
    sheet = filled("TTYT QDY HUYỆN ĐẢO CỒN SIM", collectives, kept)
    path = campaign.file(second, "openpyxl", 'the corrected list, after the deadline; the unit as "TTYT QDY"',
                         "amended-late; late-submission, superseded-submission for the first, dropped-in-replacement")
    producers.write_openpyxl(path, sheet)
    campaign.accept("TTYT-CS", second, sheet, status="amended-late|late")
    campaign.truth.finding("late-submission", second, detail="2023-04-03")
    campaign.truth.finding("superseded-submission", first, detail=second)
    campaign.truth.finding("dropped-in-replacement", second, first, detail=individuals[3].name)


def withdrawal(campaign):
    file = "2023-03-27/Xin rut dang ky.xlsx"
    path = campaign.file(
        file, "openpyxl", "one person of Sơn Hà; receipts.csv says withdraw",
        "the person leaves the register; the list of 20/3 counts for the others")
    collectives, individuals, sheet, earlier = campaign.remembered["TTYT-SH"]
    gone = individuals[5]
    producers.write_openpyxl(path, filled("TRUNG TÂM Y TẾ HUYỆN SƠN HÀ", [], [gone]))
    sheet.placed = [(entry, cell) for entry, cell in sheet.placed if entry != gone]
    campaign.accept("TTYT-SH", earlier, sheet, status="on-time")


def returned_lists(campaign):
    only = "2023-03-23/Phong NVD.xlsx"
    collectives, individuals = drawn(campaign, OFFICE, 5)
    path = campaign.file(only, "XlsxWriter", "not signed: receipts.csv says return", "returned; nobody counts")
    producers.write_xlsxwriter(path, filled("PHÒNG NGHIỆP VỤ DƯỢC", collectives, individuals))
    campaign.truth.status("P-NVD", "returned", only)
    first = "2023-03-17/Phong KHTC.xlsx"
    path = campaign.file(first, "openpyxl", "receipts.csv says return", "returned; the list in the zip of 23/3 counts")
    producers.write_openpyxl(path, filled("PHÒNG KẾ HOẠCH - TÀI CHÍNH", *drawn(campaign, OFFICE, 4)))
    campaign.truth.finding("superseded-submission", first, expect="may")


def conflicting_list(campaign):
    file = "2023-03-28/BVDK thi xa Hong Lam.xlsx"
    repeated, first, first_file = campaign.remembered["BVHL"]
    path = campaign.file(
        file, "openpyxl",
        "another list that does not say what it is; names one person of the TCVN3 list again, now in Unicode",
        "on-time; version-conflict, both count; duplicate-in-unit across the two fonts")
    places = ["Khoa Xét nghiệm", "Khoa Chẩn đoán hình ảnh"]
    sheet = filled("BỆNH VIỆN ĐA KHOA THỊ XÃ HỒNG LÂM", [collective(place) for place in places],
                   campaign.people.among(places, 5) + [repeated])
    producers.write_openpyxl(path, sheet)
    campaign.accept("BVHL", file, sheet, status="on-time")
    campaign.truth.finding("version-conflict", file, first_file)
    campaign.truth.finding("duplicate-in-unit", sheet.place(file, "name", sheet.row_of(repeated.name)),
                           first.place(first_file, "name", first.row_of(repeated.name.upper())), detail=repeated.name)


def damaged_newer_file(campaign):
    file = "2023-03-29/TTGĐYK lần 2.xlsx"
    path = campaign.file(file, "openpyxl, its middle overwritten", "a newer version with a bad checksum inside",
                         "unreadable-file; the list of 16/3 still counts")
    data = bytearray(campaign.remembered["GDYK"].read_bytes())
    start = data.index(b"xl/worksheets/sheet1.xml") + 200
    data[start:start + 64] = bytes(64)
    path.write_bytes(data)
    campaign.truth.finding("unreadable-file", file, detail="bad checksum")


def wrong_years(campaign):
    beside = "2023-03-20/TT Kiem nghiem.xlsx"
    path = campaign.file(beside, "openpyxl", "a list of 2022, beside the right one of 16/3", "wrong-year; refused")
    sheet = Sheet()
    sheet.title("TRUNG TÂM KIỂM NGHIỆM TỈNH TRƯỜNG SƠN", 2022, "(Kèm theo Kế hoạch số 48/KH-SYT ngày 04/3/2022 của Sở Y tế)")
    sheet.header()
    sheet.lists(*drawn(campaign, ["Phòng Hóa lý", "Phòng Vi sinh"], 4))
    producers.write_openpyxl(path, sheet)
    campaign.truth.finding("wrong-year", beside, detail="2022 beside 2023")
    alone = "2023-03-31/TTYT Khe Buoi.xlsx"
    path = campaign.file(alone, "XlsxWriter", 'the title still says 2022, "kèm theo" 2023; on the deadline day, which this '
                         "plan does not include", "late; wrong-year, late-submission; taken, for there is no other")
    sheet = Sheet()
    sheet.title("TRUNG TÂM Y TẾ HUYỆN KHE BƯỞI", 2022, ATTACHED)
    sheet.header()
    collectives, individuals = drawn(campaign, DISTRICT, 6)
    sheet.lists(collectives, individuals)
    producers.write_xlsxwriter(path, sheet)
    campaign.accept("TTYT-KB", alone, sheet, status="late")
    campaign.truth.finding("wrong-year", alone, detail="2022")
    campaign.truth.finding("late-submission", alone, detail="2023-03-31, exclusive")


def nothing_to_register(campaign):
    file = "2023-03-23/Phong NVY.xlsx"
    path = campaign.file(file, "openpyxl", "one merged line: the unit registers nobody", "on-time with no rows")
    sheet = titled("PHÒNG NGHIỆP VỤ Y")
    sheet.line("Đơn vị không có tập thể, cá nhân đăng ký tham gia thi đua năm 2023.", bold=False)
    producers.write_openpyxl(path, sheet)
    campaign.accept("P-NVY", file, sheet, status="on-time")


def blank_forms(campaign):
    file = "2023-03-24/Van phong So.xlsx"
    path = campaign.file(file, "openpyxl", "the blank form sent back: numbered rows, dots, no name", "rejected; empty-file")
    sheet = titled("VĂN PHÒNG SỞ Y TẾ")
    for stt, title in (("I", "Tập thể"), ("II", "Cá nhân")):
        sheet.section(stt, title)
        for number in range(3):
            sheet.fields(stt=number + 1)
        sheet.fields(stt="...", name="...")
    sheet.total("TỔNG CỘNG: tập thể ; cá nhân")
    sheet.signature()
    producers.write_openpyxl(path, sheet)
    campaign.truth.finding("empty-file", file, detail="blank form")
    campaign.truth.status("VP", "rejected", file)
    file = "2023-03-24/Thanh tra So.xlsx"
    path = campaign.file(file, "XlsxWriter", "the printed form with its samples and nothing else", "rejected; empty-file")
    sheet = titled("THANH TRA SỞ")
    for stt, title, kind in (("I", "Tập thể", "collective"), ("II", "Cá nhân", "individual")):
        sheet.section(stt, title)
        for row in [*sheet.samples(kind)[0], len(sheet.rows)]:
            campaign.truth.finding("placeholder-row", sheet.place(file, "name", row), expect="may")
        sheet.next_stt = 1
    sheet.total("TỔNG CỘNG: tập thể ; cá nhân")
    producers.write_xlsxwriter(path, sheet)
    campaign.truth.finding("empty-file", file, detail="only samples")
    campaign.truth.status("TTRA", "rejected", file)


def units_that_nobody_can_tell(campaign):
    place_only = "2023-03-24/Hong Lam.xlsx"
    path = campaign.file(place_only, "openpyxl", "the unit only as a place with two units: Hồng Lâm",
                         "unknown-unit or ambiguous-unit; refused")
    producers.write_openpyxl(path, filled("HỒNG LÂM", *drawn(campaign, DISTRICT[:2], 4)))
    campaign.truth.finding("unknown-unit|ambiguous-unit", place_only, detail="Hồng Lâm")
    closed = "2023-03-27/Danh sach bo sung.xlsx"
    path = campaign.file(closed, "XlsxWriter", "in the name of a unit that was closed in 2018",
                         "unknown-unit: it is no unit of this year; a person decides whether its successor takes the list")
    producers.write_xlsxwriter(path, filled("TRUNG TÂM Y TẾ DỰ PHÒNG TỈNH TRƯỜNG SƠN", *drawn(campaign, ["Khoa Sốt rét"], 3)))
    campaign.truth.finding("unknown-unit", closed, detail="closed unit")


def rows_with_every_defect(campaign):
    file = "2023-03-29/TTYT TP Truong Son bo sung.xlsx"
    path = campaign.file(
        file, "openpyxl",
        'a supplement: the same person twice with a department, names missing, "#NAME?" as a name, a formula as a name without '
        "value, two departments missing, an STT that jumps, a name below the signatures",
        "on-time; missing-name, formula-error, formula-without-value, missing-organisation, sequence-gap, duplicate-in-unit, "
        "row-outside-section; added to the list of 17/3")
    people, truth = campaign.people, campaign.truth
    place = "Khoa Y học cổ truyền"
    individuals = campaign.people.among([place], 5)
    sheet = titled("TRUNG TÂM Y TẾ THÀNH PHỐ TRƯỜNG SƠN")
    sheet.section("I", "Tập thể")
    sheet.entry(collective(place))
    sheet.section("II", "Cá nhân")
    sheet.entries(individuals)
    for code, values in (("missing-name", {"organisation": place}), ("formula-error", {"name": "#NAME?", "organisation": place}),
                         ("formula-without-value", {"name": "=DanhSach!B9", "organisation": place})):
        row = sheet.fields(stt=sheet.next_stt, **values)
        sheet.next_stt += 1
        truth.finding(code, sheet.place(file, "name", row))
    for entry in (individual(people.name(), ""), individual(people.name(), "", "LĐTT")):
        row = sheet.entry(blank(entry))
        truth.finding("missing-organisation", sheet.place(file, "organisation", row), detail=entry.name)
    sheet.next_stt += 2
    again = sheet.entry(individuals[0])
    truth.finding("sequence-gap", sheet.place(file, "stt", again), detail="STT jumps to 13")
    truth.finding("duplicate-in-unit", sheet.place(file, "name", again),
                  sheet.place(file, "name", sheet.row_of(individuals[0].name)), detail=individuals[0].name)
    sheet.signature(campaign.signers())
    outside = sheet.fields(stt=14, name=people.name(), organisation=place)
    truth.finding("row-outside-section", sheet.place(file, "name", outside), detail="below the signatures")
    producers.write_openpyxl(path, sheet)
    campaign.accept("TTYT-TP", file, sheet, status="on-time")


def supplement_by_receipts(campaign):
    first, second = "2023-03-24/Cap cuu 115.csv", "2023-03-27/115 them.csv"
    places = ["Đội Cấp cứu ngoại viện", "Phòng Điều hành"]
    path = campaign.file(first, "Python csv", 'UTF-8 without a mark; the unit as "CC115"; "05 cá nhân" before "02 tập thể"',
                         "counts beside the list of 27/3")
    collectives, individuals = drawn(campaign, places, 5)
    sheet = Sheet(shown_name="")
    sheet.line("DANH SÁCH ĐĂNG KÝ THAM GIA THI ĐUA NĂM 2023, ĐƠN VỊ: CC115")
    sheet.header()
    sheet.lists(collectives, individuals)
    sheet.total("Tổng cộng danh sách có: 05 cá nhân và 02 tập thể")
    producers.write_text(path, sheet, str.encode, ",")
    campaign.accept("CC115", first, sheet)
    path = campaign.file(second, "Python csv", "people only, no section; the file does not say that it adds: receipts.csv does",
                         "on-time; added, no version-conflict")
    added = Sheet(shown_name="")
    added.line("DANH SÁCH CÁ NHÂN ĐĂNG KÝ THAM GIA THI ĐUA NĂM 2023")
    added.header()
    added.entries(campaign.people.among(places, 3))
    producers.write_text(path, added, str.encode, ",")
    campaign.accept("CC115", second, added, status="on-time")
    campaign.truth.finding("wrong-section", second, detail="no sections", expect="may")
