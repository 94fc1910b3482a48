"""What kind of phrase names a speaker: a name, a pronoun, a function, a body, or the source of what
they said.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from extraction.coreference.mentions import NameMention
from extraction.coreference.phrase_heads import PhraseHeads
from extraction.coreference.pronouns import is_subject
from extraction.parse.person_words import PersonWord, PersonWords
from extraction.parse.roles import labels
from extraction.parse.tokens import Tokens, TokenSpan
from extraction.records import PersonKind, Span

_QUOTES = frozenset("„“”\"»«›‹‚‘’'")
_EDGES = _QUOTES | frozenset(",;:()–-")
_VERB_PARTS = labels("verb_part")


class PhraseKind(StrEnum):
    NAME = "name"
    PRONOUN = "pronoun"
    ROLE = "role"
    BODY = "body"
    SOURCE = "source"
    NOUN = "noun"
    SEVERAL = "several"
    NOBODY = "nobody"


class SpeakerPhrase(NamedTuple):
    """``first`` to ``last`` are tokens, ``head`` the one that decides; ``determiner`` its kind in
    the lexicon.

    ``gender`` is "m", "f", "n", "mf" (»sie« for one or many) or "" when the form leaves it open.
    """

    kind: PhraseKind
    first: int
    last: int
    head: int
    gender: str = ""
    plural: bool = False
    determiner: str = ""
    pronoun: str = ""
    word: PersonWord | None = None
    name: NameMention | None = None
    others: tuple[NameMention, ...] = ()
    complement: SpeakerPhrase | None = None

    @property
    def stem(self) -> str:
        """The lexicon's entry for the head, empty for a noun that it does not know."""
        return self.word.stem if self.word else ""


