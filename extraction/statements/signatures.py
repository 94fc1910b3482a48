"""Who stands behind a quotation instead of in a frame: »“…” – Geoff Stark«."""

from __future__ import annotations

from collections.abc import Sequence

from extraction.parse.clauses import Sentence
from extraction.parse.person_words import PersonWords, load_person_words
from extraction.parse.words import Words, WordSpan
from extraction.statements.candidates import Candidate
from extraction.statements.context import Context
from extraction.statements.voices import is_full_name

_DASHES = frozenset({"-", "–", "—", "--", "―", "~"})
_SIGNED = "speech, signature"
_LONGEST = 14  # words of a signature


def sign_speeches(context: Context, k: int, found: list[Candidate]) -> None:
    """Who signs a speech of sentence ``k`` that has no verb has said it."""
    unframed = [c for c in found if not c.cue]
    signed = (_name_beside(context, k) or signature(context, k)) if unframed else None
    if signed is None:
        last = context.candidates[-1].rule if context.candidates else ""
        if last == _SIGNED:  # a list of sayings: who signed the one before has not said the next
            for candidate in unframed:
                candidate.speaker = []
        return
    for candidate in unframed:
        candidate.rule, candidate.speaker, candidate.frame = _SIGNED, [signed], [signed]


def signature(context: Context, k: int) -> WordSpan | None:
    """The name behind a dash that ends sentence ``k``, or is the next sentence as a whole."""
    sentence = context.sentences[k]
    spoken = [context.ranges[index][1] for index in context.whole.get(k, ())]
    found = _signed(context, max(spoken), sentence.end) if spoken else None
    if found or k + 1 >= len(context.sentences) or not spoken or max(spoken) < sentence.end:
        return found
    following = context.sentences[k + 1]
    if context.words.breaks[following.begin] > 1:
        return _name_below(context, k)
    dashed = _signed(context, following.begin, following.end)
    return dashed or _signed_below(context, k) or _in_brackets(context, following)


def _signed_below(context: Context, k: int) -> WordSpan | None:
    """»„Ich bin kein Roboter.“« and »Trainer Egon Pahl nach dem 0:5« on the line below, the two a
    paragraph of their own in a list of sayings.
    """
    words, speech, below = context.words, context.sentences[k], context.sentences[k + 1]
    opens = speech.begin == 0 or words.breaks[speech.begin] > 1
    closes = below.end >= len(words) or words.breaks[below.end] > 1
    if not (opens and closes and words.breaks[below.begin] == 1):
        return None
    begin, end = below.begin, below.end
    if end - begin > 2 and words.finite[end - 1]:  # »Finance minister Orla Deane replies«
        end -= 1
    return _somebody(context, begin, end) or _known_surname(context, begin)


def _known_surname(context: Context, begin: int) -> WordSpan | None:
    """»Farrow, after a vote«: a surname alone that the text has with a first name."""
    words = context.words
    if words.texts[begin + 1 : begin + 2] != [","] or words.pos[begin] != "PROPN":
        return None
    whole = any(
        text == words.texts[begin] and i and is_full_name(words, i - 1)
        for i, text in enumerate(words.texts)
    )
    return WordSpan((begin, begin + 1)) if whole else None


def _name_below(context: Context, k: int) -> WordSpan | None:
    """»“It is fair.”« and »Ann Reed«, each a paragraph of its own: a pull quote, and somebody whom
    the text names elsewhere or that a dash or a function shows to be its speaker (»— Ann Reed,
    treasurer«).
    """
    words, speech, below = context.words, context.sentences[k], context.sentences[k + 1]
    alone = speech.begin == 0 or words.breaks[speech.begin] > 1
    closes = below.end >= len(words) or words.breaks[below.end] > 1
    begin, end = below.begin, below.end
    if not alone or not closes or context.whole.get(k + 1):
        return None  # »ANN REED, TREASURER:« speaks what follows
    if dashed := _signed(context, begin, end):
        return dashed
    if not is_full_name(words, begin):
        return None
    if words.texts[begin + 2 : begin + 3] == [","]:
        return _with_function(context, begin, end)
    if end - begin != 2:
        return None
    surname = words.texts[end - 1]
    elsewhere = surname in words.texts[:begin] or surname in words.texts[end:]
    return WordSpan((begin, end)) if elsewhere else None


