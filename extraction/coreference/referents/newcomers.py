"""Who is met for the first time, by a function or description."""

from __future__ import annotations

from extraction.coreference.entities import Entity, EntityIndex
from extraction.coreference.names.name_forms import fold_name, nominatives
from extraction.coreference.names.name_mentions import NamedDocument
from extraction.coreference.phrases.phrase_names import abbreviation_of
from extraction.coreference.phrases.speaker_phrases import PhraseKind, SpeakerPhrase
from extraction.records import PersonKind


def add_described(
    phrase: SpeakerPhrase, name: str, document: NamedDocument, entities: EntityIndex
) -> Entity:
    """The entity that ``phrase`` brings in, by the ``name`` it is called."""
    alias = abbreviation_of(document, phrase)
    aliases = [alias] if alias else []
    entity = entities.add_phrase(name, _kind(phrase, document), aliases)
    entity.gender, entity.plural = entity.gender or phrase.gender, entity.plural or phrase.plural
    for each in (name, *aliases):
        entity.names.setdefault(each)
    entity.heads |= {fold_name(form) for form in nominatives(document.tokens.texts[phrase.head])}
    if phrase.word:
        entity.heads.add(phrase.word.stem)
        entity.human = entity.human or phrase.kind is PhraseKind.ROLE
    return entity


def _kind(phrase: SpeakerPhrase, document: NamedDocument) -> PersonKind:
    if phrase.kind is PhraseKind.SOURCE:
        return PersonKind.UNNAMED
    if phrase.plural:
        return PersonKind.GROUP
    if phrase.kind is PhraseKind.ORGANISATION or phrase.name is not None:
        return PersonKind.ORGANISATION
    tokens, head = document.tokens, phrase.head
    named = tokens.pos[head] == "PROPN" or tokens.entities[head]
    return PersonKind.ORGANISATION if named else PersonKind.UNNAMED
