"""Who is meant by a function or description that names a place, where its bearer is from, or whose
bearer is only named later.
"""

from __future__ import annotations

import re

from extraction.coreference.discourse import Discourse
from extraction.coreference.entities import Entity, EntityIndex
from extraction.coreference.names.name_forms import fold_name
from extraction.coreference.names.name_mentions import NamedDocument, NameMention
from extraction.coreference.phrases.phrase_names import is_bare
from extraction.coreference.phrases.speaker_phrases import PhraseKind, SpeakerPhrase
from extraction.coreference.referents.referent import Referent, agrees, referent_among
from extraction.parse.person_words import PersonWords
from extraction.records import PersonKind

_ADJECTIVE_OF_PLACE = re.compile(r"(\w{4,})isch(?:e[rn]?)?")
_LATER = 600  # characters
_LONGEST_TITLE = 60  # characters
_CHAMBERS = frozenset({"house", "senate"})
_SEAT = re.compile(r",? \(?[A-Z][-–]([A-Z][\w.]*(?: [A-Z]\w+)?)")


def bearer_from(
    phrase: SpeakerPhrase, document: NamedDocument, discourse: Discourse
) -> Referent | None:
    """»the Texas senator«: the only »Sen. Ann Cole of Texas« or »(R-Texas)« named before; »der
    texanische Senator«: the only »Senator Ted Cole aus Texas«.
    """
    texts, text = document.tokens.texts, document.tokens.text
    place = place_in_front(phrase, document)
    told = re.compile(rf",? of {re.escape(place)}\b|,? \(?\w{{1,3}}[-–]{re.escape(place)}\b")
    if adjective := _ADJECTIVE_OF_PLACE.fullmatch(texts[phrase.head - 1]):
        place, told = adjective[1], re.compile(rf" (?:aus |\()(?i:{_alike(adjective[1])})\w*")

    def is_from(entity: Entity) -> bool:
        held = phrase.stem in entity.heads and agrees(entity, phrase.gender)
        return held and any(told.match(text, end) for _, end in entity.mentions)

    one = discourse.only_named(is_from) if place else None
    return Referent(one, "function", 0.8) if one else None


def place_in_front(phrase: SpeakerPhrase, document: NamedDocument) -> str:
    """»Santa Rita« in »the Santa Rita Democrat«; empty without."""
    words = document.words
    front = [w for w in document.tokens.texts[phrase.first : phrase.head] if w[0].isupper()]
    return " ".join(word for word in front if word.lower() not in words.articles | _CHAMBERS)


def party_nouns(document: NamedDocument) -> frozenset[str]:
    """What the letters of parties say that somebody is."""
    told = document.words.title_functions.items()
    return frozenset(noun for letter, nouns in told if len(letter) == 1 for noun in nouns)


def names_place_in_front(phrase: SpeakerPhrase, document: NamedDocument) -> bool:
    """Whether nothing but names in capitals stands in front of the noun."""
    tokens = document.tokens
    front = range(phrase.first + bool(phrase.determiner), phrase.head)
    return all(tokens.pos[i] == "PROPN" and tokens.texts[i].istitle() for i in front)


def is_from_elsewhere(entity: Entity, place: str, document: NamedDocument) -> bool:
    """»Hal Brannigan, R-Maine« is no Republican of Idaho; an abbreviated state (»D-Wash.«) is
    another one only where it begins with another letter.
    """
    text = document.tokens.text
    seats = (_SEAT.match(text, end) for _, end in entity.mentions)
    states = document.words.states
    told = [str(seat[1]) for seat in seats if seat]
    return bool(place) and any(_is_another(states.get(seat, seat), place) for seat in told)


def _is_another(seat: str, place: str) -> bool:
    return seat[0] != place[0] if seat.endswith(".") else not seat.startswith(place)


def _alike(stem: str) -> str:
    """»säch« for »Sachsen«: the first letters of the place that an adjective is made of."""
    umlauts = {"ä": "[äa]", "ö": "[öo]", "ü": "[üu]"}
    return "".join(umlauts.get(letter, re.escape(letter)) for letter in stem.lower()[:4])


