"""Subjects of the IPTC's vocabularies, whichever way an agency writes their codes.

The Media Topics (https://cv.iptc.org/newscodes/mediatopic/) have eight digits, as the older Subject
Codes have; a code means the same in every language, which a name does not. The seventeen Subject
Codes of the highest level (»04000000«) are Media Topics of the same numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_CODE = re.compile(
    r"(?:(?P<medtop>(?:.*[/:])?(?:medtop|mediatopics?)[:/])"
    r"|(?P<subj>(?:.*[/:])?(?:subj|subjectcodes?|subjectref)[:/]))"
    r"(?P<digits>\d{8})$",
    re.IGNORECASE,
)


def subject_code(written: str) -> str:
    """»medtop:20000538« for its qcode or address, »subj:04000000« for the older one; any other code
    as it is, and "" for one that is no more than a number.
    """
    written = written.strip()
    if found := _CODE.match(written):
        digits = found["digits"]
        is_topic = found["medtop"] or digits.startswith("2") or digits.endswith("000000")
        return f"{'medtop' if is_topic else 'subj'}:{digits}"
    return "" if written.isdecimal() else written


def once(subjects: Iterable[tuple[str, str]]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Names and codes side by side, each name once; the first code of a name that has one."""
    codes: dict[str, str] = {}
    for name, code in subjects:
        if name:
            codes[name] = codes.get(name) or subject_code(code)
    return tuple(codes), tuple(codes.values())
