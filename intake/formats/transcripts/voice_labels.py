"""Which words in front of a colon name whoever speaks behind it, in captions and transcripts."""

from __future__ import annotations

import re

from extraction.text.announcements import is_announcement

from ...people.voice_names import is_office, is_unnamed
from ..parliaments.romance_labels import is_romance_label

_JOINING = frozenset({"von", "van", "de", "der", "den", "zu", "la", "le", "al", "bin", "&", "and"})
# Labels of questions, answers and checks, which say what is said and not by whom.
_NO_NAMES = frozenset(
    {
        *("frage", "antwort", "question", "answer", "q", "a", "f"),
        *("behauptung", "bewertung", "fakt", "fakten", "die fakten", "urteil", "kontext", "fazit"),
        *("claim", "rating", "verdict", "fact", "facts", "the facts", "our verdict", "context"),
    }
)


# What things begin with, and names do not: »Das Problem: …«, »Our Plan: …«.
_DETERMINERS = frozenset(
    {
        *("der", "die", "das", "ein", "eine", "mein", "meine", "dein", "deine", "sein", "seine"),
        *("ihr", "ihre", "unser", "unsere", "dieser", "diese", "dieses", "kein", "keine", "jeder"),
        *("the", "a", "my", "your", "his", "her", "our", "their", "this", "that"),
    }
)


# »II: Dora Drew, Chief Executive«: a list of witnesses. An interviewer's I stands there again.
_PANEL = re.compile(r"[IVX]+")


def is_speaker_name(label: str, count: int) -> bool:
    """Whether what stands before a colon, ``count`` times, is a speaker's name."""
    if is_romance_label(label):
        return True
    words = label.split()
    if _PANEL.fullmatch(label) and count < 3:
        return False
    if label.lower() in _NO_NAMES or words[:1] == ["Copyright"] or is_announcement(label):
        return False
    if len(words) > 5 or not all(
        w[0].isupper() or w[0] in "#0123456789" or w in _JOINING for w in words
    ):
        return False
    return label.isupper() or count > 2 or (len(words) > 1 and not is_thing(label))


def is_thing(label: str) -> bool:
    """Whether it begins as a thing does: »Das Problem«, and not »Der Vorsitzende«."""
    first = label.split(" ", 1)[0]
    if first.lower() not in _DETERMINERS or label.isupper():
        return False
    return not (is_office(label) or is_unnamed(label))
