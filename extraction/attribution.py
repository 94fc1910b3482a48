"""Who speaks: the noun phrase that is the subject of a cue, or the agent of a passive one."""

from __future__ import annotations

from collections.abc import Sequence

from extraction.clauses import Clause, ClauseKind, Sentence
from extraction.cues import Cue
from extraction.lexicon import Lexicon
from extraction.phrases import NOMINAL, apposition_end, loose_end, phrase_begin, phrase_end
from extraction.words import Words

Range = tuple[int, int]
_AGENT = frozenset({"von", "vom", "durch", "seitens"})
_IMPERSONAL = frozenset({"es", "man", "das", "dies"})


def find_speaker(
    words: Words, sentence: Sentence, cue: Cue, hidden: Sequence[bool], lexicon: Lexicon, begin: int
) -> Range | None:
    """The words that name who speaks, searched from ``begin`` (the frame's) to the end of the cue's clause."""
    clause = sentence.clauses[cue.clause]
    if cue.passive:
        return _agent(words, sentence, clause, hidden)
    head = _subject_head(words, sentence, cue, clause, hidden, lexicon, begin)
    if head < 0:
        return None
    if words.lower[head] == "es":
        return None
    return _extent(words, sentence, cue, clause, head, hidden, lexicon, begin)


def _subject_head(
    words: Words,
    sentence: Sentence,
    cue: Cue,
    clause: Clause,
    hidden: Sequence[bool],
    lexicon: Lexicon,
    begin: int,
) -> int:
    parsed = _parsed_subject(words, sentence, cue, clause, hidden, begin)
    if parsed >= 0:
        return parsed
    anchor = cue.finite if cue.finite >= 0 else cue.main
    if clause.kind is ClauseKind.MAIN:
        head = _nominative(words, begin, anchor, hidden, lexicon, strict=True)
        if head >= 0:
            return head
    if clause.dependent:
        return _nominative(words, clause.opener + 1, anchor, hidden, lexicon)
    return _nominative(words, anchor + 1, clause.end, hidden, lexicon)


def _parsed_subject(
    words: Words, sentence: Sentence, cue: Cue, clause: Clause, hidden: Sequence[bool], begin: int
) -> int:
    targets = {cue.main, *cue.words}
    for i in range(max(begin, sentence.begin), clause.end):
        if words.roles[i] != "subject" or hidden[i] or words.heads[i] not in targets:
            continue
        if words.pos[i] in NOMINAL or words.pos[i] in ("PRON", "DET", "NUM", "ADJ", "X"):
            if words.cases[i] in ("Dat", "Gen") and words.pos[i] == "PRON":
                continue
            return i
    return -1


def _nominative(
    words: Words, begin: int, end: int, hidden: Sequence[bool], lexicon: Lexicon, strict: bool = False
) -> int:
    """The head of the first noun phrase or pronoun that can be a subject; ``strict``: nothing may stand before it."""
    i = begin
    while i < end:
        pos, word = words.pos[i], words.lower[i]
        if hidden[i]:
            return -1
        if pos == "ADP":
            if strict:
                return -1
            i = _skip_prepositional(words, i, end)
            continue
        if pos == "PRON" and word in lexicon.words["personal_pronouns"]:
            return i
        if pos in NOMINAL:
            return i if words.cases[i] not in ("Dat", "Gen") or pos == "PROPN" else -1
        if strict and pos == "ADV":
            return -1
        i += 1
    return -1


def _skip_prepositional(words: Words, i: int, end: int) -> int:
    for j in range(i + 1, min(end, i + 8)):
        if words.pos[j] in NOMINAL:
            return phrase_end(words, j, end)
    return i + 1


def _extent(
    words: Words,
    sentence: Sentence,
    cue: Cue,
    clause: Clause,
    head: int,
    hidden: Sequence[bool],
    lexicon: Lexicon,
    begin: int,
) -> Range:
    if words.pos[head] in ("PRON", "DET") and words.lower[head] in lexicon.words["personal_pronouns"]:
        return head, head + 1
    anchor = cue.finite if cue.finite >= 0 else cue.main
    start = phrase_begin(words, head, begin)
    if head < anchor and not clause.dependent:
        return start, _end_before_verb(words, sentence, head, anchor, lexicon)
    limit = min(clause.end, anchor) if head < anchor else clause.end
    end = phrase_end(words, head, limit)
    following = apposition_end(words, sentence, end)
    if following != end and (following == sentence.end or words.texts[following] in ",.:;–" or head < anchor):
        end = following
    return start, _without_cue(words, cue, start, end)


def _end_before_verb(words: Words, sentence: Sentence, head: int, anchor: int, lexicon: Lexicon) -> int:
    """In the prefield everything up to the verb belongs to the subject, save relative clauses and loose adverbs."""
    for clause in sentence.clauses:
        if head < clause.begin <= anchor and clause.separator == "," and clause.kind is not ClauseKind.FRAGMENT:
            if clause.dependent:
                return clause.begin - 1
    end = anchor
    if words.texts[end - 1] == ",":
        end -= 1
    return loose_end(words, head, end, lexicon.words["loose_adverbs"])


def _without_cue(words: Words, cue: Cue, start: int, end: int) -> int:
    for i in cue.words:
        if start < i < end:
            end = i
    return max(end, start + 1)


def _agent(words: Words, sentence: Sentence, clause: Clause, hidden: Sequence[bool]) -> Range | None:
    """»wurde von der Polizei bestätigt«."""
    for i in range(clause.begin, clause.end - 1):
        if words.lower[i] in _AGENT and not hidden[i]:
            for j in range(i + 1, min(clause.end, i + 9)):
                if words.pos[j] in NOMINAL or (words.pos[j] == "PRON" and words.cases[j] == "Dat"):
                    return i + 1, phrase_end(words, j, clause.end)
    return None
