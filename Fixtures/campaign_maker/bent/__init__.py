"""The bent sample campaign: whatever the first one leaves out, many quirks in one file."""
import datetime

from . import contents, layouts, mail, packages, versions

FOLDER = "campaign-bent"
SEED = 2023
MADE = datetime.datetime(2023, 3, 10, 9, 0)
MAIL = "soyte-truongson.example"
PROVINCIAL = "Khối thi đua các đơn vị y tế tuyến tỉnh"
DISTRICT = "Khối thi đua các đơn vị y tế tuyến huyện"
PRIVATE = "Cơ sở y tế ngoài công lập"
OFFICES = "Các phòng thuộc Sở"

UNIT_COLUMNS = "code,name,khoi,aliases,valid-from,valid-to,predecessor,headcount,contact,email"
# code, name, khoi, aliases, headcount, then valid-from, valid-to, predecessor where there are any
UNITS = [
    ("BVDK", "Bệnh viện Đa khoa tỉnh Trường Sơn", PROVINCIAL, "BVĐK tỉnh;BVĐKT", 640),
    ("BVKV-B", "Bệnh viện Đa khoa khu vực phía Bắc", PROVINCIAL, "BVĐKKV Bắc;BVĐKKV P.Bắc", 210),
    ("BVKV-N", "Bệnh viện Đa khoa khu vực phía Nam", PROVINCIAL, "BVĐKKV Nam", 180),
    ("BVPS", "Bệnh viện Phụ sản tỉnh Trường Sơn", PROVINCIAL, "BVPS", 150),
    ("BVN", "Bệnh viện Nhi tỉnh Trường Sơn", PROVINCIAL, "BVN", 140),
    ("BVTT", "Bệnh viện Tâm thần tỉnh Trường Sơn", PROVINCIAL, "BVTT", 90),
    ("BVLBP", "Bệnh viện Lao và Bệnh phổi tỉnh Trường Sơn", PROVINCIAL, "BVLBP", "", "", "2021-12-31"),
    ("BVP", "Bệnh viện Phổi tỉnh Trường Sơn", PROVINCIAL, "BVP", 95, "2022-01-01", "", "BVLBP"),
    ("BVYHCT", "Bệnh viện Y học cổ truyền tỉnh Trường Sơn", PROVINCIAL, "YHCT", 110),
    ("BVPHCN", "Bệnh viện Phục hồi chức năng tỉnh Trường Sơn", PROVINCIAL, "PHCN", 80),
    ("TTYTDP", "Trung tâm Y tế dự phòng tỉnh Trường Sơn", PROVINCIAL, "", "", "", "2018-12-31"),
    ("CDC", "Trung tâm Kiểm soát bệnh tật tỉnh Trường Sơn", PROVINCIAL, "CDC Trường Sơn", 120, "2019-01-01", "", "TTYTDP"),
    ("TTKN", "Trung tâm Kiểm nghiệm tỉnh Trường Sơn", PROVINCIAL, "", 40),
    ("GDYK", "Trung tâm Giám định y khoa tỉnh Trường Sơn", PROVINCIAL, "TTGĐYK", 20),
    ("TTPY", "Trung tâm Pháp y tỉnh Trường Sơn", PROVINCIAL, "", 18),
    ("CCDS", "Chi cục Dân số - Kế hoạch hóa gia đình tỉnh Trường Sơn", PROVINCIAL, "", 22),
    ("ATTP", "Chi cục An toàn vệ sinh thực phẩm tỉnh Trường Sơn", PROVINCIAL, "", 24),
    ("BVM", "Bệnh viện Mắt tỉnh Trường Sơn", PROVINCIAL, "", 45),
    ("BVDL", "Bệnh viện Da liễu tỉnh Trường Sơn", PROVINCIAL, "BVDL", 50),
    ("CC115", "Trung tâm Cấp cứu 115", PROVINCIAL, "115", 33),
    ("BVHL", "Bệnh viện Đa khoa thị xã Hồng Lâm", DISTRICT, "", 130),
    ("TTYT-TP", "Trung tâm Y tế thành phố Trường Sơn", DISTRICT, "", 12),
    ("TTYT-HL", "Trung tâm Y tế thị xã Hồng Lâm", DISTRICT, "", 90),
    ("TTYT-BV", "Trung tâm Y tế huyện Ba Vì", DISTRICT, "", 85),
    ("TTYT-SH", "Trung tâm Y tế huyện Sơn Hà", DISTRICT, "", 80),
    ("TTYT-SHA", "Trung tâm Y tế huyện Sơn Hạ", DISTRICT, "", 75),
    ("TTYT-PL", "Trung tâm Y tế huyện Phú Lộc", DISTRICT, "", 88),
    ("TTYT-PLT", "Trung tâm Y tế huyện Phú Lộc Tây", DISTRICT, "", 60),
    ("TTYT-TD", "Trung tâm Y tế huyện Tân Đông", DISTRICT, "", 77),
    ("TTYT-TDT", "Trung tâm Y tế huyện Tân Đông Tây", DISTRICT, "", 58),
    ("TTYT-PM", "Trung tâm Y tế huyện Phú Mỹ", DISTRICT, "", 82),
    ("TTYT-DB", "Trung tâm Y tế huyện Đá Bạc", DISTRICT, "", 66),
    ("TTYT-TB", "Trung tâm Y tế huyện Thanh Bình", DISTRICT, "", 91),
    ("TTYT-TBD", "Trung tâm Y tế huyện Thanh Bình Đông", DISTRICT, "", 49),
    ("TTYT-MK", "Trung tâm Y tế huyện Mường Khe", DISTRICT, "", 52),
    ("TTYT-TL", "Trung tâm Y tế huyện Thác Lũng", DISTRICT, "", 54),
    ("TTYT-HX", "Trung tâm Y tế huyện Hồ Xanh", DISTRICT, "", 63),
    ("TTYT-KB", "Trung tâm Y tế huyện Khe Bưởi", DISTRICT, "", 47),
    ("TTYT-CS", "Trung tâm Y tế quân dân y huyện đảo Cồn Sim", DISTRICT, "", 35),
    ("BVTA", "Bệnh viện Đa khoa tư nhân Tâm An", PRIVATE, "", 70),
    ("VP", "Văn phòng Sở", OFFICES, "VP Sở", 15),
    ("TTRA", "Thanh tra Sở", OFFICES, "", 8),
    ("P-TCCB", "Phòng Tổ chức - Cán bộ", OFFICES, "", 9),
    ("P-KHTC", "Phòng Kế hoạch - Tài chính", OFFICES, "", 10),
    ("P-NVY", "Phòng Nghiệp vụ Y", OFFICES, "Phòng NVY", 7),
    ("P-NVD", "Phòng Nghiệp vụ Dược", OFFICES, "Phòng NVD", 7),
]
RECEIPTS = [
    ("2023-03-27/Xin rut dang ky.xlsx", "", "31/TTYT", "TTYT-SH", "phu-luc-02", "withdraw", "Đơn vị có công văn xin rút một người"),
    ("2023-03-23/Phong NVD.xlsx", "", "", "P-NVD", "phu-luc-02", "return", "Chưa có chữ ký của Trưởng phòng"),
    ("2023-03-17/Phong KHTC.xlsx", "", "", "P-KHTC", "phu-luc-02", "return", "Ghi thiếu người, phòng xin gửi lại"),
    ("2023-03-27/115 them.csv", "", "", "CC115", "phu-luc-02", "supplement", "Đơn vị gửi thêm, đã hỏi lại"),
]

