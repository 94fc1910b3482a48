"""Who is meant by a function or description: somebody met before whom it fits, else somebody
new.
"""

from __future__ import annotations

from extraction.coreference.discourse import Discourse
from extraction.coreference.entities import Entity, EntityIndex
from extraction.coreference.names.name_forms import fold_name, nominatives
from extraction.coreference.names.name_mentions import NamedDocument
from extraction.coreference.phrases.phrase_names import called, is_bare
from extraction.coreference.phrases.speaker_phrases import PhraseKind, SpeakerPhrase
from extraction.coreference.referents.bearers import (
    bearer_from,
    bearer_named_later,
    bearer_of_opening,
    by_origin,
    is_from_elsewhere,
    names_place_in_front,
    party_nouns,
    place_in_front,
)
from extraction.coreference.referents.broad_descriptions import (
    by_description,
    going_on,
    in_other_words,
    without_place,
)
from extraction.coreference.referents.newcomers import add_described
from extraction.coreference.referents.organisations_before import organisation_before, text_before
from extraction.coreference.referents.referent import (
    Referent,
    agrees,
)
from extraction.coreference.referents.taken_up import (
    by_age,
    by_sentence_before,
    years_of,
)
from extraction.coreference.referents.titles_held import (
    by_compound,
    by_full_title,
    by_initials,
    by_party,
    by_short_title,
    held_before,
    is_former,
    is_of_another,
)
from extraction.records import PersonKind

_TERMS = frozenset({"term", "two", "one", "three", "first"})
_HOW = {PersonKind.ORGANISATION: "organisation", PersonKind.GROUP: "group"}


def referent_of_description(
    phrase: SpeakerPhrase, document: NamedDocument, entities: EntityIndex, discourse: Discourse
) -> Referent:
    """Whom ``phrase`` means; whoever is new is added to ``entities``."""
    if bearer := _apposed_surname(phrase, document, entities):
        return bearer
    name = called(document, phrase)
    if _may_refer(phrase, document) and (
        found := _met_before(phrase, name, document, entities, discourse)
    ):
        if found.entity and (years := years_of(document, phrase)):
            found.entity.heads.add(years)  # »die 32-Jährige« further on is somebody else
        return found
    if bearer := bearer_of_opening(phrase, document, entities):
        return bearer
    entity = add_described(phrase, name, document, entities)
    return Referent(entity, _how(entity), 0.8)


def _apposed_surname(
    phrase: SpeakerPhrase, document: NamedDocument, entities: EntityIndex
) -> Referent | None:
    """»Matchwinner Perisan«, whose name the recogniser takes for a place, where the text has
    somebody of that name.
    """
    text = document.tokens.texts[phrase.last]
    if phrase.kind is not PhraseKind.ROLE or phrase.last != phrase.head + 1:
        return None
    bearer = entities.find(text)[0] if text in document.surnames else None
    return Referent(bearer, "surname", 0.9) if bearer else None


def _may_refer(phrase: SpeakerPhrase, document: NamedDocument) -> bool:
    """»Landrätin: „…“«, "Premier said" is the one whom the text names; »Richter sagten« are any."""
    if phrase.kind is PhraseKind.ROLE and not phrase.plural and not phrase.determiner:
        if document.words.heads_by_parse and _is_office_alone(phrase, document):
            return True
        return document.tokens.texts[phrase.last + 1 : phrase.last + 2] == [":"]
    bare_name = phrase.determiner == "" and phrase.kind is PhraseKind.ORGANISATION
    return phrase.determiner == "definite" or bare_name


def _is_office_alone(phrase: SpeakerPhrase, document: NamedDocument) -> bool:
    """ "Premier said"; "Republicans said" are many, whatever the tagger takes them for."""
    tokens, head = document.tokens, phrase.head
    many = "Number=Plur" in tokens.morphs[head] or tokens.lower[head].endswith("s")
    return phrase.first == phrase.last and tokens.texts[head][0].isupper() and not many


