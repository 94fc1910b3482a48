"""What kind of phrase names a speaker: a name, a pronoun, a function, a kind of organisation, or
the source of what they said.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from enum import StrEnum
from typing import NamedTuple

from extraction.coreference.names.name_mentions import NamedDocument, NameMention
from extraction.coreference.phrases.apposed_names import is_near, phrase_name
from extraction.coreference.phrases.grammatical_number import finite_verb_number, is_plural
from extraction.coreference.phrases.phrase_heads import phrase_head
from extraction.parse.person_words import PersonWord
from extraction.parse.tokens import TokenSpan
from extraction.records import PersonKind, Span

_QUOTES = frozenset("„“”\"»«›‹‚‘’'")
_AGED = "year-old"
_BEFORE_APPOSED = 4  # words between the comma and the name: a title, a party
_EDGES = _QUOTES | frozenset(",;:()–-")


class PhraseKind(StrEnum):
    NAME = "name"
    PRONOUN = "pronoun"
    ROLE = "role"
    ORGANISATION = "organisation"
    SOURCE = "source"
    NOUN = "noun"
    SEVERAL = "several"
    NOBODY = "nobody"


class SpeakerPhrase(NamedTuple):
    """A phrase that names a speaker, read word by word."""

    #: What sort of phrase it is.
    kind: PhraseKind
    #: Its first token.
    first: int
    #: Its last token, inclusive.
    last: int
    #: The token that decides.
    head: int
    #: "m", "f", "n"; "" where the form leaves it open.
    gender: str = ""
    #: Whether several are meant.
    plural: bool = False
    #: "definite", "indefinite", "possessive"; "" without one.
    determiner: str = ""
    #: The kind of pronoun in ``people.toml``, or "possessive"; "" for all other phrases.
    pronoun: str = ""
    #: What the lexicon knows of the head; None for a noun that it does not know.
    word: PersonWord | None = None
    #: The name that the phrase is about; None without one.
    name: NameMention | None = None
    #: Further persons of »Adler und Reuter«.
    others: tuple[NameMention, ...] = ()
    #: Who gave it out (»Angaben der Polizei«); None where nobody is named.
    complement: SpeakerPhrase | None = None

    @property
    def stem(self) -> str:
        """The lexicon's entry for the head, empty for a noun that it does not know."""
        return self.word.stem if self.word else ""


def phrase_at(document: NamedDocument, span: Span) -> SpeakerPhrase | None:
    """The phrase at ``span`` (characters); None where no word stands."""
    begin, end = span
    return read_phrase(
        document,
        bisect_right(document.tokens.ends, begin),
        bisect_left(document.tokens.begins, end) - 1,
    )


def read_phrase(document: NamedDocument, first: int, last: int) -> SpeakerPhrase | None:
    first, last = _trimmed(document, first, last)
    if first > last:
        return None
    return _pronoun(document, first, last) or _noun_phrase(document, first, last)


def _trimmed(document: NamedDocument, first: int, last: int) -> TokenSpan:
    """Without marks at the edges and prepositions in front (»laut«, »nach«)."""
    texts, pos = document.tokens.texts, document.tokens.pos
    while first <= last and (_is_edge(texts[first]) or (pos[first] == "ADP" and first < last)):
        first += 1
    while last >= first and _is_edge(texts[last]) and texts[last] != ")":
        last -= 1
    return TokenSpan((first, last))


# Pronouns
# -------------------------------------------------------------------------------------------------


def _pronoun(document: NamedDocument, first: int, last: int) -> SpeakerPhrase | None:
    kind = document.words.pronouns.get(document.tokens.lower[first])
    if kind is None:
        return None
    if first == last:
        return _of_pronoun(document, first, kind)
    # »seinen Worten zufolge«, »ihrer Meinung nach«: who is meant is in the possessive.
    head = phrase_head(document, first, last)
    if (
        _is_possessive(document, first)
        and head is not None
        and document.words.is_source(document.tokens.texts[head])
    ):
        own = kind == "first_person"  # »meiner Meinung nach«
        return _of_pronoun(document, first, kind, kind if own else "possessive")
    return None


def _of_pronoun(document: NamedDocument, index: int, kind: str, how: str = "") -> SpeakerPhrase:
    word = document.tokens.lower[index]
    how = how or ("possessive" if _is_possessive(document, index) else kind)
    gender = {"masculine": "m", "feminine_or_plural": "f", "neuter": "n"}.get(kind, "")
    plural = False
    if how == "relative" and document.words.capital_nouns and _opens_sentence(document, index):
        how = "demonstrative"  # »Der wies das zurück.«
    if kind in ("demonstrative", "relative"):
        gender = {"r": "m", "e": "f", "s": "n"}.get(word[-1], "")
        gender = "" if word in ("den", "dem", "deren", "dessen") else gender
    if kind == "feminine_or_plural" or (kind in ("demonstrative", "relative") and gender == "f"):
        plural = _is_plural_pronoun(document, index, how)
    return SpeakerPhrase(PhraseKind.PRONOUN, index, index, index, gender, plural, pronoun=how)


