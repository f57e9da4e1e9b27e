"""Files by openpyxl, and by pandas through it."""
import datetime

import openpyxl
import pandas
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.packaging.custom import StringProperty
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

from campaign_maker.producers import fixed_clock
from workbook_maker.truth import Error, Sheet
from workbook_maker.values import grid, number_format


def save(book, path):
    with fixed_clock():
        book.save(path)


def fill(page, rows):
    for number, row in enumerate(rows, 1):
        for column, value in enumerate(row, 1):
            if value is None:
                continue
            cell = page.cell(number, column)
            cell.value = value
            if isinstance(value, str):
                cell.data_type = "s"
            if form := number_format(value, column - 1):
                cell.number_format = form


def openpyxl_types(path, _):
    """openpyxl: every type of value, in shared strings and styles"""
    book = openpyxl.Workbook()
    book.active.title = "Giá trị"
    fill(book.active, grid())
    save(book, path)
    return [Sheet("Giá trị", grid())]


def openpyxl_1904(path, _):
    """openpyxl: the same in a workbook that counts days from 1904"""
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    book.active.title = "1904"
    fill(book.active, grid(days_before_1904=False))
    save(book, path)
    return [Sheet("1904", grid(days_before_1904=False))]


def openpyxl_iso_dates(path, _):
    """openpyxl: days and moments as ISO 8601 text (`t="d"`)"""
    rows = [[datetime.datetime(2022, 3, 31), datetime.datetime(2022, 3, 31, 14, 5)]]
    book = openpyxl.Workbook(iso_dates=True)
    fill(book.active, rows)
    save(book, path)
    return [Sheet("Sheet", [["2022-03-31T00:00:00", "2022-03-31T14:05:00"]])]


def openpyxl_write_only(path, _):
    """openpyxl: written row by row, without the dimension"""
    rows = [["STT", "Tên", None, "Ghi chú"], [1, "Khoa Dược", None, 1.5], [], [2, "Khoa Nội", True]]
    book = openpyxl.Workbook(write_only=True)
    page = book.create_sheet("Dòng")
    for row in rows:
        page.append(row)
    save(book, path)
    return [Sheet("Dòng", rows)]


def openpyxl_rich_text(path, _):
    """openpyxl: text of several fonts in the cells themselves, blanks at the borders of the runs"""
    book = openpyxl.Workbook()
    book.active["A1"] = CellRichText("Khoa ", TextBlock(InlineFont(b=True), "Nội "), TextBlock(InlineFont(i=True), "tiết"), " A")
    book.active["B2"] = CellRichText(TextBlock(InlineFont(rFont="VNI-Times"), "Ñôn vò"))
    save(book, path)
    return [Sheet("Sheet", [["Khoa Nội tiết A"], [None, "Ñôn vò"]])]


def openpyxl_formulas(path, _):
    """openpyxl: formulas that were never calculated, and errors as values"""
    book = openpyxl.Workbook()
    page = book.active
    page["A1"], page["B1"], page["C1"] = 2, "=A1*3", "#N/A"
    page["A2"] = "#DIV/0!"
    page["C2"] = "sau"
    save(book, path)
    return [Sheet("Sheet", [[2, None, Error("#N/A")], [Error("#DIV/0!"), None, "sau"]])]


