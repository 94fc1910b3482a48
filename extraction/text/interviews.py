"""Turns of an interview, which stand without quotation marks: »Brandt: Wir müssen abwarten.«, each
behind a question.

Lists, tickers and captions have labels as well. So a label counts as somebody who speaks only when
it comes back, and when most of what it labels answers a paragraph that ends with a question mark.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise

from extraction.records import Span, Spans
from extraction.text.paragraphs import paragraphs

_LABEL = re.compile(r"([^\W\d_][\w.’'-]*(?: [\w.’'-]+){0,4}):[ \t]+(?=[^\W_])")
_ASKED = re.compile(r"\?[\"”“«»’'\])]?[^\S\n\r]*[\n\r]")
_QUESTION = re.compile(r"\?[\s\"”“«»’'\])]*$")
_NOBODY = frozenset({"frage", "antwort", "question", "answer"})
_FEWEST = 2


def find_turns(text: str) -> Spans:
    """What is answered, without the labels, in text order; nothing in a text that is no
    interview.
    """
    if not _ASKED.search(text):
        return ()
    turns: dict[str, list[tuple[Span, bool]]] = defaultdict(list)
    for before, (begin, end) in pairwise(((0, 0), *paragraphs(text))):
        label = _LABEL.match(text, begin, end)
        if label and label[1].lower() not in _NOBODY and not _QUESTION.search(text, begin, end):
            turns[label[1].split()[-1]].append(  # »Inga Solberg: …«, further on »Solberg: …«
                (Span((label.end(), end)), _QUESTION.search(text, *before) is not None)
            )
    answering = (
        said
        for name, said in turns.items()
        if (len(said) >= _FEWEST or _is_addressed(text, name, said[0][0]))
        and 2 * sum(a for _, a in said) >= len(said)
    )
    return tuple(sorted(span for said in answering for span, _ in said))


def _is_addressed(text: str, name: str, turn: Span) -> bool:
    """»Frau Abel, wann öffnet das Museum?«: whether the question right before names who answers."""
    question = text[: turn[0]].rstrip().rpartition("\n")[0].rstrip()
    asked = question.rpartition("\n")[2]
    return (
        re.match(rf"(?:Herr|Frau|Mr\.?|Mrs\.?|Ms\.?) (?:\w+ )*{re.escape(name)}, ", asked)
        is not None
    )