def _with_function(context: Context, begin: int, end: int) -> WordSpan | None:
    """»Ann Reed, treasurer«: the name alone, where no verb says anything of it."""
    words, known = context.words, load_person_words(context.lexicon.language)
    silent = end - begin <= _LONGEST and not any(words.finite[i] for i in range(begin, end))
    acts = any(map(known.role, words.texts[begin + 3 : end]))
    return WordSpan((begin, begin + 2)) if silent and acts else None


def _name_beside(context: Context, k: int) -> WordSpan | None:
    """»Trainer Ole Brandt«, »„…“«, »Sportchef Uwe Lenz«, »„…“«: voices one below the other, each
    name and each quotation a paragraph of its own. Whether names or quotations come first tells
    which belong together.
    """
    if not _is_quoted_alone(context, k):
        return None
    first = last = k
    while _name_alone(context, first - 1) and _is_quoted_alone(context, first - 2):
        first -= 2
    while _name_alone(context, last + 1) and _is_quoted_alone(context, last + 2):
        last += 2
    above, below = _name_alone(context, first - 1), _name_alone(context, last + 1)
    if first == last or bool(above) == bool(below):
        return None
    return _name_alone(context, k - 1 if above else k + 1)


def _is_quoted_alone(context: Context, k: int) -> bool:
    """Whether sentence ``k`` is a paragraph of nothing but a quotation."""
    if not 0 <= k < len(context.sentences) or not context.whole.get(k):
        return False
    begin, end = context.sentences[k].begin, context.sentences[k].end
    low, high = context.ranges[context.whole[k][0]]
    alone = begin == 0 or context.words.breaks[begin] > 1
    return alone and low <= begin + 1 and high >= end - 1


def _name_alone(context: Context, k: int) -> WordSpan | None:
    """Somebody whose name is a paragraph of its own."""
    if not 0 <= k < len(context.sentences):
        return None
    words, (begin, end) = context.words, (context.sentences[k].begin, context.sentences[k].end)
    opens = begin == 0 or words.breaks[begin] > 1
    closes = end >= len(words) or words.breaks[end] > 1
    return _somebody(context, begin, end) if opens and closes else None


def _in_brackets(context: Context, behind: Sentence) -> WordSpan | None:
    """»„Das war kein Foul.“ (Verteidiger Noah Brück nach dem Platzverweis)«."""
    texts, begin, end = context.words.texts, behind.begin, behind.end
    while end - 1 > begin and texts[end - 1] in ".,":
        end -= 1
    inside = texts[begin] == "(" and texts[end - 1] == ")"
    return _somebody(context, begin + 1, end - 1) if inside else None


def _somebody(context: Context, begin: int, end: int) -> WordSpan | None:
    """A function with a name, or a full name, without a verb; what is spoken of is cut off."""
    words, known = context.words, load_person_words(context.lexicon.language)
    if not 2 <= end - begin <= _LONGEST or any(words.finite[i] for i in range(begin, end)):
        return None
    stop = next(
        (i for i in range(begin, end) if words.pos[i] == "ADP" or _ends_signature(words, i)), end
    )
    if _is_described(context, begin):
        return WordSpan((begin, end))
    if words.texts[end - 1] in "?!." or not _are_named(words.texts[begin:stop], known):
        return None
    person = any(
        is_full_name(words, i) or known.role(words.texts[i]) for i in range(begin, stop - 1)
    )
    return WordSpan((begin, stop)) if person else None


def _are_named(texts: Sequence[str], known: PersonWords) -> bool:
    """Whether there are two words or more, in capitals or for a function."""
    return len(texts) > 1 and all(text[:1].isupper() or known.role(text) for text in texts)


def _is_described(context: Context, begin: int) -> bool:
    """»A spokesman for the ministry«"""
    words, known = context.words, load_person_words(context.lexicon.language)
    roles = map(known.role, words.texts[begin + 1 : begin + 3])
    return words.pos[begin] == "DET" and any(roles)


def _ends_signature(words: Words, i: int) -> bool:
    """»Hartmut Diekmann 1987«, »Mathilde Kehr, Glockengießerin«."""
    return words.texts[i] in ",(–:" or words.texts[i].isdigit()


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
