"""Direct speech: whole quoted sentences with or without a frame."""

from __future__ import annotations

from operator import itemgetter

from extraction.german.cues.cue import Cue
from extraction.german.cues.cue_finder import verb_cues
from extraction.german.cues.unlisted_cues import WRITTEN, is_speaker
from extraction.german.rules.speech_owners import (
    given_to_owner,
    only_tells_when,
    speaker_before,
    whose_saying,
)
from extraction.german.rules.verbless_frames import (
    frame_in_bracket,
    label_in_bracket,
    verbless_frame,
)
from extraction.german.speakers.addressees import find_addressee
from extraction.german.speakers.cue_speakers import find_speaker
from extraction.german.speakers.source_phrases import find_source_phrases
from extraction.german.speakers.subjects import own_begin
from extraction.parse.clauses import Sentence
from extraction.parse.words import Words, WordSpan
from extraction.records import StatementType
from extraction.statements.candidates import Candidate
from extraction.statements.context import Context


def frame_of_speeches(
    context: Context, k: int, speeches: list[int], pieces: list[WordSpan]
) -> Candidate | None:
    """What stands around the speeches in their sentence, read as a frame."""
    words, sentence = context.words, context.sentences[k]
    if label := label_in_bracket(words, sentence, context.ranges[speeches[0]][0]):
        return frame_in_bracket(context, label)
    shell = Candidate(StatementType.DIRECT, "", 0, [], frame=pieces)
    cues = [c for c in verb_cues(context, k) if c.rule != "noun"]
    cue = _leading(context, sentence, cues, speeches)
    for phrase in (
        find_source_phrases(context, k)
        if cue is None or not _quotes(context, sentence, cue)
        else ()
    ):
        shell.rule, shell.cue, shell.medium = f"speech, {phrase.rule}", phrase.cue, phrase.medium
        shell.speaker = [phrase.speaker] if phrase.speaker else []
        shell.addressee = [phrase.addressee] if phrase.addressee else []
        return shell
    if cue is None:
        found = verbless_frame(context, sentence, pieces, speeches)
        return given_to_owner(context, sentence, speeches, found)
    shell.rule, shell.cue, shell.medium = "speech, verb", cue.words, cue.medium
    shell.frame = _around_cue(words, sentence, cue, pieces)
    speaker = (
        speaker_before(context, sentence, cue)
        or whose_saying(context, sentence, cue, speeches)
        or find_speaker(words, sentence, cue, context.hidden, context.lexicon, sentence.begin)
    )
    addressee = find_addressee(words, sentence, cue, context.hidden, speaker, sentence.begin)
    shell.speaker = [speaker] if speaker else []
    shell.addressee = [addressee] if addressee else []
    return shell


def _leading(
    context: Context, sentence: Sentence, cues: list[Cue], speeches: list[int]
) -> Cue | None:
    """The cue of the speeches, whatever verb it is; None where only another clause has one."""
    cue = _nearest(context, sentence, cues, speeches) or _any_verb(context, sentence, speeches)
    return None if cue and only_tells_when(context, sentence, cue, speeches) else cue


def _any_verb(context: Context, sentence: Sentence, speeches: list[int]) -> Cue | None:
    """»„…“, schmunzelte Bürgermeisterin Blank«: right behind the closing mark whatever verb tells
    who speaks.
    """
    words = context.words
    ends = {context.ranges[index][1] for index in speeches}
    for k, clause in enumerate(sentence.clauses):
        i = clause.first
        behind = clause.separator == "," and clause.begin - 1 in ends and not clause.coordinator
        if not behind:
            continue
        if words.pos[i] in ("VERB", "ADJ") and is_speaker(words, i + 1, clause.end):
            words.finite[i] = True
            return Cue("verb", i, [i], k, finite=i, uses=frozenset({"quote"}))
    return None


def _quotes(context: Context, sentence: Sentence, cue: Cue) -> bool:
    """»„…“, sagte der Leiter laut der Zeitung«: it is the verb that the speech belongs to, not the
    source.
    """
    if cue.verb is None or "quote" not in cue.verb.uses or sentence.clauses[cue.clause].dependent:
        return False
    if _is_said_by_one_behind(context, sentence, cue):
        return False
    speaker = find_speaker(
        context.words, sentence, cue, context.hidden, context.lexicon, sentence.begin
    )
    return speaker is not None


def _is_said_by_one_behind(context: Context, sentence: Sentence, cue: Cue) -> bool:
    """»In dem Brief heißt es: „…“, so Sprecherin Ina Korn«: hers, where »es« names nobody."""
    words = context.words
    if all(words.lower[i] != "es" for i in cue.words):
        return False
    phrases = find_source_phrases(context, context.sentence_of[sentence.begin])
    return any(p.rule == "so" and p.speaker and p.frame[0] > cue.main for p in phrases)


def _around_cue(
    words: Words, sentence: Sentence, cue: Cue, pieces: list[WordSpan]
) -> list[WordSpan]:
    """Of the stretches around the speeches the one that holds the cue, from the beginning of its
    main clause.
    """
    for begin, end in pieces:
        if begin <= cue.main < end:
            own = (
                begin
                if sentence.clauses[cue.clause].coordinator
                else own_begin(words, sentence, cue.clause)
            )
            return [WordSpan((max(begin, min(own, *cue.words)), end))]
    return pieces


def _nearest(
    context: Context, sentence: Sentence, cues: list[Cue], speeches: list[int]
) -> Cue | None:
    """The cue closest to a speech."""
    ranges = [context.ranges[index] for index in speeches]
    begins = {begin for begin, _ in ranges}
    for cue in cues:
        if _tells_in_relative(context.words, sentence, cue, begins):
            return cue
    if led := _led_by_colon(context.words, sentence, cues, ranges):
        return led
    independent = [c for c in cues if not sentence.clauses[c.clause].dependent or c.rule != "verb"]
    gaps = [
        (begin - cue.main if cue.main < begin else cue.main - end, number, cue)
        for number, cue in enumerate(independent or cues)
        for begin, end in ranges
    ]
    return min(gaps, key=itemgetter(0, 1))[2] if gaps else None


def _led_by_colon(
    words: Words, sentence: Sentence, cues: list[Cue], ranges: list[WordSpan]
) -> Cue | None:
    """»Berg schrieb bei Nordnetz: „…“, weiter hieß es«: the verb in front of the colon, if no frame
    follows right behind the words (», hieß es in dem Brief«).
    """
    if len(ranges) != 1:
        return None
    colon, behind = ranges[0][0] - 1, ranges[0][1]
    clauses = [sentence.clauses[cue.clause] for cue in cues]
    if words.texts[colon] != ":" or any(
        clause.finite == clause.first and clause.begin >= behind for clause in clauses
    ):
        return None
    for cue, clause in zip(cues, clauses, strict=True):
        # »…, wie Sprecherin Lang sagte: „…“«
        told = not clause.dependent or words.lower[clause.first] == "wie"
        leads = clause.end in (colon, colon + 1) and told
        if leads and cue.rule == "verb" and cue.verb is not None:
            return cue
    return None


def _tells_in_relative(words: Words, sentence: Sentence, cue: Cue, begins: set[int]) -> bool:
    """»Er zeigte einen Brief, in dem es heißt: „…“«: the clause right before a speech tells it."""
    clause = sentence.clauses[cue.clause]
    if clause.end not in begins and not (clause.separator == "," and clause.end + 1 in begins):
        return False
    impersonal = any(words.lower[i] == "es" for i in cue.words)
    return clause.dependent and (impersonal or cue.verb is WRITTEN)
