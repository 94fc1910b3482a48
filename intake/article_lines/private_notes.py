"""What agencies put behind a text for desks alone: a notebook, and names and telephones of their
staff, which are not for publication and never stored.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ..errors import NoTextError
from ..records import ArticleRecord

#: The heading of a line of its own behind which notes to editors stand.
NOTEBOOK = re.compile(r"#* ?(?:dpa-)?(?:Notizblock|Notebook)\b.*")
#: A line behind which nothing is for publication: a row of asterisks, or the sentence that says so.
PRIVATE = re.compile(
    r"(?:\* ?){3,}\s*|(?:Die folgenden Informationen|The following information)\b.*"
)
# In a text of any kind both must be meant: a row of asterisks may part a story, and a notebook be
# written into.
_HEADINGS = r"(?:dpa-Kontakte|Redaktionelle (?:Hinweise|Kontakte)|Editorial (?:contacts|notes))"
_MEANT = re.compile(
    # Not from a blank line on: of a thousand in a row each would try all the others.
    r"^(?=[ \t]*\S)(?:#+ ?(?:dpa-)?(?:Notizblock|Notebook)\s*$|(?:(?:\* ?){3,}\s*\n)?\s*"
    r"(?:Die folgenden Informationen sind nicht zur Veröffentlichung"
    r"|The following information is not (?:intended )?for publication)\b"
    # As portals and mails print them, without the marks of a heading.
    rf"|(?:(?:dpa-)?(?:Notizblock|Notebook)\s*\n\s*)?(?:#+ ?)?{_HEADINGS}:?\s*$)",
    re.MULTILINE,
)
LEFT_OUT = ("Notes for editors behind the text were left out; they are not for publication.",)


def without_private_notes(text: str) -> tuple[str, tuple[str, ...]]:
    """The text in front of such notes, and the warning that they were left out."""
    found = _MEANT.search(text)
    return (text[: found.start()].rstrip(), LEFT_OUT) if found else (text, ())


def record_without_notes(record: ArticleRecord) -> ArticleRecord:
    """The record of a mail, page or office document without such notes and what marks them. Raises
    NoTextError where it is nothing else.
    """
    text, left_out = without_private_notes(record.text)
    if not left_out:
        return record
    if not text:
        raise NoTextError(record.title[:80])
    end = len(text)
    return replace(
        record,
        text=text,
        passages=tuple(each for each in record.passages if each.span[1] <= end),
        posts=tuple(each for each in record.posts if each.span[1] <= end),
        sections=tuple(
            replace(each, span=(each.span[0], min(each.span[1], end)))
            for each in record.sections
            if each.span[0] < end
        ),
        warnings=(*record.warnings, *left_out),
    )
