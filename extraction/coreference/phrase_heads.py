"""The word that decides whom a phrase is about, and the name that stands at it or in apposition."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from extraction.coreference.mentions import NameMention
from extraction.coreference.name_forms import first_name_gender, nominatives
from extraction.parse.person_words import PersonWords
from extraction.parse.roles import labels
from extraction.parse.tokens import Tokens
from extraction.records import PersonKind

_QUOTES = frozenset("„“”\"»«›‹‚‘’'")
# What a nominalised adjective or a name in small letters (»eBay«) may be taken for.
_NAMING = frozenset(("ADJ", "X", "VERB"))
_NOUNS = frozenset(("NOUN", "PROPN"))
_INFLECTED = ("e", "en", "er", "es")


class PhraseHeads:
    """Finds the heads of the phrases of one text, whose names are already known by their first
    token.
    """

    def __init__(
        self, tokens: Tokens, names: Mapping[int, NameMention], words: PersonWords
    ) -> None:
        self.tokens = tokens
        self.names = names
        self.words = words

    def head(self, first: int, last: int) -> int | None:
        """The first noun or name that no preposition in front makes a part of an attribute."""
        if self.words.heads_by_parse and (parsed := self._parsed_head(first, last)) is not None:
            return parsed
        texts, pos = self.tokens.texts, self.tokens.pos
        for index in range(self._past_attribute(first, last), last + 1):
            if index in self.names or pos[index] in _NOUNS:
                return self._past_compound(self._past_owner(index, last), last)
        others = [i for i in range(first, last + 1) if texts[i][0].isupper() or pos[i] in _NAMING]
        return others[-1] if others else None

    def _past_attribute(self, first: int, last: int) -> int:
        """»der für die Aufsicht zuständige Vizechef«: where the noun is looked for, behind the
        attribute.
        """
        texts, pos = self.tokens.texts, self.tokens.pos
        if first + 2 > last or pos[first] != "DET" or pos[first + 1] != "ADP":
            return first
        for index in range(first + 2, last):
            if texts[index] in (",", ";"):
                break
            inflected = texts[index][0].islower() and texts[index].endswith(_INFLECTED)
            if inflected and pos[index] in _NAMING and pos[index - 1] in _NOUNS | {"NUM"}:
                return index + 1
        return first

    def _past_owner(self, index: int, last: int) -> int:
        """»Marsins Promoter«, »Luxemburgs Außenministerin«: who has the function, not whose it
        is.
        """
        end = self.names[index].last if index in self.names else index
        word = self.tokens.texts[end]
        if end + 1 > last or not word.endswith(("s", "'", "’")) or not word[0].isupper():
            return index
        if end == index and first_name_gender(word) is not None:
            return index  # »Klaus Richter«
        named = self.tokens.pos[end + 1] == "NOUN" and end + 2 <= last and end + 2 in self.names
        return end + 1 if named or self.words.role(self.tokens.texts[end + 1]) else index

    def _parsed_head(self, first: int, last: int) -> int | None:
        """In »Transport minister Nadia Rahman« the last noun is the head; the parse tells it from
        an apposition.
        """
        for index in range(first, last + 1):
            if self.tokens.pos[index] in _NOUNS and not first <= self.tokens.heads[index] <= last:
                return index
        return None

    def _past_compound(self, index: int, last: int) -> int:
        """»Berliner Polizei«, »Außenminister Lawrow«: a place in front of a body is not the
        head.
        """
        following = index + 1
        while (
            following <= last
            and index not in self.names
            and not self.words.role(self.tokens.texts[index])
        ):
            if self.tokens.pos[index] != "PROPN" or not self.words.role(
                self.tokens.texts[following]
            ):
                break
            index, following = following, following + 1  # »Serbiens Präsident«, »Foreign Secretary«
        if (
            following <= last
            and index not in self.names
            and self.tokens.texts[index].endswith("er")
        ):
            place = (
                self.tokens.pos[index] in ("ADJ", "PROPN", "NOUN")
                and self.tokens.pos[following] == "NOUN"
            )
            if place and not self.words.role(self.tokens.texts[index]):
                return following
        if index in self.names and self.names[index].kind is PersonKind.ORGANISATION:
            behind = self.names[index].last + 1
            if behind <= last and self.words.role(self.tokens.texts[behind]):
                return behind
            return self._organisation_head(self.names[index], last)
        return index

    def _organisation_head(self, name: NameMention, last: int) -> int:
        if name.last + 1 <= last and self.tokens.texts[name.last + 1] in ("-", "–"):
            return name.first
        heads = [
            i
            for i in range(name.first, min(name.last, last) + 1)
            if self.words.body(self.tokens.texts[i])
        ]
        return heads[0] if heads else name.first

    def name(self, first: int, last: int, head: int) -> NameMention | None:
        """The name that the phrase is about: at its head, in apposition, not in an attribute of
        it.
        """
        if head in self.names:
            return self.names[head]
        inside = next(
            (n for i in range(first, head + 1) if (n := self.names.get(i)) and n.last >= head), None
        )
        if inside:
            return inside
        noun = self.tokens.texts[head]
        if not self.words.role(noun) and noun not in self.words.titles:
            return self._apposed_to_noun(head, last)
        for index in range(head + 1, last + 1):
            name = self.names.get(index)
            if name and name.kind is PersonKind.PERSON and self._is_apposed(head, name):
                return name
        return None

    def _apposed_to_noun(self, head: int, last: int) -> NameMention | None:
        """»Torhüter Neuer« with a noun that no lexicon knows."""
        name = self.names.get(head + 1)
        noun = self.tokens.texts[head]
        known = self.words.body(noun) or self.words.is_source(noun)
        if name and name.sure and not known and name.last <= last:
            return name
        return (
            self._apposed_by_parse(head, last) if self.words.heads_by_parse and not known else None
        )

    def _apposed_by_parse(self, head: int, last: int) -> NameMention | None:
        """»His rival, Senator Joyce Tran«: whom the parse puts in apposition, title and all."""
        for child in self.tokens.children[head]:
            if self.tokens.deps[child] in labels("apposition") and head < child <= last:
                inside = range(max(head + 1, self.tokens.left_edge(child)), child + 1)
                found = next(
                    (n for i in inside if (n := self.names.get(i)) and n.last >= child), None
                )
                if found and found.kind is PersonKind.PERSON:
                    return found
        return None

    def _is_apposed(self, head: int, name: NameMention) -> bool:
        before = name.first - 1
        if before == head:
            return not self._is_genitive_attribute(name)
        text, word = self.tokens.texts[before], self.tokens.lower[before]
        if text in (",", "–", "-") or text in self.words.titles:
            return True
        if text in _QUOTES or word in self.words.conjunctions:
            return False
        if self._opens_attribute(before) or word in self.words.determiners["definite"]:
            return False
        if self.words.role(text):
            # »der Vizekanzler und Arbeitsminister Müntefering«, but »die Sprecherin von Minister
            # Müntefering«
            return not any(self._opens_attribute(i) for i in range(head + 1, name.first))
        return len(name.parts) > 1

    def _opens_attribute(self, index: int) -> bool:
        return (
            self.tokens.pos[index] == "ADP"
            or self.tokens.lower[index] in self.words.determiners["genitive"]
        )

    def _is_genitive_attribute(self, name: NameMention) -> bool:
        """»ein Sprecher Merkels«: the bare name stands elsewhere in the text."""
        last = name.parts[-1]
        stems = list(nominatives(last))[1:]
        return any(stem in self._surnames for stem in stems)

    @cached_property
    def _surnames(self) -> frozenset[str]:
        return frozenset(
            piece
            for name in self.names.values()
            for piece in (name.parts[-1], *name.parts[-1].split("-"))
        )
