"""Files of other programs, changed into spellings that rarer producers use."""
import re
import zipfile

from campaign_maker.producers import rewrite_package, zip_entry
from workbook_maker import openpyxl_files, xlsxwriter_files

STRICT = [("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"),
          ("http://schemas.openxmlformats.org/officeDocument/2006/", "http://purl.oclc.org/ooxml/officeDocument/")]


def parts_of(path):
    with zipfile.ZipFile(path) as old:
        return [(info.filename, old.read(info)) for info in old.infolist()]


def write_parts(path, parts, compression=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(path, "w") as new:
        for name, data in parts:
            entry = zip_entry(name)
            entry.compress_type = compression
            new.writestr(entry, data)


def bent_strict(path, scratch):
    """openpyxl, namespaces changed: a strict workbook"""
    def strict(_, text):
        for old, new in STRICT:
            text = text.replace(old, new)
        return text
    sheets = openpyxl_files.openpyxl_types(path, scratch)
    rewrite_package(path, strict)
    return sheets


def bent_prefixed(path, scratch):
    """XlsxWriter, tags changed: a prefix on every element of the sheets and strings"""
    def prefixed(name, text):
        if not re.search("sheet1|sharedStrings|styles", name) or name.endswith("rels"):
            return text
        return re.sub(r"<(/?)([A-Za-z])", r"<\1x:\2", text).replace("xmlns=", "xmlns:x=")
    sheets = xlsxwriter_files.xlsxwriter_types(path, scratch)
    rewrite_package(path, prefixed)
    return sheets


def bent_utf16(path, scratch):
    """XlsxWriter, encoding changed: parts in UTF-16 with byte order mark"""
    sheets = xlsxwriter_files.xlsxwriter_types(path, scratch)
    parts = parts_of(path)
    write_parts(path, [(name, data.decode().replace('encoding="UTF-8"', 'encoding="UTF-16"').encode("utf-16"))
                       for name, data in parts])
    return sheets


def bent_names(path, scratch):
    """XlsxWriter, archive changed: backslashes and other case in names, all parts stored"""
    sheets = xlsxwriter_files.xlsxwriter_types(path, scratch)
    parts = parts_of(path)
    write_parts(path, [(name.replace("xl/", "XL\\").replace("/", "\\"), data) for name, data in parts], zipfile.ZIP_STORED)
    return sheets


def bent_without_references(path, scratch):
    """openpyxl, attributes removed: rows and cells that do not say where they stand"""
    sheets = openpyxl_files.openpyxl_types(path, scratch)
    rows = [row for row in sheets[0].rows if row and row[0] is not None]
    rewrite_package(path, lambda name, text: without_references(text) if "sheet1.xml" in name else text)
    sheets[0].rows = rows
    return sheets


def without_references(text):
    text = re.sub(r'<row r="[89]".*?</row>', "", text)
    return re.sub(r'(<row|<c) r="[^"]*"', r"\1", text)


def bent_streamed(path, scratch):
    """openpyxl, archive changed: written to a stream, with data descriptors and bytes in front"""
    sheets = openpyxl_files.openpyxl_rich_text(path, scratch)
    parts = parts_of(path)
    with open(path, "wb") as file:
        file.write(b"#!/bin/sh\n")
        write_parts(Unseekable(file), parts)
    return sheets


class Unseekable:
    """A file that can only be written on."""

    def __init__(self, file):
        self.write, self.flush = file.write, file.flush


MAKERS = [bent_strict, bent_prefixed, bent_utf16, bent_names, bent_without_references, bent_streamed]
