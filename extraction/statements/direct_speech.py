"""Direct speech: whole quoted sentences with or without a frame, and quoted parts of the writer's
own sentences.

What frames them differs from language to language, so the rules are given its reader of frames.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from extraction.parse.clauses import Sentence
from extraction.parse.words import WordSpan
from extraction.records import StatementType
from extraction.statements.candidates import Candidate, without
from extraction.statements.context import Context
from extraction.statements.rejections import is_name, is_scare_quote, is_term
from extraction.statements.voices import speaker_of_bare_speech

INTERJECTION = "speech, interjection"
_MARKS = frozenset("„“”‟\"＂»«‚‘’'›‹") | {",,", "``", "''", "´´", '""'}

FrameReader = Callable[[Context, int, list[int], list[WordSpan]], Candidate | None]
"""Reads the stretches around the whole speeches of a sentence (its number, the quotations' indices)
as their frame."""
PartReader = Callable[[Context, int, int, int], Candidate | None]
"""Reads a quoted part [begin, end) of a sentence as a statement of its own."""

PartJudge = Callable[[Context, int, int], bool]
"""Whether the quoted part of a sentence that begins at a word is surely said, and no name."""


def speech_statements(
    context: Context, k: int, speeches: list[int], read_frame: FrameReader
) -> Iterator[Candidate]:
    """Whole speeches of sentence ``k`` (indices of quotations) with their frame in the same
    sentence.
    """
    if not speeches:
        return
    pieces = _outside(context, context.sentences[k], speeches)
    frame = read_frame(context, k, speeches, pieces) if pieces else None
    for index in speeches:
        begin, end = context.ranges[index]
        if frame is None and (is_name(context, begin, end) or _is_labelled(context, begin, end)):
            continue
        candidate = Candidate(
            StatementType.DIRECT,
            "speech without frame",
            k,
            [WordSpan((begin, end))],
            trigger=[begin],
        )
        if frame:
            _apply(candidate, frame)
            _take_up(context, candidate)
        else:
            _carry_on(context, candidate)
            if _joins_before(context, candidate):
                continue
        yield candidate


def _is_labelled(context: Context, begin: int, end: int) -> bool:
    """»(Titel: „Das Moor“)«: behind a colon in brackets, what a label that nobody reads as a frame
    says of a thing.
    """
    texts = context.words.texts
    return begin > 0 and texts[begin - 1] == ":" and texts[end : end + 1] == [")"]


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
            candidate.quote.append(WordSpan((begin, end)))
            candidate.frame = [
                piece
                for whole in candidate.frame
                for piece in without(whole, [WordSpan((begin, end))])
            ]


def _carry_on(context: Context, candidate: Candidate) -> None:
    """A speech that stands alone goes on with the voice before it; right behind framed words it
    shares their frame.
    """
    k = candidate.sentence
    if _has_own_verb(context, candidate):
        return
    candidate.speaker = speaker_of_bare_speech(context, k)
    for before in reversed(context.candidates):
        if before.nested:
            continue
        shared = before.sentence == k - 1 and before.frame and before.speaker == candidate.speaker
        if shared and context.words.breaks[candidate.begin] < 2:
            candidate.cue, candidate.frame = before.cue, before.frame
            candidate.addressee, candidate.medium = before.addressee, before.medium
        return


def _has_own_verb(context: Context, candidate: Candidate) -> bool:
    """»„…“, nölte das Faktotum«: a verb right behind the closing mark gives the words to somebody
    else, though nobody can tell to whom.
    """
    words, verb = context.words, candidate.end + 1
    behind = context.sentences[candidate.sentence].end > verb and words.texts[verb - 1] == ","
    return behind and words.pos[verb] in ("VERB", "AUX") and words.finite[verb]


def _joins_before(context: Context, candidate: Candidate) -> bool:
    """»„A“, sagte sie. „B.“«: a quotation that its frame interrupts is one statement, with two
    pieces.
    """
    before = next((c for c in reversed(context.candidates) if _is_own_speech(c)), None)
    if before is None or "split quotation" in context.lexicon.omitted_rules:
        return False
    if _is_turn(context, candidate) and _is_turn(context, before):
        whole = not any(context.words.breaks[before.end : candidate.begin + 1])
        if whole:  # »… Bravo! (Beifall) Und jetzt …«
            before.quote.extend(candidate.quote)
        return whole
    shares = bool(candidate.frame) and before.frame == candidate.frame
    if before.type is not StatementType.DIRECT or not shares:
        return False
    interrupted = all(before.quote[0][1] <= begin for begin, _ in before.frame)
    closed = context.words.texts[candidate.begin - 1] in ".!?"
    if not interrupted or not closed or before.end > candidate.begin:
        return False
    before.quote.extend(candidate.quote)
    before.sentence = candidate.sentence
    return True


def _is_own_speech(candidate: Candidate) -> bool:
    return not candidate.nested and candidate.rule != INTERJECTION


def _is_turn(context: Context, candidate: Candidate) -> bool:
    """Whether it is said without quotation marks, behind a label."""
    return context.words.texts[candidate.begin] not in _MARKS


def _apply(candidate: Candidate, source: Candidate) -> None:
    candidate.rule, candidate.speaker, candidate.cue = source.rule, source.speaker, source.cue
    candidate.frame, candidate.addressee, candidate.medium = (
        source.frame,
        source.addressee,
        source.medium,
    )


def _outside(context: Context, sentence: Sentence, speeches: list[int]) -> list[WordSpan]:
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
            kept.append(WordSpan((low, high)))
    return kept


def partial_statements(
    context: Context,
    k: int,
    partial: list[int],
    read_part: PartReader,
    is_said: PartJudge | None = None,
) -> Iterator[Candidate]:
    """Quoted parts of the writer's sentence: nested in a statement around them, or held by a cue of
    their own.
    """
    last: Candidate | None = None
    for index in partial:
        begin, end = context.ranges[index]
        if (begin, end) in context.direct:
            continue
        holder = _holder(context, k, begin, end)
        if holder is not None:
            if is_name(context, begin, end) or is_term(context, begin, end):
                continue
            if inner := _told_within(context, k, holder, (begin, end), read_part):
                yield inner
                continue
            candidate = Candidate(
                StatementType.DIRECT,
                "quoted part",
                k,
                [WordSpan((begin, end))],
                trigger=[begin],
                nested=True,
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
        said = is_said is not None and is_said(context, k, begin)
        named = not said and is_name(context, begin, end)
        if named or is_scare_quote(context, begin, end):
            continue
        own = read_part(context, k, begin, end) or _listed_behind(context, begin, end, last)
        if own:
            last = own
            yield own


def _told_within(
    context: Context, k: int, holder: Candidate, part: tuple[int, int], read_part: PartReader
) -> Candidate | None:
    """»Berg sagte, Adler habe den Plan „Unfug“ genannt«: the words are Adler's, whom Berg tells of,
    and never Berg's. With »er« or »sie« they mostly are Berg's.
    """
    if holder.type is not StatementType.INDIRECT:
        return None
    if "told within" in context.lexicon.omitted_rules:
        return None
    own = read_part(context, k, *part)
    if own is None or not own.cue or not own.speaker or own.speaker == holder.speaker:
        return None
    if set(own.cue) & set(holder.cue):
        return None
    if context.words.pos[own.speaker[0][1] - 1] == "PRON":
        return None
    if not all(holder.holds(i) for i in (*own.cue, own.speaker[0][0])):
        return None
    return replace(own, nested=True)


def _listed_behind(
    context: Context, begin: int, end: int, before: Candidate | None
) -> Candidate | None:
    """»nannte ihn einen „wahren Freund“ und einen „großen Mann“«: the second of two in a list
    shares its frame.
    """
    words = context.words
    if before is None or before.end >= begin:
        return None
    between = [words.pos[i] for i in range(before.end, begin) if words.texts[i] != ","]
    if (
        len(between) > 3
        or "CCONJ" not in between
        or not {"CCONJ", "DET", "ADJ"}.issuperset(between)
    ):
        return None
    return replace(before, quote=[WordSpan((begin, end))])


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
