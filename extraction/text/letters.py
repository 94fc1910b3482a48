"""Letters in a text, and who signs them: »Dear Ms Okafor, … Yours sincerely, Hazel Dunn«.

Only what opens with a salutation and closes with a formula and a name is one, with nothing between
them but sentences; else nobody could tell whose the words in front of a name are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from extraction.records import Span, Spans
from extraction.text.layout_phrases import any_of, layout_phrases
from extraction.text.paragraphs import paragraphs

_MOST_PARAGRAPHS = 40
_LONGEST_SALUTATION = 60  # characters up to its comma
_LONGEST_CLOSING = 90
_NAME = r"[A-ZÄÖÜ][\w’'.-]*(?: (?:von|van|de|der|zu|[A-ZÄÖÜ][\w’'.-]*)){0,4} [A-ZÄÖÜ][\w’'-]+"
_FULL_STOPS = (".", "!", "?", "…", "”", "“", "»", "«", '"', ":", ";")
# »Hanne Loos, Brenz«: who signs a letter to the editor, on a line of its own.
_PLACED = re.compile(rf"^({_NAME}), (?:[A-ZÄÖÜ][\w’.-]*[ /-]?){{1,3}}$", re.MULTILINE)
# »Sir, The mayor claims …«, and below »Ida Breck« above »Marle«, as British papers print them.
_SIR = re.compile(r"(?:Sirs?|Madam|Sir or Madam|SIRS?|MADAM|A [Cc]hara),? ?[,–—-] ?(?=[A-Z“‘\"'])")
_SIGNED_BELOW = re.compile(rf"({_NAME})\n[A-Z][\w’.-]*(?:[ ,]+[A-Z][\w’.-]*){{0,4}}$", re.MULTILINE)
# »… – Yours, etc,« or »– Is mise,« at the end of a letter, and »ANN O’DEA,« below, as in Ireland.
_CLOSES_INSIDE = re.compile(r" ?[-–—] ?(?:Yours(?:, etc\.?)?|Is mise),?\s*$")
_SIGNED_LOUDLY = re.compile(
    r"([A-ZÁÉÍÓÚ][A-ZÁÉÍÓÚ’'.-]*(?: [A-ZÁÉÍÓÚ][A-ZÁÉÍÓÚ’'.-]*)+),$", re.MULTILINE
)
_HEADS_LETTER = re.compile(
    r"(?:(?:Zu|Zum|Zur|Betr\.:?|Betrifft:?)\b[^\n]*(?:[„»«\"“]|\bvom \d)[^\n]*|"
    r"Zum (?:selben|gleichen) Thema:?|"
    r"Leserbriefe?:?(?: [^\n.]{2,80})?)$",
    re.MULTILINE,
)
_I = re.compile(r"\b(?:[Ii]ch|[Mm]ich|[Mm]ir|[Mm]eine[mnrs]?|[Mm]ein)\b")
_QUOTED = re.compile(r"[„»«“\"][^„»«“”\"]*[“”»«\"]")
_LONGEST_ALONE = 1500  # characters of a letter that nothing but who signs it shows


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter of a text."""

    #: Its paragraphs, in text order; the salutation where it opens one.
    body: Spans
    #: From the closing formula to the end of the signature's line.
    closing: Span
    #: The name of who signs it.
    signature: Span


@dataclass(frozen=True, slots=True)
class _Forms:
    anywhere: re.Pattern[str]
    salutation: re.Pattern[str]
    closing: re.Pattern[str]
    signature: re.Pattern[str]


def read_letters(text: str, turns: Spans = ()) -> tuple[Letter, ...]:
    """The letters of ``text`` in which nobody's ``turns`` stand; empty for nearly every text."""
    return tuple(
        letter
        for letter in _all_letters(text)
        if not any(b < letter.closing[0] and letter.body[0][0] < e for b, e in turns)
    )


@lru_cache(maxsize=2)  # layout and speakers ask for those of one text
def _all_letters(text: str) -> tuple[Letter, ...]:
    signed = _letters(text, paragraphs(text)) if _opens_line(_forms().anywhere, text) else ()
    placed = _letters_to_the_editor(text, paragraphs(text)) if _opens_line(_PLACED, text) else ()
    addressed = _letters_to_sir(text, paragraphs(text)) if _SIR.search(text) else ()
    return (*signed, *placed, *addressed)


def _opens_line(pattern: re.Pattern[str], text: str) -> bool:
    """Whether there is what begins with »^«, which ``search`` would try at each letter."""
    begin = 0
    while pattern.match(text, begin) is None:
        begin = text.find("\n", begin) + 1
        if not begin:
            return False
    return True


