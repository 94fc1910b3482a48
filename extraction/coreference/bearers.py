"""Who is meant by a function or description that names a place: where its bearer is from."""

from __future__ import annotations

import re

from extraction.coreference.discourse import Discourse
from extraction.coreference.entities import Entity
from extraction.coreference.names import NamedDocument
from extraction.coreference.referents import Referent, agrees, referent_among
from extraction.coreference.speaker_phrases import SpeakerPhrase
from extraction.records import PersonKind


def bearer_from(
    phrase: SpeakerPhrase, document: NamedDocument, discourse: Discourse
) -> Referent | None:
    """»the Texas senator«: the only »Sen. Ann Cole of Texas« or »(R-Texas)« named before."""
    texts, text = document.tokens.texts, document.tokens.text
    front = [word for word in texts[phrase.first : phrase.head] if word[0].isupper()]
    place = " ".join(word for word in front if word.lower() not in document.words.articles)
    told = re.compile(rf",? of {re.escape(place)}\b| \(\w{{1,3}}[-–]{re.escape(place)}\b")

    def is_from(entity: Entity) -> bool:
        held = phrase.stem in entity.heads and agrees(entity, phrase.gender)
        return held and any(told.match(text, end) for _, end in entity.mentions)

    one = discourse.latest_named(is_from) if place else None
    another = discourse.latest_named(lambda e: e is not one and is_from(e)) if one else None
    return Referent(one, "function", 0.8) if one and another is None else None


def by_origin(
    phrase: SpeakerPhrase, document: NamedDocument, discourse: Discourse
) -> Referent | None:
    """»the nurse from Brindle«, »der Maler aus Ahlen«: of whom no function was told is told it
    now.
    """
    tokens, behind = document.tokens, phrase.head + 1
    if behind >= phrase.last or tokens.lower[behind] not in document.words.origins:
        return None
    found = discourse.antecedent(
        tokens.begins[phrase.first],
        phrase.gender,
        lambda e: (
            e.kind is PersonKind.PERSON
            and len(e.parts) > 1
            and not e.functions
            and agrees(e, phrase.gender)
        ),
    )
    return referent_among(found, "description", 0.7)
