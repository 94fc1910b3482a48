"""Static vectors that carry what is known of a word: Brown cluster, frequency, HanTa's tags, verb
forms.

A vector is a random projection of sparse features, so that words with the same features share one
row: 300,000 words need only some thousand rows. The network learns what to make of the features.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy
from numpy.typing import NDArray
from spacy.vectors import Vectors  # type: ignore[import-not-found]
from spacy.vocab import Vocab

from extraction.model_building.verbs import Reading

WIDTH = 96
"""Dimensions of a vector."""

CLUSTER_DEPTHS = (2, 4, 6, 8, 10, 12, 16)
"""Bits of the Brown cluster's path, from the root, that are features of their own."""

RARE = -20.0
"""Log probability of a word that the frequency list does not know."""

Features = frozenset[str]


@dataclass(frozen=True, slots=True)
class WordKnowledge:
    """Everything known without context, keyed by the word as it is written.

    ``tags`` gives HanTa's tags with log probabilities, the best first.
    """

    clusters: Mapping[str, int]
    log_probabilities: Mapping[str, float]
    tags: Mapping[str, Sequence[tuple[str, float]]]
    verbs: Mapping[str, Collection[Reading]]

    def features(self, word: str) -> Features:
        return frozenset(
            (
                *self._cluster(word),
                self._frequency(word),
                *self._hanta(word),
                *self._verb_forms(word),
            )
        )

    def _cluster(self, word: str) -> list[str]:
        path = self.clusters.get(word, self.clusters.get(word.lower(), 0))
        return (
            [f"cluster{depth}:{path & ((1 << depth) - 1)}" for depth in CLUSTER_DEPTHS]
            if path
            else []
        )

    def _frequency(self, word: str) -> str:
        log_probability = min(-6.0, max(RARE, self.log_probabilities.get(word, RARE)))
        return f"frequency:{round(log_probability / 3)}"

    def _hanta(self, word: str) -> list[str]:
        """The tags with at least a fiftieth of the best one's probability; the best one marked."""
        tags = self.tags.get(word, ())
        likely = [tag for tag, log in tags if log > tags[0][1] - math.log(50)][:3]
        return [f"best:{likely[0]}", *(f"tag:{tag}" for tag in likely)] if likely else []

    def _verb_forms(self, word: str) -> list[str]:
        readings = self.verbs.get(word) or (
            self.verbs.get(word.lower(), ()) if word.istitle() else ()
        )
        moods: defaultdict[str, set[str]] = defaultdict(set)
        for reading in readings:
            if reading.person:
                moods[reading.person + reading.number].add(reading.kind[:3])
        return [
            *(f"form:{kind}" for kind in {reading.kind for reading in readings}),
            *(f"person:{person}:{''.join(sorted(found))}" for person, found in moods.items()),
        ]


def add_vectors(vocab: Vocab, words: Collection[str], knowledge: WordKnowledge) -> None:
    """Give ``vocab`` a vector table for ``words``; strings are not stored, only their hashes."""
    rows: dict[Features, int] = {}
    row_of = {word: rows.setdefault(knowledge.features(word), len(rows)) for word in words}
    table = Vectors(strings=vocab.strings, data=_project([*rows]), name="de_wortlaut")
    for word, row in row_of.items():
        table.add(vocab.strings[word], row=row)
    vocab.vectors = table


def _project(feature_sets: Sequence[Features]) -> NDArray[numpy.float32]:
    """One unit-length-times-three row a feature set: the sum of a random direction for each
    feature.
    """
    generator = numpy.random.default_rng(0)
    names = sorted({name for features in feature_sets for name in features})
    direction = {name: generator.normal(size=WIDTH) for name in names}
    data = numpy.stack(
        [sum(direction[name] for name in sorted(features)) for features in feature_sets]
    )
    lengths = numpy.linalg.norm(data, axis=1, keepdims=True)
    rows: NDArray[numpy.float32] = (3 * data / lengths).astype(numpy.float32)
    return rows
