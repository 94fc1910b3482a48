"""Who and what a text names: one entity for each person and organisation, found
again by every form of the
name.

Look-ups go by folded parts of names, so that a book with thousands of people costs no more a name
than an article.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from extraction.coreference.names.name_forms import (
    compound_heads,
    deletions,
    first_name_gender,
    fold_name,
    is_initial,
    is_misspelling,
    nominatives,
    without_initials,
)
from extraction.coreference.names.name_mentions import NameMention
from extraction.records import Person, PersonKind, Position, Span


@dataclass(eq=False, slots=True)
class Entity:
    """Somebody or an organisation, as far as the text has been read."""

    #: The fullest name so far.
    name: str
    #: Person, organisation, group or unnamed.
    kind: PersonKind
    #: "m", "f", "n"; "" as long as nothing tells.
    gender: str = ""
    #: Whether several are meant by one phrase.
    plural: bool = False
    #: The parts of a person's name; empty for all others.
    parts: tuple[str, ...] = ()
    #: Every form of the name, as the keys of a dictionary, in order.
    names: dict[str, None] = field(default_factory=dict)
    #: Where it is named or described, in the order of reading.
    mentions: list[Span] = field(default_factory=list)
    #: Titles with the places where they stand.
    positions: dict[str, list[Span]] = field(default_factory=dict)
    #: The folded nouns, and the years of its age, that described it so far.
    heads: set[str] = field(default_factory=set)
    #: Names on platforms, as the keys of a dictionary, in order.
    accounts: dict[str, None] = field(default_factory=dict)
    #: The character of the last mention; -1 before the text is read.
    seen_at: int = -1
    #: Whether a statement is theirs.
    spoke: bool = False
    #: Whether more than a capital letter says that there is somebody.
    sure: bool = True
    #: Whether a role was told of somebody without a name.
    human: bool = False

    @property
    def functions(self) -> set[str]:
        """The nouns among ``heads``."""
        return {head for head in self.heads if not head.isdigit()}

    def as_person(self) -> Person:
        positions = tuple(Position(title, tuple(spans)) for title, spans in self.positions.items())
        mentions = tuple(sorted(set(self.mentions)))
        return Person(
            self.name, self.kind, tuple(self.names), mentions, positions, tuple(self.accounts)
        )


class EntityIndex:
    """The entities of one text in the order in which they were met, and where names stand for them:
    ``named_at`` has the entity of a name by the name's first token.
    """

    def __init__(self, *, bare_genitives: bool = True) -> None:
        self.bare_genitives = bare_genitives
        self.entities: list[Entity] = []
        self.named_at: dict[int, Entity] = {}
        self._by_full: dict[tuple[str, str], list[Entity]] = defaultdict(list)
        self._by_part: dict[str, list[Entity]] = defaultdict(list)
        self._by_slip: dict[str, list[Entity]] = defaultdict(list)
        self._by_phrase: dict[str, Entity] = {}

    # Persons
    # ---------------------------------------------------------------------------------------------

    def add_full(self, mention: NameMention, gender: str) -> Entity:
        """The person of a name with at least two parts; the fullest form becomes the entity's
        name.
        """
        parts = self._in_nominative(mention.parts)
        entity = self._known(parts, gender) or self._new_person(parts)
        self._use(entity, parts, mention.span)
        entity.gender = entity.gender or gender or first_name_gender(parts[0]) or ""
        return entity

    def find(self, word: str, gender: str = "", position: int = -1) -> tuple[Entity | None, str]:
        """Who a single name means, and how: "surname", "first_name", "genitive", "compound",
        "misspelling".
        """
        for number, form in enumerate(self._nominatives(word)):
            if entity := self._by_part_of(fold_name(form), gender):
                return entity, "genitive" if number else self._which_part(entity, form)
        for head in compound_heads(word):
            if entity := self._by_part_of(fold_name(head), gender):
                return entity, "compound"
        entity = self._misspelt(word, gender)
        return entity, "misspelling" if entity else ""

    def add_single(self, mention: NameMention, gender: str) -> Entity:
        """A person of whom the text gives one name only."""
        entity = self._new_person(mention.parts)
        entity.gender = gender
        entity.sure = mention.sure
        self._use(entity, mention.parts, mention.span)
        return entity

    def note(self, entity: Entity, form: str, span: Span, gender: str = "") -> None:
        entity.names.setdefault(form)
        entity.mentions.append(span)
        entity.gender = entity.gender or gender

    def add_account(self, author: str, handle: str) -> Entity | None:
        """Who is behind an account, by the display name, else by the letters of the
        handle.
        """
        entity = self._by_author(author) or self._by_handle(handle)
        if entity is None and author:
            name = without_initials(author)
            parts = tuple(name.split())
            entity = (
                self._new_person(parts)
                if len(parts) > 1
                else self.add_phrase(name, PersonKind.UNNAMED)
            )
            entity.name = name
            entity.gender = first_name_gender(parts[0]) or ""
            entity.names.setdefault(name)
        if entity:
            if author:
                entity.names.setdefault(author)
            if handle:
                entity.accounts.setdefault(handle)
        return entity

    def _by_author(self, author: str) -> Entity | None:
        parts = tuple(author.split())
        if len(parts) < 2:
            found = self._by_part.get(fold_name(author), ()) if author else ()
            return found[0] if found else self._by_phrase.get(fold_name(author))
        entity = self._known(parts, "")
        if entity and len(entity.parts) == 1:
            self._rename(entity, tuple(without_initials(author).split()))
        return entity or self._by_phrase.get(fold_name(author))

    def _by_handle(self, handle: str) -> Entity | None:
        letters = fold_name(handle.split("@")[0].split(".")[0].replace("_", ""))
        for part, entities in self._by_part.items():
            for entity in entities if len(part) > 3 and part in letters else ():
                if len(entity.parts) > 1 and all(
                    fold_name(p) in letters for p in (entity.parts[0], entity.parts[-1])
                ):
                    return entity
        return None

    def _in_nominative(self, parts: tuple[str, ...]) -> tuple[str, ...]:
        """»Anna Adlers« as »Anna Adler« where the text has the surname without the s."""
        for form in [*self._nominatives(parts[-1])][1:]:
            bearers = self._by_part.get(fold_name(form), ())
            if any(fold_name(entity.parts[-1]) == fold_name(form) for entity in bearers):
                return (*parts[:-1], form)
        return parts

    def _known(self, parts: tuple[str, ...], gender: str) -> Entity | None:
        candidates = self._by_full.get((fold_name(parts[0]), fold_name(parts[-1])), [])
        if candidates:
            return candidates[0]
        for entity in self._by_part.get(fold_name(parts[-1]), ()):
            if len(entity.parts) > 1 and _first_names_agree(entity.parts, parts):
                return entity
        if gender_free := [
            e for e in self._by_part.get(fold_name(parts[-1]), ()) if len(e.parts) == 1
        ]:
            return gender_free[0] if gender_free[0].gender in ("", gender) or not gender else None
        return self._misspelt_full(parts)

    def _misspelt_full(self, parts: tuple[str, ...]) -> Entity | None:
        """»Anna Adller« beside »Anna Adler«: the same first name, one slip in the surname."""
        surname = fold_name(parts[-1])
        for slip in deletions(surname):
            for entity in self._by_slip.get(slip, ()):
                same_first = len(entity.parts) > 1 and fold_name(entity.parts[0]) == fold_name(
                    parts[0]
                )
                if same_first and is_misspelling(fold_name(entity.parts[-1]), surname):
                    return entity
        return None

    def _misspelt(self, word: str, gender: str) -> Entity | None:
        folded = fold_name(word)
        found = {
            id(entity): entity
            for slip in deletions(folded)
            for entity in self._by_slip.get(slip, ())
            if entity.gender in ("", gender) or not gender
            if is_misspelling(fold_name(entity.parts[-1]), folded)
        }
        return next(iter(found.values())) if len(found) == 1 else None

    def _nominatives(self, word: str) -> Iterator[str]:
        return nominatives(word, bare=self.bare_genitives)

    def _by_part_of(self, folded: str, gender: str) -> Entity | None:
        entities = [
            e for e in self._by_part.get(folded, ()) if not gender or e.gender in ("", gender)
        ]
        if not entities:
            return None
        surnames = [entity for entity in entities if fold_name(entity.parts[-1]) == folded]
        # »Mrs Hale« is Ruth Hale before somebody of whom nothing tells
        told = [entity for entity in surnames if gender and entity.gender == gender]
        return max(told or surnames or entities, key=lambda entity: entity.seen_at)

    def bearers(self, word: str, gender: str = "") -> list[Entity]:
        """All persons of the text who bear this single name, the one met last in front."""
        folded = {fold_name(form) for form in self._nominatives(word)}
        found = {
            id(e): e
            for form in folded
            for e in self._by_part.get(form, ())
            if not gender or e.gender in ("", gender)
        }
        return sorted(found.values(), key=lambda entity: -entity.seen_at)

    def _which_part(self, entity: Entity, form: str) -> str:
        if len(entity.parts) == 1:
            return "full_name"
        return "surname" if fold_name(entity.parts[-1]) == fold_name(form) else "first_name"

    def _new_person(self, parts: tuple[str, ...]) -> Entity:
        entity = Entity(" ".join(parts), PersonKind.PERSON, parts=parts)
        self.entities.append(entity)
        self._index(entity, parts)
        return entity

    def _index(self, entity: Entity, parts: tuple[str, ...]) -> None:
        self._by_full[(fold_name(parts[0]), fold_name(parts[-1]))].append(entity)
        keys = {fold_name(part) for part in parts if not is_initial(part) and part[0].isupper()}
        keys |= {fold_name(piece) for piece in parts[-1].split("-") if len(piece) > 3}
        # »von der Aue«
        keys |= {fold_name(" ".join(parts[start:])) for start in range(1, len(parts) - 1)}
        for key in keys:
            if entity not in self._by_part[key]:
                self._by_part[key].append(entity)
        for slip in deletions(fold_name(parts[-1])):
            if entity not in self._by_slip[slip]:
                self._by_slip[slip].append(entity)

    def _use(self, entity: Entity, parts: tuple[str, ...], span: Span) -> None:
        if len(parts) > len(entity.parts):
            self._rename(entity, parts)
        entity.names.setdefault(" ".join(parts))
        entity.mentions.append(span)

    def _rename(self, entity: Entity, parts: tuple[str, ...]) -> None:
        entity.parts, entity.name = parts, " ".join(parts)
        self._index(entity, parts)

    # Organisations, groups and the unnamed
    # ---------------------------------------------------------------------------------------------

    def add_phrase(self, name: str, kind: PersonKind, aliases: Iterable[str] = ()) -> Entity:
        """The entity of an organisation, group or unnamed source: a phrase without article."""
        keys = [fold_name(name), *map(fold_name, aliases)]
        entity = next(filter(None, map(self._by_phrase.get, keys)), None)
        if entity is None:
            entity = Entity(name, kind)
            self.entities.append(entity)
        if (
            len(name) > len(entity.name)
            and entity.kind is PersonKind.ORGANISATION
            and name[0].isupper()
        ):
            entity.name = name
        for key in keys:
            self._by_phrase.setdefault(key, entity)
        return entity

    def find_phrase(self, name: str) -> Entity | None:
        for form in self._nominatives(name):
            if entity := self._by_phrase.get(fold_name(form)):
                return entity
        return None


def _first_names_agree(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """»D. Moss« and »Dana Moss«, »Neil Alden« and »Neil«; not »Frank« and »Walter«."""
    first, second = fold_name(one[0]).rstrip("."), fold_name(other[0]).rstrip(".")
    if fold_name(one[-1]) != fold_name(other[-1]):
        return False
    if is_initial(one[0]) or is_initial(other[0]):
        return first[:1] == second[:1]
    return (
        first == second
        or first in {fold_name(part) for part in other[:-1]}
        or second in {fold_name(part) for part in one[:-1]}
    )
