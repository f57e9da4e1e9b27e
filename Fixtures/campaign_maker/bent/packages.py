"""Formats and packages: what stands inside the files, and files that are no spreadsheet at all."""
import re
import zipfile
from html import escape

from .. import producers
from .frame import DISTRICT, OFFICE, collective, drawn, filled, titled

TRANSITIONAL = "http://schemas.openxmlformats.org"
STRICT = (("/spreadsheetml/2006/main", "/ooxml/spreadsheetml/main"),
          ("/officeDocument/2006/", "/ooxml/officeDocument/"), ("/drawingml/2006/main", "/ooxml/drawingml/main"))


def strict(name, text):
    """The part as Strict Open XML, with the namespaces of ISO/IEC 29500."""
    for old, new in STRICT:
        text = text.replace(TRANSITIONAL + old, "http://purl.oclc.org" + new)
    return text.replace("<workbook ", '<workbook conformance="strict" ', 1) if name == "xl/workbook.xml" else text


def prefixed(name, text):
    """The part with a prefix on every element, and absolute targets in the relationships."""
    if name.endswith(".rels"):
        folder = "/xl/" if name.startswith("xl/_rels") else "/"
        return re.sub(r'Target="(?!/|http)', f'Target="{folder}', text)
    if not name.startswith("xl/") or "/theme/" in name:
        return text
    return re.sub(r"<(/?)([A-Za-z]\w*)(?=[\s/>])", r"<\1x:\2", text).replace("xmlns=", "xmlns:x=")


def with_macros(campaign):
    file = "2023-03-21/Phong TCCB.xlsm"
    path = campaign.file(
        file, "XlsxWriter",
        'a workbook with macros; the real "Phòng Tổ chức - Cán bộ"',
        "on-time; macro-ignored")
    macros = campaign.draft("vbaProject.bin")
    macros.write_bytes(producers.OLD_COMPOUND_FILE)
    office = "Phòng Tổ chức - Cán bộ"
    sheet = filled("PHÒNG TỔ CHỨC - CÁN BỘ", [collective(office)], campaign.people.among([office], 6))
    producers.write_xlsxwriter(path, sheet, dress=lambda book: book.add_vba_project(str(macros)))
    campaign.accept("P-TCCB", file, sheet, status="on-time")
    campaign.truth.finding("macro-ignored", file)


def binary_workbook(campaign):
    file = "2023-03-17/Phong TCCB.xlsb"
    path = campaign.file(
        file, "Python zipfile",
        "the parts of an .xlsb",
        "unsupported-format; the .xlsm of 21/3 counts")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in (("[Content_Types].xml", b"<Types/>"), ("xl/workbook.bin", bytes(range(200))),
                           ("xl/worksheets/sheet1.bin", bytes(400))):
            package.writestr(producers.zip_entry(name), data)
    campaign.truth.finding("unsupported-format", file, detail="xlsb")
    campaign.truth.finding("superseded-submission", file, expect="may")


def with_external_links(campaign, path):
    """The list of Phòng Kế hoạch - Tài chính, its departments looked up in another workbook."""
    collectives, individuals = drawn(campaign, OFFICE, 6)
    sheet = titled("Phòng Kế hoạch - Tài chính")
    sheet.lists(collectives, individuals)

    def dress(book):
        page = book.get_worksheet_by_name("Sheet1")
        for entry in individuals:
            row = sheet.row_of(entry.name)
            page.write_formula(row - 1, 2, f"[1]Khoa!$B${row}", None, entry.organisation)
    producers.write_xlsxwriter(path, sheet, dress=dress)
    link = "xl/externalLinks/externalLink1.xml"
    types = "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"
    main, office = f"{TRANSITIONAL}/spreadsheetml/2006/main", f"{TRANSITIONAL}/officeDocument/2006/relationships"

    def change(name, text):
        if name == "[Content_Types].xml":
            return text.replace("</Types>", f'<Override PartName="/{link}" ContentType="{types}"/></Types>')
        if name == "xl/_rels/workbook.xml.rels":
            return text.replace("</Relationships>", f'<Relationship Id="rId99" Type="{office}/externalLink" '
                                'Target="externalLinks/externalLink1.xml"/></Relationships>')
        if name == "xl/workbook.xml":
            return text.replace("</sheets>", '</sheets><externalReferences><externalReference r:id="rId99"/></externalReferences>')
        return text
    producers.rewrite_package(path, change, [
        (link, f'<externalLink xmlns="{main}"><externalBook xmlns:r="{office}" r:id="rId1"><sheetNames><sheetName val="Khoa"/>'
               "</sheetNames></externalBook></externalLink>"),
        ("xl/externalLinks/_rels/externalLink1.xml.rels",
         f'<Relationships xmlns="{TRANSITIONAL}/package/2006/relationships"><Relationship Id="rId1" '
         f'Type="{office}/externalLinkPath" Target="file:///C:/DanhSach/khoa.xlsx" TargetMode="External"/></Relationships>')])
    return sheet


