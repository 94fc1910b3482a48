"""The frames of English direct speech, and quoted parts of the writer's own sentences."""

from __future__ import annotations

from extraction.article import Article
from extraction.drafts import Draft, Range, without
from extraction.english.cues import Cue, find_cues
from extraction.english.parse import Parse
from extraction.english.sources import find_source_phrases
from extraction.english.speakers import beside, find_addressee, find_speaker, owner
from extraction.records import Medium, StatementType
from extraction.rejections import is_name

_OPENING = frozenset("“\"‘'«„") | {"``"}
_LONGEST_LABEL = 12


def frame_of_speeches(
    parse: Parse, article: Article, k: int, speeches: list[int], pieces: list[Range]
) -> Draft | None:
    """What stands around the whole speeches of sentence ``k`` (the ``pieces``), read as their
    frame.
    """
    sentence = article.sentences[k]
    shell = Draft(StatementType.DIRECT, "", k, [], frame=pieces)
    cues = [
        c
        for c in find_cues(article, parse, sentence.begin, sentence.end)
        if c.verb and c.uses & {"quote", "clause"}
    ]
    if cue := _nearest(article, cues, speeches):
        return _framed(article, parse, k, shell, cue)
    for phrase in find_source_phrases(article, parse, k):
        shell.rule, shell.cue, shell.speaker = (
            f"speech, {phrase.rule}",
            phrase.cue,
            [phrase.speaker],
        )
        return shell
    return _after_colon(article, parse, k, shell) or _any_verb(article, parse, k, shell, speeches)


def _framed(article: Article, parse: Parse, k: int, shell: Draft, cue: Cue) -> Draft:
    sentence = article.sentences[k]
    speaker = find_speaker(article, parse, cue, sentence.begin, sentence.end)
    if speaker is None and article.words.pos[cue.main] == "NOUN":  # »Jones’s answer: “No.”«
        speaker = owner(article, parse, cue.main, sentence.begin, sentence.end)
    addressee = find_addressee(article, parse, cue, speaker, sentence.begin, sentence.end)
    shell.rule, shell.cue, shell.medium = "speech, verb", cue.words, cue.medium
    shell.speaker = [speaker] if speaker else []
    shell.addressee = [addressee] if addressee else []
    return shell


def _nearest(article: Article, cues: list[Cue], speeches: list[int]) -> Cue | None:
    best, distance = None, 10**9
    for cue in cues:
        for index in speeches:
            begin, end = article.ranges[index]
            gap = begin - cue.main if cue.main < begin else cue.main - end
            if gap < distance:
                best, distance = cue, gap
    return best


def _after_colon(article: Article, parse: Parse, k: int, shell: Draft) -> Draft | None:
    """»Jones: “We won.”«, »Jones was defiant: “We won.”«"""
    words = article.words
    low, high = shell.frame[0]
    if words.texts[high - 1] != ":":
        return None
    shell.rule, shell.trigger = "speech, colon", [high - 1]
    if not any(words.finite[i] for i in range(low, high)):
        shell.speaker = [(low, high - 1)] if high - low <= _LONGEST_LABEL else []
        return shell
    subject = next((i for i in range(high - 2, low - 1, -1) if words.labels[i] == "nsubj"), -1)
    if subject >= 0:
        shell.speaker = [parse.phrase(subject, low, high - 1)]
    return shell


def _any_verb(
    article: Article, parse: Parse, k: int, shell: Draft, speeches: list[int]
) -> Draft | None:
    """»“We won,” Jones grinned.«: whatever stands behind the comma of a speech, and its subject, is
    its frame.
    """
    words = article.words
    for index in speeches:
        end = article.ranges[index][1]
        if end < 2 or words.texts[end - 2] not in ",?!":
            continue
        for i in range(end, min(end + 8, article.sentences[k].end)):
            if words.pos[i] != "VERB" or not words.finite[i]:
                continue
            cue = Cue("verb", i, [i], i)
            speaker = find_speaker(article, parse, cue, end, article.sentences[k].end)
            head = beside(article, i) if speaker is None else -1
            shell.speaker = (
                [speaker]
                if speaker
                else [parse.phrase(head, end, article.sentences[k].end)] * (head >= 0)
            )
            shell.rule, shell.cue = "speech, other verb", [i]
            return shell
    return None


