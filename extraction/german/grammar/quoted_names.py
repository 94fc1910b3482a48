"""Names in quotation marks inside of noun phrases: »die „Tagespost“«, »des Vereins „Helfer am
Wehr“«.
"""

from __future__ import annotations

from extraction.parse.words import Words

#: Every quotation mark, as one word.
MARKS = frozenset("„“”\"»«‚‘’'›‹")
#: Those that a name may begin with.
OPENING_MARKS = frozenset({"„", '"', "»", "«", "''"})
#: Those that a name may end with.
CLOSING_MARKS = frozenset({"“", "”", '"', "«", "»", "''"})
_IN_NAMES = frozenset({"NOUN", "PROPN", "ADP", "DET", "ADJ", "CCONJ", "X", "NUM"})


def end_of_name(words: Words, i: int, limit: int) -> int:
    """Where the name in quotation marks ends that begins at word ``i`` or goes on there; -1 where
    there is none.
    """
    if (closed := _end_of_opened_name(words, i, limit)) > i:
        return closed
    opens = words.texts[i] in OPENING_MARKS and i + 1 < limit and not words.finite[i + 1]
    return _name_end(words, i, limit) if opens else -1


def _name_end(words: Words, i: int, limit: int) -> int:
    """»des Magazins „Hafenblick“«: a name in quotation marks, at most six words."""
    if words.texts[i + 1][:1].islower():
        return i  # »die Richter „ernste Bedenken“«: words that are said
    for j in range(i + 1, min(limit, i + 8)):
        if words.texts[j] in MARKS or words.texts[j] == words.texts[i]:
            return j + 1
        if words.finite[j]:
            break
    return i


def _end_of_opened_name(words: Words, i: int, limit: int) -> int:
    """»von „Helfer | am Wehr“«, »von der „Tagespost | “«: behind the mark that closes the name in
    which the phrase stands, at most six words; ``i`` where it stands in none.
    """
    opened = next((j for j in range(i - 1, max(i - 6, -1), -1) if words.texts[j] in MARKS), -1)
    if opened < 0 or words.texts[opened] not in OPENING_MARKS or words.pos[opened + 1] == "DET":
        return i
    for j in range(i, min(limit, opened + 8)):
        if words.texts[j] in CLOSING_MARKS:
            return j + 1 if j > opened + 1 else i
        if words.pos[j] not in _IN_NAMES:
            break
    return i