def _opens_sentence(document: NamedDocument, index: int) -> bool:
    return document.tokens.texts[index][0].isupper()


def _is_possessive(document: NamedDocument, index: int) -> bool:
    return document.tokens.lower[index] in document.words.determiners["possessive"]


def _is_plural_pronoun(document: NamedDocument, index: int, how: str) -> bool:
    """»sie« is one woman or many: the verb knows."""
    if document.tokens.lower[index] in document.words.plural_pronouns:
        return True
    if how == "possessive":
        return False
    return finite_verb_number(document.tokens, index) == "Plur"


# Noun phrases
# -------------------------------------------------------------------------------------------------


def _noun_phrase(document: NamedDocument, first: int, last: int) -> SpeakerPhrase:
    if one := _one_of_several(document, first, last):
        return _named(document, first, last, one)
    determiner = _determiner(document, first)
    if (age := _age(document, first, last)) is not None:
        role = document.words.role(_AGED)
        return SpeakerPhrase(PhraseKind.ROLE, first, last, age, "", False, determiner, word=role)
    head = phrase_head(document, first, last)
    if head is None or _is_partitive(document, last):
        return SpeakerPhrase(PhraseKind.NOBODY, first, last, first)
    name = phrase_name(document, first, last, head)
    if name is not None and name.kind is PersonKind.PERSON:
        return _named(document, first, last, name)
    noun = document.tokens.texts[head]
    role, organisation = document.words.role(noun), document.words.organisation(noun)
    plural = is_plural(document, first, head, role)
    word, gender, complement = role or organisation, "", None
    if document.words.is_source(noun):
        kind, gender = PhraseKind.SOURCE, _sure_gender(document, first, plural=plural)
        complement = _complement(document, head, last) or _spreader(document, first, head)
    elif role and not (organisation and len(organisation.stem) > len(role.stem)):
        kind, gender = PhraseKind.ROLE, _gender(document, first, role, plural)
    elif organisation:
        kind, word, gender = PhraseKind.ORGANISATION, organisation, organisation.gender
    else:
        kind, gender = PhraseKind.NAME if name else PhraseKind.NOUN, _noun_gender(document, first)
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


def _age(document: NamedDocument, first: int, last: int) -> int | None:
    """»the 61-year-old«, which the English tokenizer takes apart: the token of the years."""
    if last - first < 4:  # words that the tokenizer makes of it
        return None
    texts, pos = document.tokens.texts, document.tokens.pos
    for years in (first, first + 1):
        behind = years + 5
        aged = behind <= last + 1 and "".join(texts[years + 1 : behind]) == f"-{_AGED}"
        # not »the 61-year-old mayor«
        if aged and texts[years].isdigit() and (behind > last or pos[behind] == "VERB"):
            return years
    return None


def _is_partitive(document: NamedDocument, last: int) -> bool:
    """»many of whom«: some of those in front, and nobody by name."""
    lower, words = document.tokens.lower, document.words
    return words.pronouns.get(lower[last]) == "relative" and lower[last - 1] in words.of


def _one_of_several(document: NamedDocument, first: int, last: int) -> NameMention | None:
    """»One of the authors, Senator Ada Hill«: the person behind the comma."""
    lower, words = document.tokens.lower, document.words
    if lower[first] not in words.one or "," not in document.tokens.texts[first : last + 1]:
        return None
    if first + 1 > last or lower[first + 1] not in words.of | words.determiners["genitive"]:
        return None
    comma = document.tokens.texts.index(",", first, last + 1)
    for index in range(comma + 1, min(last, comma + _BEFORE_APPOSED) + 1):
        name = document.names.get(index)
        if name is not None and name.kind is PersonKind.PERSON:
            return name
    return None


def _named(document: NamedDocument, first: int, last: int, name: NameMention) -> SpeakerPhrase:
    others = tuple(
        other for i in range(name.last + 1, last + 1) if (other := _conjunct(document, i, name))
    )
    kind = PhraseKind.SEVERAL if others else PhraseKind.NAME
    return SpeakerPhrase(
        kind, first, last, name.first, _title_gender(document, name), name=name, others=others
    )


