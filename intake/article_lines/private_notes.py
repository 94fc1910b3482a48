"""What agencies put behind a text for desks alone: a notebook, and names and telephones of their
staff, which are not for publication and never stored.
"""

from __future__ import annotations

import re

#: The heading of a line of its own behind which notes to editors stand.
NOTEBOOK = re.compile(r"#* ?(?:dpa-)?(?:Notizblock|Notebook)\b.*")
#: A line behind which nothing is for publication: a row of asterisks, or the sentence that says so.
PRIVATE = re.compile(
    r"(?:\* ?){3,}\s*|(?:Die folgenden Informationen|The following information)\b.*"
)
# In a text of any kind both must be meant: a row of asterisks may part a story.
_MEANT = re.compile(
    r"^(?:#+ ?(?:dpa-)?(?:Notizblock|Notebook)\s*$|(?:(?:\* ?){3,}\s*\n)?\s*"
    r"(?:Die folgenden Informationen sind nicht zur Veröffentlichung"
    r"|The following information is not (?:intended )?for publication)\b)",
    re.MULTILINE,
)
LEFT_OUT = ("Notes for editors behind the text were left out; they are not for publication.",)


def without_private_notes(text: str) -> tuple[str, tuple[str, ...]]:
    """The text in front of such notes, and the warning that they were left out."""
    found = _MEANT.search(text)
    return (text[: found.start()].rstrip(), LEFT_OUT) if found else (text, ())
