"""The figures of a pipeline on the held-out parts, and its speed and size."""

from __future__ import annotations

from pathlib import Path

from spacy.language import Language

from extraction.model_building.corpora import Gold
from extraction.model_building.evaluation import (
    AccuracyCounts,
    Hits,
    boundary_accuracy,
    entity_accuracy,
    parse_accuracy,
    words_per_second,
)

SENTENCES_IN_ARTICLE = 20
ARTICLES = 60


def figures(nlp: Language, gold: Gold) -> dict[str, Hits]:
    """Hits by corpus and layer on the held-out parts ("GSD las"), in the order of the table.

    Universal NER is measured on all of PUD, since no training sees its entities.
    """
    tallies: dict[str, AccuracyCounts] = {}
    for name, part in (("GSD", gold.gsd), ("PUD", gold.pud)):
        tallies[name] = parse_accuracy(nlp, part.held_out)
        tallies[name].layers |= boundary_accuracy(nlp, part.held_out).layers
    tallies["GermEval"] = entity_accuracy(nlp, gold.entities.held_out)
    tallies["Universal NER"] = entity_accuracy(nlp, gold.pud.all)
    return {
        f"{corpus} {layer}": hits
        for corpus, tally in tallies.items()
        for layer, hits in tally.layers.items()
    }


def speed(nlp: Language, gold: Gold) -> float:
    """Words a second on texts of an article's length, on one core."""
    docs = gold.entities.all
    starts = range(0, ARTICLES * SENTENCES_IN_ARTICLE, SENTENCES_IN_ARTICLE)
    articles = [docs[start : start + SENTENCES_IN_ARTICLE] for start in starts]
    return words_per_second(
        nlp, [" ".join(doc.text.strip() for doc in article) for article in articles]
    )


def table(found: dict[str, Hits]) -> str:
    lines = [f"{'held-out part and layer':34} {'P':>6} {'R':>6} {'F':>6} {'n':>6}"]
    lines += [
        f"{name:34} {hits.precision:6.1f} {hits.recall:6.1f} {hits.f1:6.1f} {hits.wanted:6}"
        for name, hits in found.items()
    ]
    return "\n".join(lines)


def megabytes(folder: Path) -> float:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6
