"""Who and what a text names: one entry for each person and body, found again by every form of the
name.

Look-ups go by folded parts of names, so that a book with thousands of people costs no more a name
than an article.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from extraction.coreference.mentions import NameMention
from extraction.coreference.name_forms import (
    compound_heads,
    deletions,
    first_name_gender,
    fold,
    is_initial,
    is_misspelling,
    nominatives,
    without_initials,
)
from extraction.records import Person, PersonKind, Position, Span


@dataclass(eq=False, slots=True)
class Entry:
    """Somebody or a body while the text is read. ``heads`` are the folded nouns that described them
    so far.
    """

    name: str
    kind: PersonKind
    gender: str = ""
    plural: bool = False
    parts: tuple[str, ...] = ()
    names: dict[str, None] = field(default_factory=dict)
    mentions: list[Span] = field(default_factory=list)
    positions: dict[str, list[Span]] = field(default_factory=dict)
    heads: set[str] = field(default_factory=set)
    accounts: dict[str, None] = field(default_factory=dict)
    seen_at: int = -1
    spoke: bool = False
    sure: bool = True
    human: bool = False

    def as_person(self) -> Person:
        positions = tuple(Position(title, tuple(spans)) for title, spans in self.positions.items())
        mentions = tuple(sorted(set(self.mentions)))
        return Person(
            self.name, self.kind, tuple(self.names), mentions, positions, tuple(self.accounts)
        )


class Register:
    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self._by_full: dict[tuple[str, str], list[Entry]] = defaultdict(list)
        self._by_part: dict[str, list[Entry]] = defaultdict(list)
        self._by_slip: dict[str, list[Entry]] = defaultdict(list)
        self._by_phrase: dict[str, Entry] = {}

    # Persons
    # --------------------------------------------------------------------------------------------------

    def add_full(self, mention: NameMention, gender: str) -> Entry:
        """The person of a name with at least two parts; the fullest form becomes the entry's
        name.
        """
        parts = self._in_nominative(mention.parts)
        entry = self._known(parts, gender) or self._new_person(parts)
        self._use(entry, parts, mention.span)
        entry.gender = entry.gender or gender or first_name_gender(parts[0]) or ""
        return entry

    def find(self, word: str, gender: str = "", position: int = -1) -> tuple[Entry | None, str]:
        """Who a single name means, and how: "surname", "first_name", "genitive", "compound",
        "misspelling".
        """
        for number, form in enumerate(nominatives(word)):
            if entry := self._by_part_of(fold(form), gender):
                return entry, "genitive" if number else self._which_part(entry, form)
        for head in compound_heads(word):
            if entry := self._by_part_of(fold(head), gender):
                return entry, "compound"
        entry = self._misspelt(word, gender)
        return entry, "misspelling" if entry else ""

    def add_single(self, mention: NameMention, gender: str) -> Entry:
        """A person of whom the text gives one name only."""
        entry = self._new_person(mention.parts)
        entry.gender = gender
        entry.sure = mention.sure
        self._use(entry, mention.parts, mention.span)
        return entry

    def note(self, entry: Entry, form: str, span: Span, gender: str = "") -> None:
        entry.names.setdefault(form)
        entry.mentions.append(span)
        entry.gender = entry.gender or gender

    def add_account(self, author: str, handle: str) -> Entry | None:
        """The person or body behind an account, by the display name, else by the letters of the
        handle.
        """
        entry = self._by_author(author) or self._by_handle(handle)
        if entry is None and author:
            name = without_initials(author)
            parts = tuple(name.split())
            entry = (
                self._new_person(parts)
                if len(parts) > 1
                else self.add_phrase(name, PersonKind.UNNAMED)
            )
            entry.name = name
            entry.gender = first_name_gender(parts[0]) or ""
            entry.names.setdefault(name)
        if entry:
            if author:
                entry.names.setdefault(author)
            if handle:
                entry.accounts.setdefault(handle)
        return entry

    def _by_author(self, author: str) -> Entry | None:
        parts = tuple(author.split())
        if len(parts) < 2:
            found = self._by_part.get(fold(author), ()) if author else ()
            return found[0] if found else self._by_phrase.get(fold(author))
        entry = self._known(parts, "")
        if entry and len(entry.parts) == 1:
            self._rename(entry, tuple(without_initials(author).split()))
        return entry or self._by_phrase.get(fold(author))

    def _by_handle(self, handle: str) -> Entry | None:
        letters = fold(handle.split("@")[0].split(".")[0].replace("_", ""))
        for part, entries in self._by_part.items():
            for entry in entries if len(part) > 3 and part in letters else ():
                if len(entry.parts) > 1 and all(
                    fold(p) in letters for p in (entry.parts[0], entry.parts[-1])
                ):
                    return entry
        return None

    def _in_nominative(self, parts: tuple[str, ...]) -> tuple[str, ...]:
        """»Angela Merkels« as »Angela Merkel« where the text has the surname without the s."""
        for form in list(nominatives(parts[-1]))[1:]:
            if self._by_part.get(fold(form)):
                return (*parts[:-1], form)
        return parts

    def _known(self, parts: tuple[str, ...], gender: str) -> Entry | None:
        candidates = self._by_full.get((fold(parts[0]), fold(parts[-1])), [])
        if candidates:
            return candidates[0]
        for entry in self._by_part.get(fold(parts[-1]), ()):
            if len(entry.parts) > 1 and _first_names_agree(entry.parts, parts):
                return entry
        if gender_free := [e for e in self._by_part.get(fold(parts[-1]), ()) if len(e.parts) == 1]:
            return gender_free[0] if gender_free[0].gender in ("", gender) or not gender else None
        return self._misspelt_full(parts)

    def _misspelt_full(self, parts: tuple[str, ...]) -> Entry | None:
        """»Angela Merkell« beside »Angela Merkel«: the same first name, one slip in the surname."""
        surname = fold(parts[-1])
        for slip in deletions(surname):
            for entry in self._by_slip.get(slip, ()):
                same_first = len(entry.parts) > 1 and fold(entry.parts[0]) == fold(parts[0])
                if same_first and is_misspelling(fold(entry.parts[-1]), surname):
                    return entry
        return None

    def _misspelt(self, word: str, gender: str) -> Entry | None:
        folded = fold(word)
        found = {
            id(entry): entry
            for slip in deletions(folded)
            for entry in self._by_slip.get(slip, ())
            if entry.gender in ("", gender) or not gender
            if is_misspelling(fold(entry.parts[-1]), folded)
        }
        return next(iter(found.values())) if len(found) == 1 else None

    def _by_part_of(self, folded: str, gender: str) -> Entry | None:
        entries = [
            e for e in self._by_part.get(folded, ()) if not gender or e.gender in ("", gender)
        ]
        if not entries:
            return None
        surnames = [entry for entry in entries if fold(entry.parts[-1]) == folded]
        return max(surnames or entries, key=lambda entry: entry.seen_at)

    def is_shared(self, word: str, gender: str = "") -> bool:
        """Whether several persons of the text bear this surname and nothing tells them apart."""
        folded = {fold(form) for form in nominatives(word)}
        bearers = {
            id(e)
            for form in folded
            for e in self._by_part.get(form, ())
            if not gender or e.gender in ("", gender)
        }
        return len(bearers) > 1

    def _which_part(self, entry: Entry, form: str) -> str:
        if len(entry.parts) == 1:
            return "full_name"
        return "surname" if fold(entry.parts[-1]) == fold(form) else "first_name"

    def _new_person(self, parts: tuple[str, ...]) -> Entry:
        entry = Entry(" ".join(parts), PersonKind.PERSON, parts=parts)
        self.entries.append(entry)
        self._index(entry, parts)
        return entry

    def _index(self, entry: Entry, parts: tuple[str, ...]) -> None:
        self._by_full[(fold(parts[0]), fold(parts[-1]))].append(entry)
        keys = {fold(part) for part in parts if not is_initial(part) and part[0].isupper()}
        keys |= {fold(piece) for piece in parts[-1].split("-") if len(piece) > 3}
        # »von der Leyen«
        keys |= {fold(" ".join(parts[start:])) for start in range(1, len(parts) - 1)}
        for key in keys:
            if entry not in self._by_part[key]:
                self._by_part[key].append(entry)
        for slip in deletions(fold(parts[-1])):
            if entry not in self._by_slip[slip]:
                self._by_slip[slip].append(entry)

    def _use(self, entry: Entry, parts: tuple[str, ...], span: Span) -> None:
        if len(parts) > len(entry.parts):
            self._rename(entry, parts)
        entry.names.setdefault(" ".join(parts))
        entry.mentions.append(span)

    def _rename(self, entry: Entry, parts: tuple[str, ...]) -> None:
        entry.parts, entry.name = parts, " ".join(parts)
        self._index(entry, parts)

    # Bodies, groups and the unnamed
    # ---------------------------------------------------------------------------

    def add_phrase(self, name: str, kind: PersonKind, aliases: Iterable[str] = ()) -> Entry:
        """The entry of a body, group or unnamed source, which a phrase without article names."""
        keys = [fold(form) for form in (name, *aliases)]
        entry = next((self._by_phrase[key] for key in keys if key in self._by_phrase), None)
        if entry is None:
            entry = Entry(name, kind)
            self.entries.append(entry)
        if (
            len(name) > len(entry.name)
            and entry.kind is PersonKind.ORGANISATION
            and name[0].isupper()
        ):
            entry.name = name
        for key in keys:
            self._by_phrase.setdefault(key, entry)
        return entry

    def find_phrase(self, name: str) -> Entry | None:
        for form in nominatives(name):
            if entry := self._by_phrase.get(fold(form)):
                return entry
        return None


def _first_names_agree(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """»D. Trump« and »Donald Trump«, »Neil Alden« and »Neil«; not »Frank« and »Walter«."""
    first, second = fold(one[0]).rstrip("."), fold(other[0]).rstrip(".")
    if fold(one[-1]) != fold(other[-1]):
        return False
    if is_initial(one[0]) or is_initial(other[0]):
        return first[:1] == second[:1]
    return (
        first == second
        or first in {fold(part) for part in other[:-1]}
        or second in {fold(part) for part in one[:-1]}
    )
