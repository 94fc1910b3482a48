"""Quoted parts of the writer's own sentences in English: »He called the law “half-baked”«."""

from __future__ import annotations

from extraction.english.cues.cue_finder import Cue, find_cues
from extraction.english.grammar.dependency_tree import Parse
from extraction.english.speakers.addressees import find_addressee
from extraction.english.speakers.cue_speakers import find_speaker
from extraction.english.speakers.source_phrases import find_source_phrases, view_of
from extraction.parse.words import WordSpan
from extraction.records import Medium, StatementType
from extraction.statements.candidates import Candidate
from extraction.statements.context import Context
from extraction.statements.rejections import is_name

_LONGEST_SHOW = 6  # words
_NAMING = frozenset(
    {"name", "named", "nickname", "nicknamed", "dubbed", "called", "alias", "as", "moniker"}
)


def quoted_part(parse: Parse, context: Context, k: int, begin: int, end: int) -> Candidate | None:
    """»He called the law “half-baked”«: the frame is the rest of the sentence."""
    sentence = context.sentences[k]
    if _is_title(context, begin, end) or is_nickname(context, WordSpan((begin, end))):
        return None
    cue = _cue_of(context, parse, k, begin, end)
    if cue is None:
        return _of_source(context, parse, k, begin, end)
    if _is_told_to(context, cue, begin, end):
        return None
    speaker = find_speaker(context, parse, cue, sentence.begin, sentence.end)
    if speaker is None and (not cue.passive or cue.unreal or _only_names(cue)):
        return None
    addressee = find_addressee(context, parse, cue, speaker, sentence.begin, sentence.end)
    if any(part and part[0] <= begin < part[1] for part in (speaker, addressee)):
        return None
    candidate = _part(context, k, begin, end, "quoted part with verb")
    candidate.speaker, candidate.cue, candidate.medium = (
        [speaker] if speaker else [],
        cue.words,
        cue.medium,
    )
    candidate.addressee = [addressee] if addressee else []
    return candidate


def _part(context: Context, k: int, begin: int, end: int, rule: str) -> Candidate:
    sentence = context.sentences[k]
    stop = sentence.end - (context.words.texts[sentence.end - 1] in ".!?")
    around = WordSpan((sentence.begin, begin)), WordSpan((end, stop))
    frame = [piece for piece in around if piece[1] > piece[0]]
    return Candidate(StatementType.DIRECT, rule, k, [WordSpan((begin, end))], frame=frame)


def _of_source(context: Context, parse: Parse, k: int, begin: int, end: int) -> Candidate | None:
    for phrase in (*find_source_phrases(context, parse, k), *view_of(context, parse, begin)):
        candidate = _part(context, k, begin, end, f"quoted part, {phrase.rule}")
        candidate.speaker, candidate.cue, candidate.medium = (
            [phrase.speaker],
            phrase.cue,
            Medium.SPEECH,
        )
        return candidate
    return None


def _cue_of(context: Context, parse: Parse, k: int, begin: int, end: int) -> Cue | None:
    """The cue whose words the quotation belongs to: right in front, behind its comma, or above it
    in the parse.
    """
    sentence, words = context.sentences[k], context.words
    best, depth, said = None, 10**9, False
    cues = find_cues(context, parse, sentence.begin, sentence.end)
    if behind := _own_frame(context, parse, cues, end):
        return behind
    for cue in cues:
        if not cue.uses & {"quote", "label", "object", "clause"} or cue.rule != "verb":
            continue
        labels = begin == parse.right[cue.main] and "label" in cue.uses
        inside = parse.left[cue.main] <= begin < parse.right[cue.main] or labels
        before = end <= cue.main <= end + 6 and words.texts[end - 2] in ",?!"
        before = before and not parse.is_gerund(cue.main)  # »“recycled,” noting that …«
        gap = abs(cue.main - begin)
        if (inside or before) and gap < depth:
            best, depth, said = cue, gap, before or _is_said(context, cue, begin, gap)
    return best if said else None


def _own_frame(context: Context, parse: Parse, cues: list[Cue], end: int) -> Cue | None:
    """»Reed said it was late, “but not too late,” added Bell«: the verb right behind the quotation
    that ends at ``end``, with its subject behind it.
    """
    closes = context.words.texts[end - 2] in (",", "?", "!")
    fits = (c for c in cues if c.main == end and c.rule == "verb" and "quote" in c.uses)
    cue = next(fits, None) if closes else None
    return cue if cue and parse.first(end, "nsubj") > end else None


def _is_said(context: Context, cue: Cue, begin: int, gap: int) -> bool:
    """Whether so little stands between the verb and the words that they are what it tells."""
    near = gap <= 5 or "that" in context.words.lower[cue.main : begin]
    return near or bool(cue.uses & {"label", "object"})