def _conjunct(document: NamedDocument, index: int, name: NameMention) -> NameMention | None:
    """A further person of »Adler und Reuter«, not one of an apposition."""
    other = document.names.get(index)
    if other is None or other.kind is not PersonKind.PERSON:
        return None
    between = document.tokens.lower[name.last + 1 : other.first]
    if not set(between) & document.words.conjunctions:
        return None
    return (
        other
        if len(between) <= 6 and not set(between) & document.words.determiners["genitive"]
        else None
    )


def _title_gender(document: NamedDocument, name: NameMention) -> str:
    for index in range(max(0, name.first - 2), name.first):
        text = document.tokens.texts[index]
        if gender := document.words.title_gender.get(text):
            return gender
        if text[0].isupper() and (role := document.words.role(text)) and index == name.first - 1:
            return role.gender
    return ""


def _determiner(document: NamedDocument, index: int) -> str:
    return document.words.determiner_kind.get(document.tokens.lower[index], "")


def _complement(document: NamedDocument, head: int, last: int) -> SpeakerPhrase | None:
    """»Angaben der Polizei«, »ein Bericht von Reuters«: who gave it out."""
    for index in range(head + 1, min(last, head + 6) + 1):
        text, word = document.tokens.texts[index], document.tokens.lower[index]
        if text in (",", ";") or word in document.words.receiving:
            return None
        if _is_inside(document, head, index):
            continue
        if word in document.words.determiners["genitive"] or _is_owned(document, word):
            return read_phrase(document, index, last)
        if word in document.words.of:
            # »Angaben vom Samstag«: when they were given out, and not who did
            timed = document.tokens.texts[min(index + 1, last)] in document.words.never_names
            return None if timed else read_phrase(document, index + 1, last)
        if tuple(document.tokens.lower[index - 2 : index]) in document.words.never_givers:
            return None  # »obtained under the Access to Information Act«
        if index in document.names or text in _QUOTES:
            return None if is_near(document, head, index) else read_phrase(document, index, last)
    return None


def _is_owned(document: NamedDocument, word: str) -> bool:
    """»nach den Worten seines Finanzchefs«, »ihrer Sprecherin«: a possessive in the genitive."""
    owned = word in document.words.determiners["possessive"]
    return owned and document.words.bare_genitives and word.endswith(("es", "er"))


def _is_inside(document: NamedDocument, head: int, index: int) -> bool:
    """»a survey [of] 300 nurses«, »a study in a journal [of] medicine«, »a report on [Ada Hill]«:
    whether the word says what the text is about, where, or whom it asked, where prepositions say
    who gave it out.
    """
    tokens, words = document.tokens, document.words
    if words.bare_genitives or tokens.lower[index] in words.authors:
        return False
    if tokens.lower[index] in words.of:
        asked = tokens.lower[head] in words.asking
        return tokens.lower[index] not in words.origins and (asked or index > head + 1)
    placed = (i for i in range(head + 1, index) if tokens.pos[i] == "ADP")
    return any(tokens.lower[i] not in words.of for i in placed)


def _spreader(document: NamedDocument, first: int, head: int) -> SpeakerPhrase | None:
    """»ein vom Verein verbreitetes Schreiben«: who gave it out, in the attribute in front; not who
    paid for it (»eine vom Verein bestellte Studie«).
    """
    tokens, of = document.tokens, first + 1
    if head - first < 4 or tokens.pos[first] != "DET" or tokens.lower[of] not in document.words.of:
        return None
    if any(tokens.lower[i].startswith(document.words.paid_for) for i in range(of + 1, head)):
        return None
    nouns = [i for i in range(of + 1, head) if tokens.pos[i] in ("NOUN", "PROPN")]
    return read_phrase(document, of + 1, nouns[-1]) if nouns else None


# Gender
# -------------------------------------------------------------------------------------------------


def _gender(document: NamedDocument, first: int, role: PersonWord, plural: bool) -> str:
    if role.gender or plural:
        return role.gender if not plural else ""
    return _noun_gender(document, first)


def _noun_gender(document: NamedDocument, first: int) -> str:
    return document.words.article_gender.get(document.tokens.lower[first], "")


def _sure_gender(document: NamedDocument, first: int, *, plural: bool) -> str:
    """»Die Kritik«, »das Gutachten«: by the articles that are the same in no other gender, so that
    »er« is not meant by it.
    """
    by_article = {"die": "f", "das": "n"} if document.words.capital_nouns and not plural else {}
    return by_article.get(document.tokens.lower[first], "")


def _is_edge(text: str) -> bool:
    return text in _EDGES or text.isspace()
