"""Names of persons and bodies as they stand in a parsed text.

The named-entity recogniser gives most of them; it misses surnames in bad company and cuts long ones short. So names are
also read from first names, titles and functions in front, and stretched over particles, initials and further parts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from spacy.tokens import Doc

from extraction.name_forms import first_name_gender, is_initial
from extraction.person_words import PersonWords
from extraction.records import PersonKind, Span
from extraction.roles import labels

_LONGEST_NAME = 8  # words
# The recognisers' labels: Wortlaut's own and spaCy's German ones on the left, OntoNotes (English) in terms of them.
_LABELS = {"PERSON": "PER", "GPE": "LOC", "FAC": "LOC", "NORP": "MISC"}


@dataclass(frozen=True, slots=True)
class NameMention:
    """A name at tokens ``first`` to ``last`` (inclusive), without titles and functions; ``parts`` as written."""

    first: int
    last: int
    span: Span
    parts: tuple[str, ...]
    kind: PersonKind
    sure: bool
    """Whether recogniser, first name or title say so, not only the capital letter."""

    @property
    def text(self) -> str:
        return " ".join(self.parts)


def find_names(doc: Doc, words: PersonWords) -> list[NameMention]:
    """Names in text order, without overlap."""
    return list(_NameReader(doc, words).names())


class _NameReader:
    def __init__(self, doc: Doc, words: PersonWords) -> None:
        self.doc = doc
        self.words = words
        self.tokens = list(doc)  # spaCy makes a token, and reads its text, anew each time it is asked
        self.texts = [token.text for token in self.tokens]
        self.labels = [""] * len(doc)
        for entity in doc.ents:
            label = _LABELS.get(entity.label_, entity.label_)
            self.labels[entity.start : entity.end] = [label] * (entity.end - entity.start)
        self.firms = self._firms()

    def _firms(self) -> dict[int, int]:
        """Where firms begin and end, by their legal form (»Nordsee Fisch GmbH«)."""
        found = {}
        legal_forms = [self.doc.vocab.strings.add(form) for form in self.words.legal_forms]
        for last in np.flatnonzero(np.isin(self.doc.to_array("ORTH"), legal_forms)).tolist():
            first = last
            while first > 0 and last - first < _LONGEST_NAME and self._names_firm(first - 1):
                first -= 1
            if first < last:
                found[first] = last
        return found

    def _names_firm(self, index: int) -> bool:
        token = self.tokens[index]
        if token.text == "&":
            return True
        return self._is_capital(index) and token.pos_ in ("PROPN", "NOUN", "X") and not self.words.role(token.text)

    def names(self) -> Iterator[NameMention]:
        index = 0
        while index < len(self.texts):
            mention = self._name_at(index)
            if mention:
                yield mention
                index = mention.last + 1
            else:
                index += 1

    def _name_at(self, index: int) -> NameMention | None:
        if not self._is_capital(index):
            return None
        if index in self.firms:
            return self._mention(index, self.firms[index], PersonKind.ORGANISATION, sure=True)
        if self.labels[index] == "ORG" and not (self._has_first_name(index) or self._is_apposed_person(index)):
            return None if self.words.role(self.texts[index]) else self._organisation(index)
        if self._begins_person(index):
            return self._person(index)
        return None

    # Persons --------------------------------------------------------------------------------------------------

    def _begins_person(self, index: int) -> bool:
        if self._is_function(index):
            return False
        if self.labels[index] == "PER" or self._has_first_name(index) or self._is_apposed_person(index):
            return True
        if index + 1 < len(self.texts) and self.words.role(self.texts[index + 1]):
            return False  # »Foreign Secretary« is not called Foreign
        return self._is_proper(index) or self._after_title(index)

    def _has_first_name(self, index: int) -> bool:
        """A known first name with another part of a name behind it."""
        if first_name_gender(self.texts[index]) is None or index + 1 >= len(self.texts):
            return False
        after = self._next_part(index)
        return after is not None and not self._is_function(after)

    def _is_apposed_person(self, index: int) -> bool:
        """»its president, Amadou Diallo, …«: between commas behind a function stands who has it, not a body."""
        doc = self.doc
        if doc.lang_ != "en" or index < 2 or doc[index - 1].text != "," or not self.words.role(doc[index - 2].text):
            return False
        last = index
        while last + 1 < len(doc) and doc[last + 1].pos_ == "PROPN":
            last += 1
        names = [token.text for token in doc[index : last + 1]]
        closed = last + 1 < len(doc) and doc[last + 1].text in (",", ".")
        plain = all(name.istitle() and not self.words.body(name) for name in names)
        return closed and plain and len(names) in (2, 3)

    def _after_title(self, index: int) -> bool:
        if not index or self.labels[index] == "LOC":
            return False
        before, token = self.texts[index - 1], self.tokens[index]
        if before in self.words.titles:
            return True
        # »Innenminister Frankreichs« is not a minister of that name.
        genitive = token.text.endswith("s") and self.labels[index] != "PER"
        return before[:1].isupper() and self.words.role(before) is not None and not genitive

    def _is_proper(self, index: int) -> bool:
        return self.tokens[index].pos_ == "PROPN" and self.labels[index] not in ("LOC", "ORG")

    def _person(self, first: int) -> NameMention:
        last = first
        while last - first < _LONGEST_NAME and (following := self._next_part(last)) is not None:
            last = following
        tokens = self.doc[first : last + 1]
        named = any(self.labels[index] == "PER" for index in range(first, last + 1))
        sure = named or self._after_title(first) or self._is_apposed_person(first)
        sure = sure or (last > first and first_name_gender(tokens[0].text) is not None)
        return self._mention(first, last, PersonKind.PERSON, sure)

    def _next_part(self, index: int) -> int | None:
        """Where the name goes on after the part at ``index``, over particles (»von der«), or None."""
        if self._is_hyphenated(index):
            return index + 2
        following = index + 1
        while following < len(self.texts) and self.tokens[following].lower_ in self.words.particles:
            if following - index > 3 or self.texts[following][0].isupper():
                break
            following += 1
        if following >= len(self.texts) or not self._goes_on(index, following):
            return None
        return following

    def _is_hyphenated(self, index: int) -> bool:
        """»Kelly-Ann«, which the English tokenizer takes apart."""
        if index + 2 >= len(self.texts) or self.texts[index + 1] != "-":
            return False
        joined = not (self.tokens[index].whitespace_ or self.tokens[index + 1].whitespace_)
        return joined and self._is_capital(index + 2) and not self._is_function(index + 2)

    def _goes_on(self, index: int, following: int) -> bool:
        token = self.tokens[following]
        if is_initial(token.text) and token.text[0].isupper():
            return True
        if not self._is_capital(following) or self._is_function(following):
            return False
        if following > index + 1:
            return self._surname_behind_particle(index, following)
        label = self.labels[following]
        if label == "PER":
            return token.ent_iob_ == "I" or self.labels[index] != "PER"
        return token.pos_ == "PROPN" or (token.dep_ in labels("name_part") and label in ("", "PER"))

    def _surname_behind_particle(self, index: int, following: int) -> bool:
        """»Ursula von der Leyen« and not »Merkel und Macron«, »Scholz von der SPD«."""
        between = {token.lower_ for token in self.doc[index + 1 : following]}
        if between & {"und", "y"}:
            return False
        if all(self.labels[i] == "PER" for i in range(index, following + 1)):
            return True
        first = first_name_gender(self.texts[index]) is not None
        if first and following - index > 2 and not self.texts[following].isupper():
            return True
        return first and self.labels[following] in ("", "PER", "LOC") and self.tokens[following].pos_ == "PROPN"

    def _is_function(self, index: int) -> bool:
        """Titles, functions, days and kinds of bodies are capital words too, but no part of a name."""
        text = self.texts[index]
        if text in self.words.titles or text in self.words.never_names:
            return True
        if self.labels[index] == "PER" and self.tokens[index].ent_iob_ == "I" and self.words.is_plain_role(text):
            return False  # »Gerhard Richter«, but not »Energieminister Rafael Muster«
        if self.labels[index] == "PER" and (role := self.words.role(text)) and role.stem in self.words.in_surnames:
            return False  # »Beckmann«
        if self.tokens[index].pos_ == "PROPN" and first_name_gender(text) is not None:
            return False
        return self.words.role(text) is not None or self.words.body(text) is not None

    def _is_capital(self, index: int) -> bool:
        text = self.texts[index]
        return text[0].isupper() and len(text) > 1 and text[1] != "." and any(letter.isalpha() for letter in text)

    # Bodies ---------------------------------------------------------------------------------------------------

    def _organisation(self, first: int) -> NameMention:
        last = first
        while last + 1 < len(self.texts) and self.labels[last + 1] == "ORG" and self.tokens[last + 1].ent_iob_ == "I":
            if self.words.role(self.texts[last + 1]):
                break  # »Serbiens Präsident« is nobody's name
            last += 1
        return self._mention(first, last, PersonKind.ORGANISATION, sure=True)

    def _mention(self, first: int, last: int, kind: PersonKind, sure: bool) -> NameMention:
        tokens = [token for token in self.doc[first : last + 1] if not token.is_space]
        span = (tokens[0].idx, tokens[-1].idx + len(tokens[-1].text))
        parts = [token.text for token in tokens]
        while "-" in parts[1:-1]:
            hyphen = parts.index("-", 1)
            parts[hyphen - 1 : hyphen + 2] = ["".join(parts[hyphen - 1 : hyphen + 2])]
        return NameMention(first, tokens[-1].i, span, tuple(parts), kind, sure)
