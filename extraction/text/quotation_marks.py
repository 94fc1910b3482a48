"""Pairs the quotation marks of a text, whatever their style, also when some are missing or
doubled.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace

from extraction.records import Spans

# A mark stands for itself and for what typists write instead of it: ,,so'', ``so'', ""so"".
# The class in front is what most letters fail by; a comma or accent is a mark only if doubled.
_MARK = re.compile(
    r"[,`´„“”‟\"»«›‹‚‘’'＂](?:(?<=,),|(?<=`)`|(?<=´)´|(?<=')'|(?<=(?<!\S)\")\"(?=\w)|(?<![,`´]))"
)
_PARAGRAPH = re.compile(r"\n[ \t\r\f\v]*\n|\n(?=[ \t]*[„\"»«“])")

# »the ’90s«, »tell ’em«: letters left out at the beginning of a word.
_SHORTENED = re.compile(r"\d0s\b|(?:em|til|tis|twas|cause)\b")
_CLOSES_LATER = re.compile(r"[^\n‘]{0,400}?[.,!?…]['’]")
_CLOSES_WORD_LATER = re.compile(r"[^\n]{1,1000}?(?<=\S)['’‘](?!\w)")

# family of a mark: marks of one family can close each other
_FAMILY = dict.fromkeys('„“”‟"＂', "double") | dict.fromkeys(
    (",,", "``", "´´", "''", '""'), "double"
)
_FAMILY |= dict.fromkeys("»«", "guillemet") | dict.fromkeys("›‹", "single guillemet")
_FAMILY |= dict.fromkeys("‚‘’'", "single")
_ONLY_OPENS = frozenset({"„", ",,", "``", "‚"})
_ONLY_CLOSES = frozenset({"´´"})
# A quotation longer than this without its closing mark is a typing mistake, not a speech.
_LONGEST_UNCLOSED = 1000
# So far from its opening mark a mark in a later paragraph still closes it.
_LONGEST_OPEN = 3000
_CLOSING = {"„": "“”", "“": "”", "»": "«", "«": "»", "‚": "‘’"}
# what opens a quotation that the mark closes
_OPENINGS = {
    mark: [opening for opening, closing in (*_CLOSING.items(), ("‘", "’")) if mark in closing]
    for mark in "“”»«‘’"
}


def closes_one_inside(mark: str, inside: str) -> bool:
    """Whether ``mark`` closes a quotation that is opened in the text ``inside`` and not closed
    there: the last one of »known as “Red”«.
    """
    if mark == '"':
        return inside.count(mark) % 2 == 1
    return mark in _OPENINGS and any(
        inside.count(opening) > inside.count(mark) for opening in _OPENINGS[mark]
    )


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quoted passage, in characters."""

    #: The first character, its mark included.
    begin: int
    #: Behind the last character, its mark included.
    end: int
    #: The first character behind the opening mark; ``begin`` for a turn without marks.
    inner_begin: int
    #: Where the closing mark begins; ``end`` without one.
    inner_end: int
    #: 0 for the outermost, 1 for one inside it, and so on.
    depth: int = 0
    #: Whether it has a closing mark of its own.
    closed: bool = True

    @property
    def marked(self) -> bool:
        """Whether it has an opening mark; an interview's turns have none."""
        return self.inner_begin > self.begin


@dataclass(slots=True)
class _Open:
    mark: str
    begin: int
    end: int


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """All quoted passages of ``text``, in text order, outer ones before those inside them."""
    paragraphs = _paragraph_ends(text)
    found: list[Quotation] = []
    stack: list[_Open] = []
    paragraph = 0
    marks = list(_MARK.finditer(text))
    for place, match in enumerate(marks):
        mark, begin, end = match.group(), match.start(), match.end()
        while paragraph < len(paragraphs) and begin >= paragraphs[paragraph]:
            _end_paragraph(text, stack, paragraphs[paragraph], begin, found)
            paragraph += 1
        if found and begin < found[-1].end:  # the second mark of a doubled closing one
            continue
        if mark == '"' and stack and stack[-1].mark == '""' and text.startswith('"', end):
            end += 1
        if _is_apostrophe(text, mark, begin, end, stack):
            continue
        if _repeats_opening(text, mark, begin, stack):
            continue
        if _closes(text, mark, begin, end, stack):
            _close(stack, mark, begin, end, found)
        elif mark not in _ONLY_CLOSES:
            _open(stack, _Open(mark, begin, end), _is_nested(text, marks, place, stack))
    for end in paragraphs[paragraph:]:
        _end_paragraph(text, stack, end, len(text), found)
    _end_paragraph(text, stack, len(text), len(text), found)
    return _in_order(found)


