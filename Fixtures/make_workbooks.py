#!/usr/bin/env python3
"""How the workbooks of Fixtures/workbooks/ and what they hold were made.

    python3 Fixtures/make_workbooks.py [FOLDER]     # workbooks/ in FOLDER, default Fixtures/

Needs openpyxl, XlsxWriter and pandas in the Python that runs it, LibreOffice (soffice) and Gnumeric (ssconvert). The
committed files are the fixtures: nothing in the product or its tests runs this script. LibreOffice and Gnumeric stamp
their files with the present, so their bytes differ from run to run.

Beside each NAME.xlsx stands NAME.txt: its sheets, and the CSV that each must give. It is written from what was put into
the file, never from what a program read out of it.
"""
import argparse
import pathlib
import shutil
import tempfile

from workbook_maker import bent, libreoffice, openpyxl_files, xlsxwriter_files
from workbook_maker.truth import written

MAKERS = [*openpyxl_files.MAKERS, *xlsxwriter_files.MAKERS, *libreoffice.MAKERS, *bent.MAKERS]


def write_readme(folder, told):
    lines = ["# Workbooks", "",
             "What the usual producers write. NAME.txt tells the sheets of NAME.xlsx (its visibility, its kind, its name) and",
             "under each worksheet the CSV that it must give. `make_workbooks.py` wrote them all.", "",
             "| file | producer | what is in it |", "|---|---|---|"]
    (folder / "README.md").write_text("\n".join(lines + told) + "\n", encoding="utf-8")


def main(folder):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    told = []
    with tempfile.TemporaryDirectory() as scratch:
        for make in MAKERS:
            name = make.__name__.replace("_", "-")
            producer, content = make.__doc__.strip().split(": ", 1)
            sheets = make(folder / f"{name}.xlsx", pathlib.Path(scratch))
            (folder / f"{name}.txt").write_text(written(sheets), encoding="utf-8", newline="")
            told.append(f"| `{name}.xlsx` | {producer} | {' '.join(content.split())} |")
    write_readme(folder, told)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Makes the sample workbooks and what they hold.")
    parser.add_argument("folder", nargs="?", type=pathlib.Path, default=pathlib.Path(__file__).parent)
    main(parser.parse_args().folder / "workbooks")
