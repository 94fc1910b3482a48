"""Reported speech: the act of speaking told with its content as a noun phrase, no clause of its
own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import dropwhile

from extraction.german.content.content_stop import content_stop
from extraction.german.content.gapping import gapped_act
from extraction.german.content.told_objects import (
    cue_of_subject,
    is_a_thing,
    is_told_by_nobody,
    speaker_of_act,
    tells_object,
)
from extraction.german.cues.cue import Cue
from extraction.german.cues.cue_finder import verb_cues
from extraction.german.cues.documents import document_that_says
from extraction.german.speakers.addressees import find_addressee
from extraction.german.speakers.subjects import own_begin
from extraction.german.speakers.voices import names_somebody
from extraction.parse.clauses import Clause, ClauseKind, Sentence
from extraction.parse.word_groups import word_groups
from extraction.parse.words import Words, WordSpan
from extraction.records import StatementType
from extraction.statements.candidates import Candidate, trimmed
from extraction.statements.context import Context

_GERMAN = word_groups("de")
_BE, _NEGATED = _GERMAN["forms_of_sein"], _GERMAN["negations"]
_ABSTRACT = tuple(_GERMAN["abstract_endings"])
_OF = frozenset({"von", "vom", "durch"})
_RELATIVES, _SUBJECT_RELATIVES = _GERMAN["relatives"], _GERMAN["subject_relatives"]
_PRONOUN_SUBJECTS = _GERMAN["speaking_pronouns"] | _GERMAN["only_nominative"]


def reported_statements(context: Context, k: int) -> Iterator[Candidate]:
    """What sentence ``k`` reports: as a whole, or each clause with a subject of its own."""
    sentence = context.sentences[k]
    if _asks(context.words, sentence) or context.words.texts[sentence.end - 1] == ":":
        return  # »Dazu erklärt der Sprecher:« leads to the words of the next paragraph
    opens = partial(_is_told_aside, sentence)
    acts = list(dropwhile(opens, _acts(context, k)))
    own = [acts[0], *_acts_of_others(context, acts)] if acts else []
    if len(own) > 1 and "reported, each clause" not in context.lexicon.omitted_rules:
        yield from _each_clause(context, k, own)
    elif own:
        yield from _with_gapped(context, k, *own[0])
    elif talk := _talked_of(context, sentence):
        whole, clause = WordSpan((sentence.begin, sentence.end)), sentence.clauses[talk.clause]
        speaker = document_that_says(
            context.words, sentence, clause, clause.begin, context.hidden, context.lexicon, talk
        )
        yield _candidate(context, k, talk, "reported, passive", whole, speaker)


def _with_gapped(context: Context, k: int, cue: Cue, act: Candidate) -> Iterator[Candidate]:
    """The ``act``, and that of another who takes its verb (»…, die Opposition dagegen den Rat«)."""
    gapped = gapped_act(context, k, cue) if act.speaker else None
    if gapped is None:
        yield act
        return
    begin, another = gapped
    own = trimmed(context.words, WordSpan((act.begin, begin - 1)))
    theirs = trimmed(context.words, WordSpan((begin, act.end)))
    if own and theirs:
        yield replace(act, quote=[own])
        yield replace(act, quote=[theirs], speaker=[another], addressee=[])


def _is_told_aside(sentence: Sentence, act: tuple[Cue, Candidate]) -> bool:
    return sentence.clauses[act[0].clause].dependent


def _acts(context: Context, k: int) -> Iterator[tuple[Cue, Candidate]]:
    """The cues of sentence ``k`` that report, each with the whole sentence as what it tells."""
    sentence = context.sentences[k]
    whole = WordSpan((sentence.begin, sentence.end))
    for cue in verb_cues(context, k):
        clause = sentence.clauses[cue.clause]
        if (clause.dependent and not _is_opposed(context, clause)) or not tells_object(
            context, k, cue
        ):
            continue
        speaker = speaker_of_act(context, sentence, cue_of_subject(context, sentence, cue))
        if speaker and context.words.lower[speaker[0]] == "man":
            continue
        if speaker and is_a_thing(context, cue, speaker):
            continue
        if _is_of_before(context, cue) and "reported, pluperfect" in context.lexicon.omitted_rules:
            continue
        if speaker is None and not is_told_by_nobody(context, sentence, cue):
            continue
        rule = "reported" if speaker else "reported, passive"
        yield cue, _candidate(context, k, cue, rule, whole, speaker)


def _is_of_before(context: Context, cue: Cue) -> bool:
    """»Die Bahn hatte den Umbau angekündigt.«: told as the background of what the text is about."""
    return cue.finite != cue.main and context.words.lower[cue.finite] in _GERMAN["pluperfect"]


def _is_opposed(context: Context, clause: Clause) -> bool:
    """»…, während die Regierung vor Chaos warnt«: as good as a main clause."""
    opener = context.words.lower[clause.opener] if clause.opener >= 0 else ""
    return clause.kind is ClauseKind.SUBORDINATE and opener in _GERMAN["opposing_openers"]


def _acts_of_others(
    context: Context, acts: Sequence[tuple[Cue, Candidate]]
) -> Iterator[tuple[Cue, Candidate]]:
    """Of the ``acts`` behind the first those whose clause has its own subject, that can speak."""
    seen = {*acts[0][1].speaker}
    for cue, act in acts[1:]:
        clause = context.sentences[act.sentence].clauses[cue.clause]
        own = [s for s in act.speaker if clause.begin <= s[0] < clause.end and s not in seen]
        # »begrüßte die Fahrer und Besucher und lobte sie«
        whole = own and context.words.pos[own[0][1] - 1] != "CCONJ"
        if whole and not clause.subjunctive and names_somebody(context, own[0]):
            seen.update(own)
            yield cue, act


def _each_clause(
    context: Context, k: int, acts: Sequence[tuple[Cue, Candidate]]
) -> Iterator[Candidate]:
    """The ``acts`` with the words of their own clauses, up to the next one's."""
    sentence, words = context.sentences[k], context.words
    begins = [_begin_of_act(context, k, cue) for cue, _ in acts]
    for (cue, act), begin, following in zip(acts, begins, [*begins[1:], sentence.end], strict=True):
        stop = sentence.clauses[content_stop(context, sentence, cue.clause) - 1].end
        quote = trimmed(words, WordSpan((begin, min(stop, following))))
        if quote:
            yield replace(act, rule="reported, each clause", quote=[quote])


