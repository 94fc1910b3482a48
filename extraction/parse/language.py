"""What a language brings to the extraction beside its words.

The shared rooms know no language; they ask :func:`language_of` for what differs. The package of a
language's rules (:mod:`extraction.language_folders`) has a module ``language`` that holds a
:class:`Language` called ``LANGUAGE``; it is imported when a text in that language comes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from extraction.language_folders import codes, place_of
from extraction.parse.clauses import Clause, Sentence

if TYPE_CHECKING:
    from extraction.parse.lexicon import Lexicon
    from extraction.parse.tokens import Tokens
    from extraction.parse.verb_forms import Form, PrincipalParts
    from extraction.parse.words import Words, WordSpan
    from extraction.statements.context import Context
    from extraction.wording.material import Material


def one_clause(
    words: Words, begin: int, end: int, hidden: Sequence[bool], lexicon: Lexicon
) -> Sentence:
    """The sentence [begin, end) as one clause, for rules that go by the parse."""
    return Sentence(begin, end, [Clause(begin, end, "")])


def marked_subjunctives(tokens: Tokens, kept: Sequence[int], lower: Sequence[str]) -> list[bool]:
    """Which of the tokens ``kept`` the model marks as subjunctive."""
    return ["Mood=Sub" in tokens.morphs[k] for k in kept]


def no_apposition(words: Words, sentence: Sentence, end: int) -> int:
    """``end``: the phrase holds its appositions already."""
    return end


def keep_parse(tokens: Tokens) -> None:
    """Nothing is known to be wrong."""


def no_wording(material: Material) -> str:
    """A language without rules for it proposes nothing."""
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """What differs between languages beside their words. Ranges are [begin, end) in words."""

    #: An entry of ``cue_verbs.tsv`` as (particle, verb).
    split_verb: Callable[[str], tuple[str, str]]
    #: (infinitive, particle, irregular verbs) → each form, its kind, and whether it stands whole,
    #: with no particle to follow.
    verb_forms: Callable[[str, str, Mapping[str, PrincipalParts]], Iterator[tuple[str, Form, bool]]]
    #: (words, head, sentence) → the range of the noun phrase.
    noun_phrase: Callable[[Words, int, Sentence], WordSpan]
    #: Every rule in its order: puts what it finds into ``context.candidates``.
    find_candidates: Callable[[Context], None]
    #: (words, sentence, end of a phrase) → the end of the appositions behind it.
    apposition_end: Callable[[Words, Sentence, int], int] = no_apposition
    #: (words, begin, end, hidden words, lexicon) → the sentence in clauses.
    split_clauses: Callable[[Words, int, int, Sequence[bool], Lexicon], Sentence] = one_clause
    #: (tokens, indices of words, their lower-case forms) → which are certainly subjunctive.
    subjunctives: Callable[[Tokens, Sequence[int], Sequence[str]], list[bool]] = marked_subjunctives
    #: Puts right in the parse what is surely wrong.
    mend_parse: Callable[[Tokens], None] = keep_parse
    #: A statement → the claim in a sentence of its own; raises ``UnsureError``.
    wording: Callable[[Material], str] = no_wording


@cache
def language_of(code: str) -> Language:
    """The language's rules, imported when they are first asked for; raises as :func:`place_of`."""
    found: Language = import_module(f"{place_of(code).rules}.language").LANGUAGE
    return found


def find_language(code: str) -> Language | None:
    """As :func:`language_of`, None for a language without rules."""
    return language_of(code) if code in codes() else None
