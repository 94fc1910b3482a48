"""The word that decides whom a phrase is about, and where a phrase ends."""

from __future__ import annotations

from extraction.coreference.names.name_forms import first_name_gender
from extraction.coreference.names.name_mentions import NamedDocument, NameMention
from extraction.parse.tokens import Tokens
from extraction.records import PersonKind

# What a nominalised adjective or a name in small letters (»eBay«) may be taken for.
_NAMING = frozenset(("ADJ", "X", "VERB"))
_NOUNS = frozenset(("NOUN", "PROPN"))
_IN_PHRASES = _NOUNS | {"DET", "ADJ", "ADP"}
_PLACES = _NOUNS | {"ADJ"}
_APOSTROPHES = frozenset("'’")
_INFLECTED = ("e", "en", "er", "es")


def phrase_head(document: NamedDocument, first: int, last: int) -> int | None:
    """The first noun or name that no preposition in front makes a part of an attribute."""
    if (
        document.words.heads_by_parse
        and (parsed := _parsed_head(document, first, last)) is not None
    ):
        return parsed
    texts, pos = document.tokens.texts, document.tokens.pos
    for index in range(_past_attribute(document, first, last), last + 1):
        if index in document.names or pos[index] in _NOUNS:
            return _past_compound(document, _past_owner(document, index, last), last)
    others = [i for i in range(first, last + 1) if texts[i][0].isupper() or pos[i] in _NAMING]
    return others[-1] if others else None


def _past_attribute(document: NamedDocument, first: int, last: int) -> int:
    """»der für die Aufsicht zuständige Vizechef«: where the noun is looked for, behind the
    attribute.
    """
    texts, pos = document.tokens.texts, document.tokens.pos
    if first + 2 > last or pos[first] != "DET" or pos[first + 1] != "ADP":
        return first
    for index in range(first + 2, last):
        if texts[index] in (",", ";"):
            break
        inflected = texts[index][0].islower() and texts[index].endswith(_INFLECTED)
        if inflected and pos[index] in _NAMING and pos[index - 1] in _NOUNS | {"NUM"}:
            return index + 1
    return first


def _past_owner(document: NamedDocument, index: int, last: int) -> int:
    """»Marsins Promoter«, »Luxemburgs Außenministerin«: who has the function, not whose it
    is.
    """
    end = document.names[index].last if index in document.names else index
    if document.words.heads_by_parse:
        return _owned(document, index, end, last)
    tokens, word = document.tokens, document.tokens.texts[end]
    if end < last and tokens.texts[end + 1] in _APOSTROPHES:
        return end + 2 if end + 2 <= last else index  # »Kranz’ Verteidigerin«, as it is taken apart
    if not word.endswith(("s", "'", "’")) or not word[0].isupper():
        return index
    noun = _past_attributes(document, end + 1, last)
    if noun == end + 1 and end == index and first_name_gender(word) is not None:
        return index  # »Klaus Richter«
    return noun if _is_owned(document, end, noun, last) else index


def _is_owned(document: NamedDocument, owner: int, noun: int, last: int) -> bool:
    """»Ruth Adlers | Sprecher«, »… Büro«, »… Hausarzt Jan Otten«; behind an adjective any noun, for
    nothing of the kind follows a surname.
    """
    if noun > last:
        return False
    tokens, words = document.tokens, document.words
    if words.role(tokens.texts[noun]) and noun == owner + 1:
        return True
    body = words.organisation(tokens.texts[noun]) is not None
    if body and tokens.pos[noun] == "PROPN" and noun == last and noun not in document.names:
        return True  # »Thomas Hellers Kanzlei«, which the tagger takes for one name
    apart = noun > owner + 1 or body
    return tokens.pos[noun] == "NOUN" and (apart or (noun < last and noun + 1 in document.names))


def _past_attributes(document: NamedDocument, index: int, last: int) -> int:
    """The first word from ``index`` on that is no inflected adjective in small letters."""
    tokens = document.tokens
    while index <= last and tokens.pos[index] == "ADJ" and tokens.texts[index][0].islower():
        if not tokens.texts[index].endswith(_INFLECTED):
            break
        index += 1
    return index


def _owned(document: NamedDocument, index: int, end: int, last: int) -> int:
    """»some of Reed's colleagues«: the noun, where somebody owns it; else ``index``."""
    tokens = document.tokens
    if end + 2 > last or tokens.lower[end + 1] not in ("'s", "’s"):
        return index
    for noun in range(end + 2, last + 1):
        closes = noun == last or tokens.pos[noun + 1] not in _NOUNS | {"PUNCT"}
        if tokens.pos[noun] == "NOUN" and closes:
            return noun
    return index


