"""Where one noun phrase ends and the next begins without a comma: »laut Zollamt der Händler Keil«,
»laut Trainer Pit Gundlach Erik Halvorsen«.
"""

from __future__ import annotations

from extraction.coreference.names.name_forms import first_name_gender
from extraction.parse.person_words import load_person_words
from extraction.parse.words import Words

_NAMES = ("PROPN", "NOUN")  # the tagger takes a surname for a noun at times
_SAME_IN_PLURAL = ("er", "en", "el")  # »Sprecher«: »der Sprecher« is one in the nominative, or many


def opens_masculine(words: Words, der: int, limit: int) -> bool:
    """Whether »der« at word ``der`` begins a nominative: »der Händler Bruno Keil«, »der Präsident«.

    In the genitive a masculine role would take »des«, and in the plural no name and mostly an
    ending; an adjective behind »der« would end in -en (»der persönliche Sprecher«).
    """
    if words.pos[der + 1 : der + 2] == ["ADJ"] and words.lower[der + 1].endswith("e"):
        return der + 2 < limit
    role = next(
        (j for j in range(der + 1, min(limit, der + 4)) if words.pos[j] not in ("ADJ", "ADV")), der
    )
    if role == der or words.pos[role] != "NOUN":
        return False
    known, word = load_person_words("de"), words.texts[role]
    named = role + 1 < limit and words.pos[role + 1] == "PROPN"
    found = known.role(word)
    if found is None:
        he = named and first_name_gender(words.texts[role + 1]) == "m"
        return he and known.organisation(word) is None and not word.endswith("in")
    if found.plural or found.gender != "m":
        return False
    return named or not words.lower[role].endswith(_SAME_IN_PLURAL)


def owns_function(words: Words, i: int) -> bool:
    """»Hertings Trainer«: whether word ``i`` is a name in the genitive, and a function follows."""
    owner = words.pos[i] == "PROPN" and words.texts[i].endswith(("s", "'", "’"))
    if not owner or i + 2 >= len(words):
        return False
    role = load_person_words("de").role(words.texts[i + 1])
    return words.pos[i + 2] == "PROPN" or role is not None


def second_name(words: Words, begin: int, end: int) -> int:
    """Where another person's name begins inside the names [begin, end); ``end`` for none.

    »Pit Gundlach | Erik Halvorsen«, »Verlag | Nina Sorge«: a first name with a surname behind it,
    where a surname or an organisation stands before it. »Kurt Ebel | Stürmer Tarik Aslan«: a role.
    """
    for i in range(begin + 1, end - 1):
        if _opens_role(words, i, begin):
            return i
        if words.pos[i] != "PROPN" or words.pos[i + 1] not in _NAMES or words.texts[i - 1] == "-":
            continue
        if first_name_gender(words.texts[i]) is None and not _is_third_of_four(words, i, begin):
            continue
        if _ends_phrase(words, i - 1, begin):
            return i
    return end


def _opens_role(words: Words, i: int, begin: int) -> bool:
    """Whether a role in front of a name begins behind a first name and a surname, or behind an
    organisation that stands alone: »laut Verein | Torwart Tim Ahl«.
    """
    people = load_person_words("de")
    if people.role(words.texts[i]) is None or words.pos[i + 1] not in _NAMES:
        return False
    if i - 1 == begin and words.pos[begin] == "NOUN":
        return people.organisation(words.texts[begin]) is not None
    if i - begin < 2 or words.pos[i + 1] != "PROPN":
        return False
    return words.pos[i - 1] in _NAMES and first_name_gender(words.texts[i - 2]) is not None


def _is_third_of_four(words: Words, i: int, begin: int) -> bool:
    """»Otto Brehm | Ida Kunz«: two names each of two words, of which the first is known."""
    return (
        i - 2 >= begin
        and words.pos[i - 1] == words.pos[i + 1] == "PROPN"
        and first_name_gender(words.texts[i - 2]) is not None
    )


def _ends_phrase(words: Words, i: int, begin: int) -> bool:
    """Whether word ``i`` is a surname behind a first name or a role, or names an organisation."""
    if i > begin and words.pos[i] in _NAMES and first_name_gender(words.texts[i - 1]) is not None:
        return first_name_gender(words.texts[i]) is None
    known = load_person_words("de")
    if words.pos[i] == "NOUN":
        return known.organisation(words.texts[i]) is not None and known.role(words.texts[i]) is None
    return (
        words.pos[i] == "PROPN"
        and i > begin
        and first_name_gender(words.texts[i]) is None
        and words.pos[i - 1] in _NAMES
    )
