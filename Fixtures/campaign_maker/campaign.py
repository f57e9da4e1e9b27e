"""What the sample campaign's files share: the folder in the making, the plain form, places and special people."""
from .people import People
from .records import Truth
from .sheet import Sheet

CLINICAL = ["Khoa Khám bệnh", "Khoa Cấp cứu", "Khoa Nội tổng hợp", "Khoa Ngoại tổng hợp", "Khoa Dược", "Phòng Điều dưỡng"]
STATIONS = ["Trạm Y tế xã Bình An", "Trạm Y tế xã Phú Lộc", "Trạm Y tế xã Tân Hòa"]

NAMESAKE = "Nguyễn Thị Thu Hằng"        # two people of one name, in other sub-units of two units
SECONDED = "Huỳnh Thị Mỹ Duyên"         # one person whom two units list in the same sub-unit


class Campaign:
    """The folder in the making: its files, what they are for, and what must come of them."""

    def __init__(self, folder, scratch, seed):
        self.folder, self.scratch = folder, scratch
        self.people, self.truth = People(seed=seed, taken=(NAMESAKE, SECONDED)), Truth()
        self.told = []      # (file, producer, quirk, expected)
        self.remembered = {}

    def file(self, name, producer, quirk, expected):
        """The path to write a submission to; tells the README about it."""
        self.told.append((name, producer, quirk, expected))
        path = self.folder / "received" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def draft(self, name):
        return self.scratch / name

    def signers(self):
        return self.people.name(), self.people.name()

    def accept(self, unit, file, *sheets, status=None, received=None):
        """These sheets are rows of the register; `status` where the file is the newest of its unit that counts."""
        self.truth.accept(unit, file, *sheets)
        if status:
            self.truth.status(unit, status, file, received)


def form(unit, collectives, individuals, signed=None):
    """The sheet of a unit that fills the form in as it was meant."""
    sheet = Sheet()
    sheet.title(unit)
    sheet.header()
    sheet.lists(collectives, individuals)
    sheet.total(f"TỔNG CỘNG: {len(collectives):02} tập thể ; {len(individuals):02} cá nhân")
    sheet.signature(signed)
    return sheet
