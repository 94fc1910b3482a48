"""The noun that a relative clause hangs on."""

from __future__ import annotations

from extraction.coreference.phrases.speaker_phrases import SpeakerPhrase
from extraction.parse.roles import RELATIVE_CLAUSES
from extraction.parse.tokens import Tokens


def noun_of_relative(phrase: SpeakerPhrase, tokens: Tokens) -> int:
    """The noun that the parse says, else the one right in front."""
    verb = tokens.heads[phrase.head]
    above = tokens.heads[verb]
    hangs = tokens.deps[verb] in RELATIVE_CLAUSES and above < phrase.first
    # »die Kritik des Ministers, der …«
    another = phrase.gender == "m" and any(tokens.lower[i] == "die" for i in tokens.children[above])
    another = another or _are_two_people(tokens, above, phrase.first - 2)
    noun = above if hangs and not another else phrase.first - 1
    while noun > max(0, phrase.first - 12) and (
        tokens.pos[noun] not in ("NOUN", "PROPN") or _is_not_he(phrase, tokens, noun)
    ):
        noun -= 1
    return noun


def _is_not_he(phrase: SpeakerPhrase, tokens: Tokens, noun: int) -> bool:
    """»Das brachte Heller auf die Palme, der …«: what »die« leads is no »der«."""
    led = tokens.pos[noun] == "NOUN" and tokens.lower[noun - 1] == "die"
    return led and phrase.gender == "m" and tokens.lower[phrase.head] == "der"


def _are_two_people(tokens: Tokens, above: int, last: int) -> bool:
    """»Gestützt wird Hahn von Lutz, die sagt, …«: the name right in front of the comma, for nobody
    is called »Hahn von Lutz« where the parse sees two.
    """
    names = tokens.pos[above] == tokens.pos[last] == "PROPN"
    return names and any(tokens.pos[i] == "ADP" for i in range(above + 1, last))
