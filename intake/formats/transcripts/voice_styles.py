"""Captions converted from SubStation Alpha, whose voices have the name of a style before them.

Converters write »<v Main Anna Adler>« for style and name, and »<v Main >« where nobody is named.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from extraction.coreference.names.name_forms import first_name_gender
from extraction.parse.person_words import load_person_words

_VOICE = re.compile(r"<v(?P<classes>(?:\.[^\s<>]+)?)[ \t]++(?P<style>[^\s<>]+)(?P<name>[^<>]*)>")
_ALWAYS = frozenset({"Default"})
_TITLES = frozenset({"Dr", "Prof"})


def without_styles(text: str) -> str:
    """The captions with voices that are named without their styles."""
    styles = _styles(text)

    def bare(tag: re.Match[str]) -> str:
        if tag["style"] not in styles:
            return tag[0]
        name = tag["name"].strip()
        return f"<v{tag['classes']} {name}>" if name else "</v>"

    return _VOICE.sub(bare, text) if styles else text


def _styles(text: str) -> set[str]:
    """First words that stand before nothing but a space somewhere, before one name as another does,
    or before several whole names and are no first name, office or title.
    """
    names: dict[str, set[str]] = defaultdict(set)
    for tag in _VOICE.finditer(text):
        names[tag["style"]].add(tag["name"].lstrip() if tag["name"].strip() else tag["name"])
    shared = _shared(names)
    return {
        style
        for style, behind in names.items()
        if first_name_gender(style) is None
        and (
            style in _ALWAYS
            or " " in behind
            or ((behind & shared or _count(behind) > 1) and not _belongs_to_names(style))
        )
    }


def _belongs_to_names(word: str) -> bool:
    """Whether it is an office or a title: »Senator Anna Adler«, »Dr. Bert Berg«."""
    if word.endswith(".") or word in _TITLES:
        return True
    known = (load_person_words(language) for language in ("de", "en"))
    return any(
        words.role(word) or {word, word.lower()} & set(words.title_gender) for words in known
    )


def _shared(names: dict[str, set[str]]) -> set[str]:
    """Whole names that stand behind different first words."""
    counts = Counter(name for behind in names.values() for name in behind if " " in name.strip())
    return {name for name, count in counts.items() if count > 1}


def _count(behind: set[str]) -> int:
    return sum(" " in name.strip() for name in behind)
