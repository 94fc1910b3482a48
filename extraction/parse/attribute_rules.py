"""Rules about single words and pairs of them, as the attribute ruler of spaCy's English models
holds them: »"to" with tag TO is a particle«.

spaCy tries all rules on each word of each text. What a rule asks of a word are a few values, and
most words have none that any rule names: so each combination of values is looked at once, and
remembered.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from spacy.attrs import IDS, ORTH  # type: ignore[import-not-found]
from spacy.language import Language
from spacy.matcher import Matcher
from spacy.pipeline import AttributeRuler
from spacy.tokens import Doc
from spacy.tokens._retokenize import set_token_attrs

_ASKED = frozenset({"DEP", "IS_SPACE", "LOWER", "ORTH", "POS", "TAG"})
_NOT_NAMED = -1  # any value that no rule names

_Word = tuple[int, ...]
"""What the rules ask of a word, value by value."""

_Test = tuple[int, bool, frozenset[int]]
"""The place of a value, whether it has to be one of those, and those."""

_Changes = dict[Any, Any]


def remember_rules(nlp: Language) -> None:
    """Let the attribute rulers of ``nlp`` look at each combination of values once."""
    for place, (name, component) in enumerate(nlp._components):
        if type(component) is AttributeRuler:
            nlp._components[place] = (name, RememberingRuler.of(component))


class RememberingRuler(AttributeRuler):
    """An attribute ruler that remembers; rules of other kinds go through spaCy's matcher."""

    @classmethod
    def of(cls, ruler: AttributeRuler) -> RememberingRuler:
        """One with the rules and the settings of another."""
        made = cls(ruler.vocab, ruler.name, validate=ruler.validate, scorer=ruler.scorer)
        vars(made).update(vars(ruler))
        made._rules()  # now: what is first read in a memory zone goes with it
        return made

    def __call__(self, doc: Doc) -> Doc:
        rules = self._rules()
        if rules is None:
            return super().__call__(doc)
        for number, changes in rules.changes(doc):
            set_token_attrs(doc[number], changes)
        return doc

    def _rules(self) -> _Rules | None:
        """Read anew when some were added; None where a rule changes what a token's own attributes
        are not, or a word that may not be there.
        """
        count, rules = vars(self).get("_read", (-1, None))
        if count != len(self.attrs):
            rules = _Rules(self) if _are_plain(self) else None
            self._read = (len(self.attrs), rules)
        found: _Rules | None = rules
        return found


def _are_plain(ruler: Any) -> bool:
    patterns = [
        (number, words) for number in range(len(ruler.attrs)) for words in _of(ruler, number)
    ]
    return not any("_" in changes for changes in ruler.attrs) and all(
        ruler.indices[number] in range(len(words)) and not any("OP" in word for word in words)
        for number, words in patterns
    )


def _of(ruler: Any, number: int) -> Sequence[list[dict[str, Any]]]:
    """The patterns of a rule."""
    patterns: Sequence[list[dict[str, Any]]] = ruler.matcher.get(str(number))[1]
    return patterns


class _OtherKindError(Exception):
    """A rule asks something else than values of one word, or of two that follow each other."""


class _Rule(NamedTuple):
    number: int
    tests: Sequence[Sequence[_Test]]


class _Met(NamedTuple):
    """What the rules say to a word: what is changed of it, by which rules, and which rules ask the
    word behind it.
    """

    changes: _Changes
    numbers: Sequence[int]
    pairs: Sequence[_Rule]


class _Rules:
    def __init__(self, ruler: Any) -> None:
        self._changes: Sequence[_Changes] = list(ruler.attrs)
        self._strings = ruler.vocab.strings
        self._columns: list[int] = []
        self._rules: list[_Rule] = []
        self._changed: Sequence[int] = list(ruler.indices)
        self._others = Matcher(ruler.vocab)
        for number, words in (
            (n, words) for n in range(len(ruler.attrs)) for words in _of(ruler, n)
        ):
            self._add(number, words)
        self._named: list[dict[int, int]] = [{} for _ in self._columns]
        tests = (test for rule in self._rules for tests in rule.tests for test in tests)
        for place, _, values in tests:
            self._named[place].update(zip(values, values, strict=True))
        self._met: dict[_Word, _Met] = {}

    def _add(self, number: int, words: list[dict[str, Any]]) -> None:
        try:
            if len(words) > 2:
                raise _OtherKindError
            self._rules.append(_Rule(number, [self._tests(word) for word in words]))
        except _OtherKindError:
            self._others.add(str(number), [words])

    def _tests(self, word: Mapping[str, Any]) -> list[_Test]:
        """Raises _OtherKindError."""
        return [self._test(name.upper(), wanted) for name, wanted in word.items()]

    def _test(self, name: str, wanted: Any) -> _Test:
        is_in = not (isinstance(wanted, dict) and list(wanted) == ["NOT_IN"])
        if isinstance(wanted, dict) and list(wanted) in (["IN"], ["NOT_IN"]):
            (values,) = wanted.values()
        else:
            values = [wanted]
        if name not in _ASKED or not all(type(value) in (str, bool) for value in values):
            raise _OtherKindError
        if IDS[name] not in self._columns:
            self._columns.append(IDS[name])
        numbers = (
            self._strings.add(v) if isinstance(v, str) and v else int(bool(v)) for v in values
        )
        return self._columns.index(IDS[name]), is_in, frozenset(numbers)

    def changes(self, doc: Doc) -> Iterator[tuple[int, _Changes]]:
        """Of each word that rules are about, what they change."""
        words = self._words(doc)
        met = [self._met.get(word) or self._meet(word) for word in words]
        further = self._matched(doc)
        for i, (each, behind) in enumerate(zip(met, words[1:], strict=False)):
            for rule in each.pairs:
                if _fits(rule.tests[1], behind):
                    further[i + self._changed[rule.number]].append(rule.number)
        for i, each in enumerate(met):
            changes = self._merged([*each.numbers, *further[i]]) if i in further else each.changes
            if changes:
                yield i, changes

    def _matched(self, doc: Doc) -> defaultdict[int, list[int]]:
        """By word the numbers of the rules of other kinds."""
        found = defaultdict[int, list[int]](list)
        if len(self._others):
            for name, begin, _ in self._others(doc, allow_missing=True):
                number = int(self._strings[name])
                found[begin + self._changed[number]].append(number)
        return found

    def _words(self, doc: Doc) -> list[_Word]:
        # one more: of a single column comes a row
        table: list[list[int]] = doc.to_array([*self._columns, ORTH]).T.tolist()
        columns = (
            [named.get(value, _NOT_NAMED) for value in column]
            for named, column in zip(self._named, table, strict=False)
        )
        return list(zip(*columns, strict=True)) if self._columns else [()] * len(doc)

    def _meet(self, word: _Word) -> _Met:
        rules = [rule for rule in self._rules if _fits(rule.tests[0], word)]
        numbers = [rule.number for rule in rules if len(rule.tests) == 1]
        pairs = [rule for rule in rules if len(rule.tests) == 2]
        met = self._met[word] = _Met(self._merged(numbers), numbers, pairs)
        return met

    def _merged(self, numbers: Iterable[int]) -> _Changes:
        """Later rules have the last word."""
        merged: _Changes = {}
        for number in sorted(set(numbers)):
            merged.update(self._changes[number])
        return merged


def _fits(tests: Iterable[_Test], word: _Word) -> bool:
    return all((word[place] in values) == is_in for place, is_in, values in tests)
