"""What arrives packed: folders, archives in archives, names of other code pages, two units in one file."""
import io
import zipfile
import zlib

from .. import legacy, producers
from .frame import DISTRICT, Sheet, drawn, filled, titled, total
from .layouts import prefilled_rows
from .packages import prefixed, with_external_links


class NamedInCodePage1258(zipfile.ZipInfo):
    """A zip entry of a Vietnamese Windows: the name in its code page, backslashes, no flag."""

    def _encodeFilenameFlags(self):
        return legacy.windows_1258(self.filename).replace(b"/", b"\\"), self.flag_bits & ~0x800


class NamedInCodePage437(zipfile.ZipInfo):
    """A zip entry as old archivers write it: the name in the code page of DOS."""

    def _encodeFilenameFlags(self):
        return self.filename.encode("cp437"), self.flag_bits & ~0x800


def archive(members, kind=zipfile.ZipInfo):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in members:
            package.writestr(producers.zip_entry(name, kind), content)
    return data.getvalue()


def folder_of_a_unit(campaign):
    file = "2023-03-20/TTYT Ba Vì/danh sach.xlsx"
    path = campaign.file(
        file, "LibreOffice Calc",
        "nothing in the file says whose it is: the folder does",
        "on-time, by the folder's name")
    collectives, individuals = drawn(campaign, DISTRICT, 8)
    sheet = Sheet()
    sheet.line("DANH SÁCH TẬP THỂ, CÁ NHÂN ĐĂNG KÝ THAM GIA THI ĐUA NĂM 2023")
    sheet.header()
    sheet.lists(collectives, individuals)
    sheet.total(total(collectives, individuals))
    draft = campaign.draft("ba-vi.xlsx")
    producers.write_openpyxl(draft, sheet)
    producers.libreoffice(path, draft, "xlsx")
    campaign.accept("TTYT-BV", file, sheet, status="on-time")


def folders_in_a_zip(campaign):
    file = "2023-03-22/Khoi huyen.zip"
    path = campaign.file(
        file, "Python zipfile, laid out as a Vietnamese Windows does",
        "a folder for each unit; member names in Windows-1258 with backslashes, not marked",
        "each list counts for the unit of its folder")
    members = []
    for unit, place, kind in (("TTYT-TB", "TTYT Thanh Bình", "xlsx"), ("TTYT-MK", "TTYT Mường Khe", "csv")):
        collectives, individuals = drawn(campaign, DISTRICT, 7)
        sheet = filled(".....", collectives, individuals, shown_name=None if kind == "xlsx" else "")
        member = f"{place}/danh sách đăng ký.{kind}"
        draft = campaign.draft(f"{unit}.{kind}")
        if kind == "xlsx":
            producers.write_xlsxwriter(draft, sheet)
            producers.rewrite_package(draft, prefixed)
            told = "XlsxWriter, its XML with prefixes on every element and absolute targets in the relationships"
        else:
            producers.write_text(draft, sheet, producers.utf8_with_mark, ";")
            told = "Python csv"
        members.append((member, draft.read_bytes()))
        campaign.told.append((f"{file}!{member}", told, "the form's dots for the unit", "on-time"))
        campaign.accept(unit, f"{file}!{member}", sheet, status="on-time")
    path.write_bytes(archive(members, NamedInCodePage1258))


def names_of_code_page_437(campaign):
    file = "2023-03-22/PHCN.zip"
    path = campaign.file(
        file, "Python zipfile, laid out as old archivers do",
        "the member's name in code page 437", "the list counts")
    sheet, data = prefilled_rows(campaign)
    member = f"{file}!danh sách cá nhân.xlsx"
    campaign.told.append((
        member, "openpyxl",
        "numbered rows without names, formulas without values and #N/A below both sections; an empty styled cell in XFD1048576; "
        "a hidden sheet of codes", "on-time; the unused rows are nobody and no finding"))
    path.write_bytes(archive([("danh sách cá nhân.xlsx", data)], NamedInCodePage437))
    campaign.accept("BVPHCN", member, sheet, status="on-time")
    campaign.truth.finding("formula-without-value", member, detail="codes of registered people", expect="may")


