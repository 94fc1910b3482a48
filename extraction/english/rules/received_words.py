"""Sentences that end in a colon: »The Courier reached out to the county and received the following
statement:«, behind which whoever sent it speaks, and not who received it; »Lund has been talking to
the Courier:«.
"""

from __future__ import annotations

from extraction.english.grammar.animacy import animate
from extraction.english.grammar.dependency_tree import SUBJECTS, Parse
from extraction.parse.word_groups import word_groups
from extraction.parse.words import WordSpan
from extraction.statements.context import Context

_RECEIVING = word_groups("en")["receiving"]
_ASKED = frozenset({"to", "from"})


def sender_of(context: Context, parse: Parse, k: int) -> list[WordSpan] | None:
    """Who sent what sentence ``k`` says was received, empty where nobody is named; None where
    nothing was.
    """
    words, sentence = context.words, context.sentences[k]
    if words.texts[sentence.end - 1] != ":":
        return None
    for verb in range(sentence.begin, sentence.end):
        thing = parse.first(verb, "dobj") if words.lower[verb] in _RECEIVING else -1
        if thing > verb and context.lexicon.is_speech_noun(words.lower[thing]):
            return _asked(context, parse, sentence.begin, sentence.end)
    return None


def _asked(context: Context, parse: Parse, begin: int, end: int) -> list[WordSpan]:
    """»reached out [to the county]«, »received a statement [from the county]«"""
    for preposition in range(begin, end):
        noun = parse.first(preposition, "pobj")
        named = context.words.lower[preposition] in _ASKED and noun > preposition
        if named and animate(context, noun):
            return [parse.phrase(noun, begin, end)]
    return []


def introducing(context: Context, parse: Parse, k: int) -> list[WordSpan]:
    """»Lund has been talking to our reporter:«: whose act sentence ``k`` tells in front of the
    colon that ends it; empty where no colon does, or no person acts.
    """
    words, sentence = context.words, context.sentences[k]
    if words.texts[sentence.end - 1] != ":":
        return []
    for i in range(sentence.end - 1, sentence.begin - 1, -1):
        if words.labels[i] != "ROOT":
            continue
        # »He's been talking to …« looks like a passive
        subject = parse.first(i, *(SUBJECTS if parse.is_gerund(i) else ("nsubj",)))
        if sentence.begin <= subject < i and animate(context, subject):
            return [parse.phrase_trimmed(parse.left[subject], parse.right[subject])]
    return []
