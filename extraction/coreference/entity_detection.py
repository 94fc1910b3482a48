"""The entities of a text before it is read: every person and organisation that it names, with their
positions.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extraction.coreference.entities import Entity, EntityIndex
from extraction.coreference.names.abbreviations import abbreviation_behind
from extraction.coreference.names.family_names import of_family
from extraction.coreference.names.name_forms import first_name_gender, fold_name, nominatives
from extraction.coreference.names.name_mentions import NamedDocument, NameMention
from extraction.coreference.names.name_surroundings import letter_of_party
from extraction.coreference.phrases.positions import NamedPosition, ages_beside, positions_of
from extraction.records import PersonKind, Post


def make_entities(
    document: NamedDocument, posts: Sequence[Post] = ()
) -> tuple[NamedDocument, EntityIndex]:
    """The entities that the names of ``document`` and the accounts of ``posts`` stand for; and the
    document, with what they tell of its names: which are persons', which functions stand beside.
    """
    entities = EntityIndex(bare_genitives=document.words.bare_genitives)
    persons = [name for name in document.names.values() if name.kind is PersonKind.PERSON]
    _add_persons(document, persons, entities)
    names = _add_organisations(document, entities)
    titled = frozenset(_add_positions(document, persons, entities))
    for post in posts:
        entities.add_account(post.author, post.handle)
    return replace(document, names=names, titled=titled), entities


def _add_persons(
    document: NamedDocument, persons: Sequence[NameMention], entities: EntityIndex
) -> None:
    """Full names first, since a headline may use the surname before the article introduces its
    bearer.
    """
    borne = {name.parts[-1] for name in persons if not _owns_noun(document, name)}
    shared = {name.parts[-1] for name in persons if len(name.parts) > 1}
    for name in persons:
        if len(name.parts) > 1 and name.sure:
            gender = _title_gender(document, name)
            if _owns_noun(document, name) and name.parts[-1] not in borne:
                name = replace(name, parts=(*name.parts[:-1], [*nominatives(name.parts[-1])][-1]))
            entities.named_at[name.first] = entities.add_full(name, gender)
    for name in persons:
        if whole := _whole_name(document, name, shared):
            entities.named_at[name.first] = entities.add_full(whole, "")
    for name in persons:
        if name.first not in entities.named_at and (
            entity := _person_of_single(document, name, entities)
        ):
            entities.named_at[name.first] = entity


def _whole_name(
    document: NamedDocument, name: NameMention, surnames: set[str]
) -> NameMention | None:
    """A first name with the surname that it shares with somebody beside it, or a relative."""
    return _with_shared_surname(document, name, surnames) or of_family(document, name)


def _with_shared_surname(
    document: NamedDocument, name: NameMention, surnames: set[str]
) -> NameMention | None:
    """»Ruth and Mostyn Hill«: Ruth Hill; None where no surname is shared."""
    joined, texts = name.last + 1, document.tokens.texts
    if not document.words.heads_by_parse or len(name.parts) > 1 or name.parts[0] in surnames:
        return None
    other = document.names.get(joined + 1)
    if other is None or texts[joined] != "and" or len(other.parts) != 2:
        return None
    first = first_name_gender(name.parts[0]) is not None
    alone = first and other.kind is PersonKind.PERSON
    return replace(name, parts=(*name.parts, other.parts[-1])) if alone else None


def _owns_noun(document: NamedDocument, name: NameMention) -> bool:
    """»Ruth Adlers Vorschlag«: in the genitive, of the noun behind it."""
    tokens, noun = document.tokens, name.last + 1
    if not document.words.bare_genitives or noun >= len(tokens) or name.parts[-1][-1] != "s":
        return False
    joined = tokens.heads[name.first] == noun or tokens.heads[noun] == name.first
    return tokens.pos[noun] == "NOUN" and joined


def _person_of_single(
    document: NamedDocument, name: NameMention, entities: EntityIndex
) -> Entity | None:
    gender = _title_gender(document, name)
    entity, how = entities.find(name.text if len(name.parts) > 1 else name.parts[0], gender)
    if entity is None and len(name.parts) > 1:
        entity, how = entities.find(name.parts[-1], gender)
    if entity is None:
        return entities.add_single(name, gender) if name.sure else None
    entities.note(entity, _kept_form(name, how), name.span, gender)
    return entity


def _kept_form(name: NameMention, how: str) -> str:
    """The form of the name that is kept: not the genitive, not the compound."""
    if how == "genitive":
        return list(nominatives(name.text))[-1]
    return name.text.split("-")[0] if how == "compound" else name.text


def _add_organisations(document: NamedDocument, entities: EntityIndex) -> dict[int, NameMention]:
    """The document's names, those of them as persons' that turned out to be surnames."""
    names = dict(document.names)
    for name in document.names.values():
        if name.kind is not PersonKind.ORGANISATION:
            continue
        if bearer := _bearer(document, name, entities):
            names[name.first] = replace(name, kind=PersonKind.PERSON)
            entities.note(bearer, name.text, name.span)
        entities.named_at[name.first] = bearer or _organisation(document, name, entities)
    return names


def _bearer(document: NamedDocument, name: NameMention, entities: EntityIndex) -> Entity | None:
    """The English recogniser takes a bare surname for an organisation at times; a person of that
    name tells better.
    """
    if not document.words.persons_taken_for_organisations or len(name.parts) > 1:
        return None
    entity, how = entities.find(name.parts[0])
    first = how == "first_name" and first_name_gender(name.parts[0]) is not None
    return entity if first or how == "surname" else None


def _organisation(document: NamedDocument, name: NameMention, entities: EntityIndex) -> Entity:
    entity = (
        entities.find_phrase(name.text)
        or _in_full(document, name, entities)
        or entities.add_phrase(name.text, PersonKind.ORGANISATION)
    )
    entities.note(entity, name.text, name.span)
    entity.heads.add(fold_name(name.parts[-1]))
    entity.gender = entity.gender or _gender_of_kind(document, name)
    if short := abbreviation_behind(document.tokens, name.last):
        entities.add_phrase(entity.name, PersonKind.ORGANISATION, [short])
        entity.names.setdefault(short)
    return entity


def _gender_of_kind(document: NamedDocument, name: NameMention) -> str:
    """»Der Ruderclub Ostufer« is »er« further on: by the kind of organisation that it opens with,
    behind its article in the nominative.
    """
    if document.words.only_people_have_gender:
        return "n"  # »The Coast Guard said so. It …«
    kind = document.words.organisation(document.tokens.texts[name.first])
    if kind is None or name.first == name.last or not name.first:
        return ""
    article = document.words.article_gender.get(document.tokens.lower[name.first - 1], "")
    return kind.gender if article == kind.gender else ""


def _in_full(document: NamedDocument, name: NameMention, entities: EntityIndex) -> Entity | None:
    """»The Trust«, behind »Harrow Trust«: the only one before it whose name ends so."""
    tokens, words = document.tokens, document.words
    opened = name.first > 0 and tokens.lower[name.first - 1] in words.determiners["definite"]
    if not opened or len(name.parts) > 1 or fold_name(name.text) in words.never_short:
        return None
    ending = f" {fold_name(name.text)}"
    longer = {
        entity.name: entity
        for first, entity in entities.named_at.items()
        if first < name.first
        and entity.kind is PersonKind.ORGANISATION
        and fold_name(entity.name).endswith(ending)
    }
    if len(longer) != 1:
        return None
    entity = next(iter(longer.values()))
    article, _, rest = entity.name.partition(" ")
    if article.lower() in words.determiners["definite"]:
        entity.name = rest  # »The Museum« shows that its article is no part of it
        entities.add_phrase(rest, PersonKind.ORGANISATION, [f"{article} {rest}"])
    return entity


def _title_gender(document: NamedDocument, name: NameMention) -> str:
    words = document.words
    for index in range(max(0, name.first - 2), name.first):
        text = document.tokens.texts[index]
        if gender := words.title_gender.get(text):
            return gender
        if index == name.first - 1 and text[0].isupper() and (role := words.role(text)):
            return role.gender
    return (first_name_gender(name.parts[0]) or "") if len(name.parts) > 1 else ""


def _add_positions(
    document: NamedDocument, persons: Sequence[NameMention], entities: EntityIndex
) -> Iterator[int]:
    """The positions beside the names; gives the tokens of the functions in them."""
    for name in persons:
        if entity := entities.named_at.get(name.first):
            entity.heads |= _functions_of_titles(document, name)
            entity.heads.update(ages_beside(document, name))
            for position in positions_of(document, name):
                if position.role.stem not in document.words.relations:
                    entity.positions.setdefault(position.title, []).append(position.span)
                entity.gender = entity.gender or position.role.gender
                for index, heads in _functions(document, position):
                    entity.heads |= heads
                    yield index
                entity.heads.add(position.role.stem)


def _functions_of_titles(document: NamedDocument, name: NameMention) -> frozenset[str]:
    """»Sen. Amy Park (D-Ohio)«: what the title and the letter of a party tell of the bearer."""
    functions, texts = document.words.title_functions, document.tokens.texts
    if not functions:
        return frozenset()
    title, longer = texts[max(name.first - 1, 0)], texts[max(name.first - 2, 0)]
    found = functions.get(f"{longer} {title}") or functions.get(title, frozenset())
    apart = name.last + 1
    if apart + 2 < len(texts) and texts[apart] in (",", "("):
        found |= functions.get(letter_of_party(texts, apart), frozenset())
        if texts[apart + 1].isdigit():
            found |= {texts[apart + 1]}  # »Amy Park, 44«, further on »the 44-year-old«
    return found


def _functions(
    document: NamedDocument, position: NamedPosition
) -> Iterator[tuple[int, frozenset[str]]]:
    """The tokens of a position that name a function, each with what its bearer is described by."""
    words = document.words
    for index in range(position.first, position.last + 1):
        text = document.tokens.texts[index]
        written = text[0].isupper() or not words.capital_nouns
        if written and (role := words.role(text)):
            yield index, frozenset((fold_name(text), role.stem))
