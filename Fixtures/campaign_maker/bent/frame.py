"""What the bent campaign's files share."""
from ..records import Entry, collective, individual
from ..sheet import STANDARD, Sheet

YEAR = 2023
ATTACHED = "(Kèm theo Kế hoạch số 57/KH-SYT ngày 06/3/2023 của Sở Y tế)"

SHARED = individual("Phan Thị Kim Ngọc", "Khoa Hồi sức tích cực")     # one person whom two units list
TRANSFERRED = "Lê Hữu Phước"                                          # two people of one name

CLINICAL = ["Khoa Khám bệnh", "Khoa Hồi sức tích cực", "Khoa Nội tim mạch", "Khoa Ngoại chấn thương", "Khoa Dược"]
DISTRICT = ["Phòng Kế hoạch - Nghiệp vụ", "Khoa Khám bệnh", "Khoa Kiểm soát bệnh tật và HIV/AIDS"]
OFFICE = ["Bộ phận Tổng hợp", "Bộ phận Văn thư"]

__all__ = ["ATTACHED", "CLINICAL", "DISTRICT", "Entry", "OFFICE", "SHARED", "STANDARD", "Sheet", "TRANSFERRED", "YEAR",
           "blank", "collective", "columns", "drawn", "filled", "individual", "titled", "total"]


def drawn(campaign, places, count):
    """Each place as a collective, and `count` people among them."""
    return [collective(place, campaign.people.note()) for place in places], campaign.people.among(places, count)


def titled(unit, **options):
    """A sheet that begins with the printed title and its header."""
    sheet = Sheet(**options)
    sheet.title(unit, YEAR, ATTACHED)
    sheet.header()
    return sheet


def filled(unit, collectives, individuals, **options):
    """A whole list, filled in as it was meant."""
    sheet = titled(unit, **options)
    sheet.lists(collectives, individuals)
    sheet.total(total(collectives, individuals))
    return sheet


def total(collectives, individuals):
    return f"TỔNG CỘNG: {len(collectives):02} tập thể ; {len(individuals):02} cá nhân"


def columns(name, organisation, note="Ghi chú", stt="STT"):
    """The form's four columns under other headers."""
    return {"stt": stt, "name": name, "organisation": organisation, "note": note}


def blank(entry):
    """The entry without its organisation."""
    return individual(entry.name, "", entry.note)