def is_of_no_party(entity: Entity, others: frozenset[str], words: PersonWords) -> bool:
    """Whether somebody has another party, or a function that is no politician's."""
    functions = entity.functions
    political = not words.partisan or functions & words.partisan
    return bool(others & functions) or (bool(functions) and not political)


# Named later
# -------------------------------------------------------------------------------------------------


def bearer_named_later(
    phrase: SpeakerPhrase, document: NamedDocument, entities: EntityIndex
) -> Referent | None:
    """»„Es läuft“, sagt der Hausmeister.«, and in the next paragraph »Hausmeister Jan Korn«: whom
    the text calls so, if there is no other.
    """
    if not document.words.capital_nouns:
        return _bearer_of_title(phrase, document, entities)
    if not is_bare(document, phrase):
        return None
    titled = _titled(document.tokens.texts[phrase.head], document)
    full = next((name for name in titled if len(name.parts) > 1), None)
    if full is None or {name.parts[-1] for name in titled} != {full.parts[-1]}:
        return None
    begin = document.tokens.begins[phrase.head]
    between = document.tokens.text[begin : full.span[0]]
    if not 0 < len(between) < _LATER or between.count("\n\n") > 1:
        return None
    entity = entities.named_at.get(full.first) or entities.add_full(full, phrase.gender)
    return Referent(entity, "function", 0.7) if agrees(entity, phrase.gender) else None


def _titled(noun: str, document: NamedDocument) -> list[NameMention]:
    """The people in front of whose names the function stands."""
    texts, people = document.tokens.texts, document.names.items()
    behind = (name for first, name in people if first and texts[first - 1] == noun)
    return [name for name in behind if name.kind is PersonKind.PERSON]


def _bearer_of_title(
    phrase: SpeakerPhrase, document: NamedDocument, entities: EntityIndex
) -> Referent | None:
    """»The Prime Minister says so«, and below »Prime Minister Grant Hollis«: the only one in the
    text with this very title; one of a single word has to follow soon.
    """
    tokens, last = document.tokens, phrase.head
    title = fold_name(" ".join(tokens.texts[phrase.first + bool(phrase.determiner) : last + 1]))
    if phrase.last != last or title.partition(" ")[0] in document.words.former:
        return None
    bearers = [e for e in entities.entities if title in map(fold_name, e.positions)]
    if len(bearers) != 1 or len(bearers[0].parts) < 2 or not agrees(bearers[0], phrase.gender):
        return None
    between = tokens.text[tokens.begins[last] : _first_named(bearers[0])]
    soon = len(between) < _LATER and between.count("\n\n") < 2
    return Referent(bearers[0], "function", 0.7) if soon or " " in title else None


def _first_named(entity: Entity) -> int:
    """The character where the text has all of somebody's name for the first time."""
    whole = len(entity.name)
    spans = (begin for begin, end in entity.mentions if end - begin >= whole)
    return min(spans, default=0)


def bearer_of_opening(
    phrase: SpeakerPhrase, document: NamedDocument, entities: EntityIndex
) -> Referent | None:
    """»A minister has said …«, and the next paragraph opens with »Climate Minister Elin Parry«:
    the only one of the text whose function it is.
    """
    tokens = document.tokens
    opens = tokens.lower[phrase.first] in ("a", "an") and phrase.kind is PhraseKind.ROLE
    if not opens or phrase.plural or document.words.capital_nouns:
        return None
    behind = tokens.text.find("\n\n", tokens.begins[phrase.head]) + 2
    bearers = [e for e in entities.entities if phrase.stem in e.heads and len(e.parts) > 1]
    if behind < 2 or len(bearers) != 1 or not agrees(bearers[0], phrase.gender):
        return None
    title = tokens.text[behind : max(_first_named(bearers[0]), behind)]
    close = 0 < len(title) < _LONGEST_TITLE and not set(title) & set(".,:;\n")
    return Referent(bearers[0], "function", 0.65) if close else None


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