def in_other_formats(campaign):
    """A unit that cannot find the right format: everything is refused."""
    collectives, individuals = drawn(campaign, DISTRICT, 5)
    sheet = filled("TRUNG TÂM Y TẾ HUYỆN HỒ XANH", collectives, individuals)
    draft = campaign.draft("ho-xanh.xlsx")
    producers.write_openpyxl(draft, sheet)
    formats = [
        ("2023-03-14/TTYT Ho Xanh.ods", "LibreOffice Calc", "an OpenDocument spreadsheet", lambda path: producers.libreoffice(path, draft, "ods")),
        ("2023-03-15/TTYT Ho Xanh.docx", "Python zipfile", "a Word table", lambda path: write_word(path, sheet)),
        ("2023-03-16/TTYT Ho Xanh.rtf", "bytes by hand", "a text in RTF",
         lambda path: path.write_bytes(b"{\\rtf1\\ansi\\deff0 {\\fonttbl{\\f0 .VnTime;}} Danh s\\'b8ch \\par}")),
        ("2023-03-17/TTYT Ho Xanh.xls", "by hand", "a web page named .xls", lambda path: path.write_text(page(sheet), encoding="utf-8")),
        ("2023-03-20/TTYT Ho Xanh (2003).xml", "by hand", "XML Spreadsheet 2003",
         lambda path: path.write_text(spreadsheet_2003(sheet), encoding="utf-8")),
    ]
    for file, producer, quirk, write in formats:
        write(campaign.file(file, producer, quirk, "unsupported-format; rejected"))
        campaign.truth.finding("unsupported-format", file, detail=quirk)
        campaign.truth.finding("superseded-submission", file, expect="may")
    campaign.truth.status("TTYT-HX", "rejected", file)


def spreadsheet_2003(sheet):
    space = "urn:schemas-microsoft-com:office:spreadsheet"
    rows = "".join("<Row>" + "".join(f'<Cell><Data ss:Type="String">{escape(str(value))}</Data></Cell>' for value in record)
                   + "</Row>" for record in sheet.records())
    return ('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n'
            f'<Workbook xmlns="{space}" xmlns:ss="{space}"><Worksheet ss:Name="Sheet1"><Table>{rows}</Table></Worksheet></Workbook>\n')


def page(sheet):
    rows = "".join("<tr>" + "".join(f"<td>{escape(str(value))}</td>" for value in record) + "</tr>" for record in sheet.records())
    return f'<html><head><meta charset="utf-8"></head><body><table border="1">{rows}</table></body></html>\n'


def write_word(path, sheet):
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    rows = "".join("<w:tr>" + "".join(f"<w:tc><w:p><w:r><w:t>{escape(str(value))}</w:t></w:r></w:p></w:tc>" for value in record)
                   + "</w:tr>" for record in sheet.records())
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in (("[Content_Types].xml", "<Types/>"), ("word/document.xml",
                           f'<w:document xmlns:w="{space}"><w:body><w:tbl>{rows}</w:tbl></w:body></w:document>')):
            package.writestr(producers.zip_entry(name), text)


def scans(campaign):
    file = "2023-03-15/BVN dang ky thi dua 2023 (ban ky).jpg"
    campaign.file(file, "bytes by hand", "a photo of the signed list beside the list", "signed-copy").write_bytes(
        b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00" + bytes(300) + b"\xff\xd9")
    campaign.truth.finding("signed-copy|unsupported-format", file)
    alone = "2023-03-22/BVDK Tu nhan Tam An.pdf"
    path = campaign.file(alone, "LibreOffice PDF export", "a PDF and no list", "rejected; unsupported-format")
    collectives, individuals = drawn(campaign, ["Khoa Nội", "Khoa Ngoại"], 5)
    draft = campaign.draft("tam-an.xlsx")
    producers.write_openpyxl(draft, filled("BỆNH VIỆN ĐA KHOA TƯ NHÂN TÂM AN", collectives, individuals))
    producers.libreoffice(path, draft, "pdf")
    campaign.truth.finding("unsupported-format", alone, detail="pdf alone")
    campaign.truth.status("BVTA", "rejected", alone)


def litter(campaign):
    for file, content in (("2023-03-20/TTYT Ba Vì/.~lock.danh sach.xlsx#", b",vanthu,PC01,20.03.2023 08:00,file:///C:/;"),
                          ("2023-03-20/TTYT Ba Vì/~WRL0003.tmp", producers.OLD_COMPOUND_FILE),
                          ("2023-03-17/._TT Phap y.xlsx", producers.APPLE_DOUBLE)):
        campaign.file(file, "bytes by hand", "system litter", "one ledger line, no finding").write_bytes(content)
