"""Files that LibreOffice and Gnumeric opened and saved again."""
from campaign_maker import producers
from workbook_maker import openpyxl_files, xlsxwriter_files


def again(make, path, scratch, save):
    """What `make` makes, saved again by another program."""
    source = scratch / "source.xlsx"
    sheets = make(source, scratch)
    save(path, source)
    return sheets


def by_libreoffice(path, source):
    producers.libreoffice(path, source, "xlsx")


def libreoffice_types(path, scratch):
    """LibreOffice: every type of value"""
    return again(openpyxl_files.openpyxl_types, path, scratch, by_libreoffice)


def libreoffice_1904(path, scratch):
    """LibreOffice: the same, days counted from 1904"""
    return again(openpyxl_files.openpyxl_1904, path, scratch, by_libreoffice)


def libreoffice_formulas(path, scratch):
    """LibreOffice: formulas that it calculated, one of them an error"""
    [sheet] = again(openpyxl_files.openpyxl_formulas, path, scratch, by_libreoffice)
    sheet.rows[0][1] = 6
    return [sheet]


def libreoffice_features(path, scratch):
    """LibreOffice: rich text, merged range, comment, outline, chart"""
    return again(xlsxwriter_files.xlsxwriter_features, path, scratch, by_libreoffice)


def libreoffice_sheets(path, scratch):
    """LibreOffice: hidden sheets; a chart sheet becomes a worksheet with a chart in it"""
    sheets = again(openpyxl_files.openpyxl_chartsheet, path, scratch, by_libreoffice)
    sheets[0].kind = "worksheet"
    sheets[3].visibility = "hidden"
    return sheets


def gnumeric_types(path, scratch):
    """Gnumeric: every type of value"""
    return again(openpyxl_files.openpyxl_types, path, scratch, producers.gnumeric)


def gnumeric_features(path, scratch):
    """Gnumeric: rich text, merged range, comment, outline"""
    return again(xlsxwriter_files.xlsxwriter_features, path, scratch, producers.gnumeric)


MAKERS = [libreoffice_types, libreoffice_1904, libreoffice_formulas, libreoffice_features, libreoffice_sheets,
          gnumeric_types, gnumeric_features]
