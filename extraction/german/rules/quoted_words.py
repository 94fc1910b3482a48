"""Quoted parts that no verb of speech has beside it: »Parolen wie „A“ und „B“«, »mit diesen Worten
„…“«, »sieht darin, als „…“«, »für den Minister ist das „…“«.
"""

from __future__ import annotations

from collections.abc import Iterator

from extraction.german.content.cue_content import find_content
from extraction.german.cues.cue import Cue
from extraction.german.cues.cue_finder import verb_cues
from extraction.german.speakers.cue_speakers import find_speaker
from extraction.german.speakers.voices import names_somebody
from extraction.parse.clauses import Sentence
from extraction.parse.word_groups import word_groups
from extraction.parse.words import NOMINAL, Words, WordSpan
from extraction.records import StatementType
from extraction.statements.candidates import Candidate, without
from extraction.statements.context import Context
from extraction.statements.voices import carried_speaker

_GERMAN = word_groups("de")
_SLOGANS = tuple(_GERMAN["slogans"])
_INSCRIPTIONS = tuple(_GERMAN["inscriptions"])
_JUDGING, _BE = _GERMAN["judging_with_als"], _GERMAN["forms_of_sein"]
_WITH_WORDS = (["den", "worten"], ["diesen", "worten"], ["folgenden", "worten"])
_NEAR = 6  # words


def quoted_without_cue(context: Context, k: int, begin: int, end: int) -> Candidate | None:
    """The quotation [begin, end) of sentence ``k`` with who says it; None where nobody is told."""
    part = WordSpan((begin, end))
    for cue in (
        _of_slogans(context, k, part),
        _of_these_words(context, k, part),
        _of_judgement(context, k, part),
    ):
        if cue is None:
            continue
        sentence = context.sentences[k]
        speaker = find_speaker(
            context.words, sentence, cue, context.hidden, context.lexicon, sentence.begin
        )
        if speaker and names_somebody(context, speaker) and not _overlap(speaker, part):
            return _candidate(context, k, part, speaker, cue.words)
    found = _for_somebody(context, k, part) or _of_inscription(context, k, part)
    return found or _going_on(context, k, part)


def quoted_further_in(context: Context, k: int, begin: int, end: int) -> Candidate | None:
    """»Berg sagte, dass Adler gesagt habe, der Plan sei „eine Schande“«: the words are of whoever
    the clause around them tells of, in the subordinate clause of its verb.
    """
    words, sentence, part = context.words, context.sentences[k], WordSpan((begin, end))
    for cue in reversed(verb_cues(context, k)):
        clause = sentence.clauses[cue.clause]
        if cue.rule != "verb" or cue.passive or not clause.dependent or clause.begin > begin:
            continue
        told = find_content(context, sentence, cue, clause.begin)
        if told is None or not any(low <= begin < high for low, high in told[0]):
            continue
        speaker = find_speaker(words, sentence, cue, context.hidden, context.lexicon, clause.begin)
        return _candidate(context, k, part, speaker, cue.words) if speaker else None
    return None


def _overlap(one: WordSpan, other: WordSpan) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _candidate(
    context: Context, k: int, part: WordSpan, speaker: WordSpan, cue: list[int]
) -> Candidate:
    sentence = context.sentences[k]
    stop = sentence.end - (context.words.texts[sentence.end - 1] in ".!?")
    frame = without(WordSpan((sentence.begin, stop)), [part])
    return Candidate(
        StatementType.DIRECT, "quoted part with verb", k, [part], [speaker], cue, frame
    )


def _of_slogans(context: Context, k: int, part: WordSpan) -> Cue | None:
    """»Sie riefen Parolen wie „A“ und „B“«."""
    words, i = context.words, _before_list(context, part[0]) - 1
    while i > 0 and words.lower[i] in ("beispiel", "zum", "etwa"):
        i -= 1
    if words.lower[i] != "wie":
        return None
    near = range(i - 1, max(i - _NEAR, context.sentences[k].begin) - 1, -1)
    noun = next((j for j in near if words.pos[j] == "NOUN"), -1)
    if noun < 0 or not words.lower[noun].endswith(_SLOGANS):
        return None
    return _cue_of_clause(context, k, context.sentences[k].clause_of(noun))


def _before_list(context: Context, begin: int) -> int:
    """Where the first of several quotations with »und«, »oder« or a comma between them begins."""
    ends = {high: low for low, high in context.ranges}
    while begin > 1 and context.words.lower[begin - 1] in ("und", "oder", ","):
        if begin - 1 not in ends:
            break
        begin = ends[begin - 1]
    return begin


def _cue_of_clause(context: Context, k: int, c: int) -> Cue | None:
    """The cue of a clause, or its finite verb, whatever it means."""
    for cue in verb_cues(context, k):
        if cue.clause == c and cue.rule == "verb":
            return cue
    finite = context.sentences[k].clauses[c].finite
    return _any(context.words, finite, c) if finite >= 0 else None


def _any(words: Words, verb: int, c: int) -> Cue:
    particles = [i for i in range(verb, len(words)) if i < verb + 20 and words.heads[i] == verb]
    parts = [verb, *(i for i in particles if words.roles[i] == "particle")]
    return Cue("verb", verb, parts, c, finite=verb)


