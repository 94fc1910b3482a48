"""The gold data as docs, and which of them are held out so that the printed figures are honest."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc

from extraction.model_building import hanta
from extraction.model_building.conllu import read_sentences
from extraction.model_building.conversion import docs_from_sentences
from extraction.model_building.entities import germeval_docs, read_tagged
from extraction.model_building.sources import Sources

BLOCK = 10
"""Neighbouring sentences that are held out together, since they come from the same text."""

HELD_OUT_SHARE, SPARE_SHARE = 0.12, 0.05
"""Held out for the figures, and left out besides: the split of the first trial, so that figures
compare."""

HELD_OUT_ENTITY_SENTENCES, SPARE_ENTITY_SENTENCES = 730, 370


@dataclass(frozen=True, slots=True)
class Part:
    """One corpus: all its docs, and the two that do not overlap."""

    train: list[Doc]
    held_out: list[Doc]
    all: list[Doc]


@dataclass(frozen=True, slots=True)
class Gold:
    """``gsd`` and ``pud`` carry trees, tags and features, ``entities`` (GermEval) entities and
    HanTa's tags.

    PUD's docs carry the entities of Universal NER too. They follow other guidelines, so they only
    measure.
    """

    gsd: Part
    pud: Part
    entities: Part


def read_gold_corpora(sources: Sources, nlp: Language) -> Gold:
    """Read everything; PUD and GermEval, which have no STTS tags, get HanTa's (takes about a
    minute).
    """
    gsd = docs_from_sentences(
        (sentence for path in sources.gsd for sentence in read_sentences(path)), nlp, stts=True
    )
    universal_ner = {" ".join(words): tags for words, tags in read_tagged(sources.universal_ner)}
    pud = docs_from_sentences(read_sentences(sources.pud), nlp, stts=False, entities=universal_ner)
    germeval = germeval_docs(sources.germeval, nlp)
    hanta.add_tags(pud)
    hanta.add_tags(germeval)
    chance = random.Random(7)  # noqa: S311
    return Gold(_split_blocks(gsd, chance), _split_blocks(pud, chance), _split_sentences(germeval))


def _split_blocks(docs: Sequence[Doc], chance: random.Random) -> Part:
    blocks = [docs[start : start + BLOCK] for start in range(0, len(docs), BLOCK)]
    chance.shuffle(blocks)
    held_out = round(len(blocks) * HELD_OUT_SHARE)
    spare = round(len(blocks) * SPARE_SHARE)
    return Part(
        train=[doc for block in blocks[held_out + spare :] for doc in block],
        held_out=[doc for block in blocks[:held_out] for doc in block],
        all=list(docs),
    )


def _split_sentences(docs: Sequence[Doc]) -> Part:
    shuffled = list(docs)
    random.Random(3).shuffle(shuffled)  # noqa: S311
    spare = HELD_OUT_ENTITY_SENTENCES + SPARE_ENTITY_SENTENCES
    return Part(train=shuffled[spare:], held_out=shuffled[:HELD_OUT_ENTITY_SENTENCES], all=shuffled)
