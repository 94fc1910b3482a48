"""What stands around a word that may open a name: functions, kinds of organisations, commas. It
tells persons from organisations where the recogniser takes one for the other.
"""

from __future__ import annotations

from collections.abc import Sequence

from extraction.coreference.names.name_forms import first_name_gender
from extraction.parse.person_words import PersonWords
from extraction.parse.roles import labels
from extraction.parse.tokens import Tokens

# The recognisers' labels: Wortlaut's own and spaCy's German ones on the left, OntoNotes (English)
# in terms of them.
_LABELS = {"PERSON": "PER", "GPE": "LOC", "FAC": "LOC", "NORP": "MISC"}
_HYPHENS = ("-", "–", "‑")


class NameSurroundings:
    """A parsed text, asked about the words around each of its tokens."""

    def __init__(self, tokens: Tokens, words: PersonWords) -> None:
        self.tokens = tokens
        self.words = words
        self.texts, self.pos = tokens.texts, tokens.pos
        # most words are in no entity and begin with no capital
        self.labels = [label and _LABELS.get(label, label) for label in tokens.entities]
        self.capital = [
            text[0].isupper() and ((text.isalpha() and len(text) > 1) or _is_capital(text))
            for text in self.texts
        ]

    def _is_apposed_person(self, index: int) -> bool:
        """»its president, Amadou Diallo, …«: between commas behind a function stands who has it,
        not an organisation.
        """
        texts = self.texts
        if not self.words.persons_taken_for_organisations or index < 2 or texts[index - 1] != ",":
            return False
        role = self.words.role(texts[index - 2])
        if role is None or (role.stem in self.words.of_firms and self.labels[index] == "ORG"):
            return False  # »its rival, Brask Foods«
        last = index
        while last + 1 < len(texts) and self.pos[last + 1] == "PROPN":
            last += 1
        names = texts[index : last + 1]
        closed = last + 1 < len(texts) and texts[last + 1] in (",", ".")
        plain = all(name.istitle() and not self.words.organisation(name) for name in names)
        return closed and plain and len(names) in (2, 3)

    def _end_of_apposed_firm(self, index: int) -> int | None:
        """»the operator, Dunmore Transit, …«: where the name in apposition to a kind of
        organisation ends, whatever the recogniser takes it for; None where there is none.
        """
        texts = self.texts
        if index < 2 or texts[index - 1] != "," or not self._is_kind_of_firm(index - 2):
            return None
        if first_name_gender(texts[index]) is not None:
            return None
        last = index
        while last + 1 < len(texts) and self.pos[last + 1] == "PROPN" and self.capital[last + 1]:
            last += 1
        closed = last + 1 < len(texts) and texts[last + 1] in ",."
        return last if closed and self._is_apposed(index, last) else None

    def _is_before_party(self, index: int) -> bool:
        """»Clay Buckner, R-Mesa Roja«: two capitals in front of the letter of a party."""
        behind = index + 2
        if not self.words.title_functions or behind >= len(self.texts):
            return False
        if not self._is_party(behind):
            return False
        names = self.texts[index:behind]
        return self.pos[index + 1] == "PROPN" and all(name.istitle() for name in names)

    def _is_behind_party(self, index: int) -> bool:
        """»Ray Teller, R-Ark.«: the place that somebody has a seat for."""
        if self.capital[index - 1]:
            index -= 1  # »R-Mesa Roja«
        joined = index > 2 and self.texts[index - 1] in _HYPHENS
        return joined and self._is_party(index - 3)

    def _is_party(self, comma: int) -> bool:
        return letter_of_party(self.texts, comma) in self.words.title_functions

    def _is_seat_in_front(self, index: int) -> bool:
        """»Nationalrat Beat Zumstein«: whatever the recogniser makes of it, a member of it."""
        if not 0 <= index < len(self.texts) - 1 or not self.capital[index + 1]:
            return False
        if self.tokens.lower[index] not in self.words.seats:
            return False
        if first_name_gender(self.texts[index + 1]) is not None:
            return True
        return self.pos[index + 1] == "PROPN" and (
            self.labels[index + 1] == "PER" or self._are_two_names(index + 1)
        )

    def _are_two_names(self, index: int) -> bool:
        """Two capitals that the recogniser joins, of which the second is no kind of body."""
        behind = index + 1
        if behind >= len(self.texts) or not self.tokens.goes_on[behind]:
            return False
        names = self.texts[index : behind + 1]
        return all(name.istitle() and not self.words.organisation(name) for name in names)

    def _is_apposed(self, first: int, last: int) -> bool:
        """Whether two to four words hang, as an apposition, on the word before their comma."""
        words = range(first, last + 1)
        heads = {self.tokens.heads[i] for i in words}.difference(words)
        apposed = any(self.tokens.deps[i] in labels("apposition") for i in words)
        return 2 <= len(words) <= 4 and apposed and heads == {first - 2}

    def _is_kind_of_firm(self, index: int) -> bool:
        """A common noun for an organisation, unless somebody has a function in it: »the head of
        the agency, Hoop Scheffer«.
        """
        if self.pos[index] != "NOUN" or not self.words.organisation(self.texts[index]):
            return False
        above = index
        for _ in range(3):
            above = self.tokens.heads[above]
            if above < index and self.words.role(self.texts[above]):
                return False
        return True

    def _is_behind_role(self, index: int) -> bool:
        """»tomato farmer Lana Boatwright«: two capitals behind what only a person is, in small
        letters, are nobody's firm.
        """
        if not self.words.persons_taken_for_organisations or not index:
            return False
        role = self.words.role(self.texts[index - 1])
        if not role or role.stem in self.words.of_firms or self.texts[index - 1][0].isupper():
            return False
        last = index
        while last + 1 < len(self.texts) and self.pos[last + 1] == "PROPN":
            last += 1
        names = self.texts[index : last + 1]
        plain = all(name.istitle() and not self.words.organisation(name) for name in names)
        return plain and len(names) == 2


def letter_of_party(texts: Sequence[str], comma: int) -> str:
    """»D« behind the comma or bracket of »Amy Park, D-Ohio«; empty without."""
    if texts[comma] not in (",", "(") or comma + 2 >= len(texts):
        return ""
    letter, hyphen, _ = texts[comma + 1].partition("-")
    joined = hyphen or texts[comma + 2] in _HYPHENS
    return letter if joined and len(letter) == 1 else ""


def _is_capital(text: str) -> bool:
    """Whether ``text`` can be a part of a name by its letters: a capital first, and more than an
    initial.
    """
    return (
        text[0].isupper()
        and len(text) > 1
        and text[1] != "."
        and (text[0].isalpha() or any(letter.isalpha() for letter in text))
    )
