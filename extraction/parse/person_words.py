"""The words by which a language names persons and organisations without a name, from
``data/<language>/people.toml``.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import Any

from extraction.language_folders import data_folder

_DETERMINERS = ("definite", "indefinite", "possessive", "genitive", "plural", "singular")
_ROLE_KINDS = ("words", "either", "masculine", "feminine")
_MOST_REMEMBERED = 16_384  # words; a worker that reads for weeks sees more than there is room for
_SHORTEST_SOURCE = 6


@dataclass(frozen=True, slots=True)
class PersonWord:
    """A noun for a person or organisation, as the lexicon has it."""

    #: The entry of ``people.toml``.
    stem: str
    #: "m", "f", "n"; "" where the form leaves it open.
    gender: str = ""
    #: Whether the form is surely a plural.
    plural: bool = False


class _Stems:
    """Stems with their gender, and what tells at once that a word ends with none of them."""

    __slots__ = ("ends", "gender", "longest", "told_by")

    def __init__(self, gender: dict[str, str]) -> None:
        lengths = [len(stem) for stem in gender]
        self.gender = gender
        self.longest = max(lengths, default=0)
        self.told_by = min([3, *lengths])  # letters at the end
        self.ends = frozenset(stem[-self.told_by :] for stem in gender)


class PersonWords:
    """One language's words. Look-ups take a word as it stands in the text, inflected or at the end
    of a compound.
    """

    def __init__(self, data: dict[str, Any]) -> None:
        self._data = data
        writing = data["writing"]
        self.capital_nouns: bool = writing["capital_nouns"]
        self.heads_by_parse: bool = writing["heads_by_parse"]
        self.persons_taken_for_organisations: bool = writing["persons_taken_for_organisations"]
        self.nicknames_in_quotes: bool = writing["nicknames_in_quotes"]
        self.proper_nouns_are_plain: bool = writing["proper_nouns_are_plain"]
        self.only_people_have_gender: bool = writing["only_people_have_gender"]
        self.bare_genitives: bool = writing["bare_genitives"]
        self.pronouns = {
            word: kind for kind, words in data["pronouns"].items() for word in words.split()
        }
        determiners = data["determiners"]
        self.article_gender: dict[str, str] = determiners["gender"]
        self.determiners = {kind: frozenset(determiners[kind].split()) for kind in _DETERMINERS}
        self.determiner_kind = {
            word: kind
            for kind in ("possessive", "indefinite", "definite")
            for word in self.determiners[kind]
        }
        self.articles = self.determiners["definite"] | self.determiners["indefinite"]
        joining = {kind: frozenset(words.split()) for kind, words in data["joining"].items()}
        self.conjunctions, self.of = joining["conjunctions"], joining["of"]
        self.plural_pronouns, self.one = joining["plural_pronouns"], joining["one"]
        self.joint: str = data["joining"]["joint"]
        self.in_names, self.behind_names, self.firms, self.of_firms = (
            joining[k] for k in ("in_names", "behind_names", "firms", "of_firms")
        )
        self.receiving = joining.get("receiving", frozenset())
        self.asking = joining.get("asking", frozenset())
        self.places = joining.get("places", frozenset())
        self.answers = joining.get("answers", frozenset())
        self.sees = joining.get("sees", frozenset())
        self.otherwise = joining.get("otherwise", frozenset())
        self.myself = joining.get("myself", frozenset())
        self.going_on = joining.get("going_on", frozenset())
        self.told_again = joining.get("told_again", frozenset())
        self.origins, self.authors = joining["origins"], joining["authors"]
        self._strong: dict[str, str] = data["strong_endings"]
        self._weak = re.compile(data["weak_ending"]) if self._strong else None
        names = data["names"]
        self.particles = frozenset(names["particles"].split())
        self.titles = frozenset(names["titles"].split())
        self.title_functions = {
            title: frozenset(functions.split())
            for title, functions in names.get("functions", {}).items()
        }
        self.address = frozenset(names.get("address", "").split())
        self.postnominals = frozenset(names.get("postnominals", "").split())
        self.never_names = frozenset(names["never"].split())
        self.legal_forms = frozenset(names["legal_forms"].split())
        self.in_surnames = frozenset(names["in_surnames"].split())
        self.groups = frozenset(data["groups"]["words"].split())
        self.sources = frozenset(data["sources"]["words"].split())
        self.hearsay = frozenset(data["sources"].get("hearsay", "").split())
        self._long_sources = tuple(s for s in self.sources if len(s) >= _SHORTEST_SOURCE)
        self.paid_for = tuple(data["sources"].get("paid_for", "").split())
        self.never_givers = frozenset(
            tuple(words.split()) for words in data["sources"]["never_givers"]
        )
        self._read_roles(data["roles"], data["organisations"])
        self.feminine_endings: tuple[str, ...] = tuple(data["forms"]["feminine"].split())
        self.plural_endings: tuple[str, ...] = tuple(data["forms"]["plural"].split())
        self.inflections: tuple[str, ...] = ("", *data["forms"]["inflections"].split())
        gendered = data["forms"].get("gendered")
        self._gendered = re.compile(gendered) if gendered else None
        women = data["forms"].get("women")
        self._women = re.compile(women) if women else None
        self._shortest: int = data["forms"]["shortest_in_compound"]
        self._whole = self.peoples | set(data["organisations"]["whole"].split())
        self._no_organisations = tuple(data["organisations"]["never"].split())
        # What nearly every noun of a text is asked for, several times.
        self.role = lru_cache(_MOST_REMEMBERED)(self._role)
        self.organisation = lru_cache(_MOST_REMEMBERED)(self._organisation)
        self.is_source = lru_cache(_MOST_REMEMBERED)(self._is_source)

    def _read_roles(self, roles: dict[str, Any], organisations: dict[str, Any]) -> None:
        self.mere_attributes = frozenset(roles.get("mere_attributes", "").split())
        self.qualities: tuple[str, ...] = tuple(roles.get("qualities", "").split())
        self.leaders = frozenset(roles.get("leaders", "").split())
        self.former = frozenset(roles.get("former", "").split())
        self.partisan = frozenset(roles.get("partisan", "").split())
        pairs = (pair.partition("=") for pair in roles.get("parties", "").split())
        self.parties = {word: meant or word for word, _, meant in pairs}
        self.told_anew = frozenset(roles.get("told_anew", "").split())
        self.heard_in_court = frozenset(roles.get("heard_in_court", "").split())
        self.at_the_court = frozenset(roles.get("at_the_court", "").split())
        self.family = frozenset(roles.get("family", "").split())
        self.relations = frozenset(roles.get("relations", "").split())
        self.others = frozenset(roles.get("others", "").split())
        self.callings = frozenset(roles.get("callings", "").split())
        self.peoples = frozenset(roles.get("peoples", "").split())
        told = frozenset(roles["descriptions"].split())
        self.descriptions = told | self.peoples | self.callings
        self.role_kin = {word: frozenset(kin.split()) for word, kin in roles.get("kin", {}).items()}
        self.seats = frozenset(roles.get("seats", "").split())
        self.kin_of = {
            word: frozenset(kin.split()) for word, kin in organisations["descriptions"].items()
        }
        self.never_short = frozenset(organisations.get("never_short", "").split())
        self.no_firms = frozenset(organisations.get("no_firms", "").split())
        self._alike = {
            word: number for number, words in enumerate(roles["alike"]) for word in words.split()
        }

    @cached_property
    def states(self) -> dict[str, str]:
        """What the letters behind a party stand for (»AK« → »Alaska«)."""
        pairs = filter(None, " ".join(self._data["names"].get("states", "").split()).split(", "))
        return dict(pair.split(" ", 1) for pair in pairs)

    @cached_property
    def title_gender(self) -> dict[str, str]:
        names = self._data["names"]
        masculine = dict.fromkeys(names["masculine_titles"].split(), "m")
        return masculine | dict.fromkeys(names["feminine_titles"].split(), "f")

    @cached_property
    def _role_stems(self) -> _Stems:
        roles = self._data["roles"]
        words = (roles.get(kind, "") for kind in ("words", "peoples", "callings"))
        stems = dict.fromkeys(" ".join(words).split(), self._data["forms"]["role_gender"])
        for kind, gender in (("either", ""), ("masculine", "m"), ("feminine", "f")):
            stems |= dict.fromkeys(roles[kind].split(), gender)
        return _Stems(stems)

    @cached_property
    def _organisation_stems(self) -> _Stems:
        organisations = self._data["organisations"]
        return _Stems(
            {
                stem: gender
                for kind, gender in (("feminine", "f"), ("neuter", "n"), ("masculine", "m"))
                for stem in organisations.get(kind, "").split()
            }
        )

    def _role(self, word: str) -> PersonWord | None:
        """The role that ``word`` names (»Außenministerin« → minister, f), None for any other
        word.
        """
        return self._find_role(word.lower())

    def is_plain_role(self, word: str) -> bool:
        """Whether ``word`` is a role as it stands (»Richter«), as surnames may be, and not a
        compound of one.
        """
        return word.lower() in self._role_stems.gender

    def _organisation(self, word: str) -> PersonWord | None:
        """The kind of organisation that ``word`` names (»Umweltbundesamtes« → amt, n), None for any
        other word.
        """
        word = word.lower()
        never = word.endswith(self._no_organisations) if self._no_organisations else False
        return None if never else self._find(word, self._organisation_stems)

    def are_alike(self, one: str, other: str) -> bool:
        """Whether two roles may be one office in other words (»Präsident«, »Staatschef«)."""
        return one == other or (one in self._alike and self._alike[one] == self._alike.get(other))

    def strong(self, phrase: str, gender: str, plural: bool) -> str:
        """``phrase`` without its article in the nominative: »(der) Deutsche Wetterdienst«,
        »Deutscher Wetterdienst«.
        """
        ending = self._strong.get("plural" if plural else gender)
        adjective, _, rest = phrase.partition(" ")
        if self._weak is None or ending is None or not rest or not self._weak.search(adjective):
            return phrase
        if adjective[0].isupper() and adjective.endswith("er"):
            return phrase  # »Bremer Polizei«: of places, and the same in every case
        return f"{self._weak.sub(ending, adjective)} {rest}"

    def _is_source(self, word: str) -> bool:
        """Whether ``word`` is something that is given out (»Angaben«, »Polizeibericht«), not who
        gives it.
        """
        word = word.lower()
        if self.capital_nouns and word.endswith("ungen"):
            word = word.removesuffix("en")  # »Darstellungen«
        return word in self.sources or word[2:].endswith(self._long_sources)

    def _find_role(self, word: str) -> PersonWord | None:
        if self._gendered and (match := self._gendered.search(word)):
            both = self._find(word[: match.start()], self._role_stems)
            return PersonWord(both.stem, "", match[0].endswith("nen")) if both else None
        for ending in self.plural_endings:
            if word.endswith(ending) and (
                found := self._find(word.removesuffix(ending), self._role_stems)
            ):
                return PersonWord(found.stem, "f", plural=True)
        for ending in self.feminine_endings:
            if word.endswith(ending) and (found := self._find_feminine(word.removesuffix(ending))):
                return PersonWord(found.stem, "f")
        known = self._find(word, self._role_stems)
        if known is None and self._women and self._women.search(word):
            return PersonWord(word, "f")  # »Buchhalterin«, whoever the masculine is
        return known

    def _find_feminine(self, stem: str) -> PersonWord | None:
        """»Expertin« comes from »Experte«, »Anwältin« from »Anwalt«."""
        plain = stem.replace("ä", "a") if "ä" in stem[-5:] else stem
        candidates = (stem, f"{stem}e", plain, f"{plain}e")
        return next(
            (found for word in candidates if (found := self._find(word, self._role_stems))), None
        )

    def _find(self, word: str, stems: _Stems) -> PersonWord | None:
        for ending in self.inflections:
            if not word.endswith(ending):
                continue
            base = word.removesuffix(ending)
            if base[-stems.told_by :] not in stems.ends:  # as of nearly every word
                continue
            last_part = base.rpartition("-")[2]
            for start in range(max(0, len(base) - stems.longest), len(base) - 1):
                tail = base[start:]
                if tail in stems.gender and (
                    start == 0
                    or tail == last_part
                    or (len(tail) >= self._shortest and tail not in self._whole)
                ):
                    return PersonWord(tail, stems.gender[tail])
        return None


@cache
def load_person_words(language: str) -> PersonWords:
    """The words of ``language``, read once a process. Raises FileNotFoundError for a language
    without data.
    """
    folder = data_folder(language)
    data = tomllib.loads((folder / "people.toml").read_text(encoding="utf-8"))
    further = folder / "speaker_nouns.tsv"
    if further.exists():
        rows = (line.split("\t") for line in further.read_text(encoding="utf-8").splitlines())
        known = set(" ".join(data["roles"][kind] for kind in _ROLE_KINDS).split())
        persons = (row[0] for row in rows if row[-1] == "person" and row[0] not in known)
        data["roles"]["either"] += " " + " ".join(persons)
    return PersonWords(data)