def _letters_to_the_editor(text: str, spans: Sequence[Span]) -> Iterator[Letter]:
    """»Zum Bericht „Bad wird teurer“ vom 3. Mai: … Hanne Loos, Brenz«: without salutation, signed
    with name and place; only where a line in front says so, or the whole text speaks of itself.
    """
    body: list[Span] = []
    shown = len(text) < _LONGEST_ALONE and bool(_I.search(_QUOTED.sub("", text)))
    for span in spans:
        if _HEADS_LETTER.match(text, *span):
            body, shown = [], True
        elif signed := _PLACED.match(text, *span):
            if shown and body and signed.end() == span[1]:
                yield Letter(tuple(body), span, Span(signed.span(1)))
            body = []
        elif _may_go_on(text, span, body):
            body.append(span)
        else:
            body, shown = [], False


def _letters_to_sir(text: str, spans: Sequence[Span]) -> Iterator[Letter]:
    """»Sir, …« to the next paragraph of a name above a place."""
    body: list[Span] = []
    for span in spans:
        signed = _SIGNED_BELOW.match(text, span[0]) if body else None
        if opens := _SIR.match(text, *span):
            body = [Span((opens.end(), span[1]))]
        elif loud := _signed_loudly(text, span, body):
            yield loud
            body = []
        elif signed and signed.end(1) == span[1]:
            yield Letter(tuple(body), Span(signed.span()), Span(signed.span(1)))
            body = []
        else:
            goes_on = body and (_may_go_on(text, span, body) or _closing_inside(text, span))
            body = [*body, span] if goes_on else []


def _closing_inside(text: str, span: Span) -> re.Match[str] | None:
    """»… be done. – Yours, etc,« at the end of a paragraph."""
    return _CLOSES_INSIDE.search(text[: span[1]], max(span[0], span[1] - _LONGEST_CLOSING))


def _signed_loudly(text: str, span: Span, body: Sequence[Span]) -> Letter | None:
    """The letter whose closing stands at the end of its last paragraph, and the name in capitals
    in the next one.
    """
    signed = _SIGNED_LOUDLY.match(text, *span) if body else None
    closing = _closing_inside(text, body[-1]) if signed else None
    if not signed or not closing:
        return None
    last = Span((body[-1][0], closing.start()))
    return Letter((*body[:-1], last), Span((closing.start(), span[1])), Span(signed.span(1)))


def _letters(text: str, spans: Sequence[Span]) -> Iterator[Letter]:
    body: list[Span] | None = None
    for k, span in enumerate(spans):
        if salutation := _forms().salutation.match(text, *span):
            alone = not text[salutation.end() : span[1]].strip()
            body = [] if alone else [span]
        elif body is None:
            continue
        elif end := _end_of_letter(text, spans, k):
            if body:
                yield Letter(tuple(body), *end)
            body = None
        else:
            body = [*body, span] if _may_go_on(text, span, body) else None


def _may_go_on(text: str, span: Span, body: Sequence[Span]) -> bool:
    return text[span[1] - 1] in _FULL_STOPS and len(body) < _MOST_PARAGRAPHS


def _end_of_letter(text: str, spans: Sequence[Span], k: int) -> tuple[Span, Span] | None:
    """The closing in paragraph ``k``, and the name in it or in the next one."""
    match = _forms().closing.match(text, *spans[k])
    if not match or spans[k][1] - spans[k][0] > _LONGEST_CLOSING:
        return None
    places = [Span((match.end(), spans[k][1])), *spans[k + 1 : k + 2]]
    for place in places:
        if text[slice(*place)].strip(" ,\n"):
            signed = _forms().signature.match(text, *place)
            return (Span((spans[k][0], place[1])), Span(signed.span(1))) if signed else None
    return None


@cache
def _forms() -> _Forms:
    data = layout_phrases()
    closings, signing = any_of(data["letter_closings"]), any_of(data["letter_signing"])
    openings, alone = any_of(data["letter_openings"]), any_of(data["letter_openings_alone"])
    before_names = any_of(data["letter_openings_before_names"])
    return _Forms(
        anywhere=re.compile(rf"^[ \t]*(?:{closings})\b", re.MULTILINE),
        salutation=re.compile(
            rf"(?:(?:(?:{openings})\b|(?:{before_names}) (?=[A-ZÄÖÜ]))"  # »Liebe macht blind, …«
            rf"[^.!?\n]{{2,{_LONGEST_SALUTATION}}}?|(?:{alone})\s?)[,!:–—](?=\s|\Z)"
        ),
        closing=re.compile(rf"(?:{closings})\b(?: (?:{closings})\b)?[,.!]?\s*"),
        signature=re.compile(rf"[\s,]*(?:(?:{signing})\s+)?({_NAME})(?=[\s,(]|\Z)"),
    )
