"""All English rules over one text, sentence by sentence, in the order in which they give way to
each other.
"""

from __future__ import annotations

from functools import partial

from extraction.english.cues.cue_finder import find_cues
from extraction.english.grammar.dependency_tree import Parse
from extraction.english.rules.closing_frames import closing_frame
from extraction.english.rules.direct import (
    frame_of_speeches,
    give_added,
    join_interrupted,
    join_parted,
    join_parts,
    join_speeches,
    take_frame_behind,
)
from extraction.english.rules.disputed_claims import disputed_claims
from extraction.english.rules.free_indirect import continued_statement
from extraction.english.rules.indirect import told_statements
from extraction.english.rules.lost_verbs import lost_verb_statement
from extraction.english.rules.nested import nested_statements
from extraction.english.rules.quoted_words import is_called_so, quoted_part
from extraction.english.rules.received_words import introducing, sender_of
from extraction.english.rules.reported import reported_statements
from extraction.english.rules.signatures import desk_of
from extraction.english.rules.source_statements import source_statements
from extraction.english.rules.views_before import pointed_at
from extraction.english.speakers.cue_speakers import find_speaker, is_hearing
from extraction.records import StatementType
from extraction.statements.candidates import Candidate, without
from extraction.statements.context import Context
from extraction.statements.direct_speech import partial_statements, speech_statements
from extraction.statements.free_speech import join_neighbours
from extraction.statements.pull_quotes import give_pull_quotes
from extraction.statements.signatures import sign_speeches
from extraction.statements.voices import note_speaker

_HEADED = 4  # line breaks: what stood there is not prose


def find_candidates(context: Context) -> None:
    """Put every statement of an English text into ``context.candidates``."""
    parse = Parse(context.words, context.lexicon.words["occasions"])
    for k in range(len(context.sentences)):
        found = _read_sentence(context, parse, k)
        note_speaker(context, k, found)
        if not found:
            _note_voice(context, parse, k)
        elif k not in context.voices and _is_heard(context, parse, k):
            context.voices[k] = []  # whoever spoke there goes on, and is not named
        context.candidates.extend(join_speeches(context, k, found))
    join_neighbours(context)
    context.direct = {
        part
        for candidate in context.candidates
        if candidate.type is StatementType.DIRECT
        for part in candidate.quote
    }
    for k, indices in context.partial.items():
        parts = list(partial_statements(context, k, indices, partial(quoted_part, parse)))
        told = [part for part in join_parts(context, parts) if not _is_denied(context, part)]
        told = [part for part in told if not _goes_on_in_quotes(context, part)]
        context.candidates.extend(told)
    context.candidates.extend(nested_statements(context, parse))
    give_pull_quotes(context)


def _read_sentence(context: Context, parse: Parse, k: int) -> list[Candidate]:
    speeches = context.whole.get(k, [])
    found = list(speech_statements(context, k, speeches, partial(frame_of_speeches, parse)))
    found = [c for c in found if not is_called_so(context, c.quote[0])]
    take_frame_behind(context, parse, k, found)
    give_added(context, parse, k, found)
    found = join_parted(context, found)
    join_interrupted(context, found, k)
    _leave_unnamed(context, k, found)
    sign_speeches(context, k, found)
    spoken = {piece for candidate in found for piece in candidate.quote}
    told = [
        candidate
        for candidate in told_statements(context, parse, k)
        if candidate.quote[0] not in spoken
    ]
    told = _with_closing_frame(context, k, told)
    found += told
    if not speeches:
        found += [
            candidate
            for candidate in source_statements(context, parse, k)
            if not _lies_inside(candidate, told)
        ]
    for alone in (continued_statement, lost_verb_statement, pointed_at):
        if not found and (candidate := alone(context, parse, k)):
            found = [candidate]
    return [*found, *_told_besides(context, parse, k, found)]


