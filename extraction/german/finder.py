"""All German rules over one text, sentence by sentence, in the order in which they give way to
each other.
"""

from __future__ import annotations

from extraction.german.rules.added_speech import give_added, give_named
from extraction.german.rules.backward_cues import pointing_statement, takes_speech_before
from extraction.german.rules.direct import frame_of_speeches
from extraction.german.rules.free_indirect import (
    bridge_plurals,
    shall_statement,
    subjunctive_statement,
)
from extraction.german.rules.indirect import relative_statements, verb_statements
from extraction.german.rules.nested import nested_statements
from extraction.german.rules.quoted_parts import is_motto, is_no_name, quoted_part
from extraction.german.rules.quoters import quoter_statements
from extraction.german.rules.reported import reported_beside, reported_clauses, reported_statements
from extraction.german.rules.source_statements import source_statements
from extraction.german.rules.subjunctive_clauses import told_clause, told_main_clause
from extraction.german.speakers.voices import note_voice
from extraction.parse.words import WordSpan
from extraction.records import StatementType
from extraction.statements.candidates import Candidate, without
from extraction.statements.context import Context
from extraction.statements.direct_speech import partial_statements, speech_statements
from extraction.statements.free_speech import join_neighbours
from extraction.statements.pull_quotes import give_pull_quotes
from extraction.statements.signatures import sign_speeches


def find_candidates(context: Context) -> None:
    """Put every statement of a German text into ``context.candidates``."""
    for k in range(len(context.sentences)):
        _read_sentence(context, k, context.whole.get(k, []))
    bridge_plurals(context)
    join_neighbours(context)
    give_pull_quotes(context)
    context.direct = {
        part
        for candidate in context.candidates
        if candidate.type is StatementType.DIRECT
        for part in candidate.quote
    }
    for k, indices in context.partial.items():
        context.candidates.extend(partial_statements(context, k, indices, quoted_part, is_no_name))
    context.candidates.extend(nested_statements(context))
    context.candidates.extend(list(quoter_statements(context)))


def _read_sentence(context: Context, k: int, speeches: list[int]) -> None:
    said = [index for index in speeches if not is_motto(context.words, context.ranges[index][0])]
    found: list[Candidate] = list(speech_statements(context, k, said, frame_of_speeches))
    give_added(context, k, found)
    give_named(context, found)
    if any(c.rule == "speech without frame" or c.rule == "speech, colon" for c in found):
        sign_speeches(context, k, found)
    told = list(verb_statements(context, k, bool(speeches)))
    for speech in found:
        speech.frame = [
            piece for whole in speech.frame for piece in without(whole, _told_in(told, whole))
        ]
    found += told
    found += [c for c in relative_statements(context, k) if not _lies_inside(c, told)]
    if not speeches:
        found = _with_sources(found, list(source_statements(context, k)), told)
    found = found or _without_cue(context, k)
    found += list(reported_clauses(context, k, found))
    found += list(reported_beside(context, k, found))
    note_voice(context, k, found)
    context.candidates.extend(found)


def _without_cue(context: Context, k: int) -> list[Candidate]:
    """What a sentence tells in which no cue says so: it points back, or goes on, or reports."""
    if takes_speech_before(context, k):
        return []
    if candidate := pointing_statement(context, k) or subjunctive_statement(context, k):
        return [candidate]
    if candidate := told_clause(context, k) or told_main_clause(context, k):
        reported = reported_statements(context, k)
        return [candidate, *(act for act in reported if not _leads_to(context, act, candidate))]
    if candidate := shall_statement(context, k):
        return [candidate]
    return list(reported_statements(context, k))


def _leads_to(context: Context, act: Candidate, told: Candidate) -> bool:
    """»Ein Vater schlug Alarm: Sein Kind habe …«: the act is the frame of what is told behind the
    colon.
    """
    colon = context.words.texts[told.begin - 1] == ":"
    return colon and bool(told.cue) and set(act.trigger) <= set(told.cue)


def _told_in(told: list[Candidate], frame: WordSpan) -> list[WordSpan]:
    """»Er glaube, dass es gelinge: „…“«: what is told in the frame of a speech is no part of it."""
    return [
        part
        for candidate in told
        for part in candidate.quote
        if frame[0] <= part[0] and part[1] <= frame[1]
    ]


def _with_sources(
    found: list[Candidate], sources: list[Candidate], told: list[Candidate]
) -> list[Candidate]:
    """What is ``found`` and the ``sources``, whoever goes on speaking last: »…, sagte Brake laut
    Vorabbericht. Er …«, where the source stands in the frame of what is ``told``.
    """
    inside = [
        source
        for source in sources
        if any(
            one.speaker and begin <= i < end and max(one.cue, default=i) < i
            for one in told
            for begin, end in one.frame
            for i in source.cue[:1]
        )
    ]
    return [*inside, *found, *(source for source in sources if source not in inside)]


def _lies_inside(candidate: Candidate, others: list[Candidate]) -> bool:
    """Whether the frame of ``candidate`` is part of the words of another statement."""
    return any(other.holds(begin) for other in others for begin, _ in candidate.frame)
