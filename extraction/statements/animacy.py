"""Which nouns name somebody who can speak: persons, organisations and groups, by name or by the
lexicon of people.
"""

from __future__ import annotations

from functools import cache

from extraction.parse.lexicon import Lexicon
from extraction.parse.person_words import load_person_words
from extraction.parse.word_groups import word_groups
from extraction.parse.words import NOMINAL, Words


@cache
def _adverb_endings(language: str) -> tuple[str, ...]:
    """Words that end so are no names, though the tagger may take them for some (»weltweit«)."""
    return tuple(word_groups(language).get("adverb_endings", ()))


def can_speak(words: Words, i: int, language: str) -> bool:
    """Whether the noun at word ``i`` names a person, organisation or group."""
    text = words.texts[i]
    if words.pos[i] == "PROPN":
        return not words.lower[i].endswith(_adverb_endings(language))
    known = load_person_words(language)
    return (
        known.role(text) is not None
        or known.organisation(text) is not None
        or words.lower[i] in known.groups
    )


def can_tell(words: Words, i: int, lexicon: Lexicon) -> bool:
    """As :func:`can_speak`, also something said or written: »der Bericht«, »die Studie«."""
    if words.pos[i] not in NOMINAL:
        return not words.lower[i].endswith(_adverb_endings(lexicon.language))
    if can_speak(words, i, lexicon.language):
        return True
    return lexicon.is_speech_noun(words.lower[i]) or load_person_words(lexicon.language).is_source(
        words.texts[i]
    )
