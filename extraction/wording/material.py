"""What a sentence of its own is made of: the parsed text, the statement, and words that can be put
into another order.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial
from typing import NamedTuple

from extraction.parse.tokens import Tokens
from extraction.records import Person, PersonKind, Span, Spans, Statement, StatementType

LONGEST = 160
"""Characters of a wording; what comes out longer is not proposed. Some 75 are best."""

_SURE = 0.6
"""How sure it has to be who speaks, 0 to 1, for the name to stand in a wording."""

_APOSTROPHES = frozenset({"'", "’"})
MARKS = frozenset("„“”\"»«‚‘’'›‹") | {"``", "''"}
_STOPS = frozenset({".", "!", "?", "…", "...", ".."})
_POINTERS = frozenset({"das", "dies", "this", "that"})
_NO_GAP_BEFORE = frozenset(",.;:!?)…]%“»")
_NO_GAP_BEHIND = frozenset("(„[")
# »n’t«, »’s«: written onto the word before them.
_ENCLITIC = re.compile(r"n['’]t|['’](?:s|re|ve|ll|d|m)")


class UnsureError(Exception):
    """Nothing can be proposed for these words."""


class PlacedWord(NamedTuple):
    """A word of a wording."""

    #: As it is written there.
    text: str
    #: The token of the text that it is; -1 for what stands nowhere in it.
    token: int = -1

    @property
    def lower(self) -> str:
        return self.text.lower()


# What ``PlacedWord(text, token)`` does, without a step in Python for each word of each statement.
_PLACED: Callable[[tuple[str, int]], PlacedWord] = partial(tuple.__new__, PlacedWord)

Words = list[PlacedWord]


class _Parts(NamedTuple):
    """Parts of words that a cue is asked for."""

    #: Any entry of one part.
    single: re.Pattern[str]
    #: The first part of any entry with several, which most cues have none of.
    first: re.Pattern[str]
    #: The entries with several.
    several: tuple[tuple[str, ...], ...]


@lru_cache(maxsize=64)
def _parts_of(stems: frozenset[str]) -> _Parts:
    """Made once, for every statement is asked for all of them."""
    parts = [tuple(stem.split()) for stem in stems]
    several = tuple(part for part in parts if len(part) > 1)
    return _Parts(
        _any_of(p[0] for p in parts if len(p) == 1), _any_of(p[0] for p in several), several
    )


def _any_of(stems: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, stems)) or r"(?!)")


@dataclass(frozen=True)
class Material:
    """One statement of a parsed text."""

    #: The whole text.
    tokens: Tokens
    #: The statement, its spans in characters of that text.
    statement: Statement
    #: Those that the text names, in order of appearance.
    people: tuple[Person, ...]
    #: "m" or "f" by the speaker's first name; empty where it tells nothing.
    gender: str = ""
    #: Genders of the pronouns that mean the speaker elsewhere in the text.
    genders: frozenset[str] = frozenset()

    def fits(self, gender: str) -> bool:
        """Whether a pronoun of a gender can mean the speaker, by the first name and by the
        pronouns that mean them elsewhere.
        """
        by_name = self.gender or gender
        return by_name == gender and (not self.genders or gender in self.genders)

    @property
    def name(self) -> str:
        """The speaker's name, empty unless it is surely a person with a name."""
        person = self.speaker
        return person.name if person and person.kind is PersonKind.PERSON else ""

    @cached_property
    def speaker(self) -> Person | None:
        """Who surely speaks, of those that the text names."""
        name, sure = self.statement.resolved_speaker, self.statement.resolution_certainty
        if not name or sure < _SURE:
            return None
        return next((person for person in self.people if person.name == name), None)

    def words(self) -> Words:
        """The words of the quote, in text order; »Das«, which only points back to the others in
        the next sentence (»Das geht aus dem Bericht hervor«), is none of them.
        """
        return list(self._quoted_words)

    @cached_property
    def _quoted_words(self) -> Words:
        quote, text = self.statement.quote, self.tokens.text
        pieces = [piece for piece in quote if text[slice(*piece)].lower() not in _POINTERS]
        return self.between(tuple(pieces))

    @cached_property
    def cue_words(self) -> Words:
        """The words of the cue, in text order."""
        return self.between(self.statement.cue)

    def has_cue(self, stems: frozenset[str]) -> bool:
        """Whether the cue holds one of these parts of words; of an entry with several, all."""
        cue, parts = self._cue, _parts_of(stems)
        if parts.single.search(cue):
            return True
        begins = parts.first.search(cue) is not None
        return begins and any(all(part in cue for part in entry) for entry in parts.several)

    @cached_property
    def _cue(self) -> str:
        return " ".join(word.text.lower() for word in self.cue_words)

    def between(self, spans: Spans) -> Words:
        texts, begins = self.tokens.texts, self.tokens.begins
        found: Words = []
        for begin, end in spans:
            first, last = bisect_left(begins, begin), bisect_left(begins, end)
            found += map(_PLACED, zip(texts[first:last], range(first, last), strict=True))
        return [word for word in found if not word[0].isspace()]

    def sentence(self) -> Words:
        """The whole sentence that the quote stands in, without its full stop; UnsureError where it
        is more than one, or the sentence only begins with the quote's words.
        """
        quote = self.words()
        if not quote:
            raise UnsureError
        first, last = quote[0].token, quote[-1].token
        begin, end = _first_of_sentence(self.tokens, first), _last_of_sentence(self.tokens, last)
        if any(self.tokens.texts[i] in _STOPS for i in range(begin, last)):
            raise UnsureError
        words = self.between((Span((self.tokens.begins[begin], self.tokens.ends[end])),))
        while words and words[-1].text in _STOPS:
            words = words[:-1]
        return balanced(words)

    def told_words(self) -> Words:
        """The sentence with the speaker in it that tells what somebody says; UnsureError where
        the speaker is in another, or where it begins with what is quoted.
        """
        words, quote = self.sentence(), self.words()
        spoken = {word.token for word in self.between(self.statement.speaker)}
        is_quoted = self.statement.type is StatementType.DIRECT
        inside = any(word.token in spoken for word in words)
        if is_quoted and (not inside or words[0].token in (quote[0].token, quote[0].token + 1)):
            raise UnsureError
        return words

    def with_name(self, words: Words, phrase: Words) -> Words:
        """The words with the speaker's name in place of a phrase among them."""
        k, out = words.index(phrase[0]), {word.token for word in phrase}
        behind = [word for word in words[k:] if word.token not in out]
        if any(word.text == "," for word in phrase) and behind[:1] and behind[0].text == ",":
            behind = behind[1:]
        return [*words[:k], PlacedWord(self.name), *behind]

    def others_before(self, position: int) -> bool:
        """Whether anybody else is named in the sentence of a position (characters) or the one
        before it, so that a pronoun there may mean them; where the speaker's first name does not
        tell whether it fits, also as an owner (»Vance’s advisers«).
        """
        tokens = self.tokens
        here = bisect_right(tokens.begins, position) - 1
        begin = _first_of_sentence(tokens, here)
        low = tokens.begins[_first_of_sentence(tokens, max(0, begin - 1))]
        from_here = here
        if not self.gender:
            from_here = _first_of_sentence(tokens, _last_before(tokens, begin))
        return any(
            person.name.rpartition(" ")[2] in tokens.texts[from_here:here]
            or any(low <= first < position for first, _ in person.mentions)
            for person in self.people
            if person.kind is PersonKind.PERSON and person != self.speaker
        )


