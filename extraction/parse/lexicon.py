"""The words that the rules of a language know, read from ``extraction/data/<language>/``, once per
process.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from extraction.language_folders import data_folder
from extraction.parse.language import Language, language_of
from extraction.parse.profiles import DEFAULT, Omissions, read_omissions
from extraction.parse.verb_forms import Form, PrincipalParts
from extraction.parse.word_groups import spellings, word_groups
from extraction.records import Medium


@dataclass(frozen=True, slots=True)
class SpeechVerb:
    """A verb that tells of speech, thought or writing."""

    #: The infinitive, its particle in front.
    lemma: str
    #: What is split from it (»an« of »ankündigen«); "" for none.
    particle: str
    #: Whether it tells of speech, thought or writing.
    medium: Medium
    #: What may hold the words, as ``uses`` of the verbs' table names it.
    uses: frozenset[str]
    #: The cases or prepositions of whom it is said to; empty where there is nobody.
    addressee: tuple[str, ...]
    #: Nouns that an object has to be one of; empty for any.
    object_words: frozenset[str] = frozenset()
    #: A use → the words that have to stand beside it (»called for«), where some have to.
    beside: Mapping[str, frozenset[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class VerbReading:
    """One way to read a word form as a form of a speech verb."""

    #: The verb.
    verb: SpeechVerb
    #: Which of its forms it is.
    form: Form
    #: Whether no particle has to follow.
    whole: bool


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of one language for one profile."""

    #: ISO 639-1 code.
    language: str
    #: Readings by lower-case word form.
    verbs: dict[str, tuple[VerbReading, ...]]
    #: Closed classes by the name of their group in ``words.toml``.
    words: dict[str, frozenset[str]]
    #: The medium of each noun for something said, by lower-case form.
    noun_medium: dict[str, Medium]
    #: The particles of all verbs.
    particles: frozenset[str] = field(default_factory=frozenset)
    #: Ids of the rules whose statements the profile leaves out.
    omitted_rules: frozenset[str] = frozenset()

    def readings(self, word: str) -> tuple[VerbReading, ...]:
        """How the lower-case word form ``word`` can be read as a speech verb."""
        return self.verbs.get(word, ())

    def is_speech_noun(self, word: str) -> bool:
        """Whether the lower-case noun (or compound: »polizeiangaben«) names something said or
        written.
        """
        return self.noun(word) is not None

    def noun(self, word: str) -> str | None:
        nouns = self.noun_medium
        if word in nouns:
            return word
        for length in self.words["noun lengths"]:
            if word[-int(length) :] in nouns:
                return word[-int(length) :]
        return None


@lru_cache(maxsize=4)
def load_lexicon(language: str, profile: str = DEFAULT) -> Lexicon:
    """The lexicon of ``language`` for a profile; raises UnsupportedLanguageError for a language
    without rules.
    """
    folder = data_folder(language)
    omissions = read_omissions(_rows(folder / "profiles.tsv"), profile)
    nouns = _read_nouns(folder / "cue_nouns.tsv", omissions)
    words = {**word_groups(language)}
    words["noun lengths"] = frozenset(str(n) for n in {len(w) for w in nouns} if n > 5)
    words["abstract nouns"] = _read_list(folder / "abstract_nouns.tsv")
    words["speaker nouns"] = _read_list(folder / "speaker_nouns.tsv")
    verbs = _read_verbs(folder, language_of(language), omissions)
    particles = frozenset(r.verb.particle for rs in verbs.values() for r in rs if r.verb.particle)
    return Lexicon(language, verbs, words, nouns, particles, omissions.rules)


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as source:
        lines = (line for line in source if not line.startswith("#"))
        yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


def _medium(names: str) -> Medium:
    return Medium(names.split()[0].capitalize())


def _read_verbs(
    folder: Path, language: Language, omissions: Omissions
) -> dict[str, tuple[VerbReading, ...]]:
    irregular = {
        row["verb"]: PrincipalParts(
            row["present"], row["past"], row["participle"], row["subjunctive"]
        )
        for row in _rows(folder / "strong_verbs.tsv")
    }
    found: dict[str, list[VerbReading]] = {}
    for row in _rows(folder / "cue_verbs.tsv"):
        particle, rest = language.split_verb(row["verb"])
        kept = omissions.uses_left(row["verb"], row["uses"].split())
        uses = dict(use.partition(":")[::2] for use in kept)
        if not uses and row["uses"]:
            continue
        verb = SpeechVerb(
            particle + rest,
            particle,
            _medium(row["medium"]),
            frozenset(uses),
            tuple((row["addressee"] or "").split()),
            frozenset(uses.get("object", "").split(",")) - {""},
            {use: frozenset(asked.split(",")) for use, asked in uses.items() if asked},
        )
        for word, form, whole in language.verb_forms(rest, particle, irregular):
            for spelling in spellings([word]):
                found.setdefault(spelling, []).append(VerbReading(verb, form, whole))
    return {word: tuple(readings) for word, readings in found.items()}


def _read_list(path: Path) -> frozenset[str]:
    """Empty for a language without such a list."""
    return frozenset(row["noun"] for row in _rows(path)) if path.exists() else frozenset()


def _read_nouns(path: Path, omissions: Omissions) -> dict[str, Medium]:
    return {
        form.lower(): _medium(row["medium"])
        for row in _rows(path)
        if row["noun"] not in omissions.nouns
        for form in spellings((row["noun"], *row["forms"].split()))
    }
