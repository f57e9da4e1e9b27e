"""Files by XlsxWriter."""
import datetime

import xlsxwriter

from campaign_maker.producers import MADE
from workbook_maker.truth import Error, Sheet
from workbook_maker.values import grid, number_format


def begin(path, **options):
    book = xlsxwriter.Workbook(str(path), {"strings_to_formulas": False, "strings_to_urls": False} | options)
    book.set_properties({"created": MADE})
    return book


def fill(book, page, rows):
    for number, row in enumerate(rows):
        for column, value in enumerate(row):
            if value is None:
                continue
            form = number_format(value, column)
            page.write(number, column, value, book.add_format({"num_format": form}) if form else None)


def write_grid(path, rows, **options):
    book = begin(path, **options)
    fill(book, book.add_worksheet("Giá trị"), rows)
    book.close()
    return [Sheet("Giá trị", rows)]


def xlsxwriter_types(path, _):
    """XlsxWriter: every type of value"""
    return write_grid(path, grid())


def xlsxwriter_constant_memory(path, _):
    """XlsxWriter, constant memory: the same with inline strings"""
    return write_grid(path, grid(), constant_memory=True)


def xlsxwriter_1904(path, _):
    """XlsxWriter: the same, days counted from 1904"""
    return write_grid(path, grid(days_before_1904=False), date_1904=True)


def xlsxwriter_zip64(path, _):
    """XlsxWriter, `use_zip64`: the same in a zip64 archive that needs none"""
    return write_grid(path, grid(), use_zip64=True)


def xlsxwriter_escapes(path, _):
    """XlsxWriter: control characters, and text that looks like their escapes"""
    return write_grid(path, [["a\rb", "_x0041_", "_x000D_\n", "\x01\x1f", "_x_", "_xD83D_"]])


def xlsxwriter_formulas(path, _):
    """XlsxWriter: formulas with cached values of each type, shared strings beside them"""
    book = begin(path)
    page = book.add_worksheet("Công thức")
    cached = [42, 0.5, "chữ", True, Error("#N/A"), "", datetime.date(2022, 3, 31)]
    day = book.add_format({"num_format": "dd/mm/yyyy"})
    for column, value in enumerate(cached[:6]):
        value = "#N/A" if isinstance(value, Error) else "TRUE" if value is True else value
        page.write_formula(0, column, "=Z99", None, value)
    page.write_formula("G1", "=DATE(2022,3,31)", day, 44651)
    page.write_array_formula("A2:B2", "{=Z1:Z2*2}", None, 7)
    page.write_number("B2", 8)
    page.write_dynamic_array_formula("C2", "=UNIQUE(Z1:Z9)", None, "đầu")
    page.write_string("D2", "cuối")
    book.close()
    cached[5] = None  # XlsxWriter writes an empty number for it.
    return [Sheet("Công thức", [cached, [7, 8, "đầu", "cuối"]])]


def xlsxwriter_features(path, _):
    """XlsxWriter: rich text, table with totals, merged range, conditional format, sparkline, image-less chart, outline"""
    book = begin(path)
    page = book.add_worksheet("Bảng")
    bold = book.add_format({"bold": True})
    page.write_rich_string("A1", "Khoa ", bold, "Nội", " tiết")
    page.add_table("A3:B6", {"columns": [{"header": "Tên", "total_string": "Cộng"}, {"header": "Số", "total_function": "sum",
                                                                                       "total_value": 3}],
                             "data": [["An", 1], ["Bình", 2]], "total_row": True})
    page.merge_range("D1:F2", "gộp", bold)
    page.conditional_format("B4:B5", {"type": "data_bar"})
    page.add_sparkline("C4", {"range": "Bảng!B4:B5"})
    page.set_row(4, None, None, {"level": 1, "hidden": True})
    page.write_blank("H9", None, bold)
    page.write_comment("A4", "ghi chú")
    page.write_url("A8", "https://example.org/", string="liên kết")
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "=Bảng!$B$4:$B$5"})
    page.insert_chart("J2", chart)
    book.close()
    rows = [["Khoa Nội tiết", None, None, "gộp"], [], ["Tên", "Số"], ["An", 1], ["Bình", 2], ["Cộng", 3], [], ["liên kết"]]
    return [Sheet("Bảng", rows)]


def xlsxwriter_far_cells(path, _):
    """XlsxWriter: a cell in the last column, and an empty sheet"""
    book = begin(path)
    page = book.add_worksheet("Xa")
    page.write("XFD3", "cuối")
    page.set_row(1_048_575, 30)
    book.add_worksheet("Trống")
    book.close()
    return [Sheet("Xa", [[], [], [None] * 16_383 + ["cuối"]]), Sheet("Trống")]


MAKERS = [xlsxwriter_types, xlsxwriter_constant_memory, xlsxwriter_1904, xlsxwriter_zip64, xlsxwriter_escapes,
          xlsxwriter_formulas, xlsxwriter_features, xlsxwriter_far_cells]
