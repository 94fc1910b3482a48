"""Letters of ISO 6937, in which an accent stands in front of its letter."""

from __future__ import annotations

import unicodedata

_ACCENTS = dict(
    zip(
        range(0xC1, 0xD0),
        "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u0308\u030a\u0327\u0327\u030b\u0328\u030c",
        strict=True,
    )
)
_A0 = "\u00a0¡¢£$¥#§¤‘“«←↑→↓°±²³×µ¶·÷’”»¼½¾¿"
_D0 = "―¹®©™♪¬¦\ufffd\ufffd\ufffd\ufffd⅛⅜⅝⅞ΩÆĐªĦ\ufffdĲĿŁØŒºÞŦŊŉĸæđðħıĳŀłøœßþŧŋ\u00ad"


def decode_iso_6937(data: bytes) -> str:
    """The text; U+FFFD for codes that mean nothing."""
    letters: list[str] = []
    accent = ""
    for code in data:
        if code in _ACCENTS:
            accent = _ACCENTS[code]
            continue
        letters.append(_letter(code) + accent)
        accent = ""
    return unicodedata.normalize("NFC", "".join(letters))


def _letter(code: int) -> str:
    if code < 0x80:
        return chr(code)
    if code >= 0xD0:
        return _D0[code - 0xD0]
    return _A0[code - 0xA0] if 0xA0 <= code < 0xC0 else "\ufffd"
