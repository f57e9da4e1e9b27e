#!/usr/bin/env python3
"""Writes the first inputs of each fuzzer, cut from the fixtures: seeds.py FIXTURES SEEDS OUTPUT."""

import contextlib
import hashlib
import re
import sys
import zipfile
from pathlib import Path

fixtures, handmade, output = map(Path, sys.argv[1:])
# Small inputs make for many runs; archives cannot be cut.
MOST_BYTES = 4_096
MOST_BYTES_OF_FILES = 12_288


def seed(target, data):
    folder = output / target
    folder.mkdir(parents=True, exist_ok=True)
    if len(data) <= (MOST_BYTES_OF_FILES if target in ("Zip", "Package") else MOST_BYTES):
        (folder / hashlib.sha1(data).hexdigest()[:16]).write_bytes(data)


def few(data, element):
    """A part with the first four of its repeated elements."""
    ends = [match.end() for match in re.finditer(b"</%s>|<%s [^>]*/>" % (element, element), data)]
    return data[: ends[3]] + data[ends[-1] :] if len(ends) > 4 else data


def workbook(archive):
    listing = b""
    for name in archive.namelist():
        data = archive.read(name)
        if not name.endswith((".xml", ".rels")) or "theme" in name:
            continue
        if "worksheets/sheet" in name and name.endswith(".xml"):
            data = few(data, b"row")
            seed("Sheet", data)
        elif name.endswith("sharedStrings.xml"):
            data = few(data, b"si")
            seed("Strings", data)
        elif name.endswith("styles.xml"):
            data = few(data, b"xf")
            seed("Styles", data)
        listing += b"=== " + name.encode() + b"\n" + data + b"\n"
    seed("Package", listing)


def delimited(data):
    seed("CSV", data[:2_048])
    lines = data.decode("utf-8-sig", errors="ignore").splitlines()
    seed("Form", re.sub("[;,\t]", " | ", "\n".join(lines[:25])).encode())


for path in sorted(fixtures.rglob("*")):
    if path.suffix in (".zip", ".jar"):
        seed("Zip", path.read_bytes())
    if path.suffix in (".xlsx", ".xlsm") and zipfile.is_zipfile(path):
        seed("Zip", path.read_bytes())
        # Damaged ones are seeds of Zip alone.
        with zipfile.ZipFile(path) as archive, contextlib.suppress(zipfile.BadZipFile, RuntimeError):
            workbook(archive)
    if path.suffix in (".csv", ".txt"):
        delimited(path.read_bytes())
for path in sorted(handmade.rglob("*.*")) + sorted((fixtures / "fuzzing").rglob("*.*")):
    seed(path.parent.name, path.read_bytes())
