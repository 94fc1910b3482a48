"""The first reading of a text: everybody and every body that it names, with their positions."""

from __future__ import annotations

from dataclasses import replace

from extraction.coreference.abbreviations import abbreviation_behind
from extraction.coreference.entities import Entry, Register
from extraction.coreference.mentions import NameMention, find_names
from extraction.coreference.name_forms import first_name_gender, fold, nominatives
from extraction.coreference.positions import NamedPosition, PositionReader
from extraction.parse.person_words import PersonWords
from extraction.parse.tokens import Tokens
from extraction.records import PersonKind


class Cast:
    """``names`` and ``entry_of`` go by a name's first token; ``titled`` are the tokens of functions
    beside names.
    """

    def __init__(self, tokens: Tokens, words: PersonWords, register: Register) -> None:
        self.tokens = tokens
        self.words = words
        self.register = register
        self.names = {name.first: name for name in find_names(tokens, words)}
        self.entry_of: dict[int, Entry] = {}
        self.titled: set[int] = set()
        self._gather_names()

    def _gather_names(self) -> None:
        persons = [name for name in self.names.values() if name.kind is PersonKind.PERSON]
        for name in persons:
            if len(name.parts) > 1 and name.sure:
                self.entry_of[name.first] = self.register.add_full(name, self._title_gender(name))
        for name in persons:
            if name.first not in self.entry_of:
                self._gather_single(name)
        for name in list(self.names.values()):
            if name.kind is PersonKind.ORGANISATION and not self._gather_surname(name):
                self._gather_body(name)
        positions = PositionReader(self.tokens, self.words)
        for name in persons:
            if entry := self.entry_of.get(name.first):
                for position in positions.of(name):
                    self._add_position(entry, position)

    def _gather_single(self, name: NameMention) -> None:
        gender = self._title_gender(name)
        entry, how = self.register.find(name.text if len(name.parts) > 1 else name.parts[0], gender)
        if entry is None and len(name.parts) > 1:
            entry, how = self.register.find(name.parts[-1], gender)
        if entry is None and name.sure:
            entry = self.register.add_single(name, gender)
        elif entry is not None:
            self.register.note(entry, self._form(name, how), name.span, gender)
        if entry is not None:
            self.entry_of[name.first] = entry

    def _gather_surname(self, name: NameMention) -> bool:
        """The English recogniser takes a bare surname for a body at times; a person of that name
        tells better.
        """
        if not self.words.persons_taken_for_organisations or len(name.parts) > 1:
            return False
        entry, how = self.register.find(name.parts[0])
        if entry is None or how != "surname":
            return False
        self.names[name.first] = replace(name, kind=PersonKind.PERSON)
        self.register.note(entry, name.text, name.span)
        self.entry_of[name.first] = entry
        return True

    def _form(self, name: NameMention, how: str) -> str:
        """The form of the name that is kept: not the genitive, not the compound."""
        if how == "genitive":
            return list(nominatives(name.text))[-1]
        return name.text.split("-")[0] if how == "compound" else name.text

    def _gather_body(self, name: NameMention) -> None:
        entry = self.register.find_phrase(name.text) or self.register.add_phrase(
            name.text, PersonKind.ORGANISATION
        )
        self.register.note(entry, entry.name if entry.name == name.text else name.text, name.span)
        entry.heads.add(fold(name.parts[-1]))
        if short := abbreviation_behind(self.tokens, name.last):
            self.register.add_phrase(entry.name, PersonKind.ORGANISATION, [short])
            entry.names.setdefault(short)
        self.entry_of[name.first] = entry

    def _title_gender(self, name: NameMention) -> str:
        for index in range(max(0, name.first - 2), name.first):
            text = self.tokens.texts[index]
            if gender := self.words.title_gender.get(text):
                return gender
            if index == name.first - 1 and text[0].isupper() and (role := self.words.role(text)):
                return role.gender
        return (first_name_gender(name.parts[0]) or "") if len(name.parts) > 1 else ""

    def _add_position(self, entry: Entry, position: NamedPosition) -> None:
        entry.positions.setdefault(position.title, []).append(position.span)
        entry.gender = entry.gender or position.role.gender
        for index in range(position.first, position.last + 1):
            text = self.tokens.texts[index]
            if (text[0].isupper() or not self.words.capital_nouns) and (
                role := self.words.role(text)
            ):
                entry.heads |= {fold(text), role.stem}
                self.titled.add(index)
        entry.heads.add(position.role.stem)