class PhraseReader:
    """Reads the phrases of one text, whose names are already known by their first token."""

    def __init__(
        self, tokens: Tokens, names: Mapping[int, NameMention], words: PersonWords
    ) -> None:
        self.tokens = tokens
        self.names = names
        self.words = words
        self.heads = PhraseHeads(tokens, names, words)

    def read(self, span: Span) -> SpeakerPhrase | None:
        """The phrase at ``span`` (characters); None where no word stands."""
        begin, end = span
        return self.read_tokens(
            bisect_right(self.tokens.ends, begin), bisect_left(self.tokens.begins, end) - 1
        )

    def read_tokens(self, first: int, last: int) -> SpeakerPhrase | None:
        first, last = self._trimmed(first, last)
        if first > last:
            return None
        return self._pronoun(first, last) or self._noun_phrase(first, last)

    def _trimmed(self, first: int, last: int) -> TokenSpan:
        """Without marks at the edges and prepositions in front (»laut«, »nach«)."""
        texts, pos = self.tokens.texts, self.tokens.pos
        while first <= last and (_is_edge(texts[first]) or (pos[first] == "ADP" and first < last)):
            first += 1
        while last >= first and _is_edge(texts[last]) and texts[last] != ")":
            last -= 1
        return TokenSpan((first, last))

    # Pronouns
    # -------------------------------------------------------------------------------------------------

    def _pronoun(self, first: int, last: int) -> SpeakerPhrase | None:
        kind = self.words.pronouns.get(self.tokens.lower[first])
        if kind is None:
            return None
        if first == last:
            return self._of_pronoun(first, kind)
        # »seinen Worten zufolge«, »ihrer Meinung nach«: who is meant is in the possessive.
        head = self.heads.head(first, last)
        if (
            self._is_possessive(first)
            and head is not None
            and self.words.is_source(self.tokens.texts[head])
        ):
            return self._of_pronoun(first, kind, "possessive")
        return None

    def _of_pronoun(self, index: int, kind: str, how: str = "") -> SpeakerPhrase:
        word = self.tokens.lower[index]
        how = how or ("possessive" if self._is_possessive(index) else kind)
        gender = {"masculine": "m", "feminine_or_plural": "f", "neuter": "n"}.get(kind, "")
        plural = False
        if kind in ("demonstrative", "relative"):
            gender = {"r": "m", "e": "f", "s": "n"}.get(word[-1], "")
            gender = "" if word in ("den", "dem", "deren", "dessen") else gender
        if kind == "feminine_or_plural" or (
            kind in ("demonstrative", "relative") and gender == "f"
        ):
            plural = self._is_plural_pronoun(index, how)
        return SpeakerPhrase(PhraseKind.PRONOUN, index, index, index, gender, plural, pronoun=how)

    def _is_possessive(self, index: int) -> bool:
        return self.tokens.lower[index] in self.words.determiners["possessive"]

    def _is_plural_pronoun(self, index: int, how: str) -> bool:
        """»sie« is one woman or many: the verb knows."""
        if self.tokens.lower[index] in self.words.plural_pronouns:
            return True
        if how == "possessive":
            return False
        return finite_verb_number(self.tokens, index) == "Plur"

    # Noun phrases
    # ---------------------------------------------------------------------------------------------

    def _noun_phrase(self, first: int, last: int) -> SpeakerPhrase:
        determiner = self._determiner(first)
        head = self.heads.head(first, last)
        if head is None:
            return SpeakerPhrase(PhraseKind.NOBODY, first, last, first)
        name = self.heads.name(first, last, head)
        if name is not None and name.kind is PersonKind.PERSON:
            return self._named(first, last, name)
        noun = self.tokens.texts[head]
        role, body = self.words.role(noun), self.words.body(noun)
        plural = self._is_plural(first, head, role)
        word, gender, complement = role or body, "", None
        if self.words.is_source(noun):
            kind, complement = PhraseKind.SOURCE, self._complement(head, last)
        elif role and not (body and len(body.stem) > len(role.stem)):
            kind, gender = PhraseKind.ROLE, self._gender(first, role, plural)
        elif body:
            kind, word, gender = PhraseKind.BODY, body, body.gender
        else:
            kind, gender = PhraseKind.NAME if name else PhraseKind.NOUN, self._noun_gender(first)
        return SpeakerPhrase(
            kind,
            first,
            last,
            head,
            gender,
            plural,
            determiner,
            word=word,
            name=name,
            complement=complement,
        )

    def _named(self, first: int, last: int, name: NameMention) -> SpeakerPhrase:
        others = tuple(
            other for i in range(name.last + 1, last + 1) if (other := self._conjunct(i, name))
        )
        kind = PhraseKind.SEVERAL if others else PhraseKind.NAME
        return SpeakerPhrase(
            kind, first, last, name.first, self._title_gender(name), name=name, others=others
        )

    def _conjunct(self, index: int, name: NameMention) -> NameMention | None:
        """A further person of »Merkel und Macron«, not one of an apposition."""
        other = self.names.get(index)
        if other is None or other.kind is not PersonKind.PERSON:
            return None
        between = self.tokens.lower[name.last + 1 : other.first]
        if not set(between) & self.words.conjunctions:
            return None
        return (
            other
            if len(between) <= 6 and not set(between) & self.words.determiners["genitive"]
            else None
        )

    def _title_gender(self, name: NameMention) -> str:
        for index in range(max(0, name.first - 2), name.first):
            text = self.tokens.texts[index]
            if gender := self.words.title_gender.get(text):
                return gender
            if text[0].isupper() and (role := self.words.role(text)) and index == name.first - 1:
                return role.gender
        return ""

    def _determiner(self, index: int) -> str:
        word = self.tokens.lower[index]
        for kind in ("definite", "indefinite", "possessive"):
            if word in self.words.determiners[kind]:
                return kind
        return ""

    def _complement(self, head: int, last: int) -> SpeakerPhrase | None:
        """»Angaben der Polizei«, »ein Bericht von Reuters«: who gave it out."""
        for index in range(head + 1, min(last, head + 6) + 1):
            text, word = self.tokens.texts[index], self.tokens.lower[index]
            if text in (",", ";"):
                return None
            if word in self.words.determiners["genitive"]:
                return self.read_tokens(index, last)
            if word in self.words.of:
                return self.read_tokens(index + 1, last)
            inside = self.tokens.language == "en" and self.tokens.lower[index - 1] == "the"
            if inside and self.tokens.lower[index - 2] in ("under", "to"):
                return None  # »obtained under the Access to Information Act«
            if index in self.names or text in _QUOTES:
                return self.read_tokens(index, last)
        return None

    # Gender and number
    # ----------------------------------------------------------------------------------------

    def _is_plural(self, first: int, head: int, role: PersonWord | None) -> bool:
        if role and role.plural:
            return True
        tokens, determiner = self.tokens, self.tokens.lower[first]
        if first == head or determiner not in self.words.articles:
            plain = first == head or tokens.pos[first] == "ADJ"
            return plain and tokens.has(head, "Number=Plur") and tokens.pos[head] == "NOUN"
        if determiner in self.words.determiners["plural"]:
            return True
        if determiner in self.words.determiners["singular"]:
            return False
        if self._has_form_of_singular(first, head, role):
            return False
        number = finite_verb_number(tokens, head)
        if number and is_subject(tokens, head):
            return number == "Plur"
        group = tokens.lower[head] in self.words.groups
        return tokens.has(head, "Number=Plur") or group or number == "Plur"

    def _has_form_of_singular(self, first: int, head: int, role: PersonWord | None) -> bool:
        noun, body = self.tokens.lower[head], self.words.body(self.tokens.texts[head])
        known = role or body
        if known and known.gender == "m" and self._is_nominative(first):
            return True
        if role and role.gender == "f" and noun.endswith(self.words.feminine_endings or ("\0",)):
            return True
        # »die Zeitung«; »die Zeitungen« has an ending more
        return bool(body and body.gender == "f" and noun.endswith(body.stem))

    def _is_nominative(self, first: int) -> bool:
        """»so der Minister« is one; several (»Angaben der Minister«) stand behind the noun that
        they own.
        """
        owns = first > 0 and self.tokens.pos[first - 1] in ("NOUN", "PROPN")
        article = self.tokens.lower[first]
        return (
            not owns
            and article in self.words.determiners["genitive"]
            and self.words.article_gender.get(article) == "m"
        )

    def _gender(self, first: int, role: PersonWord, plural: bool) -> str:
        if role.gender or plural:
            return role.gender if not plural else ""
        return self._noun_gender(first)

    def _noun_gender(self, first: int) -> str:
        return self.words.article_gender.get(self.tokens.lower[first], "")


def _is_edge(text: str) -> bool:
    return text in _EDGES or text.isspace()


def finite_verb_number(tokens: Tokens, i: int) -> str:
    """ "Sing" or "Plur", the number of the verb that token ``i`` is the subject of; empty where
    none is found.
    """
    verb = tokens.heads[i]
    parts = (child for child in tokens.children[verb] if tokens.deps[child] in _VERB_PARTS)
    finite = next((part for part in (verb, *parts) if tokens.has(part, "VerbForm=Fin")), None)
    if finite is None:
        return ""
    return next(
        (number for number in ("Sing", "Plur") if tokens.has(finite, f"Number={number}")), ""
    )