def openpyxl_layout(path, _):
    """openpyxl: merged, hidden and formatted cells, comment, link, list, defined name, custom property"""
    book = openpyxl.Workbook()
    page = book.active
    page.title = "Bìa & 'phụ lục'"
    page["A1"] = "PHỤ LỤC 02"
    page.merge_cells("A1:D2")
    page["A3"], page["B3"], page["D3"] = "ẩn", "hiện", "https://example.org/?a=1&b=2"
    page["D3"].hyperlink = "https://example.org/?a=1&b=2"
    page["B3"].comment = Comment("Ghi chú của ô", "Van thu")
    page["F9"].fill = openpyxl.styles.PatternFill("solid", "FFFF00")
    page.row_dimensions[3].hidden = page.column_dimensions["A"].hidden = True
    choice = DataValidation("list", '"LĐTT,CSTĐCS"')
    choice.add("E3:E9")
    page.add_data_validation(choice)
    page.auto_filter.ref, page.freeze_panes = "A3:D3", "A4"
    book.defined_names["Bang"] = DefinedName("Bang", attr_text="'Bìa & ''phụ lục'''!$A$1:$D$3")
    book.custom_doc_props.append(StringProperty(name="Đơn vị", value="Bệnh viện"))
    save(book, path)
    return [Sheet("Bìa & 'phụ lục'", [["PHỤ LỤC 02"], [], ["ẩn", "hiện", None, "https://example.org/?a=1&b=2"]])]


def openpyxl_chartsheet(path, _):
    """openpyxl: a chart sheet before the worksheets, hidden and very hidden sheets"""
    book = openpyxl.Workbook()
    data = book.active
    data.title = "Số liệu"
    data["A1"], data["A2"] = 3, 4
    chart = BarChart()
    chart.add_data(Reference(data, 1, 1, 1, 2))
    book.create_chartsheet("Biểu đồ", 0).add_chart(chart)
    for name, state in (("Ẩn", "hidden"), ("Ẩn kỹ", "veryHidden")):
        page = book.create_sheet(name)
        page["B2"], page.sheet_state = name, state
    save(book, path)
    return [Sheet("Biểu đồ", kind="chartsheet"), Sheet("Số liệu", [[3], [4]]),
            Sheet("Ẩn", [[], [None, "Ẩn"]], "hidden"), Sheet("Ẩn kỹ", [[], [None, "Ẩn kỹ"]], "veryHidden")]


def openpyxl_many_sheets(path, _):
    """openpyxl: thirty sheets, the last one empty"""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for number in range(1, 31):
        page = book.create_sheet(f"Đơn vị {number}")
        if number < 30:
            page.cell(number, number % 5 + 1, number)
    save(book, path)
    return [Sheet(f"Đơn vị {number}", [[]] * (number - 1) + [[None] * (number % 5) + [number]] if number < 30 else [])
            for number in range(1, 31)]


def frame():
    return pandas.DataFrame({"Tên": ["An", None, "Bình"], "Số": [1, 2.5, float("nan")], "Đúng": [True, False, True],
                             "Ngày": [pandas.Timestamp(2022, 3, 31), pandas.Timestamp(2022, 4, 1, 8, 30), pandas.NaT]})


FRAME = [[None, "Tên", "Số", "Đúng", "Ngày"], [0, "An", 1, True, datetime.datetime(2022, 3, 31)],
         [1, None, 2.5, False, datetime.datetime(2022, 4, 1, 8, 30)], [2, "Bình", None, True]]


def pandas_openpyxl(path, _):
    """pandas through openpyxl: a table with its index, missing values"""
    with fixed_clock(), pandas.ExcelWriter(path, engine="openpyxl") as writer:
        frame().to_excel(writer, sheet_name="Bảng")
    return [Sheet("Bảng", FRAME)]


def pandas_xlsxwriter(path, _):
    """pandas through XlsxWriter: the same, below and beside the corner"""
    with fixed_clock(), pandas.ExcelWriter(path, engine="xlsxwriter") as writer:
        frame().to_excel(writer, sheet_name="Bảng", startrow=2, startcol=1)
    return [Sheet("Bảng", [[], []] + [[None] + row for row in FRAME])]


MAKERS = [openpyxl_types, openpyxl_1904, openpyxl_iso_dates, openpyxl_write_only, openpyxl_rich_text, openpyxl_formulas,
          openpyxl_layout, openpyxl_chartsheet, openpyxl_many_sheets, pandas_openpyxl, pandas_xlsxwriter]
