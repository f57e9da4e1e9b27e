"""Unicode text as older Vietnamese software stored it: TCVN3 (ABC), VNI-Windows, Windows-1258.

    "Nguyễn Văn Dũng"   TCVN3  "NguyÔn V¨n Dòng"     one byte a letter, the fonts .VnTime, .VnTimeH
                        VNI    "Nguyeãn Vaên Duõng"   a base letter and a mark, the font VNI-Times
                        1258   "Nguyê\u0303n ..."     a base letter and a combining tone, in a CSV
"""
import unicodedata

TONES = {"\u0300": "grave", "\u0309": "hook", "\u0303": "tilde", "\u0301": "acute", "\u0323": "dot"}

# TCVN 5712 with the typing program UniKey's choice of codes: plain letter, then grave, hook, tilde, acute, dot.
TCVN3_VOWELS = {
    "a": (0x61, 0xB5, 0xB6, 0xB7, 0xB8, 0xB9), "ă": (0xA8, 0xBB, 0xBC, 0xBD, 0xBE, 0xC6),
    "â": (0xA9, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB), "e": (0x65, 0xCC, 0xCE, 0xCF, 0xD0, 0xD1),
    "ê": (0xAA, 0xD2, 0xD3, 0xD4, 0xD5, 0xD6), "i": (0x69, 0xD7, 0xD8, 0xDC, 0xDD, 0xDE),
    "o": (0x6F, 0xDF, 0xE1, 0xE2, 0xE3, 0xE4), "ô": (0xAB, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9),
    "ơ": (0xAC, 0xEA, 0xEB, 0xEC, 0xED, 0xEE), "u": (0x75, 0xEF, 0xF1, 0xF2, 0xF3, 0xF4),
    "ư": (0xAD, 0xF5, 0xF6, 0xF7, 0xF8, 0xF9), "y": (0x79, 0xFA, 0xFB, 0xFC, 0xFD, 0xFE),
}
TCVN3_CAPITALS = {"Ă": 0xA1, "Â": 0xA2, "Ê": 0xA3, "Ô": 0xA4, "Ơ": 0xA5, "Ư": 0xA6, "Đ": 0xA7, "đ": 0xAE}

VNI_TONE = {"grave": "ø", "hook": "û", "tilde": "õ", "acute": "ù", "dot": "ï", None: ""}
VNI_CIRCUMFLEX = {"grave": "à", "hook": "å", "tilde": "ã", "acute": "á", "dot": "ä", None: "â"}
VNI_BREVE = {"grave": "è", "hook": "ú", "tilde": "ü", "acute": "é", "dot": "ë", None: "ê"}
VNI_SINGLE = {"đ": "ñ", "í": "í", "ì": "ì", "ỉ": "æ", "ĩ": "ó", "ị": "ò", "ỵ": "î"}


def split_tone(letter):
    """("ê", "dot") for "ệ": the letter of the alphabet and its tone."""
    marks = unicodedata.normalize("NFD", letter)
    tone = next((TONES[mark] for mark in marks if mark in TONES), None)
    return unicodedata.normalize("NFC", "".join(m for m in marks if m not in TONES)), tone


def tcvn3(text):
    return "".join(map(tcvn3_letter, unicodedata.normalize("NFC", text)))


def tcvn3_letter(letter):
    if letter in TCVN3_CAPITALS:
        return chr(TCVN3_CAPITALS[letter])
    base, tone = split_tone(letter)
    if base not in TCVN3_VOWELS:
        if ord(letter) > 0x7E:
            raise ValueError(f"TCVN3 has no {letter!r}: toned capitals need a capital font")
        return letter
    return chr(TCVN3_VOWELS[base][[None, "grave", "hook", "tilde", "acute", "dot"].index(tone)])


def vni(text):
    return "".join(map(vni_letter, unicodedata.normalize("NFC", text)))


def vni_letter(letter):
    small = letter.lower()
    base, tone = split_tone(small)
    if small in VNI_SINGLE:
        code = VNI_SINGLE[small]
    elif base in ("â", "ê", "ô"):
        code = {"â": "a", "ê": "e", "ô": "o"}[base] + VNI_CIRCUMFLEX[tone]
    elif base == "ă":
        code = "a" + VNI_BREVE[tone]
    elif base in ("ơ", "ư"):
        code = {"ơ": "ô", "ư": "ö"}[base] + VNI_TONE[tone]
    elif tone:
        code = base + VNI_TONE[tone]
    else:
        return letter
    return code if letter == small else code.upper()


def windows_1258(text):
    """Bytes as Windows writes them: a precomposed letter where the code page has one, else letter and tone."""
    return b"".join(map(windows_1258_letter, unicodedata.normalize("NFC", text)))


def windows_1258_letter(letter):
    try:
        return letter.encode("cp1258")
    except UnicodeEncodeError:
        marks = unicodedata.normalize("NFD", letter)
        base = unicodedata.normalize("NFC", "".join(m for m in marks if m not in TONES))
        return (base + "".join(m for m in marks if m in TONES)).encode("cp1258")
