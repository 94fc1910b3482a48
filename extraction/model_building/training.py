"""Training: shuffled batches, sentences joined into short texts, a falling learning rate, averaged
weights.
"""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from spacy.training.batchers import minibatch_by_words
from thinc.api import Adam, Optimizer, fix_random_seed, warmup_linear

from extraction.model_building.quotation import vary_quotation_marks

_log = logging.getLogger(__name__)

WORDS_IN_BATCH = 600
TEXT_LENGTHS = (1, 1, 2, 3, 4)
"""Sentences joined into one text: the parser has to learn where a sentence ends."""

LEARN_RATE = 0.002
WARM_UP_STEPS = 100


@dataclass(frozen=True, slots=True)
class Corpus:
    """Docs of one sentence each with the same layers of annotation. ``share`` of them is seen in
    each epoch.
    """

    name: str
    docs: Sequence[Doc]
    share: float = 1.0

    @property
    def words(self) -> int:
        return sum(len(doc) for doc in self.docs)


def from_text(doc: Doc, nlp: Language) -> Example:
    """What a gold doc's text looks like to the pipeline, beside the gold doc."""
    return Example(nlp.make_doc(doc.text), doc)


def from_tagged_words(doc: Doc, nlp: Language) -> Example:
    """The same for a teacher: the doc's own words with its tags, which are input and not to be
    learnt.
    """
    words = [token.text for token in doc]
    spaces = [bool(token.whitespace_) for token in doc]
    return Example(Doc(nlp.vocab, words, spaces, tags=[token.tag_ for token in doc]), doc)


def train(
    nlp: Language,
    corpora: Sequence[Corpus],
    *,
    epochs: int,
    dropout: float = 0.3,
    seed: int = 1,
    make_example: Callable[[Doc, Language], Example] = from_text,
) -> Language:
    """Initialise the pipeline's labels and weights and train them. The weights left in it are
    averages over time.
    """
    fix_random_seed(seed)
    vectors = nlp.vocab.vectors
    nlp.initialize(lambda: [make_example(doc, nlp) for corpus in corpora for doc in corpus.docs])
    nlp.vocab.vectors = vectors
    return _learn(nlp, corpora, epochs, LEARN_RATE, dropout, seed, make_example)


def train_further(
    nlp: Language, corpora: Sequence[Corpus], *, epochs: int, learn_rate: float, seed: int = 2
) -> Language:
    """Train a pipeline that is trained already with small steps."""
    fix_random_seed(seed)
    return _learn(nlp, corpora, epochs, learn_rate, 0.3, seed, from_text)


def _learn(
    nlp: Language,
    corpora: Sequence[Corpus],
    epochs: int,
    learn_rate: float,
    dropout: float,
    seed: int,
    make_example: Callable[[Doc, Language], Example],
) -> Language:
    chance = random.Random(seed)  # noqa: S311
    words = sum(corpus.words * corpus.share for corpus in corpora)
    optimizer = _optimizer(learn_rate, steps=round(epochs * words / WORDS_IN_BATCH))
    for epoch in range(epochs):
        losses: dict[str, float] = {}
        begin = time.monotonic()
        texts = _shuffled_texts(corpora, chance)
        for batch in minibatch_by_words(
            (make_example(text, nlp) for text in texts), WORDS_IN_BATCH
        ):
            nlp.update(batch, sgd=optimizer, drop=dropout, losses=losses)
            optimizer.step_schedules()  # type: ignore[no-untyped-call]
        report = " ".join(f"{name} {loss:.0f}" for name, loss in losses.items())
        _log.info(
            "epoch %d of %d, %.0f s, loss: %s", epoch + 1, epochs, time.monotonic() - begin, report
        )
    with nlp.use_params(optimizer.averages or {}):
        averaged = nlp.to_bytes()
    return nlp.from_bytes(averaged)


def _optimizer(learn_rate: float, steps: int) -> Optimizer:
    optimizer: Optimizer = Adam(
        learn_rate=warmup_linear(learn_rate, WARM_UP_STEPS, steps),  # type: ignore[arg-type]
        beta1=0.9,
        beta2=0.999,
        eps=1e-8,
        L2=0.01,
        grad_clip=1.0,
        use_averages=True,
        L2_is_weight_decay=True,
    )
    return optimizer


def _shuffled_texts(corpora: Sequence[Corpus], chance: random.Random) -> list[Doc]:
    texts = [text for corpus in corpora for text in _texts(corpus, chance)]
    chance.shuffle(texts)
    return texts


def _texts(corpus: Corpus, chance: random.Random) -> Iterator[Doc]:
    """The corpus's sentences in their order, joined by ones to fours; ``share`` of them is
    drawn.
    """
    position = 0
    while position < len(corpus.docs):
        length = chance.choice(TEXT_LENGTHS)
        sentences = corpus.docs[position : position + length]
        position += length
        if chance.random() < corpus.share:
            joined = Doc.from_docs(list(sentences), ensure_whitespace=True)
            if joined is not None:
                yield vary_quotation_marks(joined, chance)
