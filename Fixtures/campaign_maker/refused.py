"""Files that must not count: damaged, locked, the wrong form, the wrong unit, no submission at all."""
from . import producers
from .campaign import CLINICAL, form
from .records import collective
from .sheet import Sheet


def another_annex(campaign):
    file = "2024-03-20/Phu luc 01 TTYT Tan Lap.xlsx"
    path = campaign.file(
        file, "openpyxl",
        "Phụ lục 01, the list of documents, sent by mistake",
        "no-registration-table")
    sheet = Sheet(columns={"stt": "STT", "name": "Số ký hiệu văn bản, ngày ban hành", "note": "Trích yếu"})
    sheet.line("PHỤ LỤC 01:")
    sheet.line("CÁC VĂN BẢN GIAO CHỈ TIÊU, NHIỆM VỤ NĂM 2024 CHO TRUNG TÂM Y TẾ HUYỆN TÂN LẬP")
    sheet.line("(Kèm theo Kế hoạch số 128/KH-SYT ngày 05/3/2024 của Sở Y tế)", bold=False)
    sheet.header()
    for number, subject in enumerate(["Giao dự toán thu, chi ngân sách năm 2024", "Giao chỉ tiêu kế hoạch phòng bệnh năm 2024",
                                      "Công tác cải cách hành chính năm 2024"], 1):
        sheet.fields(stt=f"{number}.", name=f"Quyết định số {310 + number}/QĐ-SYT ngày 2{number}/12/2023 của Sở Y tế", note=subject)
    producers.write_openpyxl(path, sheet)
    campaign.truth.finding("no-registration-table", file, detail="annex 01")
    campaign.truth.finding("superseded-submission", file, expect="may")


def damaged_second_version(campaign):
    file = "2024-03-29/BV YHCT sua.xlsx"
    path = campaign.file(
        file, "openpyxl, cut off at 60 %",
        "a newer version that was damaged on its way",
        "unreadable-file; the list of 22/3 still counts")
    whole = campaign.remembered["BVYHCT"][2].read_bytes()
    path.write_bytes(whole[:len(whole) * 6 // 10])
    campaign.truth.finding("unreadable-file", file, detail="truncated")


def empty_bytes(campaign):
    file = "2024-03-25/TTYT Vinh Thoi.xlsx"
    campaign.file(file, "no program: 0 bytes", "an upload that failed", "empty-file").write_bytes(b"")
    campaign.truth.finding("empty-file", file)
    campaign.truth.finding("superseded-submission", file, expect="may")


def list_made_over_another(campaign):
    file = "2024-03-28/TTYT Tan Lap (2).xlsx"
    path = campaign.file(
        file, "openpyxl",
        "the file name says Tân Lập, the title An Phước",
        "unit-mismatch; refused")
    places = CLINICAL[:2]
    sheet = form("TRUNG TÂM Y TẾ HUYỆN AN PHƯỚC", [collective(place) for place in places], campaign.people.among(places, 4))
    producers.write_openpyxl(path, sheet)
    campaign.truth.finding("unit-mismatch", file, detail="file name TTYT-TL, title TTYT-AP")


def clinic_that_is_no_unit(campaign):
    file = "2024-03-27/PKDK Binh Phuc.xlsx"
    path = campaign.file(
        file, "XlsxWriter",
        "a private clinic that is not in units.csv",
        "unknown-unit; no row counts")
    places = ["Khoa Nội", "Khoa Sản"]
    sheet = form("PHÒNG KHÁM ĐA KHOA TƯ NHÂN BÌNH PHÚC", [collective(place) for place in places], campaign.people.among(places, 5))
    producers.write_xlsxwriter(path, sheet)
    campaign.truth.finding("unknown-unit", file, detail="Phòng khám Đa khoa tư nhân Bình Phúc")


def encrypted_list(campaign):
    file = "2024-03-28/BV Tam than (mat khau).xlsx"
    path = campaign.file(
        file, "LibreOffice Calc with password",
        "asks for a password (minhhai2024)",
        "rejected; encrypted-file")
    places = ["Khoa Cấp tính nam", "Khoa Cấp tính nữ"]
    draft = campaign.draft("encrypted.xlsx")
    producers.write_openpyxl(draft, form("BỆNH VIỆN TÂM THẦN TỈNH MINH HẢI", [collective(place) for place in places],
                                         campaign.people.among(places, 5)))
    producers.libreoffice_encrypted(path, draft, "minhhai2024")
    campaign.truth.status("BVTT", "rejected", file)
    campaign.truth.finding("encrypted-file", file)


def litter(campaign):
    for file, content in (("2024-03-21/~$BV Sản Nhi - Phụ lục 02.xlsx", producers.excel_owner_file("Van thu")),
                          ("2024-03-21/Thumbs.db", producers.OLD_COMPOUND_FILE)):
        campaign.file(file, "bytes by hand", "system litter", "one ledger line, no finding").write_bytes(content)
