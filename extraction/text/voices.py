"""Voices one below the other: a name on a line of its own, and below it what that person says, in
quotation marks.
"""

from __future__ import annotations

import re
from itertools import pairwise

from extraction.records import Span, Spans

_NAME = re.compile(r"[A-ZÄÖÜ][\w.’'-]*(?: (?:[A-ZÄÖÜ][\w.’'-]*|v[oa]n|de[rn]?)){1,6}")
_SPEECH = re.compile(r"[„“\"«»][^\n]*[“”\"»«]")
_FEWEST = 2


def names_of_voices(text: str, paragraphs: Spans) -> frozenset[Span]:
    """The paragraphs that name whose words the next one is; none where the text has only one."""
    found = [
        above
        for above, below in pairwise(paragraphs)
        if _NAME.fullmatch(text, *above) and _SPEECH.fullmatch(text, *below)
    ]
    return frozenset(found if len(found) >= _FEWEST else ())