def _of_these_words(context: Context, k: int, part: WordSpan) -> Cue | None:
    """»Mit den Worten „…“ eröffnete er die Schau«."""
    words, (begin, end) = context.words, part
    if words.lower[begin - 2 : begin] not in _WITH_WORDS or words.lower[begin - 3] != "mit":
        return None
    sentence = context.sentences[k]
    if end < sentence.end and words.finite[end] and words.pos[end] in ("VERB", "AUX"):
        cue = _any(words, end, sentence.clause_of(end))
        cue.words = [begin - 3, begin - 2, begin - 1, *cue.words]
        return cue
    return None


def _of_judgement(context: Context, k: int, part: WordSpan) -> Cue | None:
    """»Sie sieht den Erlass als „Angriff“«, »rechtfertigte die Tat als „Notwehr“«."""
    words = context.words
    begin = _before_list(context, part[0])
    if words.lower[begin - 1] != "als":
        return None
    c = context.sentences[k].clause_of(begin - 1)
    for i in _verbs(context.sentences[k], c, words):
        if words.lower[i] in _JUDGING:
            cue = _any(words, i, c)
            cue.finite = context.sentences[k].clauses[c].finite
            cue.words = sorted({*cue.words, begin - 1})
            return cue
    return None


def _verbs(sentence: Sentence, c: int, words: Words) -> Iterator[int]:
    clause = sentence.clauses[c]
    return (i for i in range(clause.begin, clause.end) if words.pos[i] in ("VERB", "AUX"))


def _for_somebody(context: Context, k: int, part: WordSpan) -> Candidate | None:
    """»Für den Minister ist die Lage „alarmierend“«."""
    words, (begin, end) = context.words, part
    sentence = context.sentences[k]
    if not sentence.clauses:
        return None
    clause = sentence.clauses[sentence.clause_of(begin)]
    finite = clause.finite
    closes = end >= sentence.end or words.texts[end] in ".,;"
    if not closes or clause.dependent or finite < 0 or words.lower[finite] not in _BE:
        return None
    if words.pos[begin - 1] in ("DET", "ADP", "ADJ") and not _points(words, begin):
        return None
    for i in (clause.first, finite + 1):
        end = min(begin, finite if finite > i else begin)
        speaker = behind_for(context, k, i, end)
        if speaker and (is_named(words, speaker) or not words.subjunctive[finite]):
            return _candidate(context, k, part, speaker, [finite])
    return None


def _going_on(context: Context, k: int, part: WordSpan) -> Candidate | None:
    """»Meist „verhandelt man erst, bevor man etwas verkündet“.« right behind somebody's words: the
    marks hold the verb of the sentence, which nobody but the one in front can have said.
    """
    words, sentence, (begin, end) = context.words, context.sentences[k], part
    if k - 1 not in context.voices or words.breaks[sentence.begin] > 1:
        return None
    closes = all(words.pos[i] == "PUNCT" for i in range(end, sentence.end))
    plain = all(words.pos[i] in ("ADV", "CCONJ") for i in range(sentence.begin, begin))
    leads = words.pos[begin + 1] in ("VERB", "AUX") and any(words.finite[begin:end])
    if not closes or not plain or not leads or sentence.begin == begin:
        return None
    speaker = carried_speaker(context, k)
    return _candidate(context, k, part, speaker[0], []) if speaker else None


def _points(words: Words, begin: int) -> bool:
    """»ist das „ein Witz“«: no article, for the words have their own."""
    own = words.texts[begin + 1][:1].islower() and words.pos[begin + 1] == "DET"
    return own and words.lower[begin - 1] in _GERMAN["pointing_words"]


def is_named(words: Words, speaker: WordSpan) -> bool:
    """Whether a name is among the words: »den Theologen Hans Kolb«, not »die Mieter«."""
    return any(words.pos[i] == "PROPN" for i in range(*speaker))


def behind_for(context: Context, k: int, i: int, end: int) -> WordSpan | None:
    """Who stands behind »für« at word ``i``, in front of ``end``."""
    words = context.words
    if i >= end or words.lower[i] != "für":
        return None
    near = range(i + 1, min(i + 1 + _NEAR, end))
    noun = next((j for j in near if words.pos[j] in NOMINAL), end)
    if noun == end:
        return None
    low, high = context.language.noun_phrase(words, noun, context.sentences[k])
    speaker = WordSpan((max(low, i + 1), min(high, end)))
    return speaker if names_somebody(context, speaker) else None


def is_inscribed(context: Context, begin: int) -> bool:
    """»ein Schild mit der Aufschrift „…“«: no name, whatever letters it is written in."""
    words = context.words
    return words.lower[begin - 1].endswith(_INSCRIPTIONS) and begin > 3


def _of_inscription(context: Context, k: int, part: WordSpan) -> Candidate | None:
    """»Sie trugen Tücher mit der Aufschrift „…“«: what it is written on says it."""
    words, noun = context.words, part[0] - 1
    if not is_inscribed(context, part[0]) or words.lower[noun - 2] != "mit":
        return None
    carrier = noun - 3
    if words.pos[carrier] != "NOUN":
        return None
    low, high = context.language.noun_phrase(words, carrier, context.sentences[k])
    return _candidate(context, k, part, WordSpan((low, min(high, carrier + 1))), [noun])
