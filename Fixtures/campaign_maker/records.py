"""What the files were made from, and so what must come out of them."""
import csv
from dataclasses import dataclass


@dataclass(frozen=True)
class Entry:
    """A registration as the register must show it: NFC, single spaces."""
    kind: str
    name: str
    organisation: str = ""
    note: str = ""


def individual(name, organisation, note=""):
    return Entry("individual", name, organisation, note)


def collective(name, note=""):
    return Entry("collective", name, "", note)


class Truth:
    """The register, statuses and findings to expect; `needs` stays empty: everything holds at once."""

    def __init__(self):
        self.register, self.statuses, self.findings = [], [], []

    def accept(self, unit, file, *sheets):
        for sheet in sheets:
            for entry, cell in sheet.placed:
                self.register.append((unit, entry, file, sheet.shown_name, cell))

    def status(self, unit, status, file="", received=None):
        self.statuses.append((unit, status, file, file[:10] if received is None else received, ""))

    def finding(self, code, *places, detail="", expect="must"):
        """Expects `code` at one of these places: each a file, or a file, sheet and cell."""
        whole = [(place, "", "") if isinstance(place, str) else place for place in places]
        file, sheet, cell = ("|".join(dict.fromkeys(parts)) for parts in zip(*whole))
        self.findings.append((file, code, sheet, cell, detail, expect, ""))

    def write(self, folder, unit_order):
        folder.mkdir(parents=True, exist_ok=True)
        traced = list(self.numbered(unit_order))
        table(folder / "register.csv", "unit_code,kind,ordinal,name,organisation,note,needs",
              [row[:6] + ("",) for row in traced])
        table(folder / "trace.csv", "unit_code,kind,ordinal,name,organisation,note,file,sheet,cell,needs",
              [row + ("",) for row in traced])
        table(folder / "status.csv", "unit_code,status,file,received,needs",
              sorted(self.statuses, key=lambda row: unit_order.index(row[0])))
        table(folder / "findings.csv", "file,code,sheet,cell,detail,expect,needs", sorted(self.findings))

    def numbered(self, unit_order):
        """The register in the order of the units, collectives first, numbered per unit and kind."""
        for unit in unit_order:
            for kind in ("collective", "individual"):
                rows = [row for row in self.register if row[0] == unit and row[1].kind == kind]
                for ordinal, (_, entry, file, sheet, cell) in enumerate(rows, 1):
                    yield unit, kind, ordinal, entry.name, entry.organisation, entry.note, file, sheet, cell


def table(path, header, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header.split(","))
        writer.writerows(rows)
