"""What kind of phrase names a speaker: a name, a pronoun, a function, a body, or the source of what they said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from spacy.tokens import Doc, Token

from extraction.coreference import is_subject
from extraction.mentions import NameMention
from extraction.person_words import PersonWord, PersonWords
from extraction.phrase_heads import PhraseHeads
from extraction.records import PersonKind, Span
from extraction.roles import labels

_QUOTES = frozenset("„“”\"»«›‹‚‘’'")
_EDGES = _QUOTES | frozenset(",;:()–-")


class PhraseKind(StrEnum):
    NAME = "name"
    PRONOUN = "pronoun"
    ROLE = "role"
    BODY = "body"
    SOURCE = "source"
    NOUN = "noun"
    SEVERAL = "several"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class SpeakerPhrase:
    """``first`` to ``last`` are tokens, ``head`` the one that decides; ``determiner`` its kind in the lexicon.

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

    def __init__(self, doc: Doc, names: Mapping[int, NameMention], words: PersonWords) -> None:
        self.doc = doc
        self.names = names
        self.words = words
        self.heads = PhraseHeads(doc, names, words)

    def read(self, span: Span) -> SpeakerPhrase | None:
        """The phrase at ``span`` (characters); None where no word stands."""
        piece = self.doc.char_span(*span, alignment_mode="expand")
        if piece is None or not len(piece):
            return None
        return self.read_tokens(piece.start, piece.end - 1)

    def read_tokens(self, first: int, last: int) -> SpeakerPhrase | None:
        first, last = self._trimmed(first, last)
        if first > last:
            return None
        return self._pronoun(first, last) or self._noun_phrase(first, last)

    def _trimmed(self, first: int, last: int) -> tuple[int, int]:
        """Without marks at the edges and prepositions in front (»laut«, »nach«)."""
        doc = self.doc
        while first <= last and (
            doc[first].text in _EDGES or doc[first].is_space or (doc[first].pos_ == "ADP" and first < last)
        ):
            first += 1
        while last >= first and (doc[last].text in _EDGES or doc[last].is_space) and doc[last].text != ")":
            last -= 1
        return first, last

    # Pronouns -------------------------------------------------------------------------------------------------

    def _pronoun(self, first: int, last: int) -> SpeakerPhrase | None:
        kind = self.words.pronouns.get(self.doc[first].lower_)
        if kind is None:
            return None
        if first == last:
            return self._of_pronoun(first, kind)
        # »seinen Worten zufolge«, »ihrer Meinung nach«: who is meant is in the possessive.
        head = self.heads.head(first, last)
        if self._is_possessive(first) and head is not None and self.words.is_source(self.doc[head].text):
            return self._of_pronoun(first, kind, "possessive")
        return None

    def _of_pronoun(self, index: int, kind: str, how: str = "") -> SpeakerPhrase:
        token = self.doc[index]
        how = how or ("possessive" if self._is_possessive(index) else kind)
        gender = {"masculine": "m", "feminine_or_plural": "f", "neuter": "n"}.get(kind, "")
        plural = False
        if kind in ("demonstrative", "relative"):
            gender = {"r": "m", "e": "f", "s": "n"}.get(token.lower_[-1], "")
            gender = "" if token.lower_ in ("den", "dem", "deren", "dessen") else gender
        if kind == "feminine_or_plural" or (kind in ("demonstrative", "relative") and gender == "f"):
            plural = self._is_plural_pronoun(token, how)
        return SpeakerPhrase(PhraseKind.PRONOUN, index, index, index, gender, plural, pronoun=how)

    def _is_possessive(self, index: int) -> bool:
        return self.doc[index].lower_ in self.words.determiners["possessive"]

    def _is_plural_pronoun(self, token: Token, how: str) -> bool:
        """»sie« is one woman or many: the verb knows."""
        if token.lower_ in self.words.plural_pronouns:
            return True
        if how == "possessive":
            return False
        return "Plur" in finite_verb_number(token)

    # Noun phrases ---------------------------------------------------------------------------------------------

    def _noun_phrase(self, first: int, last: int) -> SpeakerPhrase:
        determiner = self._determiner(first)
        head = self.heads.head(first, last)
        if head is None:
            return SpeakerPhrase(PhraseKind.NOBODY, first, last, first)
        name = self.heads.name(first, last, head)
        if name is not None and name.kind is PersonKind.PERSON:
            return self._named(first, last, name)
        token = self.doc[head]
        role, body = self.words.role(token.text), self.words.body(token.text)
        plural = self._is_plural(first, head, role)
        word, gender, complement = role or body, "", None
        if self.words.is_source(token.text):
            kind, complement = PhraseKind.SOURCE, self._complement(head, last)
        elif role and not (body and len(body.stem) > len(role.stem)):
            kind, gender = PhraseKind.ROLE, self._gender(first, role, plural)
        elif body:
            kind, word, gender = PhraseKind.BODY, body, body.gender
        else:
            kind, gender = PhraseKind.NAME if name else PhraseKind.NOUN, self._noun_gender(first)
        return SpeakerPhrase(
            kind, first, last, head, gender, plural, determiner, word=word, name=name, complement=complement
        )

    def _named(self, first: int, last: int, name: NameMention) -> SpeakerPhrase:
        others = tuple(other for i in range(name.last + 1, last + 1) if (other := self._conjunct(i, name)))
        kind = PhraseKind.SEVERAL if others else PhraseKind.NAME
        return SpeakerPhrase(kind, first, last, name.first, self._title_gender(name), name=name, others=others)

    def _conjunct(self, index: int, name: NameMention) -> NameMention | None:
        """A further person of »Merkel und Macron«, not one of an apposition."""
        other = self.names.get(index)
        if other is None or other.kind is not PersonKind.PERSON:
            return None
        between = [token.lower_ for token in self.doc[name.last + 1 : other.first]]
        if not set(between) & self.words.conjunctions:
            return None
        return other if len(between) <= 6 and not set(between) & self.words.determiners["genitive"] else None

    def _title_gender(self, name: NameMention) -> str:
        for index in range(max(0, name.first - 2), name.first):
            text = self.doc[index].text
            if gender := self.words.title_gender.get(text):
                return gender
            if text[0].isupper() and (role := self.words.role(text)) and index == name.first - 1:
                return role.gender
        return ""

    def _determiner(self, index: int) -> str:
        word = self.doc[index].lower_
        for kind in ("definite", "indefinite", "possessive"):
            if word in self.words.determiners[kind]:
                return kind
        return ""

    def _complement(self, head: int, last: int) -> SpeakerPhrase | None:
        """»Angaben der Polizei«, »ein Bericht von Reuters«: who gave it out."""
        for index in range(head + 1, min(last, head + 6) + 1):
            token = self.doc[index]
            if token.text in (",", ";"):
                return None
            if token.lower_ in self.words.determiners["genitive"] or token.lower_ in self.words.of:
                return self.read_tokens(
                    index if token.lower_ in self.words.determiners["genitive"] else index + 1, last
                )
            if index in self.names or token.text in _QUOTES:
                return self.read_tokens(index, last)
        return None

    # Gender and number ----------------------------------------------------------------------------------------

    def _is_plural(self, first: int, head: int, role: PersonWord | None) -> bool:
        if role and role.plural:
            return True
        determiner, token = self.doc[first].lower_, self.doc[head]
        if first == head or determiner not in self.words.determiners["definite"] | self.words.determiners["indefinite"]:
            plain = first == head or self.doc[first].pos_ == "ADJ"
            return plain and "Plur" in token.morph.get("Number", []) and token.pos_ == "NOUN"
        if determiner in self.words.determiners["plural"]:
            return True
        if determiner in self.words.determiners["singular"]:
            return False
        if role and role.gender == "f" and token.lower_.endswith(self.words.feminine_endings or ("\0",)):
            return False
        body = self.words.body(token.text)
        if body and body.gender == "f" and token.lower_.endswith(body.stem):
            return False  # »die Zeitung«; »die Zeitungen« has an ending more
        if is_subject(token) and (number := finite_verb_number(token)):
            return "Plur" in number
        if "Plur" in token.morph.get("Number", []):
            return True
        return token.lower_ in self.words.groups or "Plur" in finite_verb_number(token)

    def _gender(self, first: int, role: PersonWord, plural: bool) -> str:
        if role.gender or plural:
            return role.gender if not plural else ""
        return self._noun_gender(first)

    def _noun_gender(self, first: int) -> str:
        return self.words.article_gender.get(self.doc[first].lower_, "")


def finite_verb_number(token: Token) -> list[str]:
    """The number of the verb that ``token`` is the subject of; empty where none is found."""
    verb = token.head
    if verb.morph.get("VerbForm", []) == ["Fin"]:
        return verb.morph.get("Number", [])
    for child in verb.children:
        if child.dep_ in labels("verb_part") and child.morph.get("VerbForm", []) == ["Fin"]:
            return child.morph.get("Number", [])
    return []
