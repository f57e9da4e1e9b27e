"""The programs that write the files. Times inside the files are fixed where the program lets us."""
import contextlib
import csv
import datetime
import io
import pathlib
import shutil
import subprocess
import tempfile
import time
import types
import unicodedata
import zipfile
from unittest import mock

import openpyxl
import openpyxl.styles
import pandas
import xlsxwriter

MADE = datetime.datetime(2024, 3, 15, 8, 0)
WIDTHS = {"stt": 7, "name": 38, "organisation": 32, "note": 22}


@contextlib.contextmanager
def fixed_clock():
    """openpyxl stamps zip entries and the properties with the present; here that is MADE."""
    clock = types.SimpleNamespace(datetime=types.SimpleNamespace(now=lambda tz=None: MADE), timezone=datetime.timezone)
    with mock.patch("openpyxl.writer.excel.datetime", clock), \
         mock.patch("time.localtime", lambda *_: time.struct_time(MADE.timetuple())):
        yield


def write_openpyxl(path, *sheets, font="Times New Roman", capital_font=None, encode=str, dress=None):
    """An .xlsx by openpyxl; `encode` and the fonts make it a legacy one, `dress` changes the workbook at the end."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    book.properties.creator, book.properties.created = "Van thu", MADE
    for sheet in sheets:
        fill_openpyxl(book.create_sheet(sheet.name), sheet, font, capital_font or font, encode)
    if dress:
        dress(book)
    with fixed_clock():
        book.save(path)


def fill_openpyxl(page, sheet, font, capital_font, encode):
    thin = openpyxl.styles.Side(style="thin")
    for number, row in enumerate(sheet.rows, 1):
        for column, value in row.items():
            cell = page.cell(number, column, encode(value) if isinstance(value, str) else value)
            name = capital_font if number in sheet.capital_font else font
            cell.font = openpyxl.styles.Font(name=name, size=13, bold=number in sheet.bold, strike=number in sheet.struck or None)
            if isinstance(value, datetime.date):
                cell.number_format = "dd/mm/yyyy"
        if number in sheet.bordered:
            for column in range(sheet.left + 1, sheet.left + len(sheet.columns) + 1):
                page.cell(number, column).border = openpyxl.styles.Border(thin, thin, thin, thin)
    for first_row, first_column, last_row, last_column in sheet.merged:
        page.merge_cells(None, first_row, first_column, last_row, last_column)
        page.cell(first_row, first_column).alignment = openpyxl.styles.Alignment("center", "center", wrap_text=True)
    for row in sheet.hidden:
        page.row_dimensions[row].hidden = True
    for key in sheet.columns:
        letter = openpyxl.utils.get_column_letter(sheet.column(key))
        page.column_dimensions[letter].width = WIDTHS.get(key, 14)


def write_xlsxwriter(path, *sheets, form=str, constant_memory=False, dress=None):
    """An .xlsx by XlsxWriter; constant memory writes inline strings. `form` changes text as it is written, `dress` the
    workbook at the end."""
    book = xlsxwriter.Workbook(str(path), {"constant_memory": constant_memory})
    book.set_properties({"author": "Van thu", "created": MADE})
    for sheet in sheets:
        fill_xlsxwriter(book, book.add_worksheet(sheet.name), sheet, form)
    if dress:
        dress(book)
    book.close()


def fill_xlsxwriter(book, page, sheet, form):
    look = {"font_name": "Times New Roman", "font_size": 13}
    plain, bold = book.add_format(look), book.add_format(look | {"bold": True})
    boxed = book.add_format(look | {"border": 1, "text_wrap": True})
    boxed_bold = book.add_format(look | {"border": 1, "bold": True, "align": "center", "valign": "vcenter", "text_wrap": True})
    for key in sheet.columns:
        page.set_column(sheet.column(key) - 1, sheet.column(key) - 1, WIDTHS.get(key, 14))
    merged = {(r1, c1): (r2, c2) for r1, c1, r2, c2 in sheet.merged}
    for number, row in enumerate(sheet.rows, 1):
        style = {(True, True): boxed_bold, (True, False): boxed, (False, True): bold, (False, False): plain}[
            number in sheet.bordered, number in sheet.bold]
        for column in sorted(row):
            value = form(row[column]) if isinstance(row[column], str) else row[column]
            if (number, column) in merged:
                last_row, last_column = merged[number, column]
                page.merge_range(number - 1, column - 1, last_row - 1, last_column - 1, value, style)
            else:
                page.write(number - 1, column - 1, value, style)


def write_pandas(path, sheet):
    """An .xlsx by pandas.to_excel: a bare table, numbers beside blanks become floats."""
    frame = pandas.DataFrame(sheet.records(blank=None)[1:], columns=sheet.records()[0])
    frame["STT"] = frame["STT"].astype(float)
    with fixed_clock(), pandas.ExcelWriter(path, engine="openpyxl") as writer:
        writer.book.properties.created = MADE
        frame.to_excel(writer, sheet_name=sheet.name, index=False)


def write_text(path, sheet, encode, delimiter, separator_line=False):
    """A delimited text file by Python's csv module, lines ended as Windows does."""
    text = io.StringIO(newline="")
    if separator_line:
        text.write(f"sep={delimiter}\r\n")
    csv.writer(text, delimiter=delimiter, lineterminator="\r\n").writerows(sheet.records())
    pathlib.Path(path).write_bytes(encode(text.getvalue()))


