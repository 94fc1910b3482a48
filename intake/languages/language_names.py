"""Languages as formats name them: by a tag, a code of three letters, a word."""

from __future__ import annotations

import re

# By ISO 639-1: the codes of ISO 639-2, and what they are called in English, German and themselves.
_NAMED = {
    "ar": "ara arabic arabisch",
    "cs": "ces cze czech tschechisch",
    "da": "dan danish dänisch dansk",
    "de": "deu ger german deutsch tysk tyska saksa",
    "el": "ell gre greek griechisch",
    "en": "eng english englisch engelsk engelska englanti anglais inglés",
    "es": "spa spanish spanisch español castellano",
    "fi": "fin finnish finnisch suomi",
    "fr": "fra fre french französisch français",
    "hu": "hun hungarian ungarisch magyar",
    "it": "ita italian italienisch italiano",
    "ja": "jpn japanese japanisch",
    "nl": "nld dut dutch niederländisch nederlands",
    "no": "nor nob nno norwegian norwegisch norsk",
    "pl": "pol polish polnisch polski",
    "pt": "por portuguese portugiesisch português",
    "ro": "ron rum romanian rumänisch română",
    "ru": "rus russian russisch",
    "sv": "swe swedish schwedisch svenska",
    "tr": "tur turkish türkisch türkçe",
    "uk": "ukr ukrainian ukrainisch",
    "zh": "zho chi chinese chinesisch",
}
_CODES = {name: code for code, names in _NAMED.items() for name in names.split()}
# »de«, »de-DE«, »en_US«, and »__label__de« of fastText.
_TAG = re.compile(r"(?:__label__)?(?P<code>[a-z]{2})(?:[-_][a-z\d]{2,8})*")


def language_code(written: str) -> str:
    """The code (ISO 639-1) of a language; "" for what is none that is known, which is then told by
    the words.
    """
    name = written.strip().lower()
    tag = _TAG.fullmatch(name)
    return tag["code"] if tag else _CODES.get(re.split(r"[-_ (]", name)[0], "")
