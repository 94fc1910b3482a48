"""Quotation marks that quote nobody: names of works, media and products, and words the writer holds
at a distance.
"""

from __future__ import annotations

from extraction.parse.lexicon import SpeechVerb
from extraction.parse.words import NOMINAL, Words
from extraction.statements.context import Context

_LONGEST_TERM = 3
_LITTLE = frozenset({"ADP", "DET", "CCONJ", "PUNCT", "NUM", "SYM", "X"})


def is_name(context: Context, begin: int, end: int) -> bool:
    """Whether the quotation [begin, end) is a name: »die Zeitung „Morgenpost“«, »der Film „Am
    Ufer“«.
    """
    words, inner = context.words, range(begin + 1, end - 1)
    if not inner:
        return True
    if begin and words.lower[begin - 1] == "als":
        return False  # »bezeichnete den Plan als „Unfug“«: what something is called by somebody
    if len(inner) > 3 and _is_like_a_sentence(words, inner):
        return False
    if begin and len(inner) < 6 and words.lower[begin - 1].endswith(_outlets(context)):
        return True  # »sagte Krell dem Portal „boxen.example“«
    return _has_capitals(words, inner) and _is_named(context, begin - 1, inner)


def _is_named(context: Context, before: int, inner: range) -> bool:
    """Whether the words ``inner`` name something for the word ``before`` them, -1 for none."""
    words = context.words
    if before >= 0 and words.pos[before] in NOMINAL:
        return True
    if len(inner) == 1 and before >= 0 and words.pos[inner[0]] in NOMINAL:
        leading = context.lexicon.words.get("before_names", ())
        return words.pos[inner[0]] == "PROPN" or words.lower[before] in leading
    return any(_is_part_of_name(words, i) for i in inner)


def _is_part_of_name(words: Words, i: int) -> bool:
    capital = words.pos[i] == "ADJ" and words.texts[i][:1].isupper()
    return capital or words.pos[i] in ("PROPN", "X")


def _outlets(context: Context) -> tuple[str, ...]:
    return tuple(context.lexicon.words.get("named_outlets", ()))


def _is_like_a_sentence(words: Words, inner: range) -> bool:
    return any(words.finite[i] for i in inner) or words.texts[inner[-1]] in ".!?"


def _has_capitals(words: Words, inner: range) -> bool:
    """»Am Ufer«: a capital, or a number, in front, and small letters in little words only."""
    first = words.texts[inner[0]][:1]
    return (first.isupper() or first.isdigit()) and all(
        words.texts[i][:1].isupper() or words.pos[i] in _LITTLE for i in inner
    )


def is_scare_quote(context: Context, begin: int, end: int) -> bool:
    """»sogenannte „Stresstests“«."""
    words = context.words
    before = words.lower[begin - 1] if begin else ""
    return before in context.lexicon.words["distance"]


def is_term(context: Context, begin: int, end: int) -> bool:
    """»an der „Stadtrendite“ gemessen«: up to three words that begin with a noun name something
    inside what is told.
    """
    words = context.words
    inner = range(begin + 1, end - 1)
    if not 0 < len(inner) <= _LONGEST_TERM or any(words.finite[i] for i in inner):
        return False
    named = words.texts[inner[0]][:1].isupper() and words.pos[inner[0]] != "ADP"
    if not named or words.texts[inner[-1]] in ".!?":
        return False
    return not (_is_predicate(words, inner) or _is_called_one(context, begin))


def _is_predicate(words: Words, inner: range) -> bool:
    """»von einer „Entschuldung weit entfernt“«: a noun in front, and what is said of it behind."""
    return words.pos[inner[0]] == "NOUN" and words.pos[inner[-1]] in ("ADJ", "VERB")


def _is_called_one(context: Context, begin: int) -> bool:
    """»das Land sei ein „Opfer“«: what somebody says that a thing is."""
    words, said = context.words, context.lexicon.words.get("told_copulas", frozenset())
    article = begin > 1 and words.pos[begin - 1] == "DET"
    return article and words.lower[begin - 2] in said


def labels_with_quotation(context: Context, k: int, verb: SpeechVerb | None) -> bool:
    """»nannte es „unausgegoren“«: the quotation is the statement, not the sentence."""
    if verb is None or "label" not in verb.uses:
        return False
    bounds = context.sentences[k]
    return any(
        not is_name(context, *context.ranges[index])
        and bounds.begin <= context.ranges[index][0] < bounds.end
        for index in context.partial.get(k, ())
    )
