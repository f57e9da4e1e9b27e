"""The values that every program is given: each type, and what strains it."""
import datetime
import unicodedata

TEXTS = ["Tên tập thể, cá nhân", "hai\ndòng", "  khoảng trắng  ", 'nháy "kép"', "<&>'", "=1+1", "00123", "TRUE",
         "2022-03-31", "😀𠀋", unicodedata.normalize("NFD", "Nguyễn Thị Ánh"), "\tthụt"]
# Fifteen digits: LibreOffice writes no more.
NUMBERS = [0, 1, -1, 0.1, -2.5, 0.333333333333333, 1e21, 1e-7, 123456789012345, 9.99999999999999e307, 2.2250738585072e-308]
DAYS = [datetime.date(1900, 3, 1), datetime.date(2022, 3, 31), datetime.date(9999, 12, 31)]
MOMENTS = [datetime.datetime(2022, 3, 31, 14, 5), datetime.datetime(2022, 3, 31, 23, 59, 59),
           datetime.datetime(2022, 3, 31, 0, 0, 0, 250000)]
TIMES = [datetime.time(7, 30), datetime.time(23, 59, 59)]
SPANS = [datetime.timedelta(hours=36, minutes=5), datetime.timedelta(minutes=1, seconds=30)]

DAY_FORMATS = ["dd/mm/yyyy", '[$-42A]dd" tháng "mm" năm "yyyy;@', "d-mmm-yy"]
MOMENT_FORMATS = ["dd/mm/yyyy hh:mm", "yyyy-mm-dd hh:mm:ss", "hh:mm:ss.000 dd/mm/yyyy"]


def grid(days_before_1904=True):
    """A row for each type, an empty row, and a last one with a gap."""
    days = DAYS if days_before_1904 else DAYS[1:]
    return [TEXTS, NUMBERS, [True, False], days, MOMENTS, TIMES, SPANS, [], [None, None, "cuối"]]


def number_format(value, column):
    """The number format that makes a cell show what its value is; None for text and plain numbers."""
    if isinstance(value, datetime.datetime):
        return MOMENT_FORMATS[column % 3]
    if isinstance(value, datetime.date):
        return DAY_FORMATS[column % 3]
    if isinstance(value, datetime.time):
        return "hh:mm:ss"
    return "[h]:mm:ss" if isinstance(value, datetime.timedelta) else None