def _first_of_sentence(tokens: Tokens, i: int) -> int:
    while i > 0 and tokens.texts[i - 1] not in _STOPS and "\n" not in tokens.texts[i - 1]:
        i -= 1
    while i < len(tokens) - 1 and (tokens.texts[i] in MARKS or not tokens.texts[i].strip()):
        i += 1
    return i


def _last_before(tokens: Tokens, begin: int) -> int:
    """The last word of the sentence before the one that begins there."""
    i = max(0, begin - 1)
    while i > 0 and (tokens.texts[i] in MARKS | _STOPS or not tokens.texts[i].strip()):
        i -= 1
    return i


def _last_of_sentence(tokens: Tokens, i: int) -> int:
    while i < len(tokens) - 1 and tokens.texts[i] not in _STOPS and "\n" not in tokens.texts[i + 1]:
        i += 1
    return i


def first_sentence(words: Words) -> Words:
    """Up to the first full stop, which is left out, or to where a quotation begins anew behind its
    frame with a capital; UnsureError for a question.
    """
    found: Words = []
    for word in words:
        if word.text in _STOPS:
            if word.text == "?":
                raise UnsureError
            break
        if found and _begins_anew(found, word):
            break
        found.append(word)
    return found


def _begins_anew(before: Words, word: PlacedWord) -> bool:
    mark = before[-1]
    gap = len(before) > 1 and mark.token > before[-2].token + 1
    return mark.text in MARKS and gap and word.text[:1].isupper()


