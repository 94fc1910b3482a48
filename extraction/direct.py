"""Direct speech: whole quoted sentences with or without a frame, and quoted parts of the writer's
own sentences.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from extraction.addressees import find_addressee
from extraction.article import Article
from extraction.attribution import find_speaker
from extraction.clauses import ClauseKind, Sentence
from extraction.cues import Cue
from extraction.drafts import Draft, Range, without
from extraction.frames import find_source_phrases
from extraction.records import StatementType
from extraction.rejections import is_name, is_scare_quote, is_term
from extraction.subjects import own_begin
from extraction.voices import carried_speaker, speaker_of_bare_speech
from extraction.word_groups import word_groups
from extraction.words import Words

_GERMAN = word_groups("de")

FrameReader = Callable[[Article, int, list[int], list[Range]], Draft | None]
"""Reads the stretches around the whole speeches of a sentence (its number, the quotations' indices) as their frame."""
PartReader = Callable[[Article, int, int, int], Draft | None]
"""Reads a quoted part [begin, end) of a sentence as a statement of its own."""


def speech_statements(
    article: Article, k: int, speeches: list[int], read_frame: FrameReader | None = None
) -> Iterator[Draft]:
    """Whole speeches of sentence ``k`` (indices of quotations) with their frame in the same
    sentence.
    """
    if not speeches:
        return
    pieces = _outside(article, article.sentences[k], speeches)
    frame = (read_frame or _frame_of)(article, k, speeches, pieces) if pieces else None
    for index in speeches:
        begin, end = article.ranges[index]
        if frame is None and is_name(article, begin, end):
            continue
        draft = Draft(
            StatementType.DIRECT, "speech without frame", k, [(begin, end)], trigger=[begin]
        )
        if frame:
            _apply(draft, frame)
            _take_up(article, draft)
        else:
            _carry_on(article, draft)
        yield draft


def _take_up(article: Article, draft: Draft) -> None:
    """»„Wir kommen“, sagte sie, „aber spät.“«: the speech goes on behind its frame, in lower
    case.
    """
    words = article.words
    for index in article.partial.get(draft.sentence, ()):
        begin, end = article.ranges[index]
        goes_on = (
            begin > draft.end
            and words.texts[begin - 1] == ","
            and words.texts[begin + 1][:1].islower()
        )
        if goes_on and words.texts[end - 2] in ".!?":
            draft.quote.append((begin, end))
            draft.frame = [
                piece for whole in draft.frame for piece in without(whole, [(begin, end)])
            ]


def _carry_on(article: Article, draft: Draft) -> None:
    """A speech that stands alone goes on with the voice before it; right behind framed words it
    shares their frame.
    """
    k = draft.sentence
    draft.speaker = speaker_of_bare_speech(article, k)
    for before in reversed(article.drafts):
        if before.nested:
            continue
        shared = before.sentence == k - 1 and before.frame and before.speaker == draft.speaker
        if shared and article.words.breaks[draft.begin] < 2:
            draft.cue, draft.frame = before.cue, before.frame
            draft.addressee, draft.medium = before.addressee, before.medium
        return


def _apply(draft: Draft, source: Draft) -> None:
    draft.rule, draft.speaker, draft.cue = source.rule, source.speaker, source.cue
    draft.frame, draft.addressee, draft.medium = source.frame, source.addressee, source.medium


def _frame_of(article: Article, k: int, speeches: list[int], pieces: list[Range]) -> Draft | None:
    """What stands around the speeches in their sentence, read as a frame."""
    words, sentence = article.words, article.sentences[k]
    shell = Draft(StatementType.DIRECT, "", 0, [], frame=pieces)
    cues = [c for c in article.verb_cues(k) if c.rule != "noun"]
    cue = _nearest(article, sentence, cues, speeches)
    for phrase in (
        find_source_phrases(article, k)
        if cue is None or not _quotes(article, sentence, cue)
        else ()
    ):
        shell.rule, shell.cue, shell.medium = f"speech, {phrase.rule}", phrase.cue, phrase.medium
        shell.speaker = [phrase.speaker] if phrase.speaker else []
        shell.addressee = [phrase.addressee] if phrase.addressee else []
        return shell
    if cue is None:
        return _verbless(article, sentence, pieces, speeches)
    shell.rule, shell.cue, shell.medium = "speech, verb", cue.words, cue.medium
    shell.frame = _around_cue(words, sentence, cue, pieces)
    speaker = find_speaker(words, sentence, cue, article.hidden, article.lexicon, sentence.begin)
    addressee = find_addressee(words, sentence, cue, article.hidden, speaker, sentence.begin)
    shell.speaker = [speaker] if speaker else []
    shell.addressee = [addressee] if addressee else []
    return shell


def _quotes(article: Article, sentence: Sentence, cue: Cue) -> bool:
    """»„…“, sagte der Leiter laut der Zeitung«: it is the verb that the speech belongs to, not the
    source.
    """
    if cue.verb is None or "quote" not in cue.verb.uses or sentence.clauses[cue.clause].dependent:
        return False
    speaker = find_speaker(
        article.words, sentence, cue, article.hidden, article.lexicon, sentence.begin
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


def _outside(article: Article, sentence: Sentence, speeches: list[int]) -> list[Range]:
    """The stretches of the sentence outside its speeches; a lone full stop is none."""
    words, pieces, begin = article.words, [], sentence.begin
    for index in speeches:
        low, high = article.ranges[index]
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
    article: Article, sentence: Sentence, cues: list[Cue], speeches: list[int]
) -> Cue | None:
    """The cue closest to a speech."""
    best, distance = None, 10**9
    independent = [c for c in cues if not sentence.clauses[c.clause].dependent or c.rule != "verb"]
    for cue in independent or cues:
        for index in speeches:
            begin, end = article.ranges[index]
            gap = begin - cue.main if cue.main < begin else cue.main - end
            if gap < distance:
                best, distance = cue, gap
    return best


def _verbless(
    article: Article, sentence: Sentence, pieces: list[Range], speeches: list[int]
) -> Draft | None:
    """»Bundesinnenminister Schäuble: „…“« and frames whose verb is no verb of speech."""
    words = article.words
    low, high = pieces[0]
    if words.texts[high - 1] != ":" or words.lower[high - 2] in ("und", "oder", "aber"):
        return None
    draft = Draft(
        StatementType.DIRECT, "speech, colon", 0, [], frame=[(low, high)], trigger=[high - 1]
    )
    clause = sentence.clauses[sentence.clause_of(high - 1)]
    cue = Cue(
        "colon", clause.finite if clause.finite >= 0 else high - 1, [], sentence.clause_of(high - 1)
    )
    if clause.kind is ClauseKind.FRAGMENT:
        last = high - 1 - (words.lower[high - 2] in article.lexicon.words.get("frame_adverbs", ()))
        draft.speaker = [(low, last)] if low < last and high - low < 12 else []
        draft.cue = list(range(last, high - 1))
    else:
        speaker = find_speaker(words, sentence, cue, article.hidden, article.lexicon, low)
        draft.speaker = [speaker] if speaker else []
        # »Der Kran sei sicher: „…“«: it goes on with somebody's words itself
        if clause.subjunctive:
            draft.speaker = carried_speaker(article, article.sentence_of[low])
    return draft


def partial_statements(
    article: Article, k: int, partial: list[int], read_part: PartReader | None = None
) -> Iterator[Draft]:
    """Quoted parts of the writer's sentence: nested in a statement around them, or held by a cue of
    their own.
    """
    for index in partial:
        begin, end = article.ranges[index]
        if (begin, end) in article.direct:
            continue
        holder = _holder(article, k, begin, end)
        if holder is not None:
            if is_name(article, begin, end) or is_term(article, begin, end):
                continue
            draft = Draft(
                StatementType.DIRECT, "quoted part", k, [(begin, end)], trigger=[begin], nested=True
            )
            framed = (
                holder
                if holder.cue or holder.type is StatementType.REPORTED
                else _framed_before(article, holder)
            )
            draft.speaker, draft.cue, draft.frame = holder.speaker, framed.cue, framed.frame
            draft.addressee, draft.medium = framed.addressee, framed.medium
            yield draft
            continue
        if is_name(article, begin, end) or is_scare_quote(article, begin, end):
            continue
        own = (read_part or _held_by_cue)(article, k, begin, end)
        if own:
            yield own


def _framed_before(article: Article, holder: Draft) -> Draft:
    """»Sie sagte, es fehle Geld. Das sei „ein Unding“.«: the words quoted hang on the frame before;
    else ``holder``.
    """
    for draft in reversed(article.drafts):
        if draft.begin < holder.begin and draft.cue and draft.speaker == holder.speaker:
            return draft if draft.sentence >= holder.sentence - 6 else holder
    return holder


def _holder(article: Article, k: int, begin: int, end: int) -> Draft | None:
    """The statement of this or an earlier sentence whose words hold the quotation."""
    for draft in reversed(article.drafts):
        if draft.sentence < k - 40:
            break
        if draft.type is not StatementType.DIRECT and draft.holds(begin):
            return draft
    return None


def _is_said(article: Article, cue: Cue, begin: int) -> bool:
    """Whether quoted words in the clause of a cue are its object or predicate, not a name in
    passing.
    """
    words = article.words
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


def _frame_of_part(article: Article, k: int, cue: Cue, part: Range) -> list[Range]:
    """The clause of the cue around the quoted ``part``, without what else is quoted there."""
    words, sentence = article.words, article.sentences[k]
    last = sentence.clauses[sentence.clause_of(max(part[0], *cue.words))].end
    stop = max(last, part[1])
    while stop - 1 > part[0] and words.texts[stop - 1] in ".!?":
        stop -= 1
    start = min(own_begin(words, sentence, cue.clause), part[0])
    quoted = [article.ranges[index] for index in article.partial.get(k, ())]
    return without(
        (start, stop),
        [(low, high) for low, high in quoted if not is_name(article, low, high)] + [part],
    )


def _held_by_cue(article: Article, k: int, begin: int, end: int) -> Draft | None:
    """»Er nannte das Gesetz „unausgegoren“«: the frame is the rest of the clause."""
    sentence, words = article.sentences[k], article.words
    here = sentence.clause_of(begin)
    for cue in article.verb_cues(k):
        if cue.rule == "noun" or abs(cue.clause - here) > 1 or not cue.uses & {"quote", "clause"}:
            continue
        speaker = find_speaker(
            words, sentence, cue, article.hidden, article.lexicon, sentence.begin
        )
        if speaker and words.lower[speaker[0]] == "man":
            continue  # »nennt man „…“«: what everybody calls it
        if speaker is None and (not cue.passive or sentence.clauses[cue.clause].dependent):
            continue
        if speaker and speaker[0] < begin < speaker[1] and words.texts[begin + 1][:1].islower():
            # »nannte die Chefin „ganz falsch“«: what is quoted is no name
            speaker = speaker[0], begin
        addressee = find_addressee(words, sentence, cue, article.hidden, speaker, sentence.begin)
        if any(part and part[0] <= begin < part[1] for part in (speaker, addressee)):
            return None
        if not _is_said(article, cue, begin):
            continue
        frame = _frame_of_part(article, k, cue, (begin, end))
        return Draft(
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