def _how(entity: Entity) -> str:
    return _HOW.get(entity.kind, "unnamed")


# Somebody met before
# -------------------------------------------------------------------------------------------------


def _met_before(
    phrase: SpeakerPhrase,
    name: str,
    document: NamedDocument,
    entities: EntityIndex,
    discourse: Discourse,
) -> Referent | None:
    if phrase.kind is PhraseKind.ROLE and not phrase.plural:
        return _bearer_before(phrase, name, document, entities, discourse)
    if bearer := by_initials(phrase, document, discourse):
        return bearer
    if own := entities.find_phrase(name):
        return Referent(own, _how(own), 0.85)
    if phrase.plural:
        return None
    if phrase.kind is PhraseKind.NOUN and (speaks := going_on(phrase, document, discourse)):
        return speaks
    if not is_bare(document, phrase):
        described = phrase.kind is PhraseKind.NOUN
        return by_origin(phrase, document, discourse) if described else None
    if phrase.kind is PhraseKind.ORGANISATION:
        return organisation_before(phrase, document, discourse)
    return text_before(phrase, document, discourse)


def _bearer_before(
    phrase: SpeakerPhrase,
    name: str,
    document: NamedDocument,
    entities: EntityIndex,
    discourse: Discourse,
) -> Referent | None:
    """Who has the function, or is described by it."""
    phrase = _without_apposition(phrase, document)
    return (
        by_age(phrase, document, discourse)
        or _by_function(phrase, name, document, discourse)
        or by_compound(phrase, document, discourse)
        or by_short_title(phrase, document, discourse)
        or in_other_words(phrase, document, discourse)
        or by_sentence_before(phrase, document, discourse)
        or going_on(phrase, document, discourse)
        or by_description(phrase, document, discourse)
        or bearer_named_later(phrase, document, entities)
    )


def _without_apposition(phrase: SpeakerPhrase, document: NamedDocument) -> SpeakerPhrase:
    """»The governor, a Republican who is up for election«: what is told beside tells no two
    apart.
    """
    tokens, adds = document.tokens, document.words.determiners["indefinite"]
    for comma in range(phrase.head + 1, phrase.last):
        if tokens.texts[comma] == "," and tokens.lower[comma + 1] in adds:
            return phrase._replace(last=comma - 1)
    return phrase


def _by_function(
    phrase: SpeakerPhrase, name: str, document: NamedDocument, discourse: Discourse
) -> Referent | None:
    """»der Minister« is the one who was introduced as Außenminister; a longer title must be the
    same.
    """
    if not is_bare(document, phrase):
        found = by_full_title(phrase, name, document, discourse)
        if found:
            return Referent(found, "function", 0.8)
        return (
            _told_again(phrase, document, discourse)
            or by_party(phrase, document, discourse)
            or by_origin(phrase, document, discourse)
            or _only_bearer(phrase, document, discourse)
        )
    head, role = document.tokens.texts[phrase.head], phrase.stem
    nouns = {fold_name(form) for form in nominatives(head)}
    exact = _bearer_in_office(nouns, phrase.gender, document, discourse)
    if exact is None and fold_name(head).startswith(fold_name(role)):
        exact = _bearer_of({role}, phrase.gender, discourse)
    if exact:
        return Referent(exact, "function", 0.85)
    alike = _bearer_of_alike(phrase, document, discourse) if "-" in head else None
    return Referent(alike, "function", 0.6) if alike else _only_bearer(phrase, document, discourse)


def _bearer_of_alike(
    phrase: SpeakerPhrase, document: NamedDocument, discourse: Discourse
) -> Entity | None:
    """»der Vize-Minister«: whoever has a function like it."""
    return discourse.latest(
        lambda e: (
            e.kind is PersonKind.PERSON
            and agrees(e, phrase.gender)
            and any(document.words.are_alike(phrase.stem, known) for known in e.heads)
            and not is_of_another(document.tokens.texts[phrase.head], e)
        )
    )


