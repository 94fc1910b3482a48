"""Direct speech: whole quoted sentences with or without a frame, and quoted parts of the writer's
own sentences.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from extraction.german.addressees import find_addressee
from extraction.german.clauses import ClauseKind, Sentence
from extraction.german.cues import Cue
from extraction.german.source_phrases import find_source_phrases
from extraction.german.speakers import find_speaker
from extraction.german.subjects import own_begin
from extraction.parse.word_groups import word_groups
from extraction.parse.words import Words
from extraction.records import StatementType
from extraction.statements.candidates import Candidate, Range, without
from extraction.statements.context import Context
from extraction.statements.rejections import is_name, is_scare_quote, is_term
from extraction.statements.voices import carried_speaker, speaker_of_bare_speech

_GERMAN = word_groups("de")

FrameReader = Callable[[Context, int, list[int], list[Range]], Candidate | None]
"""Reads the stretches around the whole speeches of a sentence (its number, the quotations' indices) as their frame."""
PartReader = Callable[[Context, int, int, int], Candidate | None]
"""Reads a quoted part [begin, end) of a sentence as a statement of its own."""


def speech_statements(
    context: Context, k: int, speeches: list[int], read_frame: FrameReader | None = None
) -> Iterator[Candidate]:
    """Whole speeches of sentence ``k`` (indices of quotations) with their frame in the same
    sentence.
    """
    if not speeches:
        return
    pieces = _outside(context, context.sentences[k], speeches)
    frame = (read_frame or _frame_of)(context, k, speeches, pieces) if pieces else None
    for index in speeches:
        begin, end = context.ranges[index]
        if frame is None and is_name(context, begin, end):
            continue
        candidate = Candidate(
            StatementType.DIRECT, "speech without frame", k, [(begin, end)], trigger=[begin]
        )
        if frame:
            _apply(candidate, frame)
            _take_up(context, candidate)
        else:
            _carry_on(context, candidate)
        yield candidate


def _take_up(context: Context, candidate: Candidate) -> None:
    """»„Wir kommen“, sagte sie, „aber spät.“«: the speech goes on behind its frame, in lower
    case.
    """
    words = context.words
    for index in context.partial.get(candidate.sentence, ()):
        begin, end = context.ranges[index]
        goes_on = (
            begin > candidate.end
            and words.texts[begin - 1] == ","
            and words.texts[begin + 1][:1].islower()
        )
        if goes_on and words.texts[end - 2] in ".!?":
            candidate.quote.append((begin, end))
            candidate.frame = [
                piece for whole in candidate.frame for piece in without(whole, [(begin, end)])
            ]


def _carry_on(context: Context, candidate: Candidate) -> None:
    """A speech that stands alone goes on with the voice before it; right behind framed words it
    shares their frame.
    """
    k = candidate.sentence
    candidate.speaker = speaker_of_bare_speech(context, k)
    for before in reversed(context.candidates):
        if before.nested:
            continue
        shared = before.sentence == k - 1 and before.frame and before.speaker == candidate.speaker
        if shared and context.words.breaks[candidate.begin] < 2:
            candidate.cue, candidate.frame = before.cue, before.frame
            candidate.addressee, candidate.medium = before.addressee, before.medium
        return


def _apply(candidate: Candidate, source: Candidate) -> None:
    candidate.rule, candidate.speaker, candidate.cue = source.rule, source.speaker, source.cue
    candidate.frame, candidate.addressee, candidate.medium = (
        source.frame,
        source.addressee,
        source.medium,
    )


def _frame_of(
    context: Context, k: int, speeches: list[int], pieces: list[Range]
) -> Candidate | None:
    """What stands around the speeches in their sentence, read as a frame."""
    words, sentence = context.words, context.sentences[k]
    shell = Candidate(StatementType.DIRECT, "", 0, [], frame=pieces)
    cues = [c for c in context.verb_cues(k) if c.rule != "noun"]
    cue = _nearest(context, sentence, cues, speeches)
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
        return _verbless(context, sentence, pieces, speeches)
    shell.rule, shell.cue, shell.medium = "speech, verb", cue.words, cue.medium
    shell.frame = _around_cue(words, sentence, cue, pieces)
    speaker = find_speaker(words, sentence, cue, context.hidden, context.lexicon, sentence.begin)
    addressee = find_addressee(words, sentence, cue, context.hidden, speaker, sentence.begin)
    shell.speaker = [speaker] if speaker else []
    shell.addressee = [addressee] if addressee else []
    return shell


def _quotes(context: Context, sentence: Sentence, cue: Cue) -> bool:
    """»„…“, sagte der Leiter laut der Zeitung«: it is the verb that the speech belongs to, not the
    source.
    """
    if cue.verb is None or "quote" not in cue.verb.uses or sentence.clauses[cue.clause].dependent:
        return False
    speaker = find_speaker(
        context.words, sentence, cue, context.hidden, context.lexicon, sentence.begin
    )
    return speaker is not None


def _around_cue(words: Words, sentence: Sentence, cue: Cue, pieces: list[Range]) -> list[Range]:
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
            return [(max(begin, min(own, *cue.words)), end)]
    return pieces


def _outside(context: Context, sentence: Sentence, speeches: list[int]) -> list[Range]:
    """The stretches of the sentence outside its speeches; a lone full stop is none."""
    words, pieces, begin = context.words, [], sentence.begin
    for index in speeches:
        low, high = context.ranges[index]
        pieces.append((begin, low))
        begin = high
    pieces.append((begin, sentence.end))
    kept = []
    for low, high in pieces:
        while high > low and words.texts[high - 1] in ".!?":
            high -= 1
        if any(words.pos[i] != "PUNCT" for i in range(low, high)):
            kept.append((low, high))
    return kept


def _nearest(
    context: Context, sentence: Sentence, cues: list[Cue], speeches: list[int]
) -> Cue | None:
    """The cue closest to a speech."""
    best, distance = None, 10**9
    independent = [c for c in cues if not sentence.clauses[c.clause].dependent or c.rule != "verb"]
    for cue in independent or cues:
        for index in speeches:
            begin, end = context.ranges[index]
            gap = begin - cue.main if cue.main < begin else cue.main - end
            if gap < distance:
                best, distance = cue, gap
    return best


def _verbless(
    context: Context, sentence: Sentence, pieces: list[Range], speeches: list[int]
) -> Candidate | None:
    """»Bundesinnenminister Schäuble: „…“« and frames whose verb is no verb of speech."""
    words = context.words
    low, high = pieces[0]
    if words.texts[high - 1] != ":" or words.lower[high - 2] in ("und", "oder", "aber"):
        return None
    candidate = Candidate(
        StatementType.DIRECT, "speech, colon", 0, [], frame=[(low, high)], trigger=[high - 1]
    )
    clause = sentence.clauses[sentence.clause_of(high - 1)]
    cue = Cue(
        "colon", clause.finite if clause.finite >= 0 else high - 1, [], sentence.clause_of(high - 1)
    )
    if clause.kind is ClauseKind.FRAGMENT:
        last = high - 1 - (words.lower[high - 2] in context.lexicon.words.get("frame_adverbs", ()))
        candidate.speaker = [(low, last)] if low < last and high - low < 12 else []
        candidate.cue = list(range(last, high - 1))
    else:
        speaker = find_speaker(words, sentence, cue, context.hidden, context.lexicon, low)
        candidate.speaker = [speaker] if speaker else []
        # »Der Kran sei sicher: „…“«: it goes on with somebody's words itself
        if clause.subjunctive:
            candidate.speaker = carried_speaker(context, context.sentence_of[low])
    return candidate


def partial_statements(
    context: Context, k: int, partial: list[int], read_part: PartReader | None = None
) -> Iterator[Candidate]:
    """Quoted parts of the writer's sentence: nested in a statement around them, or held by a cue of
    their own.
    """
    for index in partial:
        begin, end = context.ranges[index]
        if (begin, end) in context.direct:
            continue
        holder = _holder(context, k, begin, end)
        if holder is not None:
            if is_name(context, begin, end) or is_term(context, begin, end):
                continue
            candidate = Candidate(
                StatementType.DIRECT, "quoted part", k, [(begin, end)], trigger=[begin], nested=True
            )
            framed = (
                holder
                if holder.cue or holder.type is StatementType.REPORTED
                else _framed_before(context, holder)
            )
            candidate.speaker, candidate.cue, candidate.frame = (
                holder.speaker,
                framed.cue,
                framed.frame,
            )
            candidate.addressee, candidate.medium = framed.addressee, framed.medium
            yield candidate
            continue
        if is_name(context, begin, end) or is_scare_quote(context, begin, end):
            continue
        own = (read_part or _held_by_cue)(context, k, begin, end)
        if own:
            yield own


def _framed_before(context: Context, holder: Candidate) -> Candidate:
    """»Sie sagte, es fehle Geld. Das sei „ein Unding“.«: the words quoted hang on the frame before;
    else ``holder``.
    """
    for candidate in reversed(context.candidates):
        if candidate.begin < holder.begin and candidate.cue and candidate.speaker == holder.speaker:
            return candidate if candidate.sentence >= holder.sentence - 6 else holder
    return holder


def _holder(context: Context, k: int, begin: int, end: int) -> Candidate | None:
    """The statement of this or an earlier sentence whose words hold the quotation."""
    for candidate in reversed(context.candidates):
        if candidate.sentence < k - 40:
            break
        if candidate.type is not StatementType.DIRECT and candidate.holds(begin):
            return candidate
    return None


def _is_said(context: Context, cue: Cue, begin: int) -> bool:
    """Whether quoted words in the clause of a cue are its object or predicate, not a name in
    passing.
    """
    words = context.words
    if cue.verb is None:
        return cue.rule == "stance"
    first = words.texts[begin + 1] if begin + 1 < len(words) else ""
    if words.lower[begin - 1] == "als":
        return "label" in cue.verb.uses
    labelled = (
        bool(cue.verb.uses & {"object", "label"}) or cue.verb.lemma in _GERMAN["labelling_verbs"]
    )
    return labelled and (
        first[:1].islower() or words.lower[begin - 1] in _GERMAN["before_quoted_object"]
    )


def _frame_of_part(context: Context, k: int, cue: Cue, part: Range) -> list[Range]:
    """The clause of the cue around the quoted ``part``, without what else is quoted there."""
    words, sentence = context.words, context.sentences[k]
    last = sentence.clauses[sentence.clause_of(max(part[0], *cue.words))].end
    stop = max(last, part[1])
    while stop - 1 > part[0] and words.texts[stop - 1] in ".!?":
        stop -= 1
    start = min(own_begin(words, sentence, cue.clause), part[0])
    quoted = [context.ranges[index] for index in context.partial.get(k, ())]
    return without(
        (start, stop),
        [(low, high) for low, high in quoted if not is_name(context, low, high)] + [part],
    )


def _held_by_cue(context: Context, k: int, begin: int, end: int) -> Candidate | None:
    """»Er nannte das Gesetz „unausgegoren“«: the frame is the rest of the clause."""
    sentence, words = context.sentences[k], context.words
    here = sentence.clause_of(begin)
    for cue in context.verb_cues(k):
        if cue.rule == "noun" or abs(cue.clause - here) > 1 or not cue.uses & {"quote", "clause"}:
            continue
        speaker = find_speaker(
            words, sentence, cue, context.hidden, context.lexicon, sentence.begin
        )
        if speaker and words.lower[speaker[0]] == "man":
            continue  # »nennt man „…“«: what everybody calls it
        if speaker is None and (not cue.passive or sentence.clauses[cue.clause].dependent):
            continue
        if speaker and speaker[0] < begin < speaker[1] and words.texts[begin + 1][:1].islower():
            # »nannte die Chefin „ganz falsch“«: what is quoted is no name
            speaker = speaker[0], begin
        addressee = find_addressee(words, sentence, cue, context.hidden, speaker, sentence.begin)
        if any(part and part[0] <= begin < part[1] for part in (speaker, addressee)):
            return None
        if not _is_said(context, cue, begin):
            continue
        frame = _frame_of_part(context, k, cue, (begin, end))
        return Candidate(
            StatementType.DIRECT,
            "quoted part with verb",
            k,
            [(begin, end)],
            speaker=[speaker] if speaker else [],
            cue=[*cue.words, begin - 1] if words.lower[begin - 1] == "als" else cue.words,
            frame=frame,
            addressee=[addressee] if addressee else [],
            medium=cue.medium,
        )
    return None
