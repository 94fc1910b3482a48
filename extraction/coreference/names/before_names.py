"""What stands in front of an English name and is no part of it: ranks, places, offices."""

from __future__ import annotations

import re

from extraction.coreference.names.name_forms import first_name_gender
from extraction.coreference.names.names_or_functions import NamesOrFunctions

_LONGEST_RANK = 5  # letters
_INITIALS = 2
_DIGITS_OF_AGE = 2
_LETTERS = re.compile(r"(?:[A-Z]\.){2,3}")


def is_age(text: str) -> bool:
    """Whether a number may be somebody's years."""
    return text.isdigit() and len(text) == _DIGITS_OF_AGE


class BeforeNames(NamesOrFunctions):
    """A text's words, each of which may be asked."""

    def _is_in_front(self, index: int) -> bool:
        """»Karo« and »MCA« in »Karo MCA Rose Otieno«: the rank, and the place that the recogniser
        takes into the name.
        """
        if not self.words.persons_taken_for_organisations:
            return False
        behind = index + 1
        joined = behind < len(self.texts) and self.tokens.goes_on[behind]
        if joined and self._is_rank(behind):
            return True
        return self._is_rank(index) or (joined and self._is_titled(behind))

    def _is_titled(self, index: int) -> bool:
        """»Cathaoirleach Cllr Nora Minihan«: the title in front of a whole name, behind another
        that the recogniser takes into the name.
        """
        title, names = self.texts[index], self.texts[index + 1 : index + 3]
        held = title in self.words.titles and title.istitle() and not self.words.role(title)
        return held and len(names) > 1 and all(text.istitle() for text in names)

    def _is_behind_rank(self, index: int) -> bool:
        english = self.words.persons_taken_for_organisations
        return english and index > 0 and self._is_rank(index - 1)

    def _is_rank(self, index: int) -> bool:
        """»SP Musa Bello«, »CM ML Sethi«: letters in front of a whole name."""
        text = self.texts[index]
        if not text.isupper() or not text.isalpha() or not 2 <= len(text) <= _LONGEST_RANK:
            return False
        return index + 2 < len(self.texts) and self._is_whole_name(index + 1)

    def _is_whole_name(self, first: int) -> bool:
        """Whether two words behind a rank are a name: the first known, by the recogniser or behind
        a place.
        """
        given, surname = self.texts[first : first + 2]
        initials = given.isupper() and given.isalpha() and len(given) == _INITIALS
        if not (initials or given.istitle()) or not surname.istitle():
            return False
        if self.pos[first + 1] != "PROPN" or self._is_told(given) or self._is_told(surname):
            return False
        rank = first - 1
        behind_place = self.tokens.goes_on[rank] and self.texts[rank - 1].istitle()
        known = initials or first_name_gender(given) is not None
        return known or behind_place or "PER" in (self.labels[rank], self.labels[first + 1])

    def _is_told(self, text: str) -> bool:
        return bool(self.words.role(text) or self.words.organisation(text))

    def _has_age_behind(self, index: int) -> bool:
        """»Hale, 20, denied it«, whom the recogniser may not know by the surname alone."""
        comma, years, closing = (*self.texts[index + 1 : index + 4], "", "", "")[:3]
        return is_age(years) and comma == closing == "," and self.pos[index] == "PROPN"

    def _openings(self) -> list[int]:
        """The words that may open a name by their letters."""
        return [
            index
            for index, text in enumerate(self.texts)
            if text[0].isupper() and (self.capital[index] or self._opens_with_initial(index))
        ]

    def _opens_with_initial(self, index: int) -> bool:
        """»P.J.« in front of a surname, where »U.S.« is no person's; »K Ramanan said«."""
        text = self.texts[index]
        if self.labels[index] == "PER" and _LETTERS.fullmatch(text):
            return True
        behind = index + 1
        if len(text) > 1 or not text.isupper() or behind >= len(self.texts):
            return False
        if not self.words.heads_by_parse or not self.texts[behind].istitle():
            return False
        front = self.texts[index - 1] if index else ""
        held = front in self.words.titles or self.words.role(front) is not None  # »Justice R Nair«
        named = self.labels[behind] == "PER" and self.tokens.deps[index] == "compound"
        if held and self.pos[behind] == "PROPN" and text.isascii():  # »Mr Ó Brádaigh«
            return True
        return named and self.tokens.heads[index] >= behind

    def _is_reached(self, first: int) -> bool:
        """»attacked at Ijora Olopa«: a place that the recogniser takes for a person."""
        at = self.words.heads_by_parse and self.tokens.lower[first - 1] == "at"
        stood = at and self.tokens.deps[self.tokens.heads[first - 1]] != "acomp"
        return stood and first_name_gender(self.texts[first]) is None

    def _closes_office(self, index: int) -> bool:
        """»Minister for Public Works Lim Bo Han«: the end of what somebody is minister for."""
        if not self.words.heads_by_parse or self.tokens.deps[index] != "pobj":
            return False
        office = self.tokens.heads[self.tokens.heads[index]]
        return office < index and self.words.role(self.texts[office]) is not None
