"""One sheet as a unit's clerk would fill it in, row by row, which remembers where each registration stands."""
import string
from dataclasses import dataclass, field

STANDARD = {"stt": "STT", "name": "Tên tập thể, cá nhân đăng ký tham gia thi đua",
            "organisation": "Tên cơ quan đơn vị", "note": "Ghi chú"}
BLANK_FORM = {"collective": ["Phòng Tổ chức - Cán bộ", "Khoa Cấp cứu", "Trạm Y tế phường Trần Phú"],
              "individual": [("Nguyễn Văn A", "Khoa Cấp cứu"), ("Nguyễn Văn B", "Trạm Y tế phường Trần Phú")]}


@dataclass
class Sheet:
    name: str = "Sheet1"
    columns: dict = field(default_factory=lambda: dict(STANDARD))
    left: int = 0                       # empty columns before the table
    shown_name: str = None              # as the truth names it: "" in a CSV
    rows: list = field(default_factory=list)        # each {column number from 1: value}
    merged: list = field(default_factory=list)      # (first row, first column, last row, last column)
    bold: set = field(default_factory=set)
    capital_font: set = field(default_factory=set)  # rows that a legacy capital font shows in capitals
    bordered: set = field(default_factory=set)
    hidden: set = field(default_factory=set)
    struck: set = field(default_factory=set)
    placed: list = field(default_factory=list)      # (Entry, cell of the name)
    next_stt: int = 1

    def __post_init__(self):
        if self.shown_name is None:
            self.shown_name = self.name

    # Rows

    def add(self, values, bold=False, bordered=False):
        """Adds a row of values by column number; returns its number from 1."""
        self.rows.append({column: value for column, value in values.items() if value not in ("", None)})
        row = len(self.rows)
        if bold:
            self.bold.add(row)
        if bordered:
            self.bordered.add(row)
        return row

    def fields(self, bold=False, **values):
        """Adds a table row, its values by field."""
        return self.add({self.column(key): value for key, value in values.items()}, bold, bordered=True)

    def skip(self, count=1):
        for _ in range(count):
            self.add({})

    def line(self, text, merged=True, bold=True, capital_font=False):
        """Adds a line of the title block or the foot, as wide as the table."""
        row = self.add({self.left + 1: text}, bold)
        if merged:
            self.merged.append((row, self.left + 1, row, self.left + len(self.columns)))
        if capital_font:
            self.capital_font.add(row)
        return row

    # The form's parts

    def title(self, unit, year=2024, attached="(Kèm theo Kế hoạch số 128/KH-SYT ngày 05/3/2024 của Sở Y tế)"):
        """The printed title of Phụ lục 02, the unit on a row of its own."""
        self.line("PHỤ LỤC 02:")
        self.line("BÁO CÁO TỔNG HỢP DANH SÁCH TẬP THỂ, CÁ NHÂN ĐĂNG KÝ")
        self.line(f"THAM GIA THI ĐUA NĂM {year} CỦA ĐƠN VỊ:")
        self.line(unit)
        self.line(attached, bold=False)
        self.skip()

    def header(self):
        return self.fields(bold=True, **self.columns)

    def section(self, stt, text):
        self.next_stt = 1
        return self.fields(bold=True, stt=stt, name=text)

    def entry(self, entry, **written):
        """Adds a registration; `written` tells what stands in the file where that differs from the register."""
        values = {"stt": self.next_stt, "name": entry.name, "organisation": entry.organisation, "note": entry.note}
        row = self.fields(**values | written)
        self.next_stt += 1
        self.placed.append((entry, self.cell("name", row)))
        return row

    def entries(self, entries):
        return [self.entry(entry) for entry in entries]

    def lists(self, collectives, individuals, first=("I", "Tập thể"), second=("II", "Cá nhân")):
        """Adds both sections, each under its section row."""
        self.section(*first)
        self.entries(collectives)
        self.section(*second)
        self.entries(individuals)

    def samples(self, kind):
        """Adds the sample rows of the blank form and its row of dots; returns their row numbers."""
        rows = []
        for sample in BLANK_FORM[kind]:
            name, organisation = (sample, "") if kind == "collective" else sample
            rows.append(self.fields(stt=self.next_stt, name=name, organisation=organisation))
            self.next_stt += 1
        return rows, self.fields(stt="...")

    def total(self, text):
        return self.line(text)

    def signature(self, names=None):
        self.skip()
        left, right = self.column("name"), self.left + len(self.columns)
        self.add({left: "Người lập", right: "THỦ TRƯỞNG ĐƠN VỊ"}, bold=True)
        self.add({left: "(Ký và ghi rõ họ tên)", right: "(Ký, ghi rõ họ tên và đóng dấu)"})
        if names:
            self.skip(3)
            self.add({left: names[0], right: names[1]}, bold=True)

    # Places

    def column(self, key):
        return self.left + 1 + list(self.columns).index(key)

    def cell(self, key, row):
        return string.ascii_uppercase[self.column(key) - 1] + str(row)

    def row_of(self, name, last=False):
        """The row of a registration by its name, the first or the last that has it."""
        cells = [cell for entry, cell in self.placed if entry.name == name]
        return int(cells[-1 if last else 0][1:])

    def place(self, file, key, row):
        """Where a finding points: file, sheet and cell, as the truth tells them."""
        return file, self.shown_name, self.cell(key, row)

    def merge(self, key, first_row, last_row):
        self.merged.append((first_row, self.column(key), last_row, self.column(key)))

    @property
    def width(self):
        return max((max(row) for row in self.rows if row), default=0)

    def records(self, blank=""):
        """The rows as lists of equal length, for text files."""
        return [[row.get(column, blank) for column in range(1, self.width + 1)] for row in self.rows]
