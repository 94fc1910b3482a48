"""Where sentences begin: by punctuation, line breaks and quotation marks, not by the parse.

A speech in quotation marks belongs to one sentence with the words that introduce it, however many
it holds itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extraction.parse.words import Words, WordSpan
from extraction.text.quotation_marks import Quotation

_TERMINAL = frozenset(".!?…") | {"..", "...", "....", "?!", "!?", "!!", "??"}
_CLOSING = frozenset("”“\"»«’'‘›‹)]") | {"''", "´´"}
_OPENING = frozenset('„“"»«‚‘›‹')
_BULLETS = frozenset("•·▪●◦‣")
_MAY_END = _TERMINAL | _CLOSING | _BULLETS
_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+\.")
_SHORT_LINE = 70
_LONG_LINE = 140  # no text is broken into lines so long
_LONGEST = 400  # words; what goes on longer is a list or a table, and time must stay linear


def quotation_words(words: Words, quotations: Sequence[Quotation]) -> list[WordSpan]:
    """[begin, end) in words of each quotation, marks included."""
    return [
        WordSpan(
            (words.token_at(q.begin), max(words.token_before(q.end), words.token_at(q.begin) + 1))
        )
        for q in quotations
    ]


def split_sentences(words: Words, inside: Sequence[int]) -> list[WordSpan]:
    """[begin, end) in words of each sentence; ``inside[i]`` is the end of the outer quotation
    around word i, or 0.
    """
    found: list[WordSpan] = []
    begin = 0
    texts, breaks = words.texts, words.breaks
    for i in range(len(words) - 1):
        text = texts[i]  # nearly all words are left out by their letters alone
        may_end = breaks[i + 1] or text[-1] == "." or text in _MAY_END
        if (may_end and _ends_here(words, inside, i)) or i - begin >= _LONGEST:
            found.append(WordSpan((begin, i + 1)))
            begin = i + 1
    if begin < len(words):
        found.append(WordSpan((begin, len(words))))
    return found


def _ends_here(words: Words, inside: Sequence[int], i: int) -> bool:
    """Whether a sentence ends with word ``i``."""
    if inside[i] > i + 1:
        return False
    breaks = words.breaks[i + 1]
    turn = inside[i] == i + 1 and words.texts[i] not in _CLOSING  # of a chat, without a full stop
    if breaks > 1 or (breaks == 1 and (turn or _line_ends(words, i))):
        return True
    text, following = words.texts[i], words.texts[i + 1]
    if text in _TERMINAL:
        return _starts_sentence(following) and not _is_initial(words, i)
    if text[-1] == "." and text[0].isdigit():
        return _ends_with_number(words, i)
    if text[-1] == "." and text[-2:-1].isdigit():
        return _starts_sentence(following)  # »auf der A7. Dort«, one word as of an abbreviation
    return _ends_with_mark(words, i)


def _ends_with_number(words: Words, i: int) -> bool:
    """Whether the full stop behind a number, one word with it, ends its sentence."""
    text, following = words.texts[i], words.texts[i + 1]
    if ":" in text:  # »gewinnt 2:1.«
        return _starts_sentence(following)
    if text[:-1].isdigit() and _is_age(words, i):
        return True
    if _THOUSANDS.fullmatch(text):  # »kamen rund 1.000. Zu der Kundgebung«: no ordinal
        return following[:1].isupper()
    # »2005. Die«, where an ordinal is at most »31.«
    year = len(text) > 4 and text[:4].isdigit()
    return year and following[:1].isupper() and words.pos[i + 1] not in ("NOUN", "PROPN")


def _is_age(words: Words, i: int) -> bool:
    """»Sie ist erst 19. Der Vater …«: no ordinal has an article or a pronoun with a capital behind
    it, save the number of an item, which opens its line.
    """
    opens = i == 0 or words.breaks[i] > 0 or words.texts[i - 1] in ".!?:"
    return (
        not opens and words.texts[i + 1].istitle() and words.pos[i + 1] in ("PRON", "DET", "SCONJ")
    )


def _ends_with_mark(words: Words, i: int) -> bool:
    """»… war.“ Die«, »… war."" Die«: a closing mark behind a full stop ends the sentence too."""
    text, following = words.texts[i], words.texts[i + 1]
    if text in _BULLETS:  # no part of the item that it opens
        return i == 0 or words.breaks[i] > 0
    if text in _CLOSING and i and words.texts[i - 1] in _TERMINAL:
        return _starts_sentence(following) or _is_answered(words, i)
    doubled = text == words.texts[i - 1] == '"' and i > 1
    if doubled and words.texts[i - 2] in _TERMINAL:
        return following != '"' and _starts_sentence(following)
    return False


def _line_ends(words: Words, i: int) -> bool:
    """A single line break ends a sentence after its full stop, after a colon, in front of the
    next item of a list, and after a short line, a heading, or one so long that it is a paragraph.
    """
    if words.texts[i] in _TERMINAL or words.texts[i] in _CLOSING or words.texts[i] == ":":
        return True
    if words.texts[i + 1] in _BULLETS:
        return True
    j = i
    while j > 0 and not words.breaks[j]:
        j -= 1
    length = words.ends[i] - words.begins[j]
    whole = length < _SHORT_LINE or (length > _LONG_LINE and words.texts[i] not in ",;-–")
    return whole and not words.texts[i + 1][:1].islower()


def _starts_sentence(text: str) -> bool:
    return not text[:1].islower() and text[:1] not in ",;:)]–-"


def _is_answered(words: Words, i: int) -> bool:
    """»„Wo warst du?“ – „Fort.“«: a dash between two speeches."""
    return (
        words.texts[i + 1] in ("–", "—") and i + 2 < len(words) and words.texts[i + 2] in _OPENING
    )


def _is_initial(words: Words, i: int) -> bool:
    """»Dana J. Moss«: the full stop of a single letter, where the tokenizer has split it off."""
    return (
        i > 0
        and words.texts[i] == "."
        and len(words.texts[i - 1]) == 1
        and words.texts[i - 1].isupper()
    )
