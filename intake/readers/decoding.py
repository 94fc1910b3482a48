"""From bytes to characters: by byte-order mark, by what was declared, else by what fits."""

from __future__ import annotations

import codecs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What servers and pages call Latin-1 is Windows-1252 (WHATWG Encoding Standard).
_WINDOWS = frozenset({"iso-8859-1", "latin-1", "latin1", "iso8859-1", "ascii", "us-ascii"})


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
    for name in declared:
        encoding = "cp1252" if name.lower() in _WINDOWS else name
        try:
            return data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode("cp1252", "replace")
