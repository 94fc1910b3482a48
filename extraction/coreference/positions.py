"""Titles and functions that stand beside a name: in front of it, or in apposition behind it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from extraction.coreference.mentions import NameMention
from extraction.parse.person_words import PersonWord, PersonWords
from extraction.parse.roles import labels
from extraction.parse.tokens import Tokens
from extraction.records import Span

_REACH = 20  # tokens that an apposition may have
_QUOTES = frozenset('„“”"»«›‹‚‘')


@dataclass(frozen=True, slots=True)
class NamedPosition:
    """``title`` in the nominative without article, where it stands, the tokens it takes and the
    role it names.
    """

    title: str
    span: Span
    first: int
    last: int
    role: PersonWord


class PositionReader:
    """Reads the positions around the names of one text."""

    def __init__(self, tokens: Tokens, words: PersonWords) -> None:
        self.tokens = tokens
        self.words = words

    def of(self, name: NameMention) -> Iterator[NamedPosition]:
        """The positions that the text gives the bearer of ``name`` at this place."""
        for position in (self.before(name), self.behind(name)):
            if position:
                yield position

    def before(self, name: NameMention) -> NamedPosition | None:
        last = name.first - 1
        while last > 0 and self._is_mere_title(last):
            last -= 1
        if last < 0:
            return None
        if self._is_role(last):
            return self._position(self._start(last), last)
        # »der Direktor des Amtes für Statistik, Max Muster« and »Außenminister der Ukraine Max
        # Muster«
        comma = self.tokens.texts[last] == ","
        if not comma and (len(name.parts) < 2 or self.tokens.pos[last] not in ("NOUN", "PROPN")):
            return None
        first = self._opening_role(last - 1 if comma else last)
        return (
            None
            if first is None
            else self._position(self._start(first), last - 1 if comma else last)
        )

    def behind(self, name: NameMention) -> NamedPosition | None:
        index = self._after_brackets(name.last + 1)
        if index + 1 >= len(self.tokens) or self.tokens.texts[index] not in (",", "–", "-"):
            return None
        first = noun = index + 1
        while noun < len(self.tokens) and noun - first < 6 and self._modifies(noun):
            noun += 1
        if noun >= len(self.tokens) or self._role(noun) is None:
            return None
        last = noun
        while last + 1 < len(self.tokens) and last - noun < _REACH and not self._closes(last + 1):
            last += 1
        while self.tokens.lower[first] in self.words.articles:
            first += 1
        return self._position(min(first, noun), last)

    def _is_mere_title(self, index: int) -> bool:
        text = self.tokens.texts[index]
        return text in self.words.titles and not self.words.role(text)

    def _after_brackets(self, index: int) -> int:
        if index < len(self.tokens) and self.tokens.texts[index] == "(":
            for end in range(index + 1, min(index + 8, len(self.tokens))):
                if self.tokens.texts[end] == ")":
                    return end + 1
        return index

    def _modifies(self, index: int) -> bool:
        return self.tokens.pos[index] in ("DET", "ADJ", "ADV") and self._role(index) is None

    def _closes(self, index: int) -> bool:
        text = self.tokens.texts[index]
        if self.tokens.pos[index] in ("VERB", "AUX") or text.isspace() or text in _QUOTES:
            return True
        return text in ".,;:!?()–"

    def _is_role(self, index: int) -> bool:
        if self._role(index) is not None:
            return True
        plain = self.tokens.pos[index] == "NOUN" and not self.tokens.entities[index]
        return plain and self._may_be_function(index)

    def _may_be_function(self, index: int) -> bool:
        """A noun that no lexicon knows, right in front of a name: »Torhüter Neuer«; not »in der
        Sendung Merkel«.
        """
        text = self.tokens.texts[index]
        known = self.words.body(text) or self.tokens.lower[index] in self.words.sources
        if known or text in self.words.never_names or not text[0].isupper():
            return False
        return self.tokens.deps[index] not in labels("no_function") and text.isalpha()

    def _role(self, index: int) -> PersonWord | None:
        text = self.tokens.texts[index]
        noun = self.tokens.pos[index] in ("NOUN", "PROPN") or text[0].isupper()
        return self.words.role(text) if noun else None

    def _opening_role(self, last: int) -> int | None:
        """The function at which a noun phrase opens that ends at ``last``; its attributes have no
        verb or comma.
        """
        begin = last
        while begin > 0 and last - begin < _REACH and not self._closes(begin - 1):
            begin -= 1
        nearest = None
        for index in range(begin, last + 1):
            if self._role(index) is None:
                continue
            start = self._start(index)
            if start == begin or (
                self.tokens.lower[start - 1] in self.words.determiners["definite"]
                and start - 1 == begin
            ):
                return index
            if (
                self.tokens.lower[start - 1]
                not in self.words.determiners["genitive"] | self.words.of
            ):
                nearest = index
        return nearest

    def _start(self, role: int) -> int:
        """Where the title begins: adjectives and further functions in front belong to it."""
        tokens, start = self.tokens, role
        while start > 0:
            before = start - 1
            if (
                tokens.pos[before] == "ADJ"
                and not tokens.starts[before]
                and tokens.texts[before].isalpha()
            ):
                start -= 1
            elif (
                tokens.lower[before] in self.words.conjunctions
                and start > 1
                and self._role(start - 2)
            ):
                start -= 2
            elif self._modifies_in_front(before, role):
                start -= 1
            else:
                break
        return start

    def _modifies_in_front(self, index: int, role: int) -> bool:
        """»Transport minister«, and in lower case »fire chief«."""
        tokens = self.tokens
        if tokens.deps[index] not in labels("modifier") or tokens.heads[index] > role:
            return False
        return tokens.texts[index][0].isupper() or not self.words.capital_nouns

    def _position(self, first: int, last: int) -> NamedPosition | None:
        role_at = next((index for index in range(first, last + 1) if self._role(index)), None)
        role = self._role(role_at) if role_at is not None else None
        span = self.tokens.span(first, last)
        title = " ".join(self.tokens.text[slice(*span)].split())
        if role is None or role_at is None:
            return NamedPosition(title, span, first, last, PersonWord(self.tokens.lower[last]))
        return NamedPosition(self._nominative(title, first, role_at, role), span, first, last, role)

    def _nominative(self, title: str, first: int, role_at: int, role: PersonWord) -> str:
        """»der frühere Minister« is a »früherer Minister« without the article."""
        if self.tokens.pos[first] != "ADJ" or role_at == first or role.gender not in ("m", "f"):
            return title
        adjective, _, rest = title.partition(" ")
        stem = adjective.removesuffix("n") if adjective.endswith("en") else adjective
        if not stem.endswith("e"):
            return title
        return f"{stem}r {rest}" if role.gender == "m" else f"{stem} {rest}"