def with_turns(quotations: tuple[Quotation, ...], turns: Spans) -> tuple[Quotation, ...]:
    """Quotations and an interview's turns together; what is quoted inside a turn stands one
    deeper.
    """
    if not turns:
        return quotations
    begins = [begin for begin, _ in turns]

    def inside(quotation: Quotation) -> bool:
        number = bisect_right(begins, quotation.begin) - 1
        return number >= 0 and quotation.begin < turns[number][1]

    deeper = [replace(q, depth=q.depth + 1) if inside(q) else q for q in quotations]
    return _in_order([*deeper, *(Quotation(begin, end, begin, end) for begin, end in turns)])


def _paragraph_ends(text: str) -> list[int]:
    return [match.end() for match in _PARAGRAPH.finditer(text)]


def _is_apostrophe(text: str, mark: str, begin: int, end: int, stack: list[_Open]) -> bool:
    """»geht's«, »Hans' Haus«, »'n«: a single mark inside a word, or after one with nothing to
    close.
    """
    if mark not in "'’‘":
        return False
    before, after = text[begin - 1 : begin], text[end : end + 1]
    if after.isalnum() and (before.isalnum() or _begins_name(text, mark, end)):
        return True
    opened = any(_FAMILY[o.mark] == "single" for o in stack)
    if _SHORTENED.match(text, end) or (opened and _is_possessive(text, begin, end, stack)):
        return True
    if before.isalnum() or (before and before in ".,!?…;:"):
        return not opened
    if after.isalnum() and text[end + 1 : end + 2] in ("'", "’"):  # »rock 'n' roll«
        return not opened
    return not (after.isalnum() or after in '„"»«.…')


def _begins_name(text: str, mark: str, end: int) -> bool:
    """»die ’Ndrangheta«: nothing closes what would open here."""
    return mark == "’" and not _CLOSES_WORD_LATER.match(text, end)


def _is_possessive(text: str, begin: int, end: int, stack: list[_Open]) -> bool:
    """»‘The boys’ club is closing,’ she said«: an s before, a word behind, and the closing mark
    still to come.
    """
    english = any(o.mark in "‘'" for o in stack)
    possessive = (
        text[begin - 1 : begin] == "s"
        and text[end : end + 1] == " "
        and text[end + 1 : end + 2].islower()
    )
    return english and possessive and _CLOSES_LATER.match(text, end) is not None


def _repeats_opening(text: str, mark: str, begin: int, stack: list[_Open]) -> bool:
    """A speech over several paragraphs repeats its opening mark at the head of each."""
    return (
        bool(stack)
        and stack[-1].mark == mark
        and _starts_line(text, begin)
        and stack[-1].begin < begin - 1
    )


def _starts_line(text: str, begin: int) -> bool:
    line = text.rfind("\n", 0, begin)
    return line >= 0 and not text[line:begin].strip()


def _closes(text: str, mark: str, begin: int, end: int, stack: list[_Open]) -> bool:
    if mark in _ONLY_OPENS:
        return False
    family = _FAMILY[mark]
    opened = next((o for o in reversed(stack) if _FAMILY[o.mark] == family), None)
    if opened is None:
        return False
    if opened.mark in "»«›‹" and opened.mark == mark:
        return False
    before, after = text[begin - 1 : begin], text[end : end + 1]
    looks_opening = (not before or before.isspace() or before in "([–—") and after.isalnum()
    return not (looks_opening and opened.mark != "„" and mark != opened.mark) or mark in "”´´"


