#!/usr/bin/env python3
"""How the sample campaigns of Fixtures/ and their truth were made.

    python3 Fixtures/make_campaign.py [FOLDER]           # campaign/ and campaign-truth/ in FOLDER, default Fixtures/
    python3 Fixtures/make_campaign.py --bent [FOLDER]    # campaign-bent/ and campaign-bent-truth/

Needs openpyxl, XlsxWriter and pandas in the Python that runs it; LibreOffice (soffice, and its uno module in
/usr/bin/python3) and Gnumeric (ssconvert). The committed files are the fixtures: nothing in the product or its tests
runs this script. The people are the same at every run; LibreOffice and Gnumeric stamp their files with the present,
and encryption draws new keys, so their bytes differ from run to run.

The truth is written from what was put into the files, never from what a program read out of them.
"""
import argparse
import pathlib
import shutil
import tempfile

from campaign_maker import bent, minh_hai, producers
from campaign_maker.campaign import Campaign
from campaign_maker.people import People
from campaign_maker.records import table


def write_frame(campaign, edition):
    (campaign.folder / "plan.toml").write_text(edition.PLAN, encoding="utf-8")
    contacts = People(seed=16)
    table(campaign.folder / "units.csv", edition.UNIT_COLUMNS,
          [edition.unit_row(unit, contacts.name()) for unit in edition.UNITS])
    table(campaign.folder / "receipts.csv", "file,received,number,unit,document,mode,reason", edition.RECEIPTS)
    edition.expect_silence(campaign.truth)


def write_readme(campaign, edition):
    lines = [f"- `{file}`: {producer}. {quirk}. **{expected}**" for file, producer, quirk, expected in sorted(campaign.told)]
    (campaign.folder / "README.md").write_text(edition.README.replace("{files}", "\n".join(lines)), encoding="utf-8")


def main(edition, folder):
    producers.MADE = edition.MADE
    truth = f"{edition.FOLDER}-truth"
    with tempfile.TemporaryDirectory() as scratch:
        campaign = Campaign(folder / edition.FOLDER, pathlib.Path(scratch), edition.SEED)
        for part in (edition.FOLDER, truth):
            shutil.rmtree(folder / part, ignore_errors=True)
        for make in edition.FILES:
            make(campaign)
        write_frame(campaign, edition)
        write_readme(campaign, edition)
        campaign.truth.write(folder / truth, [unit[0] for unit in edition.UNITS])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Makes a sample campaign and its truth.")
    parser.add_argument("--bent", action="store_true", help="the campaign of bent files")
    parser.add_argument("folder", nargs="?", type=pathlib.Path, default=pathlib.Path(__file__).parent)
    arguments = parser.parse_args()
    main(bent if arguments.bent else minh_hai, arguments.folder)
