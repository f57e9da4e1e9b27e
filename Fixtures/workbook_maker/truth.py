"""What a sheet must give as CSV, worked out from the values that were put into it."""
import dataclasses
import datetime


@dataclasses.dataclass
class Error:
    """A cell's error, by its text."""
    text: str


@dataclasses.dataclass
class Sheet:
    """A sheet: rows of values from A1 on, None for an empty cell."""
    name: str
    rows: list = dataclasses.field(default_factory=list)
    visibility: str = "visible"
    kind: str = "worksheet"


def written(sheets):
    """The text of the file that tells what a workbook holds."""
    return "".join(f"== {sheet.visibility} {sheet.kind} {sheet.name}\n" + "".join(map(record, trimmed(sheet.rows)))
                   for sheet in sheets)


def trimmed(rows):
    rows = [list(row) for row in rows]
    for row in rows:
        while row and row[-1] is None:
            row.pop()
    while rows and not rows[-1]:
        rows.pop()
    return rows


def record(row):
    return ",".join(map(field, row)) + "\n"


def field(value):
    if value is None:
        return ""
    if value == "":
        return '""'
    text = plain(value)
    return '"' + text.replace('"', '""') + '"' if any(sign in text for sign in ',"\r\n') else text


def plain(value):
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, Error):
        return value.text
    if isinstance(value, float):
        return str(int(value)) if value == int(value) and abs(value) < 1e16 else repr(value)
    if isinstance(value, datetime.timedelta):
        return elapsed(value)
    if isinstance(value, (datetime.datetime, datetime.time)):
        return value.isoformat(timespec="milliseconds" if value.microsecond else "seconds")
    return str(value)


def elapsed(span):
    seconds, rest = divmod(round(span.total_seconds() * 1000), 1000)
    text = f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    return text + (f".{rest:03}" if rest else "")