def utf16(text):
    return b"\xff\xfe" + text.encode("utf-16-le")


def utf8_with_mark(text):
    return text.encode("utf-8-sig")


def libreoffice(path, source, kind):
    """`source` opened and saved again by LibreOffice as `kind`: xlsx, xls, ods or pdf."""
    with tempfile.TemporaryDirectory() as scratch:
        named = pathlib.Path(scratch, pathlib.Path(path).stem + pathlib.Path(source).suffix)
        shutil.copy(source, named)
        out = pathlib.Path(scratch, "out")
        subprocess.run(["soffice", f"-env:UserInstallation=file://{scratch}/profile", "--headless", "--convert-to", kind,
                        "--outdir", out, named], check=True, capture_output=True, timeout=180)
        shutil.move(out / f"{named.stem}.{kind}", path)


def libreoffice_encrypted(path, source, password):
    """`source` saved by LibreOffice with a password to open it; needs the system's Python with its uno module."""
    script = pathlib.Path(__file__).with_name("encrypt_with_libreoffice.py")
    subprocess.run(["/usr/bin/python3", script, source, path, password], check=True, timeout=180)


def gnumeric(path, source):
    """`source` opened and saved again by Gnumeric."""
    subprocess.run(["ssconvert", "--export-type=Gnumeric_Excel:xlsx2", source, path], check=True, capture_output=True, timeout=60)


def rewrite_package(path, change=lambda name, text: text, added=()):
    """A package written again part by part: `change` gets the name and text of each XML part."""
    with zipfile.ZipFile(path) as old:
        parts = [(info.filename, old.read(info)) for info in old.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in parts + [(name, text.encode()) for name, text in added]:
            if name.endswith((".xml", ".rels")):
                data = change(name, data.decode()).encode()
            new.writestr(zip_entry(name), data)


def zip_entry(name, kind=zipfile.ZipInfo):
    info = kind(name, MADE.timetuple()[:6])
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


class MacMember(zipfile.ZipInfo):
    """A zip entry as macOS writes it: the name in UTF-8, decomposed, without the flag that says so."""

    def _encodeFilenameFlags(self):
        return unicodedata.normalize("NFD", self.filename).encode(), self.flag_bits & ~0x800


def write_mac_zip(path, members):
    """A zip such as a Mac makes: (name, bytes) pairs, each with its __MACOSX shadow."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            for entry, content in ((name, data), ("__MACOSX/._" + name, APPLE_DOUBLE)):
                archive.writestr(zip_entry(entry, MacMember), content)


APPLE_DOUBLE = b"\x00\x05\x16\x07\x00\x02\x00\x00Mac OS X        " + bytes(96)
OLD_COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def excel_owner_file(user):
    """The ~$ file that Excel keeps beside an open workbook: the user's name twice, padded with spaces."""
    length = len(user)
    return bytes([length]) + user.ljust(54).encode() + bytes([length, 0]) + user.ljust(54).encode("utf-16-le")
