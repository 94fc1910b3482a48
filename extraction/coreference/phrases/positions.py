"""Titles and functions that stand beside a name: in front of it, or in apposition behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extraction.coreference.names.name_mentions import NamedDocument, NameMention
from extraction.parse.person_words import PersonWord
from extraction.parse.roles import is_subject, labels
from extraction.parse.tokens import Tokens
from extraction.records import Span

_REACH = 20  # tokens that an apposition may have
_POSSESSIVE = frozenset({"'s", "’s"})
_QUOTES = frozenset('„“”"»«›‹‚‘')
_AGE_BEHIND = re.compile(r" ?(?:\(|, )(\d{2})(?=[,)])")
_AGE_IN_FRONT = re.compile(r"\b(\d{1,3})(?:-jährige[nmrs]?|(?: Jahre alte[nmrs]?))(?: [\w-]+)? $")
_LONGEST_FRONT = 60  # characters


@dataclass(frozen=True, slots=True)
class NamedPosition:
    """A title or function beside a name."""

    #: In the nominative, without article.
    title: str
    #: Its characters.
    span: Span
    #: Its first token.
    first: int
    #: Its last token, inclusive.
    last: int
    #: The role that it names.
    role: PersonWord


def positions_of(document: NamedDocument, name: NameMention) -> Iterator[NamedPosition]:
    """The positions that the text gives the bearer of ``name`` at this place."""
    behind = tuple(_postnominals_of(document, name))
    if position := _before(document, name):
        yield position
    yield from (_postnominal(document, index) for index in behind)
    if position := _behind(document, behind[-1] if behind else name.last):
        yield position


def ages_beside(document: NamedDocument, name: NameMention) -> Iterator[str]:
    """The years that stand beside a name: »Ada Kern (44)«, »die 44-jährige Ada Kern«."""
    text, (begin, end) = document.tokens.text, name.span
    if not document.words.capital_nouns:
        return
    behind = _AGE_BEHIND.match(text, end)
    front = _AGE_IN_FRONT.search(text[max(0, begin - _LONGEST_FRONT) : begin])
    yield from (found[1] for found in (behind, front) if found)


def _postnominals_of(document: NamedDocument, name: NameMention) -> Iterator[int]:
    """The tokens behind a name that tell its bearer's seat, rank or degree: »Leila Hassan KC«,
    »Ruth Ames, MP,«.
    """
    texts, index = document.tokens.texts, name.last + 1
    while index < len(texts):
        apart = texts[index] == "," and index + 1 < len(texts)
        if texts[index + apart] not in document.words.postnominals:
            return
        yield index + apart
        index += 1 + apart


def _postnominal(document: NamedDocument, index: int) -> NamedPosition:
    text = document.tokens.texts[index]
    role = document.words.role(text) or PersonWord(document.tokens.lower[index])
    return NamedPosition(text, document.tokens.span(index, index), index, index, role)


def _before(document: NamedDocument, name: NameMention) -> NamedPosition | None:
    last = name.first - 1
    while last >= 0 and _is_mere_title(document, last):
        last -= 1
    if last < 0:
        return None
    if _is_role(document, last):
        return _position(document, _start(document, last), last)
    # »der Direktor des Amtes für Statistik, Max Muster« and »Außenminister der Ukraine Max
    # Muster«
    comma = document.tokens.texts[last] == ","
    if not comma and (len(name.parts) < 2 or document.tokens.pos[last] not in ("NOUN", "PROPN")):
        return None
    first = _opening_role(document, last - 1 if comma else last)
    return (
        None
        if first is None
        else _position(document, _start(document, first), last - 1 if comma else last)
    )


def _behind(document: NamedDocument, last_of_name: int) -> NamedPosition | None:
    index = _after_brackets(document, last_of_name + 1)
    if index + 1 >= len(document.tokens) or document.tokens.texts[index] not in (",", "–", "-"):
        return None
    first = noun = index + 1
    while noun < len(document.tokens) and noun - first < 6 and _modifies(document, noun):
        noun += 1
    if (owned := _behind_owner(document, noun)) is not None:
        first = noun = owned
    if noun >= len(document.tokens) or _role(document, noun) is None:
        return None
    if _goes_on_with_verb(document.tokens, noun):
        return None
    last = noun
    while (
        last + 1 < len(document.tokens) and last - noun < _REACH and not _closes(document, last + 1)
    ):
        last += 1
    while document.tokens.lower[first] in document.words.articles:
        first += 1
    return _position(document, min(first, noun), last)


def _goes_on_with_verb(tokens: Tokens, noun: int) -> bool:
    """»In an interview with Ada Hill, the minister said«: the subject of a verb that no comma
    parts from it, and no apposition.
    """
    verb = tokens.heads[noun]
    return is_subject(tokens, noun) and noun < verb and "," not in tokens.texts[noun:verb]


def _behind_owner(document: NamedDocument, owner: int) -> int | None:
    """»Ada Hill, the committee’s chairwoman«: the function; None for another phrase."""
    texts, noun = document.tokens.texts, owner + 2
    if noun >= len(texts) or texts[owner + 1] not in _POSSESSIVE or _role(document, owner):
        return None
    while noun < len(texts) - 1 and document.tokens.pos[noun] == "ADJ":
        noun += 1
    return noun if _role(document, noun) else None


def _is_mere_title(document: NamedDocument, index: int) -> bool:
    text, words = document.tokens.texts[index], document.words
    return text in words.address or (text in words.titles and not words.role(text))


def _after_brackets(document: NamedDocument, index: int) -> int:
    if index < len(document.tokens) and document.tokens.texts[index] == "(":
        for end in range(index + 1, min(index + 8, len(document.tokens))):
            if document.tokens.texts[end] == ")":
                return end + 1
    return index


def _modifies(document: NamedDocument, index: int) -> bool:
    """»Ada Hill, the former transport secretary«: what stands in front of the function."""
    if _role(document, index) is not None:
        return False
    pos = document.tokens.pos[index]
    joined = pos == "NOUN" and not document.words.capital_nouns
    parts = joined and document.tokens.deps[index] in labels("modifier")
    return pos in ("DET", "ADJ", "ADV") or (parts and document.tokens.heads[index] > index)


def _closes(document: NamedDocument, index: int) -> bool:
    text = document.tokens.texts[index]
    if document.tokens.pos[index] in ("VERB", "AUX") or text.isspace() or text in _QUOTES:
        return True
    return text in ".,;:!?()–"


def _is_role(document: NamedDocument, index: int) -> bool:
    if _role(document, index) is not None or document.tokens.lower[index] in document.words.seats:
        return True
    plain = document.tokens.pos[index] == "NOUN" and not document.tokens.entities[index]
    return plain and _may_be_function(document, index)


def _may_be_function(document: NamedDocument, index: int) -> bool:
    """A noun that no lexicon knows, right in front of a name: »Torhüter Neuer«; not »in der
    Sendung Adler«.
    """
    text = document.tokens.texts[index]
    known = (
        document.words.organisation(text) or document.tokens.lower[index] in document.words.sources
    )
    if known or text in document.words.never_names or not text[0].isupper():
        return False
    return document.tokens.deps[index] not in labels("no_function") and text.isalpha()


def _role(document: NamedDocument, index: int) -> PersonWord | None:
    text = document.tokens.texts[index]
    noun = document.tokens.pos[index] in ("NOUN", "PROPN") or text[0].isupper()
    return document.words.role(text) if noun else None


def _opening_role(document: NamedDocument, last: int) -> int | None:
    """The function at which a noun phrase opens that ends at ``last``; its attributes have no
    verb or comma.
    """
    begin = last
    while begin > 0 and last - begin < _REACH and not _closes(document, begin - 1):
        begin -= 1
    nearest = None
    for index in range(begin, last + 1):
        if _role(document, index) is None:
            continue
        start = _start(document, index)
        if start == begin or (
            document.tokens.lower[start - 1] in document.words.determiners["definite"]
            and start - 1 == begin
        ):
            return index
        if (
            document.tokens.lower[start - 1]
            not in document.words.determiners["genitive"] | document.words.of
        ):
            nearest = index
    return nearest


def _start(document: NamedDocument, role: int) -> int:
    """Where the title begins: adjectives and further functions in front belong to it."""
    tokens, start = document.tokens, role
    while start > 0:
        before = start - 1
        if (
            tokens.pos[before] == "ADJ"
            and not tokens.starts[before]
            and tokens.texts[before].isalpha()
        ):
            start -= 1
        elif (
            tokens.lower[before] in document.words.conjunctions
            and start > 1
            and _role(document, start - 2)
        ):
            start -= 2
        elif _modifies_in_front(document, before, role):
            start -= 1
        elif tokens.texts[before] == "-" and start > 1 and _is_hyphenated(tokens, before):
            start -= 2
        else:
            break
    return start


def _is_hyphenated(tokens: Tokens, hyphen: int) -> bool:
    """»co-founder«, which the English tokenizer takes apart."""
    begin, end = tokens.begins[hyphen], tokens.ends[hyphen]
    return bool(tokens.ends[hyphen - 1] == begin and tokens.begins[hyphen + 1] == end)


def _modifies_in_front(document: NamedDocument, index: int, role: int) -> bool:
    """»Transport minister«, and in lower case »fire chief«."""
    tokens = document.tokens
    if tokens.deps[index] not in labels("modifier") or tokens.heads[index] > role:
        return False
    return tokens.texts[index][0].isupper() or not document.words.capital_nouns


def _position(document: NamedDocument, first: int, last: int) -> NamedPosition | None:
    role_at = next((index for index in range(first, last + 1) if _role(document, index)), None)
    role = _role(document, role_at) if role_at is not None else None
    span = document.tokens.span(first, last)
    title = " ".join(document.tokens.text[slice(*span)].split())
    if role is None or role_at is None:
        return NamedPosition(title, span, first, last, PersonWord(document.tokens.lower[last]))
    return NamedPosition(
        _nominative(document, title, first, role_at, role), span, first, last, role
    )


def _nominative(
    document: NamedDocument, title: str, first: int, role_at: int, role: PersonWord
) -> str:
    """»der frühere Minister« is a »früherer Minister« without the article, and »des Ministers« is
    of a »Minister«.
    """
    noun = document.tokens.texts[role_at]
    if document.words.capital_nouns:
        title = title.replace(noun, _singular_nominative(noun, role.stem), 1)
    if document.tokens.pos[first] != "ADJ" or role_at == first or role.gender not in ("m", "f"):
        return title
    adjective, _, rest = title.partition(" ")
    stem = adjective.removesuffix("n") if adjective.endswith("en") else adjective
    if not stem.endswith("e"):
        return title
    return f"{stem}r {rest}" if role.gender == "m" else f"{stem} {rest}"


def _singular_nominative(noun: str, stem: str) -> str:
    """A German noun without the ending of its case; as it is where it has none."""
    bare = (noun.removesuffix(ending) for ending in ("en", "es", "n", "s"))
    # Some nouns are entries in their weak form, too: Abgeordneter, dem Abgeordneten.
    stems = (stem, stem.removesuffix("r"), stem[:-1] if stem.endswith("ten") else stem)
    return next((each for each in bare if each != noun and each.lower().endswith(stems)), noun)