def _begin_of_act(context: Context, k: int, cue: Cue) -> int:
    sentence = context.sentences[k]
    clause = sentence.clauses[cue.clause]
    begin = clause.begin if clause.dependent else own_begin(context.words, sentence, cue.clause)
    return clause.first if begin == clause.begin and clause.coordinator else begin


def _asks(words: Words, sentence: Sentence) -> bool:
    """»Hat der Zoll Sie gewarnt?«, »Was fordern Sie?«: whoever asks tells nothing."""
    asked = words.finite[sentence.begin] or words.lower[sentence.begin] in _GERMAN["question_words"]
    return words.texts[sentence.end - 1] == "?" and asked


def reported_clauses(context: Context, k: int, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """»Die Stadträtin, die strengere Regeln verlangt hatte, verließ den Saal.«: relative clauses
    that report, outside of what is ``found``.
    """
    sentence, words = context.sentences[k], context.words
    for cue in verb_cues(context, k):
        clause = sentence.clauses[cue.clause]
        relative = clause.kind is ClauseKind.SUBORDINATE and clause.separator == ","
        if not relative or cue.passive or words.lower[clause.opener] not in _RELATIVES:
            continue
        if words.lower[clause.opener - 2] in _GERMAN["held_things"]:
            continue  # »Kritik, die Neuber vorbrachte«
        if not tells_object(context, k, cue) or any(c.holds(clause.begin) for c in found):
            continue
        speaker = _relative_subject(context, clause) or speaker_of_act(context, sentence, cue)
        quote = trimmed(words, WordSpan((clause.begin, clause.end)))
        if speaker and quote:
            yield _candidate(context, k, cue, "reported, relative clause", quote, speaker)


def reported_beside(context: Context, k: int, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """»Das Amt teilte mit, dass es regnet, und warnte vor Hochwasser«: main clauses that report
    beside what is ``found`` in the sentence.
    """
    if any(candidate.cue for candidate in found):
        for cue in verb_cues(context, k):
            if candidate := _beside(context, k, cue, found):
                yield candidate


def _beside(context: Context, k: int, cue: Cue, found: Sequence[Candidate]) -> Candidate | None:
    sentence = context.sentences[k]
    clause = sentence.clauses[cue.clause]
    if clause.dependent or clause.subjunctive or cue.passive or not tells_object(context, k, cue):
        return None
    stop = sentence.clauses[content_stop(context, sentence, cue.clause) - 1].end
    if any(_meet(candidate, cue, clause.begin, stop) for candidate in found):
        return None
    speaker = speaker_of_act(context, sentence, cue_of_subject(context, sentence, cue))
    quote = trimmed(context.words, WordSpan((clause.begin, stop)))
    if not speaker or not quote or not names_somebody(context, speaker):
        return None
    return _candidate(context, k, cue, "reported, beside", quote, speaker)


def _meet(candidate: Candidate, cue: Cue, begin: int, end: int) -> bool:
    """Whether a statement has the cue, or words in [begin, end); or its noun is what somebody says
    there: »Ihre Warnung, der See könne kippen, wiederholte Biologin Ströbel«.
    """
    shares = not set(cue.words).isdisjoint(candidate.cue)
    noun = candidate.rule.startswith("noun")
    there = (*candidate.quote, *(candidate.speaker if noun else ()))
    return shares or any(low < end and begin < high for low, high in there)


def _talked_of(context: Context, sentence: Sentence) -> Cue | None:
    """»Von Baumängeln ist in dem Brief die Rede.«: a noun that tells like a passive verb."""
    lower = context.words.lower
    for k, clause in enumerate(sentence.clauses):
        inside = lower[clause.begin : clause.end]
        if clause.dependent or clause.finite < 0 or lower[clause.finite] not in _BE:
            continue
        if (
            "rede" in inside
            and {"von", "vom", "davon"} & set(inside)
            and not _NEGATED & set(inside)
        ):
            rede = inside.index("rede") + clause.begin
            words = [clause.finite, rede - 1, rede]
            return Cue("verb", rede, words, k, passive=True, finite=clause.finite)
    return None


def _relative_subject(context: Context, clause: Clause) -> WordSpan | None:
    """The relative word where it is the subject: »die eine Ampel fordern«."""
    words, opener = context.words, clause.opener
    if opener != clause.first or words.lower[opener] not in _SUBJECT_RELATIVES:
        return None
    for i in range(opener + 1, clause.end):
        nominative = words.pos[i] == "PRON" and words.lower[i] in _PRONOUN_SUBJECTS
        if nominative or (words.roles[i] == "subject" and words.cases[i] == "Nom"):
            return None
    return WordSpan((opener, opener + 1))


def _candidate(
    context: Context, k: int, cue: Cue, rule: str, quote: WordSpan, speaker: WordSpan | None
) -> Candidate:
    sentence = context.sentences[k]
    addressee = find_addressee(
        context.words, sentence, cue, context.hidden, speaker, sentence.begin
    )
    return Candidate(
        StatementType.REPORTED,
        rule,
        k,
        [quote],
        speaker=[speaker] if speaker else [],
        addressee=[addressee] if addressee else [],
        medium=cue.medium,
        trigger=cue.words,
    )