def _is_nested(text: str, marks: list[re.Match[str]], place: int, stack: list[_Open]) -> bool:
    return _is_closed_twice(marks, place) or _is_balanced(text, marks, place, stack)


def _is_closed_twice(marks: list[re.Match[str]], place: int) -> bool:
    """»„Das war „Schicksal““«: two closing marks follow, so that the opening one stands inside
    another quotation.
    """
    following = [match.group() for match in marks[place + 1 : place + 3]]
    return len(following) == 2 and all(
        mark in "“”«'\"" and mark != marks[place].group() for mark in following
    )


def _is_balanced(text: str, marks: list[re.Match[str]], place: int, stack: list[_Open]) -> bool:
    """»„Wir haben „Haus Amsel“ gekauft. Der Preis war gut“«: the marks behind an inner opening one
    close both it and the one that is open, in the same paragraph.
    """
    if marks[place].group() != "„" or not any(opened.mark == "„" for opened in stack):
        return False
    depth, last = 2, marks[place].end()
    for match in marks[place + 1 :]:
        if "\n" in text[last : match.start()]:
            return False
        last = match.end()
        depth += {"„": 1, "“": -1, "”": -1}.get(match.group(), 0)
        if not depth:
            return not text[match.start() - 1].isspace()
    return False


def _open(stack: list[_Open], opening: _Open, nested: bool) -> None:
    """A second opening mark of a kind means that the first lost its closing one: forget the
    first.
    """
    if nested:
        stack.append(opening)
        return
    family = _FAMILY[opening.mark]
    for i, other in enumerate(stack):
        if _FAMILY[other.mark] == family:
            del stack[i:]
            break
    stack.append(opening)


def _close(stack: list[_Open], mark: str, begin: int, end: int, found: list[Quotation]) -> None:
    while stack:
        opening = stack.pop()
        if _FAMILY[opening.mark] == _FAMILY[mark]:
            found.append(Quotation(opening.begin, end, opening.end, begin, len(stack)))
            return


def _end_paragraph(
    text: str, stack: list[_Open], end: int, following: int, found: list[Quotation]
) -> None:
    """What is open at a paragraph's end goes on when the next mark repeats it there, or can only
    close it.
    """
    if not stack:
        return
    first = stack[0]
    repeats = (
        following < len(text) and text[following] == first.mark and not text[end:following].strip()
    )
    if repeats or _is_closed_later(text, first, following):
        del stack[1:]
        return
    end = _end_of_part(text, first, end)
    stripped = (
        first.begin + len(text[first.begin : end].rstrip())
        if end - first.begin <= _LONGEST_UNCLOSED
        else 0
    )
    if stripped > first.end and end - first.begin <= _LONGEST_UNCLOSED:
        found.append(Quotation(first.begin, stripped, first.end, stripped, 0, closed=False))
    stack.clear()


def _end_of_part(text: str, opening: _Open, end: int) -> int:
    """»could “perhaps have saved it.«: what opens inside a sentence ends with its line."""
    line = text.find("\n", opening.begin)
    inside = text[: opening.begin].rstrip(" ")[-1:].isalpha()
    return min(end, line) if inside and line >= 0 else end


def _is_closed_later(text: str, opening: _Open, following: int) -> bool:
    """»„Wir warten. ¶ Und hoffen.“«: the next mark is one that closes, and stands behind a word; a
    straight one that closes stands behind a full stop and before a blank.
    """
    mark = text[following : following + 1]
    if mark == opening.mark == '"':
        stops = text[following - 1] in ".!?" and not text[following + 1 : following + 2].strip()
        return stops and following - opening.begin <= _LONGEST_UNCLOSED
    closes = mark != "" and mark in _CLOSING.get(opening.mark, "")
    return (
        closes and not text[following - 1].isspace() and following - opening.begin <= _LONGEST_OPEN
    )


def _in_order(found: list[Quotation]) -> tuple[Quotation, ...]:
    return tuple(
        sorted((q for q in found if q.inner_end > q.inner_begin), key=lambda q: (q.begin, -q.end))
    )