# In the order in which the invented people are drawn: a new file goes to the end.
FILES = [
    layouts.ten_rows_of_title,
    layouts.other_order_and_private_data,
    layouts.title_in_one_cell,
    layouts.two_columns_for_a_name,
    layouts.sheet_for_each_department,
    layouts.merged_and_ditto,
    layouts.totals_before_the_list,
    layouts.printed_pages,
    layouts.struck_white_and_hidden,
    layouts.without_sections,
    layouts.more_people_than_staff,
    layouts.sheets_beside,
    contents.names_of_every_shape,
    contents.quoted_breaks_and_decimal_commas,
    contents.ansi_text_with_tabs,
    contents.capitals_by_font,
    contents.runs_of_two_encodings,
    contents.old_text_in_a_new_font,
    contents.new_text_in_an_old_font,
    contents.one_letter_apart_without_accents,
    contents.vni_without_fonts,
    contents.lost_letters,
    contents.people_in_one_cell,
    packages.with_macros,
    packages.binary_workbook,
    packages.in_other_formats,
    packages.scans,
    packages.litter,
    mail.folder_of_a_unit,
    mail.folders_in_a_zip,
    mail.names_of_code_page_437,
    mail.zip_in_a_zip,
    mail.locked_and_empty_zips,
    mail.two_units_in_one_sheet,
    versions.same_bytes_again,
    versions.supplement_that_repeats_nearly_all,
    versions.supplement,
    versions.two_versions_of_one_day,
    versions.late_correction,
    versions.withdrawal,
    versions.returned_lists,
    versions.conflicting_list,
    versions.damaged_newer_file,
    versions.wrong_years,
    versions.nothing_to_register,
    versions.blank_forms,
    versions.units_that_nobody_can_tell,
    versions.rows_with_every_defect,
    layouts.people_before_collectives,
    layouts.groups_within_the_people,
    versions.supplement_by_receipts,
]

