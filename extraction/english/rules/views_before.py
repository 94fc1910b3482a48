"""A sentence that the next one calls what somebody says: »Fees are too high. That's the view of
Councillor Lund.«, »The dam is safe. This was disclosed by Governor Ode.«
"""

from __future__ import annotations

from extraction.english.grammar.animacy import animate
from extraction.english.grammar.dependency_tree import Parse
from extraction.parse.word_groups import word_groups
from extraction.parse.words import WordSpan
from extraction.records import Medium, StatementType
from extraction.statements.candidates import Candidate
from extraction.statements.context import Context

_POINTING = frozenset({"that", "this", "it", "such"})
_SAID = frozenset({"that", "this"})  # »It was disputed«: the bridge, the book, the plan
_GIVING = frozenset({"of", "from"})
_UNASSERTED = tuple(word_groups("en")["unasserted_stems"])
_OPENING = 3  # words: »So that is the view …«


def pointed_at(context: Context, parse: Parse, k: int) -> Candidate | None:
    """The sentence in front of ``k``, if ``k`` does nothing but tell whose view it is, and nobody
    else says it there.
    """
    sentence, words = context.sentences[k], context.words
    be = next((i for i in range(sentence.begin, sentence.end) if words.labels[i] == "ROOT"), -1)
    subject = parse.first(be, "nsubj", "nsubjpass") if be >= 0 else -1
    near = sentence.begin <= subject < min(be, sentence.begin + _OPENING)
    if not near or words.lower[subject] not in _POINTING:
        return None
    passive = words.labels[subject] == "nsubjpass"
    if not (words.lower[subject] in _SAID if passive else words.pos[be] == "AUX"):
        return None
    cue, giver = (_teller if passive else _giver)(context, parse, be)
    if giver < 0 or not _may_be_said(context, k - 1):
        return None
    before = context.sentences[k - 1]
    told = WordSpan((before.begin, before.end))
    speaker = parse.phrase_trimmed(parse.left[giver], parse.right[giver])
    stop = sentence.end - (words.texts[sentence.end - 1] in ".!?")
    frame = [WordSpan((sentence.begin, stop))]
    return Candidate(StatementType.INDIRECT, "noun, pointed at", k, [told], [speaker], cue, frame)


def _giver(context: Context, parse: Parse, be: int) -> tuple[list[int], int]:
    """»the view of Lund«, »the call from Lund«, »according to Lund«: the cue, and who gives it; -1
    for nobody.
    """
    words = context.words
    for noun in parse.of(be, "attr"):
        for preposition in parse.of(noun, "prep"):
            giver = parse.first(preposition, "pobj")
            gives = words.lower[preposition] in _GIVING and giver >= 0 and animate(context, giver)
            if gives and context.lexicon.is_speech_noun(words.lower[noun]):
                return [noun], giver
    for preposition in parse.of(be, "prep"):
        giver = parse.first(preposition + 1, "pobj")
        if words.lower[preposition : preposition + 2] == ["according", "to"] and giver >= 0:
            return [preposition, preposition + 1], giver
    return [], -1


def _teller(context: Context, parse: Parse, verb: int) -> tuple[list[int], int]:
    """»was disclosed by Ode«: the cue, and who tells it; -1 for nobody. What »was denied« somebody
    else says, and »This was written by« closes a page.
    """
    readings = context.lexicon.readings(context.words.lower[verb])
    tells = any(
        "clause" in r.verb.uses and r.verb.medium is Medium.SPEECH and r.whole for r in readings
    )
    tells = tells and not context.words.lower[verb].startswith(_UNASSERTED)
    agent = parse.first(parse.first(verb, "agent"), "pobj")
    silent = parse.first(verb, "neg") >= 0 or agent < 0 or not animate(context, agent)
    return ([verb], agent) if tells and not silent else ([], -1)


def _may_be_said(context: Context, k: int) -> bool:
    """Whether sentence ``k`` is one that says something, and nobody says anything in it yet."""
    if k < 0:
        return False
    sentence, words = context.sentences[k], context.words
    told = any(candidate.sentence == k for candidate in context.candidates)
    whole = words.texts[sentence.end - 1] == "." and any(
        words.finite[i] for i in range(sentence.begin, sentence.end)
    )
    return whole and not told and not context.whole.get(k)
