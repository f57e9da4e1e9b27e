"""Units that send more than once: replacements, a supplement, a conflict, copies."""
import shutil

from . import legacy, producers
from .campaign import CLINICAL, NAMESAKE, STATIONS, form
from .records import collective, individual
from .sheet import STANDARD, Sheet


def list_to_be_replaced(campaign):
    file = "2024-03-19/CDC Minh Hai.xlsx"
    path = campaign.file(
        file, "XlsxWriter",
        'sections as "I/" and "Tập thể:"; a newer list of 28/3 replaces it',
        "superseded-submission; no row in the register")
    places = ["Khoa Phòng, chống bệnh truyền nhiễm", "Khoa Dinh dưỡng", "Khoa Xét nghiệm", "Phòng Tổ chức - Hành chính"]
    collectives, individuals = [collective(place) for place in places], campaign.people.among(places, 11)
    sheet = Sheet()
    sheet.title("TRUNG TÂM KIỂM SOÁT BỆNH TẬT TỈNH MINH HẢI")
    sheet.header()
    sheet.lists(collectives, individuals, ("I/", "Tập thể:"), ("II/", "Cá nhân:"))
    sheet.total("TỔNG CỘNG: 04 tập thể ; 11 cá nhân")
    producers.write_xlsxwriter(path, sheet)
    campaign.remembered["CDC"] = collectives, individuals, file
    campaign.truth.finding("superseded-submission", file, detail="2024-03-28/CDC Minh Hai lan 2.xlsx")


def replacing_list(campaign):
    file = "2024-03-28/CDC Minh Hai lan 2.xlsx"
    path = campaign.file(
        file, "pandas.to_excel",
        "a bare table from a database: no title, STT as 1.0; one person of the first list left "
        "out, two new",
        "on-time; replaces 19/3; dropped-in-replacement")
    collectives, individuals, earlier_file = campaign.remembered["CDC"]
    dropped = individuals[5]
    kept = [entry for entry in individuals if entry != dropped]
    kept += [individual(campaign.people.name(), "Khoa Xét nghiệm"), individual(NAMESAKE, "Khoa Dinh dưỡng")]
    sheet = Sheet()
    sheet.fields(**STANDARD)
    sheet.lists(collectives, kept, ("", "TẬP THỂ"), ("", "CÁ NHÂN"))
    producers.write_pandas(path, sheet)
    campaign.accept("CDC", file, sheet, status="on-time")
    campaign.truth.finding("dropped-in-replacement", file, earlier_file, detail=dropped.name)


def list_in_vni(campaign):
    file = "2024-03-25/TTYT Long Ha.xlsx"
    path = campaign.file(
        file, "LibreOffice Calc",
        "VNI text in VNI-Times",
        "on-time; legacy-encoding; counts beside the second list of 28/3")
    people = campaign.people
    places = CLINICAL[:4]
    collectives, individuals = [collective(place) for place in places], people.among(places, 9)
    sheet = form("Trung tâm Y tế huyện Long Hà", collectives, individuals)
    draft = campaign.draft("vni.xlsx")
    producers.write_openpyxl(draft, sheet, font="VNI-Times", encode=legacy.vni)
    producers.libreoffice(path, draft, "xlsx")
    campaign.accept("TTYT-LH", file, sheet)
    campaign.truth.finding("legacy-encoding", file, detail="vni")
    campaign.remembered["TTYT-LH"] = individuals[3], sheet, file


def conflicting_list(campaign):
    file = "2024-03-28/TTYT Long Ha - tram y te xa.xlsx"
    path = campaign.file(
        file, "XlsxWriter",
        "a second list that does not say what it is and repeats one person; header repeated on page 2; "
        "sections with counts",
        "on-time; version-conflict, both lists count; the repeated person is duplicate-in-unit")
    repeated, first, first_file = campaign.remembered["TTYT-LH"]
    collectives = [collective(station) for station in STATIONS]
    individuals = campaign.people.among(STATIONS, 8) + [repeated]
    sheet = Sheet()
    sheet.title("TRUNG TÂM Y TẾ HUYỆN LONG HÀ")
    sheet.header()
    sheet.section("I", "Tập thể (03)")
    sheet.entries(collectives)
    sheet.section("II", "Cá nhân (09)")
    sheet.entries(individuals[:5])
    sheet.header()
    sheet.entries(individuals[5:])
    sheet.total("TỔNG CỘNG: 03 tập thể ; 09 cá nhân")
    producers.write_xlsxwriter(path, sheet)
    campaign.accept("TTYT-LH", file, sheet, status="on-time")
    campaign.truth.finding("version-conflict", file, first_file)
    campaign.truth.finding("duplicate-in-unit", sheet.place(file, "name", sheet.row_of(repeated.name)),
                           first.place(first_file, "name", first.row_of(repeated.name)), detail=repeated.name)