def _with_closing_frame(context: Context, k: int, told: list[Candidate]) -> list[Candidate]:
    """``told``, or what a frame at the end of sentence ``k`` tells where they have less of it."""
    closing = closing_frame(context, k)
    if closing is None:
        return told
    verb, (low, high) = closing.cue[0], closing.quote[0]
    whole = any(
        verb in one.cue
        and one.quote[0][0] <= low + 2
        and high - 1 <= one.quote[-1][1] <= high + 1
        and not any(low <= begin < high for begin, _ in one.speaker)
        for one in told
    )
    return told if whole else [closing]


def _told_besides(
    context: Context, parse: Parse, k: int, found: list[Candidate]
) -> list[Candidate]:
    """What sentence ``k`` tells without a clause, besides what was ``found``."""
    reported = list(reported_statements(context, parse, k, found))
    used = {i for one in (*found, *reported) for i in one.cue}
    return [*reported, *disputed_claims(context, k, used)]


def _leave_unnamed(context: Context, k: int, found: list[Candidate]) -> None:
    """A speech below a heading, and those that follow it without one, are nobody's: »Sayings of the
    week«.
    """
    begin = context.sentences[k].begin
    last = context.candidates[-1] if context.candidates else None
    parted = context.words.breaks[begin] > _HEADED
    bare = last is not None and last.rule == "speech without frame" and not last.speaker
    follows = bare and last is not None and last.sentence == k - 1
    for candidate in found if parted or follows else ():
        if candidate.rule == "speech without frame":
            candidate.speaker = []


def _goes_on_in_quotes(context: Context, part: Candidate) -> bool:
    """»The city waited, the mayor said, “and nobody came.”«: whether the words go on with what the
    same verb told in front of it, of which they become a part.
    """
    words = context.words
    lower = words.texts[part.begin + 1][:1].islower() and words.texts[part.begin - 1] == ","
    for told in reversed(context.candidates):
        if told.sentence < part.sentence or not lower or not part.cue:
            return False
        same = told.cue == part.cue and told.speaker == part.speaker
        if same and told.rule == "verb, before" and told.end < part.cue[0] < part.begin:
            told.quote = [*told.quote, *part.quote]
            told.frame = [p for whole in told.frame for p in without(whole, part.quote)]
            return True
    return False


def _is_denied(context: Context, part: Candidate) -> bool:
    """»denied that she had called it “a mess”«: quoted words that nobody says were said."""
    denying = context.lexicon.words["denying_verbs"]
    for holder in reversed(context.candidates):
        if holder.sentence < part.sentence:
            return False
        if holder.type is StatementType.DIRECT or not holder.holds(part.begin):
            continue
        if any(context.words.lower[i] in denying for i in holder.cue):
            return part.nested or holder.type is StatementType.INDIRECT
    return False


def _lies_inside(candidate: Candidate, others: list[Candidate]) -> bool:
    return any(other.holds(begin + 1) for other in others for begin, _ in candidate.frame)


def _is_heard(context: Context, parse: Parse, k: int) -> bool:
    """»…, the court heard.«: whether a court is told something in sentence ``k``."""
    sentence = context.sentences[k]
    cues = find_cues(context, parse, sentence.begin, sentence.end)
    return any(is_hearing(context, parse, cue) for cue in cues)


def _note_voice(context: Context, parse: Parse, k: int) -> None:
    """The subject of any verb of speech may go on speaking in the next sentence."""
    if owner := desk_of(context, k):
        context.voices[k] = [owner]
        return
    if (sender := sender_of(context, parse, k)) is not None:
        context.voices[k] = sender
        return
    sentence = context.sentences[k]
    for cue in find_cues(context, parse, sentence.begin, sentence.end):
        if cue.verb and not cue.passive:
            speaker = find_speaker(context, parse, cue, sentence.begin, sentence.end)
            if speaker:
                context.voices[k] = [speaker]
                return
    if introduced := introducing(context, parse, k):
        context.voices[k] = introduced
