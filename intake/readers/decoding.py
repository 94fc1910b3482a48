"""From bytes to characters: by byte-order mark, by what was declared, else by what fits."""

from __future__ import annotations

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What servers and pages call Latin-1 is Windows-1252 (WHATWG Encoding Standard).
_WINDOWS = frozenset({"iso-8859-1", "latin-1", "latin1", "iso8859-1", "ascii", "us-ascii"})
_AS_WINDOWS = "wortlaut_as_windows"
# Letters of UTF-8 to one byte that is none: Windows-1252 has hardly ever two such bytes in a row.
_MANY = 3


# What markup begins with in letters of two and four bytes, the longer first.
_WIDE = (
    *((codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be")),
    *((b"<\0\0\0", "utf-32-le"), (b"\0\0\0<", "utf-32-be")),
    *((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")),
    *((b"<\0", "utf-16-le"), (b"\0<", "utf-16-be")),
)
_DECLARED = re.compile(r"^(\s*<\?xml[^>]*?)\s+encoding\s*=\s*(?:\"[^\"]*\"|'[^']*')")


def narrowed(data: bytes) -> bytes:
    """Markup and JSON in UTF-16 or UTF-32 as UTF-8, without the word for its encoding; all else as
    it is. What looks for marks in bytes finds none in wide letters.
    """
    for mark, encoding in _WIDE:
        if data.startswith(mark):
            text = data.decode(encoding, "replace").removeprefix("\ufeff")
            if text.lstrip()[:1] in ("<", "{", "["):
                return _DECLARED.sub(r"\1", text).encode("utf-8", "replace")
            return data
    return data


def decode_text(data: bytes, *declared: str) -> str:
    """The text of ``data``. UTF-8 that is valid is taken for it whatever was declared, since wrong
    declarations are common and text of another encoding that is valid UTF-8 by chance is not.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    if (text := _mostly_utf_8(data)) is not None:
        return text
    for name in declared:
        if _is_utf_16(name) and b"\x00" not in data:
            continue  # whoever wrote it could read the declaration, so it is none (WHATWG)
        encoding = "cp1252" if name.lower() in _WINDOWS else name
        try:
            return data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode("cp1252", "replace")


def _mostly_utf_8(data: bytes) -> str | None:
    """The text of a page in UTF-8 that holds a few bytes of something else, such as an
    advertisement in Windows-1252; None where more than that speaks against it.
    """
    text = data.decode("utf-8", "replace")
    foreign = text.count("\ufffd")
    letters = len(text) - len(text.encode("ascii", "ignore")) - foreign
    return data.decode("utf-8", _AS_WINDOWS) if letters > _MANY * foreign else None


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


def _is_utf_16(name: str) -> bool:
    return name.lower().replace("_", "-").startswith(("utf-16", "utf16", "ucs-2", "unicode"))


codecs.register_error(_AS_WINDOWS, _as_windows)