PLAN = f"""\
# Kế hoạch công tác thi đua, khen thưởng năm 2023 của Sở Y tế tỉnh Trường Sơn: tỉnh, đơn vị và con người đều hư cấu.

year = 2023

[department]
parent = "UBND tỉnh Trường Sơn"
name = "Sở Y tế"
place = "Trường Sơn"
office = "Phòng Tổ chức - Cán bộ"
contact = "tccb@{MAIL}"
signers = [
  {{ title = "Người lập", name = "" }},
  {{ title = "KT. GIÁM ĐỐC", name = "" }},
]

[document]
kind = "Kế hoạch"
number = "57/KH-SYT"
date = 2023-03-06
issuer = "Sở Y tế"

[[khoi]]
name = "{PROVINCIAL}"
counts_as_khoi = true

[[khoi]]
name = "{DISTRICT}"
counts_as_khoi = true

[[khoi]]
name = "{PRIVATE}"
counts_as_khoi = false

[[khoi]]
name = "{OFFICES}"
counts_as_khoi = false

# "Trước ngày 31/3": ngày 31/3 đã là trễ.
[[deadline]]
document = "phu-luc-02"
internal = 2023-03-28
received = 2023-03-31
inclusive = false

[[form]]
document = "phu-luc-02"
form = "phu-luc-02"

[rules]
set = "2017-10"
not_registered = "error"
"""

README = """\
# A bent sample campaign: Sở Y tế tỉnh Trường Sơn, 2023

Province, units and people are invented. `../make_campaign.py --bent` tells how the files were made; they are kept as
they came out of the programs named here, by hand where no program makes such a file. `../campaign-bent-truth/` says what
must come of them as of 2023-04-06, in the form that `../campaign/README.md` explains.

- Plan: 57/KH-SYT of 06/3/2023; lists due *before* 31/3/2023: that day is late. 44 units of the year and two closed ones.
- `receipts.csv` takes one person back, sends two lists back and says that one adds.
- Neighbours: Sơn Hà, Sơn Hạ; Phú Lộc, Phú Lộc Tây; Tân Đông, Tân Đông Tây; Thanh Bình, Thanh Bình Đông (missing);
  two units of Hồng Lâm; two hospitals of the region.

## Decided here, where the promises are silent

- White text on white counts as a hidden row: kept and reported.
- A name that lost letters ("Nguy?n") stays in the register as it came, and is an error: the person is real.
- Ð (U+00D0) in a title is read as Đ. It is Icelandic, but it looks the same, and people do type it.
- .VnTimeH shows small letters as capitals: the register has what the unit saw.
- A list in the name of a closed unit is `unknown-unit`: whether its successor takes it over is for a person to decide.
- The form with nothing but its samples is as blank as the form without: `empty-file`, rejected.
- Numbered rows with a formula or an error in another cell, but none in the name, are unused: no finding.
- A total in words counts nothing, and so cannot be wrong.
- A file that a newer list outdates but that never could be read may or may not be called superseded.

## File by file: producer, quirk, what is expected

{files}
"""


def unit_row(unit, contact):
    code, name, group, aliases, headcount, start, end, predecessor = (unit + ("", "", ""))[:8]
    return code, name, group, aliases, start, end, predecessor, headcount, contact, f"{code.lower()}@{MAIL}"


def expect_silence(truth):
    truth.status("TTYT-TBD", "missing", received="")
