"""The recipe: a pilot and a teacher learn from gold and parse GermEval's text; the pipeline learns
from all of it.

Then it is finished with small steps on gold alone: once without the held-out parts, for the
figures, and once on everything, for shipping.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from spacy.language import Language
from spacy.lookups import Lookups
from spacy.tokens import Doc

from extraction.model_building import hanta
from extraction.model_building.corpora import Gold, read_gold_corpora
from extraction.model_building.lemmas import lemma_lookups
from extraction.model_building.pipeline import add_lemmatizer, new_pipeline, new_teacher
from extraction.model_building.silver import Silver, annotate
from extraction.model_building.sources import VERB_DICTIONARY, Sources
from extraction.model_building.training import Corpus, from_tagged_words, train, train_further
from extraction.model_building.vectors import WordKnowledge, add_vectors
from extraction.model_building.verbs import read_verbs

_log = logging.getLogger(__name__)

VECTOR_WORDS = 200_000
LEMMA_WORDS = 100_000
"""Most frequent words that get a vector, and those whose lemma HanTa is asked for."""

PILOT_EPOCHS, TEACHER_EPOCHS, EPOCHS = 10, 28, 18
ENTITY_SHARE, SILVER_SHARE = 0.4, 0.5
"""How much of GermEval is seen in each epoch beside all of the gold trees."""

LAST_EPOCHS, LAST_ENTITY_SHARE, LAST_LEARN_RATE = 2, 0.5, 0.0008


@dataclass(frozen=True, slots=True)
class Materials:
    """What every training needs: an untrained pipeline's vectors and lemma tables, and the
    annotated docs.
    """

    knowledge: WordKnowledge
    words: tuple[str, ...]
    lookups: Lookups
    gold: Gold

    def equip(self, new: Callable[[], Language]) -> Language:
        nlp = new()
        add_vectors(nlp.vocab, self.words, self.knowledge)
        return nlp


def gather(sources: Sources) -> Materials:
    """Read the data and ask HanTa about every word (two minutes)."""
    verbs = read_verbs(VERB_DICTIONARY)
    by_frequency = sorted(
        sources.log_probabilities, key=lambda word: -sources.log_probabilities[word]
    )
    frequent = by_frequency[:VECTOR_WORDS]
    tags = hanta.tag_words(frequent)
    knowledge = WordKnowledge(sources.clusters, sources.log_probabilities, tags, verbs)
    words = dict.fromkeys(
        [*frequent, *(form for form in verbs if form in sources.log_probabilities)]
    )
    gold = read_gold_corpora(sources, new_pipeline())
    lemma_words = {word: tags[word] for word in frequent[:LEMMA_WORDS]}
    lookups = lemma_lookups(
        verbs, lemma_words, sources.log_probabilities, [*gold.gsd.train, *gold.pud.train]
    )
    return Materials(knowledge, tuple(words), lookups, gold)


def train_silver(materials: Materials) -> Silver:
    """GermEval with the trees and features of models that have seen only the training parts of the
    gold.
    """
    gold = materials.gold
    _log.info("training the pilot")
    trees = [Corpus("gsd", gold.gsd.train), Corpus("pud", _without_entities(gold.pud.train))]
    entities = Corpus("germeval", gold.entities.train, ENTITY_SHARE)
    pilot = train(materials.equip(new_pipeline), [*trees, entities], epochs=PILOT_EPOCHS)
    _log.info("training the teacher")
    tagged = [Corpus(corpus.name, _retagged(corpus.docs)) for corpus in trees]
    teacher = train(
        materials.equip(new_teacher), tagged, epochs=TEACHER_EPOCHS, make_example=from_tagged_words
    )
    return Silver.of(annotate(gold.entities.all, teacher, pilot))


def train_pipeline(materials: Materials, silver: Silver) -> Language:
    """The pipeline before it is finished; it has not seen what the figures are measured on."""
    gold = materials.gold
    seen = silver.restricted_to(doc.text for doc in gold.entities.train)
    corpora = [
        Corpus("gsd", gold.gsd.train),
        Corpus("pud", _without_entities(gold.pud.train)),
        Corpus("parsed", seen.parsed, SILVER_SHARE),
        Corpus("unparsed", seen.unparsed, SILVER_SHARE),
    ]
    _log.info("training the pipeline")
    nlp = train(materials.equip(new_pipeline), corpora, epochs=EPOCHS)
    add_lemmatizer(nlp, materials.lookups)
    return nlp


def train_on_gold(nlp: Language, gold: Gold, *, held_out: bool) -> Language:
    """A few epochs more on gold alone: without the held-out parts, or on everything."""
    _log.info("finishing %s", "without the held-out parts" if held_out else "on everything")
    corpora = [
        Corpus("gsd", gold.gsd.train if held_out else gold.gsd.all),
        Corpus("pud", _without_entities(gold.pud.train if held_out else gold.pud.all)),
        Corpus(
            "germeval", gold.entities.train if held_out else gold.entities.all, LAST_ENTITY_SHARE
        ),
    ]
    return train_further(nlp, corpora, epochs=LAST_EPOCHS, learn_rate=LAST_LEARN_RATE)


def _without_entities(docs: Sequence[Doc]) -> list[Doc]:
    """PUD's entities follow other guidelines than GermEval's."""
    copies = [doc.copy() for doc in docs]
    for doc in copies:
        doc.set_ents([], default="missing")
    return copies


def _retagged(docs: Sequence[Doc]) -> list[Doc]:
    """HanTa's tags instead of gold ones: the teacher will get no better ones."""
    copies = [doc.copy() for doc in docs]
    for token in (token for doc in copies for token in doc):
        token.tag_ = ""
    hanta.add_tags(copies)
    return copies