def _parsed_head(document: NamedDocument, first: int, last: int) -> int | None:
    """In »Transport minister Nadia Rahman« the last noun is the head; the parse tells it from
    an apposition.
    """
    for index in range(first, last + 1):
        if (
            document.tokens.pos[index] in _NOUNS or _is_named_by_adjective(document.tokens, index)
        ) and not first <= document.tokens.heads[index] <= last:
            return _named_before(document, first, _past_prefix(document, index, last))
    return None


def _is_named_by_adjective(tokens: Tokens, index: int) -> bool:
    """»an official close to the mayor said«, which the tagger takes for an adjective."""
    return tokens.pos[index] == "ADJ" and tokens.deps[index] == "nsubj"


def _past_prefix(document: NamedDocument, index: int, last: int) -> int:
    """»co-author«, which the English tokenizer takes apart: the last part decides."""
    tokens = document.tokens
    while index + 2 <= last and tokens.texts[index + 1] == "-":
        joined = tokens.ends[index] == tokens.begins[index + 1]
        if not joined or tokens.ends[index + 1] != tokens.begins[index + 2]:
            break
        if tokens.lower[index + 2] in document.words.of:
            break  # »the dad-of-two«
        index += 2
    return index


def _named_before(document: NamedDocument, first: int, index: int) -> int:
    """In »Ruth Ames MP« the parse takes the last word for the head; the name is."""
    texts, postnominals = document.tokens.texts, document.words.postnominals
    if document.tokens.lower[first] in document.words.determiners["definite"]:
        return index  # »the Harbour Party TD«
    before = index
    while before > first and (texts[before] in postnominals or texts[before] == ","):
        before -= 1
    named = before < index and any(
        name.last >= before and name.kind is PersonKind.PERSON
        for i in range(first, before + 1)
        if (name := document.names.get(i))
    )
    return before if named else index


def _past_compound(document: NamedDocument, index: int, last: int) -> int:
    """»Berliner Polizei«, »Außenminister Lawrow«: a place in front of an organisation is not the
    head.
    """
    tokens, words, names = document.tokens, document.words, document.names
    while index < last and index not in names and not words.role(tokens.texts[index]):
        if tokens.pos[index] != "PROPN" or not words.role(tokens.texts[index + 1]):
            break
        index += 1  # »Serbiens Präsident«, »Foreign Secretary«
    if index in names:
        return _past_organisation(document, names[index], index, last)
    return index + 1 if index < last and _is_place_name(document, index) else index


def _is_place_name(document: NamedDocument, index: int) -> bool:
    """»Berliner« in front of a noun."""
    tokens, noun = document.tokens, document.tokens.texts[index]
    if not noun.endswith("er") or tokens.pos[index + 1] != "NOUN":
        return False
    return tokens.pos[index] in _PLACES and not document.words.role(noun)


def _past_organisation(document: NamedDocument, name: NameMention, index: int, last: int) -> int:
    """»Luftwaffe-Sprecher«: who has a function in an organisation, not the organisation."""
    if name.kind is not PersonKind.ORGANISATION:
        return index
    behind = name.last + 1
    if behind <= last and document.words.role(document.tokens.texts[behind]):
        return behind
    return _organisation_head(document, name, last)


def _organisation_head(document: NamedDocument, name: NameMention, last: int) -> int:
    if name.last + 1 <= last and document.tokens.texts[name.last + 1] in ("-", "–"):
        return name.first
    heads = [
        i
        for i in range(name.first, min(name.last, last) + 1)
        if document.words.organisation(document.tokens.texts[i])
    ]
    return heads[0] if heads else name.first


def end_of_phrase(tokens: Tokens, index: int) -> int:
    """The genitive behind a noun is part of its name: »das Ministerium für Kultur«, »Sprecher der
    Polizei«.
    """
    last = index
    while last + 1 < len(tokens) and last - index < 8:
        if tokens.pos[last + 1] not in _IN_PHRASES or not _descends(tokens, last + 1, index):
            break
        last += 1
    while last > index and tokens.pos[last] in ("DET", "ADP", "ADJ"):
        last -= 1
    return last


def _descends(tokens: Tokens, i: int, above: int) -> bool:
    """Whether the token ``above`` stands over token ``i`` in the parse, a few steps at most."""
    for _ in range(8):
        i = tokens.heads[i]
        if i == above:
            return True
    return False
