"""Whether a word with a capital is part of a name, or a title, function, day or kind of
organisation.
"""

from __future__ import annotations

from extraction.coreference.names.name_forms import first_name_gender
from extraction.coreference.names.name_surroundings import NameSurroundings
from extraction.parse.roles import is_subject, labels


class NamesOrFunctions(NameSurroundings):
    """A text's words, each of which may be asked."""

    def _is_postnominal(self, index: int) -> bool:
        """»Leila Hassan KC«, »Ruth Ames, MP,«, »Jonas Weir MdB«: no part of the name."""
        texts, known = self.texts, self.words.postnominals
        if texts[index] not in known or not index:
            return False
        before = index - 1
        while before > 0 and (texts[before] == "," or texts[before] in known):
            before -= 1
        return self.capital[before] and self.pos[before] == "PROPN"

    def _is_function(self, index: int) -> bool:
        """Titles, functions, days and kinds of organisations have capitals too, but are no part
        of a name.
        """
        text = self.texts[index]
        if self._is_behind_first_name(index):
            return False
        if text in self.words.titles or text in self.words.never_names:
            return True
        if self._is_postnominal(index):
            return True
        if self.labels[index] == "PER" and self._is_surname(index):
            return False
        if self.pos[index] == "PROPN" and first_name_gender(text) is not None:
            return False
        if self.words.proper_nouns_are_plain and self.pos[index] == "PROPN":
            # »Nunes« is no plural of »nun«
            return self.words.is_plain_role(text) or self.words.organisation(text) is not None
        return self.words.role(text) is not None or self.words.organisation(text) is not None

    def _is_surname(self, index: int) -> bool:
        """»Gerhard Richter«, but not »Energieminister Rafael Muster«; »Beckmann«."""
        text = self.texts[index]
        if self._stands_before_name(index):
            return False
        if self.tokens.goes_on[index] and self.words.is_plain_role(text):
            return True
        role = self.words.role(text)
        return role is not None and role.stem in self.words.in_surnames

    def _is_behind_first_name(self, index: int) -> bool:
        """»Oliver Prinz, Leiter Produktion,«: a function that the parse takes for a part of the
        name, right behind a first name that opens it; where the recogniser does so too, also a
        title or the end of an organisation (»Lena Kaiser«, »Emil Neustadt«).
        """
        first = index - 1
        if first < 0 or self.words.persons_taken_for_organisations:
            return False
        if self.tokens.deps[index] not in labels("name_part") or self.tokens.heads[index] != first:
            return False
        known = first_name_gender(self.texts[first]) is not None
        behind = self.tokens.lower[index + 1 : index + 2]
        alone = not (behind and self.capital[index + 1] and self.pos[index + 1] == "PROPN")
        if not known or not alone or self.texts[index] in self.words.postnominals:
            return False
        both = self.labels[index] == "PER" and self.tokens.goes_on[index]
        return both or self.words.is_plain_role(self.texts[index])

    def _is_bare_subject(self, role: int) -> bool:
        """»…“, sagte Gewerkschafter Erkens«: a function without an article in front has no
        genitive behind it.
        """
        if not self.words.capital_nouns or not is_subject(self.tokens, role) or not role:
            return False
        led = self.pos[role - 1] in ("DET", "ADJ", "ADP", "PRON", "NUM")
        return not led and not self.tokens.has(role, "Number=Plur")

    def _is_addressed(self, index: int) -> bool:
        """»Frau Blech-Sänger«, not »die Frau« nor »Frau Doktor«: a double surname, whatever the
        tagger takes it for.
        """
        first, _, second = self.texts[index].partition("-")
        double = first.istitle() and second.istitle()
        bare = index < 2 or self.pos[index - 2] not in ("DET", "ADJ", "NUM")
        return double and bare and self.texts[index - 1] in self.words.address

    def _is_plain_noun(self, index: int) -> bool:
        """»dass die Abgeordneten | Gelegenheit haben«: by the parse the object of the same verb."""
        if not self.words.capital_nouns or self.pos[index] != "NOUN" or self.labels[index]:
            return False
        if self.capital[index + 1 : index + 2] == [True]:
            return False  # »der Beamte Dovel Rusk«
        one_verb = self.tokens.heads[index] == self.tokens.heads[index - 1]
        told = is_subject(self.tokens, index - 1) and self.tokens.deps[index] in labels("object")
        return one_verb and told and self.tokens.has(index - 1, "Number=Plur")

    def _is_office_in_capitals(self, index: int) -> bool:
        """»CFO Philipp Koch«: an office behind which a first name and a surname follow."""
        if not self.words.capital_nouns or not self.texts[index].isupper():
            return False
        texts = self.texts[index : index + 3]
        whole = len(texts) == 3 and all(text.istitle() for text in texts[1:])
        return whole and len(texts[0]) > 1 and first_name_gender(texts[1]) is not None

    def _is_part_by_parse(self, index: int, following: int) -> bool:
        """Whether the parse takes the word for a part of the name in front, and it may be one."""
        part = self.tokens.deps[following] in labels("name_part")
        part = part or self._is_attribute_by_parse(index, following)
        known = part and self.labels[following] in ("", "PER")
        return known and not self._is_object_behind(index, following)

    def _is_attribute_by_parse(self, index: int, following: int) -> bool:
        """»Senatorin Anna-Sophie Wagen«: a double first name that the parse takes for an attribute
        of the noun behind it.
        """
        attribute = self.words.capital_nouns and self.tokens.heads[index] == following
        double = attribute and following == index + 1 and "-" in self.texts[index][1:-1]
        return double and first_name_gender(self.texts[index]) is not None

    def _is_object_behind(self, index: int, following: int) -> bool:
        """»kündigte Theo Kahl | Kürzungen an«: a noun behind a whole name, by its form no part."""
        if not self.words.capital_nouns or self.labels[following] or not self.tokens.goes_on[index]:
            return False
        formed = any(self.tokens.has(following, form) for form in ("Number=Plur", "Case=Acc"))
        return self.labels[index] == "PER" and self.pos[following] == "NOUN" and formed

    def _opens_flat_name(self, following: int) -> bool:
        """»Oliver Prinz«, where the recogniser sees two and the parse one."""
        known = first_name_gender(self.texts[following - 1]) is not None
        return known and self.tokens.deps[following] in labels("name_part")

    def _stands_before_name(self, index: int) -> bool:
        """»Farmer Chad Smith«: two parts of a name behind the function, by the same recogniser."""
        behind = range(index + 1, min(index + 3, len(self.texts)))
        return (
            len(behind) == 2
            and self._may_open_name(index)
            and all(self.tokens.goes_on[i] and self.capital[i] for i in behind)
        )

    def _may_open_name(self, index: int) -> bool:
        """Whether no name is open at a function, but for whose it is (»Wernbachs Kapitän«) and a
        whole one (»Ida Held | Tenor Jan Ohm«).
        """
        if self.words.persons_taken_for_organisations:
            return not self.tokens.goes_on[index]
        if index > 1 and first_name_gender(self.texts[index - 2]) is not None:
            return first_name_gender(self.texts[index - 1]) is None
        return index > 0 and self.texts[index - 1].endswith(("s", "'", "’"))