def zip_in_a_zip(campaign):
    file = "2023-03-23/Fwd Fwd dang ky.zip"
    path = campaign.file(file, "Python zipfile", "a zip in a zip", "the list in it counts")
    inner = campaign.draft("khtc.xlsx")
    sheet = with_external_links(campaign, inner)
    member = f"{file}!cac phong.zip!Phong KHTC.xlsx"
    campaign.told.append((member, "XlsxWriter", "departments by formulas on another workbook, with cached values",
                          "on-time; external-link; takes the place of the list that was sent back"))
    path.write_bytes(archive([("cac phong.zip", archive([("Phong KHTC.xlsx", inner.read_bytes()), ("Thumbs.db", bytes(64))]))]))
    campaign.accept("P-KHTC", member, sheet, status="on-time")
    campaign.truth.finding("external-link", member)


def locked_and_empty_zips(campaign):
    file = "2023-03-16/TTYT Thac Lung.zip"
    member = f"{file}!danh sach.xlsx"
    path = campaign.file(file, "bytes by hand", "the member asks for a password (thaclung)",
                         "encrypted-file; the open list of 17/3 counts")
    path.write_bytes(locked_archive("danh sach.xlsx", campaign.remembered["BVDK"][2].read_bytes(), b"thaclung"))
    campaign.truth.finding("encrypted-file", member)
    campaign.truth.finding("superseded-submission", member, expect="may")
    empty = "2023-03-23/TTYT Khe Buoi.zip"
    campaign.file(empty, "Python zipfile", "a zip with nothing in it", "empty-file").write_bytes(archive([]))
    campaign.truth.finding("empty-file", empty)
    campaign.truth.finding("superseded-submission", empty, expect="may")


def locked_archive(name, data, password):
    """A zip with one stored member under the traditional encryption (APPNOTE 6.1)."""
    keys = [0x12345678, 0x23456789, 0x34567890]

    def crc(value, byte):
        return zlib.crc32(bytes([byte]), value ^ 0xFFFFFFFF) ^ 0xFFFFFFFF

    def advance(byte):
        keys[0] = crc(keys[0], byte)
        keys[1] = ((keys[1] + (keys[0] & 0xFF)) * 134775813 + 1) & 0xFFFFFFFF
        keys[2] = crc(keys[2], keys[1] >> 24)

    def encrypt(byte):
        mask = keys[2] | 2
        advance(byte)
        return byte ^ ((mask * (mask ^ 1)) >> 8 & 0xFF)
    for byte in password:
        advance(byte)
    checksum = zlib.crc32(data)
    body = bytes(map(encrypt, bytes(11) + bytes([checksum >> 24]) + data))
    plain = io.BytesIO()
    with zipfile.ZipFile(plain, "w") as package:
        package.writestr(producers.zip_entry(name), body, zipfile.ZIP_STORED)
    return with_flag_and_sizes(plain.getvalue(), checksum, len(data))


def with_flag_and_sizes(package, checksum, size):
    """The archive with its one member marked as encrypted, and the plain data's checksum and size."""
    out, central = bytearray(package), package.rindex(b"PK\x01\x02")
    for start, flags, crc, length in ((0, 6, 14, 22), (central, 8, 16, 24)):
        out[start + flags] |= 1
        out[start + crc:start + crc + 4] = checksum.to_bytes(4, "little")
        out[start + length:start + length + 4] = size.to_bytes(4, "little")
    return bytes(out)


def two_units_in_one_sheet(campaign):
    file = "2023-03-22/Khoi truong gui.xlsx"
    path = campaign.file(
        file, "openpyxl",
        "the khối trưởng typed two units' lists under each other, each with its title block and header",
        "on-time for both; each person in the own unit")
    sheet = Sheet()
    for unit, name in (("TTYT-PM", "TRUNG TÂM Y TẾ HUYỆN PHÚ MỸ"), ("TTYT-DB", "TRUNG TÂM Y TẾ HUYỆN ĐÁ BẠC")):
        collectives, individuals = drawn(campaign, DISTRICT, 6)
        before = len(sheet.placed)
        part = titled(name)
        offset = len(sheet.rows)
        sheet.rows += part.rows
        for rows, own in ((sheet.bold, part.bold), (sheet.bordered, part.bordered)):
            rows |= {row + offset for row in own}
        sheet.merged += [(r1 + offset, c1, r2 + offset, c2) for r1, c1, r2, c2 in part.merged]
        sheet.lists(collectives, individuals)
        sheet.total(total(collectives, individuals))
        sheet.signature()
        sheet.skip(2)
        campaign.accept(unit, file, Sheet(placed=sheet.placed[before:]), status="on-time")
    producers.write_openpyxl(path, sheet)
