"""How far the phrase reaches whose head is the subject of a cue: functions in front of a name,
appositions, and the verb that ends it.
"""

from __future__ import annotations

from extraction.german.cues.cue import Cue
from extraction.german.grammar.noun_phrases import (
    apposition_end,
    loose_end,
    phrase_begin,
    phrase_end,
)
from extraction.german.grammar.quoted_names import MARKS
from extraction.german.speakers.objects_behind import without_object
from extraction.parse.clauses import Clause, Sentence
from extraction.parse.lexicon import Lexicon
from extraction.parse.words import NOMINAL, Words, WordSpan


def subject_extent(
    words: Words,
    sentence: Sentence,
    cue: Cue,
    clause: Clause,
    head: int,
    lexicon: Lexicon,
    begin: int,
) -> WordSpan:
    """From where to where the phrase around a subject's head reaches, searched from ``begin``."""
    if (
        words.pos[head] in ("PRON", "DET")
        and words.lower[head] in lexicon.words["personal_pronouns"]
    ):
        return WordSpan((head, head + 1))
    anchor = cue.finite if cue.finite >= 0 else cue.main
    start = _behind_vor_allem(words, phrase_begin(words, head, begin))
    if head < anchor and not clause.dependent:
        return WordSpan(
            (
                with_function(words, head, start, sentence.begin),
                _end_before_verb(words, sentence, head, anchor, lexicon),
            )
        )
    limit = min(clause.end, anchor) if head < anchor else clause.end
    end = phrase_end(words, head, limit)
    end = without_object(words, sentence, clause, head, end)
    following = apposition_end(words, sentence, end)
    if following == end and end < clause.end:
        following = _apposition_within(words, clause, end)
    closed = following == sentence.end or words.texts[following] in ",.:;–"
    cut = words.pos[min(following, sentence.end - 1)] == "DET"  # »…, Volker Beck | das Papier«
    if following != end and (closed or cut or head < anchor):
        end = following
    return WordSpan(
        (
            with_function(words, head, start, sentence.begin),
            _without_cue(words, cue, start, _closed(words, start, end, limit)),
        )
    )


def _behind_vor_allem(words: Words, start: int) -> int:
    """»Vor allem | Jan Otten warnte«: two words that only weigh what follows."""
    weighed = words.lower[start] == "allem" and start > 0 and words.lower[start - 1] == "vor"
    return start + 1 if weighed else start


def _closed(words: Words, start: int, end: int, limit: int) -> int:
    """»wirft der „Arbeitskreis Daten“ dem Amt vor«: the mark that closes a name opened in the
    phrase is part of it.
    """
    opened = sum(words.texts[i] in MARKS for i in range(start, end)) % 2
    return end + 1 if opened and end < limit and words.texts[end] in MARKS else end


def with_function(words: Words, head: int, start: int, floor: int) -> int:
    """»Der Vorsitzende des Rats, Jan Otten, hat«: where the parse takes the name for the subject,
    its function too.
    """
    if words.pos[head] != "PROPN" or start - 2 < floor or words.texts[start - 1] != ",":
        return start
    for i in range(start - 2, max(floor, start - 14) - 1, -1):
        if words.finite[i] or words.texts[i] in ",;:":
            return start
        if (
            words.pos[i] == "NOUN"
            and words.cases[i] == "Nom"
            and phrase_end(words, i, start - 1) == start - 1
        ):
            return phrase_begin(words, i, floor)
    return start


def _apposition_within(words: Words, clause: Clause, end: int) -> int:
    """»wie Jan Otten, Leiter des Amtes, in Kiel mitteilte«: up to the second comma, where both lie
    in the clause.
    """
    if words.texts[end] != ",":
        return end
    closing = next((i for i in range(end + 1, clause.end) if words.texts[i] == ","), end)
    between = range(end + 1, closing)
    return (
        closing
        if any(words.pos[i] in NOMINAL for i in between)
        and not any(words.finite[i] for i in between)
        else end
    )


def _end_before_verb(
    words: Words, sentence: Sentence, head: int, anchor: int, lexicon: Lexicon
) -> int:
    """In the prefield everything up to the verb belongs to the subject, save relative clauses and
    loose adverbs.
    """
    for clause in sentence.clauses:
        if head < clause.begin <= anchor and clause.separator == "," and clause.dependent:
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
