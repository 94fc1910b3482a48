"""A bare surname of somebody whom the text names in full before, where the recogniser takes it for
a place, or the tagger for a noun: »Lansdowne was unmoved.«, »Prewitt blamed the rain.«
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from extraction.coreference.names.name_mentions import NameMention
from extraction.parse.person_words import PersonWords
from extraction.parse.roles import is_subject
from extraction.parse.tokens import Tokens
from extraction.records import PersonKind


def surnames_again(
    tokens: Tokens, words: PersonWords, found: Iterable[NameMention]
) -> Iterator[NameMention]:
    """Those that act in a sentence and stand in none of the names that were ``found``."""
    if not words.persons_taken_for_organisations:
        return
    taken, first_named = set[int](), dict[str, int]()
    for name in found:
        taken.update(range(name.first, name.last + 1))
        if name.kind is PersonKind.PERSON and name.sure and len(name.parts) > 1:
            first_named.setdefault(name.parts[-1], name.last)
    for index, text in enumerate(tokens.texts):
        again = text in first_named and index > first_named[text] and index not in taken
        if again and is_subject(tokens, index) and _stands_alone(tokens, index):
            yield NameMention(
                index, index, tokens.span(index, index), (text,), PersonKind.PERSON, sure=True
            )


def people_by_surname(
    tokens: Tokens, words: PersonWords, found: Iterable[NameMention]
) -> Iterator[NameMention]:
    """The names that were ``found``, those of people whom the recogniser took for an organisation
    set right: »Yara Nirk« is somebody where the text goes on with »Nirk«.
    """
    names = list(found)
    doubtful = [name for name in names if _may_be_person(name, words)]
    surnames = _surnames_alone(tokens, names, {name.parts[1] for name in doubtful})
    for name in names:
        if name in doubtful and name.parts[1] in surnames:
            name = replace(name, kind=PersonKind.PERSON)
        yield name


def _may_be_person(name: NameMention, words: PersonWords) -> bool:
    """»Yara Nirk«, taken for an organisation."""
    two = name.kind is PersonKind.ORGANISATION and len(name.parts) == 2
    titled = two and all(part.istitle() for part in name.parts)
    return titled and not any(map(words.organisation, name.parts))


def _surnames_alone(
    tokens: Tokens, names: Iterable[NameMention], asked: Collection[str]
) -> set[str]:
    """Which of the words that are ``asked`` for somebody is called by."""
    if not asked:  # as in most texts
        return set()
    people = {name.parts[0] for name in names if _is_person(name) and len(name.parts) == 1}
    return people.intersection(asked) | {
        text
        for index, text in enumerate(tokens.texts)
        if text in asked
        and tokens.entities[index] == ""
        and is_subject(tokens, index)
        and _stands_alone(tokens, index)
    }


def _is_person(name: NameMention) -> bool:
    return name.kind is PersonKind.PERSON and name.sure


def _stands_alone(tokens: Tokens, index: int) -> bool:
    """Not »the Lansdowne«, »Old Lansdowne«, »Lansdowne Road«, »Lansdowne’s«."""
    around = (index - 1, index + 1)
    joined = any(
        0 <= i < len(tokens.texts)
        and (tokens.texts[i][:1].isupper() or tokens.pos[i] in ("DET", "PART", "ADJ"))
        for i in around
    )
    return not joined
