"""Whom a title means that is told in full, and who holds it no more."""

from __future__ import annotations

from collections.abc import Iterable

from extraction.coreference.discourse import Discourse
from extraction.coreference.entities import Entity
from extraction.coreference.names.name_forms import fold_name, stem
from extraction.coreference.names.name_mentions import NamedDocument
from extraction.coreference.phrases.speaker_phrases import SpeakerPhrase
from extraction.coreference.referents.referent import Referent, agrees
from extraction.parse.person_words import PersonWords
from extraction.records import PersonKind

_IN_FRONT = 9  # characters, for »former« or »frühere«
_SHORTEST_MODIFIER = 5  # letters
_RANKS = frozenset({"alt", "chef", "co", "ex", "haupt", "interims", "vice", "vize"})
# First parts that stand for the whole, as »Bürgermeister« does not for »Bürgermeisterkandidat«.
_SHORT_TITLES = frozenset({"general", "vize"})


def by_full_title(
    phrase: SpeakerPhrase, name: str, document: NamedDocument, discourse: Discourse
) -> Entity | None:
    """»der französische Minister« is the »französische Außenminister«, not the »deutsche«."""
    wanted = _stems(name)
    same = discourse.latest(lambda e: any(wanted <= _stems(known) for known in e.positions))
    if same:
        return same
    qualities = wanted - {stem(document.tokens.texts[phrase.head])}
    return discourse.latest(
        lambda e: (
            agrees(e, phrase.gender)
            and any(document.words.are_alike(phrase.stem, head) for head in e.heads)
            and any(
                all(_is_named_after(word, known) for word in qualities) for known in e.positions
            )
        )
    )


def by_initials(
    phrase: SpeakerPhrase, document: NamedDocument, discourse: Discourse
) -> Referent | None:
    """»the CM«, »the ASG«: the only chief minister, the only Additional Solicitor General named
    before.
    """
    letters = document.tokens.texts[phrase.head]
    definite = document.tokens.lower[phrase.first] in document.words.determiners["definite"]
    alone = phrase.first + 1 == phrase.head == phrase.last and definite
    if not alone or not letters.isupper() or not letters.isalpha() or not 2 <= len(letters) <= 4:
        return None

    def held(entity: Entity) -> bool:
        if entity.kind is not PersonKind.PERSON:
            return False
        return any(_abbreviates(letters, title) for title in entity.positions)

    one = discourse.only_named(held)
    return Referent(one, "function", 0.75) if one else None


def _abbreviates(letters: str, title: str) -> bool:
    """Whether the last words of a title begin with the letters."""
    words = [word for word in title.replace("(", " ").split() if word[0].isalpha()]
    words = [word for word in words if word.rstrip(")") != letters]
    initials = "".join(word[0] for word in words[-len(letters) :]).upper()
    return initials == letters


def by_party(
    phrase: SpeakerPhrase, document: NamedDocument, discourse: Discourse
) -> Referent | None:
    """»the GOP leader«, »the BJP general secretary«: the only politician of whom the party was
    told, or who was named at all.
    """
    words, texts = document.words, document.tokens.texts
    party = _parties(texts[phrase.first : phrase.head], words)
    if not party or phrase.stem not in words.partisan or phrase.determiner != "definite":
        return None

    def political(entity: Entity) -> bool:
        person = entity.kind is PersonKind.PERSON and len(entity.parts) > 1
        held = bool(entity.functions & words.partisan) and agrees(entity, phrase.gender)
        return person and held and not is_former(entity, document)

    def of_party(entity: Entity) -> bool:
        told = (_parties(known.split(), words) for known in entity.positions)
        return political(entity) and any(party <= each for each in told)

    def of_no_other(entity: Entity) -> bool:
        told = _parties(" ".join(entity.positions).split(), words)
        return political(entity) and told <= party

    one = discourse.only_named(of_party)
    if one is None and discourse.latest(of_party) is None:
        one = discourse.only_named(of_no_other)
    return Referent(one, "function", 0.7) if one else None


def _parties(texts: Iterable[str], words: PersonWords) -> set[str]:
    return {words.parties[text] for text in texts if text in words.parties}


