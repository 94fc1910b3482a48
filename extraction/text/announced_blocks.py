"""Paragraphs that are somebody's words without quotation marks, because the one above them ends in
a colon: »The statement read:«, »Ann Reed wrote on X:«. Pages set such blocks apart by their looks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from extraction.records import Span, Spans
from extraction.text.paragraphs import paragraphs

_WORD = re.compile(r"[^\W\d_]+")
_LAST_SENTENCE = re.compile(r"(?:(?<=[.!?] )|\A)(?=[A-ZÄÖÜ])")
_ENDS = re.compile(r"[.!?…][)\]]?\Z")
_NOT_A_BLOCK = re.compile(r"[„“”‟\"»«‘’'•*–—-]|\d{1,2}[.)] |[^\n:]{1,40}: ")
_MYSELF = re.compile(
    r"\b(?:I|me|my|we|our|us|ich|mich|mir|wir|uns|(?:mein|unser)(?:e[mnrs]?)?)\b", re.IGNORECASE
)
# »What the papers say:«, »Read what she said:«, »So berichten wir:«, »Das sagen die Parteien:«
_NO_OPENERS = frozenset({"what", "read", "how", "why", "also", "more"}) | {
    *("was", "lesen", "wie", "warum", "auch", "mehr", "so", "das", "dies", "hier")
}
_MARKS = re.compile(r"[„“”‟\"»«]")
_FARTHEST = 12  # words between the verb and the colon


def announced_blocks(text: str, tells: Callable[[str], bool], taken: Spans = ()) -> Spans:
    """The blocks of ``text`` in text order, a span for each paragraph.

    ``tells`` says of a lower-case word whether a quotation may hang on it; nothing is a block that
    meets one of the spans ``taken``. The paragraph right behind the colon is one when it is
    sentences without marks, and each further one as long as it says »I« or »we«.
    """
    if ":\n" not in text:
        return ()
    spans = _blocks(text, tells)
    return tuple(s for s in spans if not any(b < s[1] and s[0] < e for b, e in taken))


def _blocks(text: str, tells: Callable[[str], bool]) -> Iterator[Span]:
    announced = goes_on = False
    for span in paragraphs(text):
        words = text[slice(*span)]
        plain = _ENDS.search(words) is not None and not _NOT_A_BLOCK.match(words)
        if plain and (announced or (goes_on and _says_i(words))):
            yield span
            announced, goes_on = False, True
        else:
            announced, goes_on = _announces(words, tells), False


def _says_i(words: str) -> bool:
    return _MYSELF.search(words) is not None and not _MARKS.search(words)


def _announces(words: str, tells: Callable[[str], bool]) -> bool:
    """»In a statement, Ann Reed said:«, not »What the papers say:«."""
    if not words.endswith(":"):
        return False
    sentence = _LAST_SENTENCE.split(words)[-1]
    near = [word.lower() for word in _WORD.findall(sentence)]
    told = any(map(tells, near[1:][-_FARTHEST:]))
    return told and near[0] not in _NO_OPENERS
