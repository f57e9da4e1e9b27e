"""The first sample campaign: the usual quirks, one or two in a file."""
import datetime

from . import layouts, refused, versions

FOLDER = "campaign"
SEED = 2024
MADE = datetime.datetime(2024, 3, 15, 8, 0)
MAIL = "soyte-minhhai.example"
PROVINCIAL = "Khối thi đua các bệnh viện, trung tâm, chi cục tuyến tỉnh"
DISTRICT = "Khối thi đua các trung tâm y tế tuyến huyện"
OFFICES = "Các phòng thuộc Sở"

UNITS = [
    ("BVDK", "Bệnh viện Đa khoa tỉnh Minh Hải", PROVINCIAL, "BVĐK tỉnh;BVĐK Minh Hải;BVĐKT"),
    ("BVSN", "Bệnh viện Sản - Nhi tỉnh Minh Hải", PROVINCIAL, "BV Sản - Nhi;BV Sản Nhi;BVSN"),
    ("BVYHCT", "Bệnh viện Y học cổ truyền tỉnh Minh Hải", PROVINCIAL, "BV YHCT;BVYHCT"),
    ("BVTT", "Bệnh viện Tâm thần tỉnh Minh Hải", PROVINCIAL, "BV Tâm thần;BVTT"),
    ("CDC", "Trung tâm Kiểm soát bệnh tật tỉnh Minh Hải", PROVINCIAL, "CDC Minh Hải;TT KSBT;CDC"),
    ("TTKN", "Trung tâm Kiểm nghiệm tỉnh Minh Hải", PROVINCIAL, "TT Kiểm nghiệm;TTKN"),
    ("CCDS", "Chi cục Dân số tỉnh Minh Hải", PROVINCIAL, "CC Dân số;CCDS"),
    ("TTYT-MC", "Trung tâm Y tế thành phố Minh Châu", DISTRICT, "TTYT TP Minh Châu;TTYT Minh Châu"),
    ("TTYT-VT", "Trung tâm Y tế thị xã Vĩnh Thới", DISTRICT, "TTYT TX Vĩnh Thới;TTYT Vĩnh Thới"),
    ("TTYT-AP", "Trung tâm Y tế huyện An Phước", DISTRICT, "TTYT An Phước;TTYT H. An Phước"),
    ("TTYT-TL", "Trung tâm Y tế huyện Tân Lập", DISTRICT, "TTYT Tân Lập;TTYT H. Tân Lập"),
    ("TTYT-LH", "Trung tâm Y tế huyện Long Hà", DISTRICT, "TTYT Long Hà;TTYT H. Long Hà"),
    ("TTYT-HD", "Trung tâm Y tế huyện Hòa Đông", DISTRICT, "TTYT Hòa Đông;TTYT H. Hòa Đông"),
    ("P-TCCB", "Phòng Tổ chức - Cán bộ", OFFICES, "Phòng TCCB;P. TCCB"),
    ("VP", "Văn phòng Sở Y tế", OFFICES, "Văn phòng Sở;VP Sở"),
    ("TTRA", "Thanh tra Sở Y tế", OFFICES, "Thanh tra Sở"),
]
RECEIPTS = [
    ("2024-03-18/Phu luc 02.xlsx", "", "", "P-TCCB", "phu-luc-02", "", "Phòng quên ghi tên đơn vị, đã hỏi lại"),
    ("2024-03-30/TTYT TP Minh Châu.xlsx", "2024-03-29", "112/TTYT-TCHC", "TTYT-MC", "phu-luc-02", "",
     "Văn thư nhận bản giấy ngày 29/3"),
]

# In the order in which the invented people are drawn: a new file goes to the end.
FILES = [
    layouts.office_without_its_name,
    versions.list_to_be_replaced,
    layouts.list_with_two_row_header,
    refused.another_annex,
    layouts.list_with_formulas,
    refused.litter,
    layouts.list_in_tcvn3,
    layouts.list_with_hidden_row,
    versions.old_binary_workbook,
    refused.empty_bytes,
    versions.list_in_vni,
    layouts.list_with_row_defects,
    layouts.zipped_lists,
    layouts.list_with_samples,
    layouts.nothing_to_register,
    versions.same_bytes_again,
    refused.clinic_that_is_no_unit,
    refused.encrypted_list,
    versions.replacing_list,
    versions.conflicting_list,
    refused.list_made_over_another,
    refused.damaged_second_version,
    layouts.two_sheets,
    versions.late_ansi_list,
    versions.late_supplement,
]

PLAN = f"""\
# Kế hoạch công tác thi đua, khen thưởng năm 2024 của Sở Y tế tỉnh Minh Hải: tỉnh, đơn vị và con người đều hư cấu.

year = 2024

[department]
parent = "UBND tỉnh Minh Hải"
name = "Sở Y tế"
place = "Minh Hải"
office = "Phòng Tổ chức - Cán bộ"
contact = "tccb@soyte-minhhai.example"
signers = [
  {{ title = "Người lập", name = "" }},
  {{ title = "GIÁM ĐỐC", name = "" }},
]

[document]
kind = "Kế hoạch"
number = "128/KH-SYT"
date = 2024-03-05
issuer = "Sở Y tế"

[[khoi]]
name = "{PROVINCIAL}"
counts_as_khoi = true

[[khoi]]
name = "{DISTRICT}"
counts_as_khoi = true

[[khoi]]
name = "{OFFICES}"
counts_as_khoi = false

[[deadline]]
document = "phu-luc-02"
internal = 2024-03-26
received = 2024-03-29
inclusive = true

[[deadline]]
document = "ke-hoach"
received = 2024-04-10
inclusive = true

[[form]]
document = "phu-luc-02"
form = "phu-luc-02"

[rules]
set = "2024-01"
not_registered = "warn"
"""

README = """\
# A sample campaign: Sở Y tế tỉnh Minh Hải, 2024

Province, units and people are invented. `../make_campaign.py` tells how the files were made; they are kept as
they came out of the programs named here. `../campaign-truth/` says what must come of them as of 2024-04-05.

- Plan: 128/KH-SYT of 05/3/2024; lists due on 29/3/2024, that day included. 16 units in two khối and the offices.
- `receipts.csv` names the unit of one file and the day another was really received.
- `TTRA` never sends anything: missing.

The truth has the columns of the register, status and findings files, with `expect` (must: a good program reports it; may:
no fault either way) and `a|b` for alternatives; in `file`, `sheet` and `cell` they run in step.
Status `amended-late|late` means amended-late, and finding `signed-copy|unsupported-format` means signed-copy: the second
word is for scorers that know only that. `trace.csv` adds the cell of each register row.

## File by file: producer, quirk, what is expected

{files}
"""

UNIT_COLUMNS = "code,name,khoi,aliases,contact,email"


def unit_row(unit, contact):
    return unit + (contact, f"{unit[0].lower()}@{MAIL}")


def expect_silence(truth):
    truth.status("TTRA", "missing", received="")
