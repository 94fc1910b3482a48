"""How far the noun phrase of an English source reaches."""

from __future__ import annotations

from extraction.english.grammar.dependency_tree import Parse
from extraction.parse.words import WordSpan
from extraction.statements.context import Context


def owner_of(parse: Parse, owner: int, begin: int, noun: int) -> WordSpan:
    """»in [the judge]'s view«: whose view it is, without the mark of the possessive."""
    low, high = parse.phrase(owner, begin, noun)
    high -= parse.words.lower[high - 1] in ("'s", "'") and high - low > 1
    return WordSpan((low, high))


def up_to_speech(context: Context, phrase: WordSpan) -> WordSpan:
    """Up to a whole speech that the parse took into the phrase, or to », one of whom said«."""
    words = context.words
    for i in range(*phrase):
        if words.texts[i] == "," and words.lower[i + 2 : i + 4] == ["of", "whom"]:
            return WordSpan((phrase[0], max(i, phrase[0] + 1)))
        if context.hidden[i] and context.quoted[i]:
            return WordSpan((phrase[0], max(i, phrase[0] + 1)))
    return phrase
