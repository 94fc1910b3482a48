"""Names of persons and organisations as they stand in a parsed text.

The named-entity recogniser gives most of them; it misses surnames in bad company and cuts long ones
short. So names are also read from first names, titles and functions in front, and stretched over
particles, initials and further parts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import attrgetter

from extraction.coreference.names.before_names import is_age
from extraction.coreference.names.name_extent import NameExtent
from extraction.coreference.names.name_forms import first_name_gender
from extraction.coreference.names.name_mentions import NamedDocument, NameMention, parts_of_name
from extraction.coreference.names.offices import words_of_offices
from extraction.coreference.names.surnames_again import people_by_surname, surnames_again
from extraction.parse.person_words import PersonWords
from extraction.parse.roles import labels
from extraction.parse.tokens import Tokens
from extraction.records import PersonKind

_LONGEST_NAME = 8  # words
_AGED = re.compile(r"\d{1,3}-jährige[nmrs]?")


def find_names(tokens: Tokens, words: PersonWords) -> NamedDocument:
    """The text with its names in text order, without overlap."""
    found = list(_NameReader(tokens, words).names())
    if words.capital_nouns:
        found = list(people_by_surname(tokens, words, found))
    found = sorted([*found, *surnames_again(tokens, words, found)], key=attrgetter("first"))
    return NamedDocument(tokens, words, {name.first: name for name in found})


class _NameReader(NameExtent):
    def __init__(self, tokens: Tokens, words: PersonWords) -> None:
        super().__init__(tokens, words)
        self.firms = self._firms()
        self.offices = words_of_offices(tokens, words)

    def _firms(self) -> dict[int, int]:
        """Where firms begin and end, by their legal form (»Nordsee Fisch GmbH«) or the sign between
        two names (»Kolberg & Thies«).
        """
        found = {
            i - 1: i + 1
            for i, text in enumerate(self.texts)
            if text == "&"
            and 0 < i < len(self.texts) - 1
            and self._is_partner(i - 1)
            and self._is_partner(i + 1)
        }
        if self.words.legal_forms.isdisjoint(self.texts):
            return found
        for last in [i for i, text in enumerate(self.texts) if text in self.words.legal_forms]:
            first = last
            while first > 0 and last - first < _LONGEST_NAME and self._names_firm(first - 1):
                first -= 1
            if first < last:
                found[first] = last
        return found

    def _is_partner(self, index: int) -> bool:
        return self.capital[index] and self.pos[index] == "PROPN" and self._names_firm(index)

    def _names_firm(self, index: int) -> bool:
        text = self.texts[index]
        if text == "&":
            return True
        return (
            self.capital[index]
            and self.pos[index] in ("PROPN", "NOUN", "X")
            and not self.words.role(text)
        )

    def names(self) -> Iterator[NameMention]:
        last = -1
        for index in self._openings():
            if index <= last or index in self.offices or self._is_in_front(index):
                continue
            if self._is_office_in_capitals(index):
                continue
            if mention := self._name_at(index):
                yield mention
                last = mention.last

    def _name_at(self, index: int) -> NameMention | None:
        label = self.labels[index]
        # asked first for what tells most words apart at once
        beside = label == "ORG" or self.tokens.lower[index] in self.words.seats
        if (beside or self.texts[index] in self.words.postnominals) and self._is_beside_name(index):
            return None
        if self.words.title_functions and self._is_behind_party(index):
            return None
        if index in self.firms:
            return self._mention(index, self.firms[index], PersonKind.ORGANISATION, sure=True)
        last = self._end_of_apposed_firm(index) if self.texts[index - 1] == "," else None
        if last is not None and not self._is_function(index):
            return self._mention(index, last, PersonKind.ORGANISATION, sure=True)
        if label == "ORG" and not self._may_be_person(index):
            return None if self.words.role(self.texts[index]) else self._organisation(index)
        if self._begins_person(index):
            return self._person(index)
        return None

    def _is_beside_name(self, index: int) -> bool:
        """A seat, title or degree, before or behind somebody's name."""
        in_front = self._is_title_in_front(index) or self._is_seat_in_front(index)
        return in_front or self._is_postnominal(index)

    def _may_be_person(self, index: int) -> bool:
        """Whether what stands around says that no organisation begins here, whatever the recogniser
        says.
        """
        return (
            self._has_first_name(index)
            or self._is_apposed_person(index)
            or self._is_behind_role(index)
            or self._is_before_postnominal(index)
            or self._is_before_party(index)
            or (index > 0 and self._is_title_in_front(index - 1))
            or self._is_seat_in_front(index - 1)
            or self._is_behind_rank(index)
            or self._is_aged(index)
        )

    def _is_told_with_years(self, index: int) -> bool:
        aged = self._is_aged(index) or self._has_age_behind(index)
        return aged or self._is_behind_age(index)

    def _is_aged(self, index: int) -> bool:
        """»Rico Valente (44)«: companies are told without their years."""
        if index + 5 > len(self.texts) or self.texts[index + 2] != "(":
            return False
        around = self.texts[index : index + 5]
        if around[4] not in (")", ","):
            return False
        names = all(text.istitle() and not self.words.organisation(text) for text in around[:2])
        return is_age(around[3]) and names and self.tokens.deps[index + 1] in labels("name_part")

    def _is_behind_age(self, index: int) -> bool:
        """»die 17-jährige Enna Lorenz«, though the tagger takes the first name for a noun."""
        behind = index + 1
        known = behind < len(self.texts) and self.labels[behind] == "PER"
        if not known or self.tokens.goes_on[behind] or index < 2:
            return False  # told sooner than an age
        aged = self.texts[index - 2] == "Jahre" or _AGED.fullmatch(self.texts[index - 1])
        return bool(aged)

    # Persons
    # ---------------------------------------------------------------------------------------------

    def _begins_person(self, index: int) -> bool:
        if self._is_addressed(index):
            return True
        return self._may_begin_person(index) and not self._is_function(index)

    def _may_begin_person(self, index: int) -> bool:
        if self.labels[index] == "PER" or self._has_first_name(index):
            return True
        if self._is_beside_mark(index) or self._is_told_with_years(index):
            return True
        if self.tokens.lower[index - 1] in self.words.seats and self._is_seat_in_front(index - 1):
            return True
        if self.words.persons_taken_for_organisations and (
            self._is_apposed_person(index) or self._is_behind_role(index)
        ):
            return True
        if not (self._is_proper(index) or self._after_title(index)):
            return False
        # »Foreign Secretary« is not called Foreign
        return index + 1 == len(self.texts) or self.words.role(self.texts[index + 1]) is None

    def _is_beside_mark(self, index: int) -> bool:
        """»Ruth Ames MP«, »Amy Park, D-Ohio«, »SP Musa Bello«: letters that only people have."""
        if self._is_before_postnominal(index) or self._is_before_party(index):
            return True
        return self._is_behind_rank(index)

    def _has_first_name(self, index: int) -> bool:
        """A known first name with another part of a name behind it."""
        if index + 1 >= len(self.texts) or first_name_gender(self.texts[index]) is None:
            return False
        after = self._next_part(index)
        return after is not None and not self._is_function(after)

    def _is_title_in_front(self, index: int) -> bool:
        """»Cllr Nolan«, which the recogniser may take for an organisation."""
        title = self.texts[index]
        if not self.words.persons_taken_for_organisations or self.labels[index] != "ORG":
            return False
        # »General Motors«, »DS Smith«
        if title not in self.words.titles or not title.istitle() or self.words.role(title):
            return False
        return index + 1 < len(self.texts) and self._may_name(index + 1)

    def _is_before_postnominal(self, index: int) -> bool:
        """Two capitals in front of »KC« or »MdB« are a person, known to the recogniser or not."""
        behind = index + 2
        return (
            behind < len(self.texts)
            and self.texts[behind] in self.words.postnominals
            and all(self._may_name(i) for i in (index, index + 1))
            and self.tokens.lower[index - 1] not in self.words.determiners["definite"]
            and not (behind + 1 < len(self.texts) and self.labels[behind + 1] == "PER")
        )

    def _may_name(self, index: int) -> bool:
        plain = self.texts[index].istitle() and self.pos[index] == "PROPN"
        return plain and not self._is_function(index)

    def _after_title(self, index: int) -> bool:
        if not index or self.labels[index] == "LOC":
            return False
        before = self.texts[index - 1]
        if before in self.words.titles:
            return True
        # »Innenminister Frankreichs« is not a minister of that name.
        genitive = self.texts[index].endswith("s") and self.labels[index] != "PER"
        if (genitive and not self._is_bare_subject(index - 1)) or self._is_plain_noun(index):
            return False
        return before[:1].isupper() and self.words.role(before) is not None

    def _is_proper(self, index: int) -> bool:
        return self.pos[index] == "PROPN" and self.labels[index] not in ("LOC", "ORG")

    def _person(self, first: int) -> NameMention:
        last = first
        while last - first < _LONGEST_NAME and (following := self._next_part(last)) is not None:
            if last > first and self._begins_another(last, following):
                break
            last = following
        named = any(self.labels[index] == "PER" for index in range(first, last + 1))
        sure = named or self._after_title(first) or self._is_apposed_person(first)
        sure = sure or self._is_behind_role(first) or self._is_beside_mark(first)
        sure = sure or any((self._is_aged(first), self._has_age_behind(last)))
        sure = sure or (last > first and first_name_gender(self.texts[first]) is not None)
        sure = sure and not (self._owns_function(first, last) or self._is_reached(first))
        return self._mention(first, last, PersonKind.PERSON, sure)

    def _begins_another(self, last: int, following: int) -> bool:
        """»Pit Gundlach Erik Halvorsen«: two names meet where a known first name follows a
        surname and has one itself.
        """
        if self.words.heads_by_parse or following != last + 1:
            return False
        if first_name_gender(self.texts[last]) is not None:
            return False
        known = first_name_gender(self.texts[following]) is not None
        fresh = self.labels[following] == "PER" and not self.tokens.goes_on[following]
        return (known or fresh) and self._next_part(following) == following + 1

    def _owns_function(self, first: int, last: int) -> bool:
        """»Luxemburgs Außenministerin«, »Benders Anwältin«: a genitive in front of a function
        names nobody new.
        """
        if self.words.heads_by_parse or last > first or last + 1 >= len(self.texts):
            return False
        owned = self.texts[first].endswith(("s", "'", "’"))
        behind = self.words.role(self.texts[last + 1])
        return owned and behind is not None and first_name_gender(self.texts[first]) is None

    # Organisations
    # ---------------------------------------------------------------------------------------------

    def _organisation(self, first: int) -> NameMention | None:
        if self.words.heads_by_parse and self.pos[first] == "DET":
            return None  # »The Coast Guard«: the name begins behind its article
        last = first
        while (
            last + 1 < len(self.texts)
            and self.labels[last + 1] == "ORG"
            and self.tokens.goes_on[last + 1]
            and self.texts[last + 1] != "("
        ):
            if self.words.role(self.texts[last + 1]) and not self._closes_name(last + 1):
                break  # »Serbiens Präsident« is nobody's name
            named = last + 2 < len(self.texts) and self._has_first_name(last + 2)
            if self.texts[last + 1] == "," and named:
                break  # »the minister for Leeds, Ruth Ames«
            last += 1
        return self._mention(first, last, PersonKind.ORGANISATION, sure=True)

    def _closes_name(self, index: int) -> bool:
        """»the Coast Guard said«: the head of a name that the recogniser ends with it."""
        behind = index + 1
        if not self.words.heads_by_parse or not self.texts[index].istitle():
            return False
        if behind >= len(self.texts):
            return True
        # »the Boat Owners' League«
        return self.pos[behind] != "PROPN" and not self.tokens.goes_on[behind]

    def _mention(self, first: int, last: int, kind: PersonKind, sure: bool) -> NameMention:
        solid = [index for index in range(first, last + 1) if not self.texts[index].isspace()]
        parts = parts_of_name([self.texts[index] for index in solid])
        span = self.tokens.span(solid[0], solid[-1])
        return NameMention(first, solid[-1], span, parts, kind, sure)
