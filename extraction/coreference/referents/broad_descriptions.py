"""Who is meant by a description that fits many: »der Experte«, »die 52-Jährige«."""

from __future__ import annotations

from extraction.coreference.discourse import Discourse, RankedCandidates
from extraction.coreference.entities import Entity
from extraction.coreference.names.name_mentions import NamedDocument
from extraction.coreference.phrases.phrase_names import is_bare
from extraction.coreference.phrases.speaker_phrases import SpeakerPhrase
from extraction.coreference.referents.bearers import is_from_elsewhere, is_of_no_party, party_nouns
from extraction.coreference.referents.referent import (
    Referent,
    agrees,
    referent_among,
    sits_opposite,
)
from extraction.coreference.referents.taken_up import (
    is_named_in,
    may_be_aged,
    who_goes_on,
    years_of,
)
from extraction.coreference.referents.titles_held import holds_it_elsewhere
from extraction.coreference.salience import WEIGHTS, named
from extraction.records import PersonKind

_SEVERAL = frozenset({"two", "three", "four", "five", "six"})
_SENTENCES = list(WEIGHTS).index("sentences")
_LATELY = 5  # sentences back


def in_other_words(
    phrase: SpeakerPhrase, document: NamedDocument, discourse: Discourse
) -> Referent | None:
    """»der Mediziner« is the doctor who was named before, though a teacher was named since."""
    kin = document.words.role_kin.get(phrase.stem, frozenset())
    if not kin or not is_bare(document, without_place(phrase, document)):
        return None
    # »das Stadtoberhaupt« may be man or woman
    gender = phrase.gender if phrase.gender != "n" else ""
    found = discourse.latest_named(
        lambda e: _is_human(e) and bool(kin & e.heads) and agrees(e, gender)
    )
    return Referent(found, "description", 0.75) if found else None


def by_description(
    phrase: SpeakerPhrase, document: NamedDocument, discourse: Discourse, place: str = ""
) -> Referent | None:
    """»der Experte«, »die 52-Jährige«, »der CDU-Politiker«: whoever is talked about, if the gender
    agrees.
    """
    words = document.words
    if phrase.stem not in words.descriptions or not is_bare(
        document, without_place(phrase, document)
    ):
        return None
    found = discourse.antecedent(
        document.tokens.begins[phrase.first],
        phrase.gender,
        lambda e: _may_be_called(e, phrase, place, document),
        said := discourse.said.get(document.tokens.span(phrase.first, phrase.last), ()),
        own_pronouns=not words.capital_nouns,
    )
    if said and found and "said" in dict(named(found.candidates[0].signs)):
        return None  # »The president, the official added, has no plans«
    if found and is_named_in(found.entity, said, document):
        return None
    if found and phrase.stem in words.peoples and len(_lately_named(found)) > 1:
        return None  # »der Kroate«: nothing tells which of two it is
    return referent_among(found, "description", 0.8)


def going_on(
    phrase: SpeakerPhrase, document: NamedDocument, discourse: Discourse
) -> Referent | None:
    return who_goes_on(
        phrase, document, discourse, lambda e: _may_be_called(e, phrase, "", document)
    )


def _lately_named(found: RankedCandidates) -> list[Entity]:
    return [
        each.entity
        for each in found.candidates
        if len(each.entity.parts) > 1 and each.signs[_SENTENCES] <= _LATELY
    ]


def _may_be_called(
    entity: Entity, phrase: SpeakerPhrase, place: str, document: NamedDocument
) -> bool:
    """Whether nothing that was told speaks against it: not another role, party or place."""
    words, parties = document.words, party_nouns(document)
    if not _is_human(entity) or not agrees(entity, phrase.gender):
        return False
    if not may_be_aged(entity, years_of(document, phrase)):
        return False
    if sits_opposite(entity, phrase.stem, words):
        return False
    if holds_it_elsewhere(document.tokens.texts[phrase.head], entity):
        return False
    # Whose role is known to be another is not meant
    narrow = phrase.stem in words.role_kin or phrase.stem in words.callings
    if narrow and entity.functions - words.peoples:
        return False
    if phrase.stem in parties and is_of_no_party(entity, parties - {phrase.stem}, words):
        return False
    return not is_from_elsewhere(entity, place, document)


def without_place(phrase: SpeakerPhrase, document: NamedDocument) -> SpeakerPhrase:
    """»sagte der CDU-Politiker in der Landeshauptstadt«: where it was said tells nothing of him;
    nor does »of three« of a father.
    """
    lower = document.tokens.lower
    behind = [word for word in lower[phrase.head + 1 : phrase.last + 1] if word != "-"]
    if len(behind) == 2 and behind[0] in document.words.of and behind[1] in _SEVERAL:
        return phrase._replace(last=phrase.head)
    place = next(
        (i for i in range(phrase.head + 1, phrase.last) if lower[i] in document.words.places), None
    )
    return phrase._replace(last=place - 1) if place else phrase


def _is_human(entity: Entity) -> bool:
    return entity.kind is PersonKind.PERSON or entity.human
