"""How far a person's name reaches: over particles, initials, hyphens and nicknames."""

from __future__ import annotations

from extraction.coreference.names.before_names import BeforeNames
from extraction.coreference.names.name_forms import first_name_gender, is_initial
from extraction.parse.roles import labels


class NameExtent(BeforeNames):
    """What tells whether a name goes on behind one of its parts."""

    def _next_part(self, index: int) -> int | None:
        """Where the name goes on after the part at ``index``, over particles (»von der«), or
        None.
        """
        if self._closes_office(index):
            return None
        if self._is_hyphenated(index):
            return index + 2
        if self._has_nickname_behind(index):
            return index + 4
        following = index + 1
        while following < len(self.texts) and self.tokens.lower[following] in self.words.particles:
            if following - index > 3 or self.texts[following][0].isupper():
                break
            following += 1
        if following >= len(self.texts) or not self._goes_on(index, following):
            return None
        return following

    def _has_nickname_behind(self, index: int) -> bool:
        """»Robert “Bobby” Calder«: the nickname belongs to the name."""
        if not self.words.nicknames_in_quotes or index + 4 >= len(self.texts):
            return False
        opening, nickname, closing, surname = self.texts[index + 1 : index + 5]
        marked = opening in "“\"‘'" and closing in "”\"’'"
        proper = self.pos[index + 4] == "PROPN" or self.labels[index + 4] == "PER"
        return marked and nickname.istitle() and surname.istitle() and proper

    def _is_hyphenated(self, index: int) -> bool:
        """»Kelly-Ann«, which the English tokenizer takes apart."""
        if index + 2 >= len(self.texts) or self.texts[index + 1] != "-":
            return False
        begins, ends = self.tokens.begins, self.tokens.ends
        joined = ends[index] == begins[index + 1] and ends[index + 1] == begins[index + 2]
        return joined and self.capital[index + 2] and not self._is_function(index + 2)

    def _goes_on(self, index: int, following: int) -> bool:
        text = self.texts[following]
        if is_initial(text) and text[0].isupper():
            return True
        if self._is_surname_of_a_day(index, following):
            return True
        if not self.capital[following] or self._is_function(following):
            return False
        if following > index + 1:
            return self._surname_behind_particle(index, following)
        label = self.labels[following]
        if label == "PER":
            first = self.tokens.heads[following] == index and self._opens_flat_name(following)
            return self.tokens.goes_on[following] or self.labels[index] != "PER" or first
        if self.words.bare_genitives and self.words.is_source(text):
            return False  # »Hans Peters Vorschlag«
        return self.pos[following] == "PROPN" or self._is_part_by_parse(index, following)

    def _is_surname_of_a_day(self, index: int, following: int) -> bool:
        """»Heike Sonntag«: behind a first name, where the parse sees one name."""
        day = self.texts[following] in self.words.never_names and following == index + 1
        first = day and first_name_gender(self.texts[index]) is not None
        return first and self.tokens.deps[following] in labels("name_part")

    def _surname_behind_particle(self, index: int, following: int) -> bool:
        """»Ute von der Aue« and not »Adler und Reuter«, »Reuter von der SPD«."""
        between = self.tokens.lower[index + 1 : following]
        if "und" in between or "y" in between:
            return False
        if all(self.labels[i] == "PER" for i in range(index, following + 1)):
            return True
        first = first_name_gender(self.texts[index]) is not None
        if first and following - index > 2 and not self.texts[following].isupper():
            return True
        return (
            first
            and self.labels[following] in ("", "PER", "LOC")
            and self.pos[following] == "PROPN"
        )
