"""Which statements are wanted: the profiles, whose differences stand in
``data/<language>/profiles.tsv``.

``desk`` is every act of speech or writing that somebody could check, ``corpus`` what the annotators
of the German news quotation corpus mark. The file tells what a profile leaves out of everything
that the rules know: uses of verbs, nouns, or rules as a whole.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

PROFILES = ("desk", "corpus")
DEFAULT = "desk"
EVERY_VERB = "*"


@dataclass(frozen=True, slots=True)
class Omissions:
    """What one profile leaves out."""

    #: Uses by the verb's entry; an empty set leaves out the verb as a whole.
    verbs: Mapping[str, frozenset[str]] = field(default_factory=dict)
    #: Nouns for something said, by their entry.
    nouns: frozenset[str] = frozenset()
    #: Ids of rules.
    rules: frozenset[str] = frozenset()

    def uses_left(self, verb: str, uses: Iterable[str]) -> list[str]:
        """Of the ``uses`` of a verb's entry those that the profile keeps."""
        own = self.verbs.get(verb)
        if own is not None and not own:
            return []
        omitted = (own or frozenset()) | self.verbs.get(EVERY_VERB, frozenset())
        return [use for use in uses if use.partition(":")[0] not in omitted]


def read_omissions(rows: Iterable[Mapping[str, str]], profile: str) -> Omissions:
    """The rows of ``profile``; raises ValueError for a kind of entry that there is none of."""
    found: dict[str, dict[str, frozenset[str]]] = defaultdict(dict)
    for row in rows:
        if row["kind"] not in ("verb", "noun", "rule"):
            raise ValueError(f"profiles.tsv: no such kind: {row['kind']}")
        if row["profile"] == profile:
            found[row["kind"]][row["name"]] = frozenset((row["uses"] or "").split())
    return Omissions(found["verb"], frozenset(found["noun"]), frozenset(found["rule"]))