def _only_bearer(
    phrase: SpeakerPhrase, document: NamedDocument, discourse: Discourse
) -> Referent | None:
    """»der Zürcher Krimiautor« is the only author named before; an office would be another's."""
    tokens, words = document.tokens, document.words
    if not words.capital_nouns or phrase.stem not in words.descriptions:
        return None
    front = [i for i in range(phrase.first, phrase.head) if tokens.pos[i] != "DET"]
    placed = all(tokens.texts[i].istitle() and tokens.lower[i].endswith("er") for i in front)
    if not placed or not is_bare(document, phrase._replace(first=phrase.head)):
        return None
    title = tokens.texts[phrase.head]
    one = discourse.only_named(
        lambda e: (
            phrase.stem in e.heads and agrees(e, phrase.gender) and not is_of_another(title, e)
        )
    )
    return Referent(one, "function", 0.7) if one else None


def _told_again(
    phrase: SpeakerPhrase, document: NamedDocument, discourse: Discourse
) -> Referent | None:
    """»the Nebraska governor«, »the two-term governor«: the only governor named before; »the Utah
    Republican«, »the House candidate«: whoever is talked about.
    """
    front = document.tokens.lower[phrase.first : phrase.head]
    if found := bearer_from(phrase, document, discourse) or held_before(
        phrase, document, discourse
    ):
        return found
    whole = "-".join(word for word in front if word not in document.words.articles)
    if whole and (bearer := _bearer_of({f"{whole}-{phrase.stem}"}, phrase.gender, discourse)):
        return Referent(bearer, "function", 0.8)  # »the lieutenant governor«
    bare = _without_what_is_told_again(phrase, document)
    if bare is None:
        return None
    place = place_in_front(phrase, document)

    def holds(entity: Entity) -> bool:
        held = phrase.stem in entity.heads and agrees(entity, phrase.gender)
        return held and not is_from_elsewhere(entity, place, document)

    one = discourse.latest_named(holds)
    another = discourse.latest_named(lambda e: e is not one and holds(e))
    if one:
        return Referent(one, "function", 0.7) if another is None else None
    # of the bearer of a place that is not known nothing was told
    known = set(place.lower().split()) <= document.words.told_again
    return by_description(bare, document, discourse, place) if known else None


def _without_what_is_told_again(
    phrase: SpeakerPhrase, document: NamedDocument
) -> SpeakerPhrase | None:
    """The phrase from its noun on; None where something else tells whom it means."""
    lower = document.tokens.lower
    front = [word for word in lower[phrase.first : phrase.head] if word[:1].isalpha()]
    known = document.words.told_again | document.words.determiners["definite"]
    parts = {part for word in front for part in word.split("-")}
    told = (set(front) | parts) <= known | _TERMS
    # »the Santa Rita Democrat«: a party's place may be any
    told = told or (phrase.stem in party_nouns(document) and names_place_in_front(phrase, document))
    if not document.words.told_again or not told:
        return None
    bare = without_place(phrase._replace(first=phrase.head), document)
    return bare if is_bare(document, bare) else None


def _bearer_of(nouns: set[str], gender: str, discourse: Discourse) -> Entity | None:
    return discourse.latest_named(lambda e: bool(nouns & e.heads) and agrees(e, gender))


def _bearer_in_office(
    nouns: set[str], gender: str, document: NamedDocument, discourse: Discourse
) -> Entity | None:
    """The bearer named last, but whoever is in office before a former one."""
    last = _bearer_of(nouns, gender, discourse)
    if last is None or not is_former(last, document):
        return last
    holds = discourse.latest_named(
        lambda e: bool(nouns & e.heads) and agrees(e, gender) and not is_former(e, document)
    )
    return holds or last
