"""Lines that name who speaks, in texts without markup: transcripts, minutes, chats, interviews.

»[00:03:41] BERG: Nein.«, »21:04 – Kai: Bin gleich da.«, »Mia Berg (Grüne): …«, an interjection in
brackets. A label alone is no sign, for lists have them too:
it needs a clock time or an affiliation before its colon, or to stand among others that have one,
or to be in capitals among others that are, one of which comes back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extraction.records import Span, Spans
from extraction.text.announcements import is_announcement
from extraction.text.paragraphs import paragraphs

_NAME = r"(?:[^\W\d_a-zß][\w.’'*:/-]*|von|van|de|der|zu)"
_LABEL = rf"(?!Uhr\b){_NAME}(?: {_NAME}){{0,5}}"  # »17.42 Uhr: Der Damm hält«: a time, and no name
_CLOCK = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d{1,3})?(?: ?(?:Uhr|[AaPp]\.?[Mm]\.?(?!\w)))?"
# »[12.05.25, 19:03:11] Bine: …«, as messengers export a chat
_DAY = r"(?:\d{1,2}[./]\d{1,2}[./]?(?:\d{2,4})?,? )?"
_STAMP = rf"(?:\[{_DAY}{_CLOCK}\]|\({_DAY}{_CLOCK}\)|{_DAY}{_CLOCK}:?)[\s–—,-]*"
_NICK = r"(?<=\] )[^\W\d_]\w{1,14}"  # »[14:02] ida: …«, in small letters
# »(Grüne)«, not »(Listing 3)«
_AFFILIATION = r" ?[(\[][^()\[\]\n]{1,39}[^()\[\]\n\d][)\]]"
_OFFICE = r"(?:, [^\W\d_][^:.!?\n]{2,50})?"  # »LINA HARROW, HOST:«
# A line with a clock time, and one with an affiliation, before its colon; who speaks between.
_STAMPED = re.compile(
    rf"{_STAMP}({_LABEL}(?: \d{{1,2}})?|{_NICK}){_OFFICE}(?:{_AFFILIATION})?:[ \t]+(?=\S)"
)
# »The Minister for Ports (Omar Lind):«, and in Hansard »Ida Breck (Marle) (Lab):«
_MINISTER = rf"The {_LABEL}(?: (?:for|of|and|the){{1,2}} {_LABEL}){{1,3}}"
_AFFILIATED = re.compile(rf"({_MINISTER}|{_LABEL})(?:{_AFFILIATION}){{1,2}}:[ \t]+(?=[^\W\d_])")
# »JOAN PETTY, FARM UNION:«, »MODERATORIN FAHR:«, as transcripts of broadcasts have them.
_CAPITALS = r"[^\W\d_a-zß]{2,}(?:[.’'/-]+[^\W\d_a-zß]+)*\.?"
_SHOUTED = re.compile(
    rf"((?:{_CAPITALS} )*{_CAPITALS})(?:, {_CAPITALS}(?:[ -]{_CAPITALS}){{0,5}})?:\s+(?=\S)"
)
# »ANN REED:«, a paragraph of its own above what she says
_SHOUTED_ALONE = re.compile(rf"(?:{_CAPITALS} )+{_CAPITALS}:(?=\s*\n)")
_FEWEST_SHOUTED = 3
# »DR. WALDNER: …«, »STAATSANWALT: …«: a title or a function in a hearing, and no heading of a list.
_SHOUTED_PERSON = re.compile(
    r"(?:DR|PROF)\. |(?:[^\W\d_]*(?:ANWALT|ANWÄLTIN|RICHTER|VERTEIDIGER|ZEUGE|ANGEKLAGTER?|"
    r"MODERATOR|REPORTER|SPRECHER|INTERVIEWER|VORSITZENDER?|PRÄSIDENT|MINISTER)(?:IN)?)\b"
)
# »IDA BRECK, ANCHOR: …«
_SHOUTED_OFFICE = re.compile(
    r"[^:,a-z]{2,40}, [^:a-z]{0,40}\b(?:ANCHOR|HOST|CO-HOST|MODERATOR|REPORTER|"
    r"CORRESPONDENT|ANALYST|COMMENTATOR|(?:U\.S\. )?(?:SENATOR|CONGRESSMAN|CONGRESSWOMAN|"
    r"PRESIDENT)|SPOKES(?:MAN|WOMAN|PERSON)):"
)
# »svenja: kommst du noch«, »Svenja: Kommst du noch?«, in a chat without times.
_SMALL = re.compile(r"([^\W\d_]\w{1,14}(?: [^\W\d_]\w{1,14})?): (?=[^\W\d_])")
_FEWEST_SMALL = 3
_NOBODY = frozenset({"frage", "antwort", "question", "answer", "q", "a"})
_PLAIN = re.compile(rf"({_LABEL}){_OFFICE}:[ \t]+(?=[^\W_])")
_CALL = re.compile(
    r"\((?:(?:(?:Zwischenr|Gegenr|Zur)ufe? (?:von |des |der |aus )?)|"
    r"(?:Interruption|Interjection)s? (?:by|from) )?[^\W\d_a-zß][^():\n]{1,60}:"
    r"[ \t]+([^()\n]{2,200})\)"
)
_ASIDE = re.compile(r"\((?:[^()\n]|\([^()\n]*\)){2,300}\)")
_TIMED = re.compile(
    rf"{_STAMP}(?=(?:{_LABEL}(?: \d{{1,2}})?|{_NICK}){_OFFICE}(?:{_AFFILIATION})?:[ \t]+\S)"
)


def time_stamp(text: str, begin: int, end: int) -> Span | None:
    """The clock time before the label that the paragraph begins with."""
    match = _TIMED.match(text, begin, end)
    return Span(match.span()) if match else None


def opens_turn(line: str) -> bool:
    """Whether a line can be no headline, because of who speaks in it: »Ida Breck (Marle) (Lab): …«,
    »IDA BRECK, ANCHOR: …«.
    """
    label = _AFFILIATED.match(line)
    return bool((label and label[0].count("(") > 1) or _SHOUTED_OFFICE.match(line))


def labelled_turns(text: str) -> Spans:
    """What is said behind a label that surely names who says it, without the label, in text order;
    what stands in brackets inside is left out, except interjections, which are turns of their own.
    """
    lines = [line for paragraph in _labelled(text) for line in _stamped_lines(text, paragraph)]
    labels = _labels(text, lines)
    if not any(labels):
        return ()
    found: list[Span] = []
    goes_on = False
    for (begin, end), label in zip(lines, labels, strict=True):
        match = label or _plain_label(text, Span((begin, end)))
        if match:
            found += _without_asides(text, match.end(), end)
            goes_on = _AFFILIATED.match(text, begin, end) is not None
        elif text[begin] == "(" and (goes_on or _CALL.match(text, begin, end)):
            found += _calls(text, begin, end)
        elif goes_on and _goes_on(text, begin, end):
            found += _without_asides(text, begin, end)
        else:
            goes_on = False
    return tuple(found)


def _labelled(text: str) -> Iterator[Span]:
    """The paragraphs, a label that stands alone above one together with it."""
    label: Span | None = None
    for begin, end in paragraphs(text):
        alone = _SHOUTED_ALONE.match(text, begin)
        if alone and alone.end() == end:
            label = Span((begin, end))
            continue
        yield Span((label[0] if label else begin, end))
        label = None


def _labels(text: str, lines: list[Span]) -> list[re.Match[str] | None]:
    """The labels that surely name who speaks, for each line."""
    found = zip(
        (_sure_label(text, span) for span in lines),
        _shouted_labels(text, lines),
        _small_labels(text, lines),
        strict=True,
    )
    return [sure or shouted or small for sure, shouted, small in found]


def _stamped_lines(text: str, paragraph: Span) -> Iterator[Span]:
    """The paragraph, parted before each further line with a clock time and a label: a chat whose
    messages end without a full stop.
    """
    begin, end = paragraph
    if text.find("\n", begin, end) < 0:  # as most paragraphs
        yield paragraph
        return
    for line_break in re.finditer(r"\s*\n\s*", text[begin:end]):
        opens = paragraph[0] + line_break.end()
        if _STAMPED.match(text, opens, end):
            yield Span((begin, paragraph[0] + line_break.start()))
            begin = opens
    yield Span((begin, end))


def _sure_label(text: str, line: Span) -> re.Match[str] | None:
    stamped = _STAMPED.match(text, *line)
    if stamped:
        return None if is_announcement(stamped[1]) else stamped
    affiliated = _AFFILIATED.match(text, *line)
    if affiliated and text[affiliated.end()] not in "„»“\"'«" and _ends(text, line[1]):
        return affiliated
    return None


def _shouted_labels(text: str, lines: list[Span]) -> list[re.Match[str] | None]:
    """The labels in capitals, where several are and somebody speaks again: headings of a list do
    not come back.
    """
    found = [_shouted_label(text, line) for line in lines]
    who = [match[1].split()[-1] for match in found if match]
    again = len(who) >= _FEWEST_SHOUTED and len(set(who)) < len(who)
    persons = any(match and _SHOUTED_PERSON.match(match[1]) for match in found)
    persons = persons or any(match and _SHOUTED_OFFICE.match(match[0]) for match in found)
    # Nothing but people who speak in turn
    heard = persons and len(lines) > 1 and all(found)
    return found if again or heard else [None] * len(lines)


def _small_labels(text: str, lines: list[Span]) -> list[re.Match[str] | None]:
    """The labels of a chat without times, where every line has one and somebody writes again."""
    if len(lines) < _FEWEST_SMALL:
        return [None] * len(lines)
    found = [_SMALL.match(text, *line) for line in lines]
    who = [m[1] for m in found if m and not (is_announcement(m[1]) or m[1].lower() in _NOBODY)]
    chat = len(who) == len(lines) and 1 < len(set(who)) < len(who)
    return found if chat else [None] * len(lines)


def _shouted_label(text: str, line: Span) -> re.Match[str] | None:
    match = _SHOUTED.match(text, *line)
    return None if match and is_announcement(match[1]) else match


def _plain_label(text: str, line: Span) -> re.Match[str] | None:
    """»Vorsitzender Karl Ebner: …« among lines whose labels are sure."""
    match = _PLAIN.match(text, *line)
    named = match is not None and not is_announcement(match[1])
    return match if named and _ends(text, line[1]) else None


def _ends(text: str, end: int) -> bool:
    return text[end - 1] in ".!?…)"


def _goes_on(text: str, begin: int, end: int) -> bool:
    """Whether a paragraph of minutes without a label goes on with the speech before it: a longer
    one that speaks of itself would be the secretary's.
    """
    before = text[max(0, begin - 4) : begin]
    return before.rstrip().endswith(")") and before.count("\n") == 1 and _ends(text, end)


def _without_asides(text: str, begin: int, end: int) -> Iterator[Span]:
    """The pieces of a speech between brackets, and the interjections in them."""
    position = begin
    for aside in _ASIDE.finditer(text, begin, end):
        if text[position : aside.start()].strip():
            yield _stripped(text, position, aside.start())
        yield from _calls(text, *aside.span())
        position = aside.end()
    if text[position:end].strip():
        yield _stripped(text, position, end)


def _calls(text: str, begin: int, end: int) -> Iterator[Span]:
    for call in _CALL.finditer(text, begin, end):
        yield Span(call.span(1))


def _stripped(text: str, begin: int, end: int) -> Span:
    while begin < end and text[begin].isspace():
        begin += 1
    while end > begin and text[end - 1].isspace():
        end -= 1
    return Span((begin, end))
