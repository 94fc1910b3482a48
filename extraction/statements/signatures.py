"""Who stands behind a quotation instead of in a frame: »“…” – Geoff Stark«."""

from __future__ import annotations

from extraction.parse.words import WordSpan
from extraction.statements.candidates import Candidate
from extraction.statements.context import Context

_DASHES = frozenset({"-", "–", "—", "--", "―", "~"})
_LONGEST = 14  # words of a signature


def sign_speeches(context: Context, k: int, found: list[Candidate]) -> None:
    """Who signs a speech of sentence ``k`` that has no verb has said it."""
    unframed = [c for c in found if not c.cue]
    signed = signature(context, k) if unframed else None
    if signed is None:
        return
    for candidate in unframed:
        candidate.rule, candidate.speaker, candidate.frame = "speech, signature", [signed], [signed]


def signature(context: Context, k: int) -> WordSpan | None:
    """The name behind a dash that ends sentence ``k``, or is the next sentence as a whole."""
    sentence = context.sentences[k]
    spoken = [context.ranges[index][1] for index in context.whole.get(k, ())]
    found = _signed(context, max(spoken), sentence.end) if spoken else None
    if found or k + 1 >= len(context.sentences) or not spoken or max(spoken) < sentence.end:
        return found
    following = context.sentences[k + 1]
    if context.words.breaks[following.begin] > 1:
        return None
    return _signed(context, following.begin, following.end)


def _signed(context: Context, begin: int, end: int) -> WordSpan | None:
    words = context.words
    while end - 1 > begin and words.texts[end - 1] in ".,":
        end -= 1
    opens = begin < end and (
        words.texts[begin] in _DASHES or (words.texts[begin][0] in "-–—" and begin + 1 < end)
    )
    if not opens or end - begin > _LONGEST:
        return None
    low = begin + (words.texts[begin] in _DASHES)
    silent = not any(words.finite[i] or context.quoted[i] for i in range(low, end))
    named = low < end and words.texts[low].lstrip("-–—")[:1].isupper()
    return WordSpan((low, end)) if silent and named else None