def without_any_marks(words: Words) -> Words:
    """Without quotation marks, and without a comma that only ended a piece before its frame."""
    marks = _marks(words)
    kept = [word for word in words if word not in marks]
    return [
        word
        for k, word in enumerate(kept)
        if not (
            word.text == ","
            and k + 1 < len(kept)
            and word.token + 2 < kept[k + 1].token
            and kept[k + 1].token >= 0
            and kept[0].lower not in ("if", "when", "although", "while", "because")
        )
    ]


def without_marks(words: Words) -> Words:
    """Without quotation marks at both ends, and without any where one of a pair is missing."""
    while words and words[0].text in MARKS | {","}:
        words = words[1:]
    while words and words[-1].text in MARKS | {",", ";", ":", "–", "-"}:
        words = words[:-1]
    return balanced(words)


def balanced(words: Words) -> Words:
    """The words, without any quotation mark where one of a pair is missing."""
    marks = _marks(words)
    return words if len(marks) % 2 == 0 else [word for word in words if word not in marks]


def _marks(words: Words) -> Words:
    """The quotation marks among the words, with the »’« that ends what »‘« began, which else is an
    apostrophe.
    """
    marks = [word for word in words if word.text in MARKS and word.text not in _APOSTROPHES]
    if not any(mark.text == "‘" for mark in marks) or any(mark.text == "‚" for mark in marks):
        return marks
    opened = next(k for k, word in enumerate(words) if word.text == "‘")
    ends = [word for word in words[opened:] if word.text in _APOSTROPHES]
    return marks + ends[-1:]


def chunks(words: Words) -> list[Words]:
    """The stretches between commas, without these."""
    found: list[Words] = [[]]
    for word in words:
        if word.text == ",":
            found.append([])
        else:
            found[-1].append(word)
    return [chunk for chunk in found if chunk]


def joined(parts: Iterable[Words]) -> Words:
    """Stretches with commas between them."""
    found: Words = []
    for part in parts:
        found += [PlacedWord(","), *part] if found else part
    return found


def written(tokens: Tokens, words: Sequence[PlacedWord], end: str = ".") -> str:
    """The words as a line of text that begins with a capital and ends with a full stop; UnsureError
    if it is too long or too short for a sentence, or a bracket has no end.
    """
    line = ""
    for k, word in enumerate(words):
        line += ("" if k == 0 else _gap(tokens, words[k - 1], word)) + word.text
    line = " ".join(line.split()).rstrip(" ,;:–-")
    if len(words) < 3 or len(line) > LONGEST or line.count("(") != line.count(")"):
        raise UnsureError
    line = line[:1].upper() + line[1:]
    return line if line.endswith((".", "!", "…")) else line + end


def _gap(tokens: Tokens, before: PlacedWord, word: PlacedWord) -> str:
    if before.token >= 0 and word.token == before.token + 1:
        return " " if tokens.ends[before.token] < tokens.begins[word.token] else ""
    if word.text in MARKS and word.token > 0:
        return " " if tokens.ends[word.token - 1] < tokens.begins[word.token] else ""
    if word.text[:1] in _NO_GAP_BEFORE or before.text in _NO_GAP_BEHIND:
        return ""
    if _ENCLITIC.fullmatch(word.text):
        return ""
    return " "


def quoted(name: str, line: str, marks: str) -> str:
    """»Name: „Words.“«, with these two marks."""
    found = f"{name}: {marks[0]}{line}{marks[1]}"
    if len(found) > LONGEST:
        raise UnsureError
    return found
