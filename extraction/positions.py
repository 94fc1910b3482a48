"""Titles and functions that stand beside a name: in front of it, or in apposition behind it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from extraction.mentions import NameMention
from extraction.person_words import PersonWord, PersonWords
from extraction.records import Span
from extraction.roles import labels

_REACH = 20  # tokens that an apposition may have
_QUOTES = frozenset('„“”"»«›‹‚‘')


@dataclass(frozen=True, slots=True)
class NamedPosition:
    """``title`` in the nominative without article, where it stands, the tokens it takes and the role it names."""

    title: str
    span: Span
    first: int
    last: int
    role: PersonWord


class PositionReader:
    """Reads the positions around the names of one text."""

    def __init__(self, doc: Doc, text: str, words: PersonWords) -> None:
        self.doc = doc
        self.text = text
        self.words = words

    def of(self, name: NameMention) -> Iterator[NamedPosition]:
        """The positions that the text gives the bearer of ``name`` at this place."""
        for position in (self.before(name), self.behind(name)):
            if position:
                yield position

    def before(self, name: NameMention) -> NamedPosition | None:
        last = name.first - 1
        while last > 0 and self.doc[last].text in self.words.titles and not self.words.role(self.doc[last].text):
            last -= 1
        if last < 0:
            return None
        if self._is_role(last):
            return self._position(self._start(last), last)
        # »der Direktor des Amtes für Statistik, Max Muster« and »Außenminister der Ukraine Max Muster«
        comma = self.doc[last].text == ","
        if not comma and (len(name.parts) < 2 or self.doc[last].pos_ not in ("NOUN", "PROPN")):
            return None
        first = self._opening_role(last - 1 if comma else last)
        return None if first is None else self._position(self._start(first), last - 1 if comma else last)

    def behind(self, name: NameMention) -> NamedPosition | None:
        index = self._after_brackets(name.last + 1)
        if index + 1 >= len(self.doc) or self.doc[index].text not in (",", "–", "-"):
            return None
        first = noun = index + 1
        while noun < len(self.doc) and noun - first < 6 and self._modifies(noun):
            noun += 1
        if noun >= len(self.doc) or self._role(noun) is None:
            return None
        last = noun
        while last + 1 < len(self.doc) and last - noun < _REACH and not self._closes(last + 1):
            last += 1
        while self.doc[first].lower_ in self.words.determiners["definite"] | self.words.determiners["indefinite"]:
            first += 1
        return self._position(min(first, noun), last)

    def _after_brackets(self, index: int) -> int:
        if index < len(self.doc) and self.doc[index].text == "(":
            for end in range(index + 1, min(index + 8, len(self.doc))):
                if self.doc[end].text == ")":
                    return end + 1
        return index

    def _modifies(self, index: int) -> bool:
        token = self.doc[index]
        return token.pos_ in ("DET", "ADJ", "ADV") and self._role(index) is None

    def _closes(self, index: int) -> bool:
        token = self.doc[index]
        if token.pos_ in ("VERB", "AUX") or token.is_space or token.text in _QUOTES:
            return True
        return token.text in ".,;:!?()–"

    def _is_role(self, index: int) -> bool:
        token = self.doc[index]
        if self._role(index) is not None:
            return True
        return token.pos_ == "NOUN" and not token.ent_type_ and self._may_be_function(index)

    def _may_be_function(self, index: int) -> bool:
        """A noun that no lexicon knows, right in front of a name: »Torhüter Neuer«; not »in der Sendung Merkel«."""
        token = self.doc[index]
        known = self.words.body(token.text) or token.lower_ in self.words.sources
        if known or token.text in self.words.never_names or not token.text[0].isupper():
            return False
        return token.dep_ not in labels("no_function") and token.text.isalpha()

    def _role(self, index: int) -> PersonWord | None:
        token = self.doc[index]
        noun = token.pos_ in ("NOUN", "PROPN") or token.text[0].isupper()
        return self.words.role(token.text) if noun else None

    def _opening_role(self, last: int) -> int | None:
        """The function at which a noun phrase opens that ends at ``last``; its attributes have no verb or comma."""
        begin = last
        while begin > 0 and last - begin < _REACH and not self._closes(begin - 1):
            begin -= 1
        nearest = None
        for index in range(begin, last + 1):
            if self._role(index) is None:
                continue
            start = self._start(index)
            if start == begin or (
                self.doc[start - 1].lower_ in self.words.determiners["definite"] and start - 1 == begin
            ):
                return index
            if self.doc[start - 1].lower_ not in self.words.determiners["genitive"] | self.words.of:
                nearest = index
        return nearest

    def _start(self, role: int) -> int:
        """Where the title begins: adjectives and further functions in front belong to it."""
        start = role
        while start > 0:
            before = self.doc[start - 1]
            if before.pos_ == "ADJ" and not before.is_sent_start and before.text.isalpha():
                start -= 1
            elif before.lower_ in self.words.conjunctions and start > 1 and self._role(start - 2):
                start -= 2
            elif before.dep_ in labels("modifier") and before.head.i <= role and self._may_open(before):
                start -= 1
            else:
                break
        return start

    def _may_open(self, token: Token) -> bool:
        """»Transport minister«, and in lower case »fire chief«."""
        return token.text[0].isupper() or self.doc.lang_ == "en"

    def _position(self, first: int, last: int) -> NamedPosition | None:
        role_at = next((index for index in range(first, last + 1) if self._role(index)), None)
        role = self._role(role_at) if role_at is not None else None
        span = (self.doc[first].idx, self.doc[last].idx + len(self.doc[last].text))
        title = " ".join(self.text[span[0] : span[1]].split())
        if role is None or role_at is None:
            return NamedPosition(title, span, first, last, PersonWord(self.doc[last].lower_))
        return NamedPosition(self._nominative(title, first, role_at, role), span, first, last, role)

    def _nominative(self, title: str, first: int, role_at: int, role: PersonWord) -> str:
        """»der frühere Minister« is a »früherer Minister« without the article."""
        if self.doc[first].pos_ != "ADJ" or role_at == first or role.gender not in ("m", "f"):
            return title
        adjective, _, rest = title.partition(" ")
        stem = adjective.removesuffix("n") if adjective.endswith("en") else adjective
        if not stem.endswith("e"):
            return title
        return f"{stem}r {rest}" if role.gender == "m" else f"{stem} {rest}"