def held_before(
    phrase: SpeakerPhrase, document: NamedDocument, discourse: Discourse
) -> Referent | None:
    """»the former CEO«: the only »former chief executive« named before."""
    words = document.words
    front = set(document.tokens.lower[phrase.first : phrase.head]) - words.articles
    if not front or not front <= words.former:
        return None

    def held(entity: Entity) -> bool:
        alike = any(words.are_alike(phrase.stem, head) for head in entity.heads)
        return alike and agrees(entity, phrase.gender) and is_former(entity, document)

    one = discourse.only_named(held)
    return Referent(one, "function", 0.75) if one else None


def is_former(entity: Entity, document: NamedDocument) -> bool:
    """Whether the text tells of somebody's title, where it tells it first, that it is one no
    more.
    """
    begins = [spans[0][0] for spans in entity.positions.values()]
    near = (document.tokens.text[max(0, b - _IN_FRONT) : b + _IN_FRONT] for b in begins)
    told = [not document.words.former.isdisjoint(fold_name(part).split()) for part in near]
    return bool(told) and all(told)


def _stems(words: str) -> set[str]:
    return {stem(word) for word in words.split()}


def _is_named_after(adjective: str, title: str) -> bool:
    """»ecuadorianisch« fits »Präsident von Ecuador«."""
    return any(
        adjective == word or adjective[:5] == word[:5] for word in _stems(title) if len(word) > 4
    )


def by_compound(
    phrase: SpeakerPhrase, document: NamedDocument, discourse: Discourse
) -> Referent | None:
    """»die Fraktionschefin«: the only »Vorsitzende der SPD-Fraktion« named before; »der
    Bauernpräsident«: the only »Präsident des Bauernverbandes«.
    """
    words, noun = document.words, fold_name(document.tokens.texts[phrase.head])
    of = noun[: max(noun.rfind(fold_name(phrase.stem)), 0)].rstrip("s-")
    if len(of) < _SHORTEST_MODIFIER or not words.capital_nouns:
        return None

    def held(entity: Entity) -> bool:
        leads = phrase.stem in words.leaders and bool(words.leaders & entity.heads)
        alike = leads or any(words.are_alike(phrase.stem, head) for head in entity.heads)
        fits = alike and agrees(entity, phrase.gender) and len(entity.parts) > 1
        return fits and any(_is_of(of, title) for title in entity.positions)

    one = discourse.only_named(held)
    return Referent(one, "function", 0.75) if one else None


def is_of_another(title: str, entity: Entity) -> bool:
    """»der SPD-Fraktionschef« is no »CDU-Fraktionschef«; »Chef-Trainer« and »Vize-Präsident« say
    nothing of whose.
    """
    whose = _owner_in(title)
    others = {_owner_in(position.partition(" ")[0]) for position in entity.positions}
    return bool(whose) and bool(others - {""}) and whose not in others


def holds_it_elsewhere(title: str, entity: Entity) -> bool:
    """»der Bayern-Trainer« is not the »RB-Trainer«: the same function, at another club."""
    owner, noun = _owner_in(title), fold_name(title).rpartition("-")[2]
    held = (position.partition(" ")[0] for position in entity.positions)
    others = {_owner_in(each) for each in held if fold_name(each).rpartition("-")[2] == noun}
    return bool(owner) and bool(others - {""}) and owner not in others


def by_short_title(
    phrase: SpeakerPhrase, document: NamedDocument, discourse: Discourse
) -> Referent | None:
    """»der FPÖ-General«: the only »FPÖ-Generalsekretär« named before."""
    title = fold_name(document.tokens.texts[phrase.head])
    owner, _, short = title.rpartition("-")
    if not owner or short not in _SHORT_TITLES:
        return None

    def held(entity: Entity) -> bool:
        titles = (fold_name(position.partition(" ")[0]) for position in entity.positions)
        cut = any(each.startswith(title) and each != title for each in titles)
        return cut and agrees(entity, phrase.gender) and len(entity.parts) > 1

    one = discourse.only_named(held)
    return Referent(one, "function", 0.7) if one else None


def _owner_in(title: str) -> str:
    """What a title in one word names in front of its hyphen, unless it is a rank; else nothing."""
    owner, hyphen, _ = title.rpartition("-")
    return fold_name(owner) if hyphen and fold_name(owner) not in _RANKS else ""


def _is_of(modifier: str, title: str) -> bool:
    """Whether a title has the modifier of a compound in what stands behind its noun."""
    _, _, behind = fold_name(title).partition(" ")
    return any(modifier in word for word in behind.split())
