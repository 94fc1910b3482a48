"""Who asks and who answers where a court examines a witness and prints no more than Q. and A."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ...records import TextSpan

#: »BY MS. ADLER:«, »CROSS-EXAMINATION BY MR. COHN:«, in front of what she or he asks.
_BY = re.compile(r"(?:[A-Z-]+[ -])*?BY (?P<name>(?:MR|MS|MRS|DR|THE)\b.+)")
_NAME = r"[A-Z][A-Z.'’-]*(?: [A-Z][A-Z.'’-]*){1,4}"
# Behind a name a witness is told by a noun or a participle. These words begin what somebody says
# there: »I was in the house in / LOS ANGELES, where a witness saw me.«
_NO_CALL = (
    r"(?!(?i:where|when|while|who|whom|whose|which|that|and|but|or|so|because|since|if|though|"
    r"although|until|in|on|at|near|by|with|without|from|to|for|of|before|behind|I|you|he|she|it|"
    r"we|they|there|then|is|are|were|has|had)\b)"
)
# »DORA DREW, called as a witness by the Government, having been duly sworn, testified as follows:«
_WITNESS = re.compile(
    rf"^[ \t]*(?:Whereupon,\s+)?(?P<name>{_NAME}),\s{_NO_CALL}"
    r"(?=[^.:?]{0,200}\b(?:[Ww]itness|WITNESS|sworn|SWORN)\b)"
    r"[^.:?]{0,400}?(?:[.:]|\Z|(?=\n[ \t]*\n)|(?=\n[ \t]*(?:[A-Z-]+ )?"
    r"(?:[A-Z-]*EXAMINATION|BY )))",
    re.MULTILINE,
)
_HEADING = re.compile(
    r"^[ \t]*(?:FURTHER )?(?P<kind>DIRECT |CROSS|REDIRECT |RECROSS|VOIR DIRE )?[- ]?EXAMINATION"
    r"(?:[ \t]+\(?CONT[A-Z'’.]*\)?)?[ \t]*$",
    re.MULTILINE,
)
_EXCUSED = re.compile(r"^[ \t]*\([Ww]itness (?:was )?excused\.?\)", re.MULTILINE)


class _Event(NamedTuple):
    span: TextSpan
    witness: str = ""
    is_next: bool = False  # another witness answers behind it, perhaps the one called last
    is_excused: bool = False  # nobody known answers behind it


class Examinations:
    """Where a text calls its witnesses, and whose the questions and answers behind that are."""

    def __init__(self, text: str) -> None:
        called = [_Event(m.span(), m["name"]) for m in _WITNESS.finditer(text)]
        headed = [
            _Event(m.span(), is_next=m["kind"] in (None, "DIRECT "))
            for m in _HEADING.finditer(text)
        ]
        excused = [_Event(m.span(), is_excused=True) for m in _EXCUSED.finditer(text)]
        self._events = sorted([*called, *headed, *excused])

    def printed(self) -> Iterator[TextSpan]:
        """What the reporter prints of it, which nobody says."""
        return (event.span for event in self._events)

    def labels(self, marks: list[tuple[int, str]]) -> Iterator[str]:
        """The label of whoever speaks for each mark, by place and label as printed. A question is
        of whoever examines, an answer of the witness who was called last, where that is known.
        """
        events = iter([*self._events, None])
        event, asks, answers, is_fresh = next(events), "", "", False
        for place, label in marks:
            while event is not None and event.span[0] < place:
                if event.witness:
                    answers, is_fresh = event.witness, True
                elif event.is_excused:
                    answers, is_fresh = "", False
                elif event.is_next:
                    answers, is_fresh = (answers if is_fresh else ""), False
                asks, event = "", next(events)
            if examiner := examining(label):
                asks = examiner
            known = {"Q": asks, "A": answers, "THE WITNESS": answers}.get(label, examiner)
            yield known or label


def examining(label: str) -> str:
    """Who examines from here on: »MS. ADLER« of »BY MS. ADLER«; empty of another label."""
    found = _BY.fullmatch(label)
    return found["name"] if found else ""