def _is_told_to(context: Context, cue: Cue, begin: int, end: int) -> bool:
    """»told “Meet the Nation” that she was fine«: the name of whom it is said to."""
    told = cue.verb is not None and "obj" in cue.verb.addressee and begin == cue.main + 1
    inner = [i for i in range(begin + 1, end - 1) if context.words.texts[i][:1].isalpha()]
    named = bool(inner) and all(context.words.texts[i][0].isupper() for i in (inner[0], inner[-1]))
    return told and named and context.words.texts[end - 2] not in ".!?,"


def _only_names(cue: Cue) -> bool:
    """»is called “Legato”«: what everybody calls it."""
    return cue.verb is not None and cue.verb.lemma in ("call", "term", "dub", "label", "brand")


def is_nickname(context: Context, piece: WordSpan) -> bool:
    """»goes by the name “Stumpy.”«, »known as “Spud”«, »Robert “Bobby” Calder«."""
    words, (begin, end) = context.words, piece
    inner = [i for i in range(begin + 1, end - 1) if words.texts[i][0].isalnum()]
    if not 0 < len(inner) <= 3 or not any(words.texts[i][0].isupper() for i in inner):
        return False
    if {words.lower[i] for i in range(max(0, begin - 2), begin)} & _NAMING:
        return True
    joined = end < len(words) and words.pos[end] == "PROPN" and not context.quoted[end]
    tail = words.texts[end - 2] not in ".!?,"
    return (
        joined and tail and all(words.texts[i] == "the" or words.texts[i].istitle() for i in inner)
    )


def is_called_so(context: Context, piece: WordSpan) -> bool:
    """Whether the quotation is the name of a person or a show."""
    return is_nickname(context, piece) or is_show(context, piece) or _is_work(context, piece)


def _is_work(context: Context, piece: WordSpan) -> bool:
    """»“Nobody Tells the Truth,” the new novel by Clara Vander, appears in May.«, »reads from her
    book “My Father Never Spoke.”«
    """
    words, (begin, end) = context.words, piece
    inner = [i for i in range(begin + 1, end - 1) if words.texts[i][:1].isalpha()]
    small = ("ADP", "DET", "CCONJ", "PART", "PRON", "AUX")
    capital = [words.texts[i][0].isupper() for i in inner]
    titled = all(up or words.pos[i] in small for i, up in zip(inner, capital, strict=True))
    works = context.lexicon.words["works"]
    if sum(capital) < 2 or not titled:
        return False
    if begin and words.lower[begin - 1] in works:
        return True
    if words.pos[end : end + 1] not in (["DET"], ["PRON"]):
        return False
    noun = next((i for i in range(end, min(end + 5, len(words) - 1)) if words.lower[i] in works), 0)
    return noun > 0 and (words.pos[noun + 1] == "ADP" or words.texts[noun + 1] == ",")


def is_show(context: Context, piece: WordSpan) -> bool:
    """»said on “The Rob Cutter Show.”«, »on the network’s “Sunday Table.”«: where something is
    said, at the end of its sentence.
    """
    words, (begin, end) = context.words, piece
    inner = [i for i in range(begin + 1, end - 1) if words.texts[i][0].isalnum()]
    if not 0 < len(inner) <= _LONGEST_SHOW or begin < 1:
        return False
    before = words.pos[begin - 1] == "ADP" or words.lower[begin - 1] in ("'s", "’s")
    small = ("ADP", "DET", "CCONJ", "PART")
    titled = all(words.texts[i][:1].isupper() or words.pos[i] in small for i in inner)
    last = words.texts[inner[-1]][:1].isupper()
    return before and titled and last and not any(words.finite[i] for i in inner)


def _is_judged(context: Context, begin: int) -> bool:
    """»branded the story “garbage”«, »an idea Moss called “crazy”«: whether a verb of judging takes
    what stands in front.
    """
    words = context.words
    if any(words.heads[i] == begin - 1 for i in _subjects(context, begin)):
        return words.texts[begin + 1].islower()
    front = words.lower[max(0, begin - 5) : begin - 1]
    verbs = [reading.verb for word in front for reading in context.lexicon.readings(word)]
    judging = any("label" in verb.uses and "label" not in verb.beside for verb in verbs)
    return judging and words.texts[begin + 1].islower()


def _subjects(context: Context, begin: int) -> list[int]:
    labels = context.words.labels
    return [i for i in range(max(0, begin - 5), begin - 1) if labels[i] == "nsubj"]


def _is_title(context: Context, begin: int, end: int) -> bool:
    """Names of works, and words that the writer holds at a distance."""
    words, known = context.words, context.lexicon.words
    near = {words.lower[i] for i in range(max(0, begin - 2), begin)}
    if near & known["distance"]:
        return True
    inner = [i for i in range(begin + 1, end - 1) if words.texts[i][:1].isalpha()]
    if len(inner) <= 1 and words.lower[begin - 1] in known["works"]:
        return not _is_judged(context, begin)  # »told the website “boxing.example”«
    titled = (
        bool(inner) and words.texts[inner[0]][:1].isupper() and words.texts[inner[-1]][:1].isupper()
    )
    return titled and (bool(near & known["works"]) or is_name(context, begin, end))
