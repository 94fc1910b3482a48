"""Titles that minutes in print have between what the chair says: »Wohnen bezahlbar machen«, »Antrag
der Fraktion der SPD«, »Drucksache 17/1234«, a line each or all in one paragraph.
"""

from __future__ import annotations

import re

from ...records import TextSpan

_NUMBER = r"(?:Drucksachen?|Drs\.?)\s+\d+/\d+"
_NUMBERED = re.compile(
    rf"\W*{_NUMBER}(?:(?:,| und| bis)\s+\d+(?:/\d+)?)*(?:\s+\W?neu\W?)?[\s)\]–-]*"
)
_IN_PARAGRAPH = re.compile(rf"[^.!?:]+\b{_NUMBER}[^.!?:,;]{{0,60}}")
_SENTENCE_ENDS = re.compile(r"[.!?:…)“\"][ \t]*$")
_GOES_ON = re.compile(r"[.!?:;,…–—-][ \t]*$|:")
_LONGEST = 120  # characters of a line


def printed_titles(text: str) -> list[TextSpan]:
    """Stacks of lines without a full stop of which one is the number of a paper, and paragraphs
    that end with one; in text order.
    """
    return [
        span
        for block in re.finditer(r"[^\n](?:[^\n]|\n(?![ \t]*\n))*", text)
        for span in _in_block(block[0], block.start())
    ]


def _in_block(block: str, offset: int) -> list[TextSpan]:
    """The stacks in lines between blank ones."""
    if "\n" not in block:
        is_title = _IN_PARAGRAPH.fullmatch(block.strip())
        return [(offset, offset + len(block))] if is_title else []
    found: list[TextSpan] = []
    stack: list[re.Match[str]] = []
    before = ""
    for line in [*re.finditer(r"[^\n]+", block), None]:
        words = line[0].strip() if line else ""
        if line and _is_bare(words) and (stack or not before or _SENTENCE_ENDS.search(before)):
            stack.append(line)
        else:
            if words[:1].islower():  # a sentence goes on, and may have begun behind the number
                stack = _to_number(stack)
            if _is_stack(stack):
                found.append((offset + stack[0].start(), offset + stack[-1].end()))
            stack = []
        before = words
    return found


def _to_number(lines: list[re.Match[str]]) -> list[re.Match[str]]:
    """The lines up to the last with a number; none where the sentence holds that."""
    numbered = [at for at, line in enumerate(lines) if _NUMBERED.fullmatch(line[0].strip())]
    behind = lines[numbered[-1] + 1 :] if numbered else []
    return lines[: -len(behind)] if behind and behind[0][0].strip()[:1].isupper() else []


def _is_bare(words: str) -> bool:
    if _NUMBERED.fullmatch(words):
        return True
    return len(words) <= _LONGEST and not _GOES_ON.search(words)


def _is_stack(lines: list[re.Match[str]]) -> bool:
    begins = bool(lines) and not lines[0][0].lstrip("0123456789.) \t–-")[:1].islower()
    return begins and any(_NUMBERED.fullmatch(line[0].strip()) for line in lines)
