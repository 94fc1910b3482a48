"""The mentions of a text up to its last speaker, in text order, before it is known who is meant."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator
from typing import NamedTuple

from extraction.coreference.names.name_mentions import NamedDocument
from extraction.coreference.phrases.phrase_heads import end_of_phrase
from extraction.coreference.phrases.phrase_names import AGES
from extraction.coreference.phrases.speaker_phrases import SpeakerPhrase, phrase_at, read_phrase
from extraction.parse.roles import SUBJECTS, is_predicate, is_subject
from extraction.parse.tokens import Tokens
from extraction.records import Span

_IN_FRONT = frozenset(("ADJ", "DET"))
_NAMING = frozenset(("NOUN", "PRON"))
_QUANTIFYING = frozenset({"every", "each", "any", "either", "neither"})
_PRONOUN_ROLES = SUBJECTS | {"poss"}


class Mention(NamedTuple):
    """A place where somebody is mentioned, by a name or a phrase."""

    #: The token where it is noted.
    first: int
    #: The phrase; None for a name alone, and for a speaker where no word stands.
    phrase: SpeakerPhrase | None = None
    #: Whether its noun is not known to name a person or organisation.
    weak: bool = False
    #: The span of a statement's speaker; None for who is mentioned in passing.
    speaker: Span | None = None


def gather_mentions(
    document: NamedDocument, named_at: Container[int], speakers: Iterable[Span]
) -> Iterator[Mention]:
    """All mentions in front of each of ``speakers`` (spans in text order), and then the speaker's.

    ``named_at`` has the first tokens of the names that surely stand for somebody. What else looks
    like a name is given twice where it may be a noun as well.
    """
    begins, pos, names = document.tokens.begins, document.tokens.pos, document.names
    token = 0
    for span in speakers:
        stop = bisect_left(begins, span[0])
        while token < stop:
            if token in named_at:
                yield Mention(token)
                token = names[token].last + 1
            else:
                if token in names:
                    yield Mention(token)
                if pos[token] in _NAMING and (mention := _in_passing(document, token)):
                    yield mention
                token += 1
        phrase = phrase_at(document, span)
        yield Mention(phrase.first if phrase else token, phrase, speaker=span)
        if phrase:
            token = max(token, phrase.last + 1)


def _in_passing(document: NamedDocument, index: int) -> Mention | None:
    """The mention by the noun or pronoun ``index``."""
    if document.tokens.pos[index] == "PRON":
        return _pronoun(document, index) if document.tokens.deps[index] in _PRONOUN_ROLES else None
    if _is_surname(document, index):
        return Mention(index)
    return None if index in document.titled else _noun(document, index)


def _is_surname(document: NamedDocument, index: int) -> bool:
    """»Kranz schwieg«, which the tagger takes for a noun: no article, and the text has somebody of
    that name.
    """
    tokens, words = document.tokens, document.words
    text = tokens.texts[index]
    if not words.capital_nouns or text not in document.surnames or words.role(text):
        return False
    before = tokens.texts[index - 1]
    opens = index == 0 or before.isspace()  # the tagger calls line breaks anything
    return opens or tokens.pos[index - 1] not in ("DET", "ADJ", "NUM", "NOUN", "PROPN")


def _pronoun(document: NamedDocument, index: int) -> Mention | None:
    if document.tokens.lower[index] not in document.words.pronouns:
        return None
    phrase = read_phrase(document, index, index)
    if phrase is None:
        return None
    # »Whitcomb defended her budget«, where nobody else was named
    owned = phrase.pronoun == "possessive" and phrase.gender in ("m", "f") and not phrase.plural
    personal = phrase.pronoun in ("masculine", "feminine_or_plural")
    return Mention(index, phrase) if personal or owned else None


def _noun(document: NamedDocument, index: int) -> Mention | None:
    """A function or organisation in passing (»der Minister reiste ab«) is somebody that »er« may
    mean.
    """
    tokens, words = document.tokens, document.words
    noun = tokens.texts[index]
    known = words.role(noun) is not None or words.organisation(noun) is not None
    if not known and not is_subject(tokens, index) and not tokens.has(index, "Number=Plur"):
        return None
    if not known and words.only_people_have_gender and tokens.has(index, "Number=Plur"):
        return None  # »the gates leak«: where the nouns of people are known, others are things
    if _is_nobody(document, index):
        return None
    phrase = read_phrase(document, _begin_of_noun(tokens, index), end_of_phrase(tokens, index))
    if not phrase or phrase.head != index or not (known or phrase.determiner or phrase.plural):
        return None
    return Mention(index, phrase, weak=not known)


def _is_nobody(document: NamedDocument, index: int) -> bool:
    """What is part of another phrase, or tells of nobody in particular (»cheated every
    customer«).
    """
    tokens = document.tokens
    front = (tokens.lower[i] for i in tokens.children[index] if i < index)
    other = _is_part_of_another(tokens, index) or _is_own_source(document, index)
    return other or not _QUANTIFYING.isdisjoint(front)


def _is_part_of_another(tokens: Tokens, index: int) -> bool:
    """»the police department’s budget«, »Ada Kern is the mayor«"""
    return tokens.deps[index] == "compound" or is_predicate(tokens, index)


def _is_own_source(document: NamedDocument, index: int) -> bool:
    """»eigene Angaben« are nobody."""
    tokens = document.tokens
    own = index > 0 and tokens.lower[index - 1].startswith("eigen")
    return own and document.words.is_source(tokens.texts[index])


def _begin_of_noun(tokens: Tokens, index: int) -> int:
    first = index
    while first > 0 and _is_in_front(tokens, first - 1) and index - first < 4:
        first -= 1
    return first


def _is_in_front(tokens: Tokens, i: int) -> bool:
    """»der 48 Jahre alte Maler«: years are, other numbers are not."""
    return tokens.pos[i] in _IN_FRONT or (
        tokens.pos[i] == "NUM" and not AGES.isdisjoint(tokens.lower[i : i + 2])
    )