def join_interrupted(article: Article, drafts: list[Draft], k: int) -> None:
    """»“We knew,” she said, “that it would fail.”«: what goes on in lower case is the same
    statement.
    """
    speech = next((d for d in reversed(drafts) if d.type is StatementType.DIRECT and d.frame), None)
    for index in article.partial.get(k, ()):
        begin, end = article.ranges[index]
        if (
            speech
            and begin > speech.end
            and article.words.texts[begin - 1] in ",–—-"
            and _goes_on(article, begin)
        ):
            speech.quote = [*speech.quote, (begin, end)]
            speech.frame = [
                piece for whole in speech.frame for piece in without(whole, [(begin, end)])
            ]


def _goes_on(article: Article, begin: int) -> bool:
    return article.words.texts[begin + 1][:1].islower() or article.words.texts[begin + 1] in "….–—"


def quoted_part(parse: Parse, article: Article, k: int, begin: int, end: int) -> Draft | None:
    """»He called the law “half-baked”«: the frame is the rest of the sentence."""
    sentence = article.sentences[k]
    if _is_title(article, begin, end):
        return None
    cue = _cue_of(article, parse, k, begin, end)
    if cue is None:
        return _of_source(article, parse, k, begin, end)
    speaker = find_speaker(article, parse, cue, sentence.begin, sentence.end)
    if speaker is None and not cue.passive:
        return None
    addressee = find_addressee(article, parse, cue, speaker, sentence.begin, sentence.end)
    if any(part and part[0] <= begin < part[1] for part in (speaker, addressee)):
        return None
    draft = _part(article, k, begin, end, "quoted part with verb")
    draft.speaker, draft.cue, draft.medium = [speaker] if speaker else [], cue.words, cue.medium
    draft.addressee = [addressee] if addressee else []
    return draft


def _part(article: Article, k: int, begin: int, end: int, rule: str) -> Draft:
    sentence = article.sentences[k]
    stop = sentence.end - (article.words.texts[sentence.end - 1] in ".!?")
    frame = [piece for piece in ((sentence.begin, begin), (end, stop)) if piece[1] > piece[0]]
    return Draft(StatementType.DIRECT, rule, k, [(begin, end)], frame=frame)


def _of_source(article: Article, parse: Parse, k: int, begin: int, end: int) -> Draft | None:
    for phrase in find_source_phrases(article, parse, k):
        draft = _part(article, k, begin, end, f"quoted part, {phrase.rule}")
        draft.speaker, draft.cue, draft.medium = [phrase.speaker], phrase.cue, Medium.SPEECH
        return draft
    return None


def _cue_of(article: Article, parse: Parse, k: int, begin: int, end: int) -> Cue | None:
    """The cue whose words the quotation belongs to: right in front, behind its comma, or above it
    in the parse.
    """
    sentence, words = article.sentences[k], article.words
    best, depth = None, 10**9
    for cue in find_cues(article, parse, sentence.begin, sentence.end):
        if not cue.uses & {"quote", "label", "object", "clause"} or cue.rule != "verb":
            continue
        inside = parse.left[cue.main] <= begin < parse.right[cue.main]
        before = end <= cue.main <= end + 6 and words.texts[end - 2] in ",?!"
        gap = abs(cue.main - begin)
        if (inside or before) and gap < depth and _is_said(cue, gap, before):
            best, depth = cue, gap
    return best


def _is_said(cue: Cue, gap: int, before: bool) -> bool:
    return before or bool(cue.uses & {"label", "object"}) or gap <= 5


def _is_title(article: Article, begin: int, end: int) -> bool:
    """Names of works, and words that the writer holds at a distance."""
    words, known = article.words, article.lexicon.words
    near = {words.lower[i] for i in range(max(0, begin - 2), begin)}
    if near & known["distance"]:
        return True
    inner = [i for i in range(begin + 1, end - 1) if words.texts[i][:1].isalpha()]
    titled = (
        bool(inner) and words.texts[inner[0]][:1].isupper() and words.texts[inner[-1]][:1].isupper()
    )
    return titled and (bool(near & known["works"]) or is_name(article, begin, end))