def old_binary_workbook(campaign):
    file = "2024-03-22/CC Dan so.xls"
    path = campaign.file(
        file, "LibreOffice Calc (MS Excel 97)",
        "a real .xls",
        "unsupported-format")
    sheet = population_office(campaign)
    draft = campaign.draft("office.xlsx")
    producers.write_openpyxl(draft, sheet)
    producers.libreoffice(path, draft, "xls")
    campaign.truth.finding("unsupported-format", file, detail="xls")
    campaign.truth.finding("superseded-submission", file, expect="may")
    campaign.remembered["CCDS"] = sheet


def population_office(campaign):
    places = ["Phòng Dân số", "Phòng Hành chính - Tổng hợp"]
    collectives, individuals = [collective(place) for place in places], campaign.people.among(places, 7)
    sheet = Sheet(shown_name="")
    sheet.title("CHI CỤC DÂN SỐ TỈNH MINH HẢI")
    sheet.header()
    sheet.lists(collectives, individuals, ("1.", "Tập thể"), ("2.", "Cá nhân"))
    sheet.total("TỔNG CỘNG: 02 tập thể ; 07 cá nhân")
    return sheet


def late_ansi_list(campaign):
    file = "2024-04-01/CC Dan so.csv"
    path = campaign.file(
        file, "Python csv",
        'Windows-1258 text, ";", a sep= line; the .xls saved again, after the deadline',
        "late; late-submission, legacy-encoding")
    sheet = campaign.remembered["CCDS"]
    separated = Sheet(shown_name="", rows=sheet.rows, placed=[(entry, f"B{int(cell[1:]) + 1}") for entry, cell in sheet.placed])
    producers.write_text(path, sheet, legacy.windows_1258, ";", separator_line=True)
    campaign.accept("CCDS", file, separated, status="late")
    campaign.truth.finding("legacy-encoding", file, detail="cp1258")
    campaign.truth.finding("late-submission", file, detail="2024-04-01")


def late_supplement(campaign):
    file = "2024-04-02/TTYT Hoa Dong - bo sung.xlsx"
    path = campaign.file(
        file, "openpyxl",
        'says "bổ sung" and names nobody again; after the deadline',
        "amended-late; late-submission; adds its rows to the list of 25/3")
    sheet = Sheet()
    sheet.line("DANH SÁCH BỔ SUNG TẬP THỂ, CÁ NHÂN ĐĂNG KÝ")
    sheet.line("THAM GIA THI ĐUA NĂM 2024 CỦA ĐƠN VỊ: TRUNG TÂM Y TẾ HUYỆN HÒA ĐÔNG")
    sheet.header()
    sheet.lists([collective("Trạm Y tế xã Phú Lộc")], campaign.people.among(["Trạm Y tế xã Phú Lộc"], 4))
    sheet.total("TỔNG CỘNG: 01 tập thể ; 04 cá nhân")
    producers.write_openpyxl(path, sheet)
    campaign.accept("TTYT-HD", file, sheet, status="amended-late|late")
    campaign.truth.finding("late-submission", file, detail="2024-04-02")


def same_bytes_again(campaign):
    file = "2024-03-27/PL02 BVDK tinh (1).xlsx"
    path = campaign.file(
        file, "a copy",
        "the bytes of 2024-03-20/PL02 BVDK tinh.xlsx",
        "duplicate-submission; the first counts")
    shutil.copyfile(path.parent.parent / "2024-03-20/PL02 BVDK tinh.xlsx", path)
    campaign.truth.finding("duplicate-submission", file, detail="2024-03-20/PL02 BVDK tinh.xlsx")
