"""Parses of unannotated sentences by two models that were trained on gold: where they agree, a
third learns from them.

The teacher reads HanTa's tags in context, the pilot does not; what two so different readers see
alike is mostly right (co-training, Blum and Mitchell 1998).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, DocBin, Span
from spacy.vocab import Vocab

from extraction.model_building.training import from_tagged_words

AGREEMENT = 0.8
"""Share of tokens with the same head and relation that a sentence needs for its tree to be
believed."""

LAYERS = ("TAG", "POS", "MORPH", "ENT_IOB", "ENT_TYPE")
TREE = ("HEAD", "DEP")
"""What is kept of a doc on disk; the tree only where it is believed."""


@dataclass(frozen=True, slots=True)
class Silver:
    """GermEval's sentences, those whose tree is believed and the others."""

    parsed: Sequence[Doc]
    unparsed: Sequence[Doc]

    @classmethod
    def of(cls, docs: Sequence[Doc]) -> Silver:
        parsed = [doc for doc in docs if doc.has_annotation("DEP")]
        return cls(parsed, [doc for doc in docs if not doc.has_annotation("DEP")])

    def restricted_to(self, texts: Iterable[str]) -> Silver:
        kept = frozenset(texts)
        return Silver(
            [doc for doc in self.parsed if doc.text in kept],
            [doc for doc in self.unparsed if doc.text in kept],
        )

    def to_disk(self, folder: Path) -> None:
        """``folder`` is there when all of it is."""
        unfinished = folder.with_suffix(".unfinished")
        unfinished.mkdir(parents=True, exist_ok=True)
        DocBin([*LAYERS, *TREE], docs=self.parsed).to_disk(unfinished / "parsed.spacy")
        DocBin(LAYERS, docs=self.unparsed).to_disk(unfinished / "unparsed.spacy")
        unfinished.rename(folder)

    @classmethod
    def from_disk(cls, folder: Path, vocab: Vocab) -> Silver:
        parsed, unparsed = (
            [*DocBin().from_disk(folder / f"{name}.spacy").get_docs(vocab)]
            for name in ("parsed", "unparsed")
        )
        return cls(parsed, unparsed)


def annotate(docs: Sequence[Doc], teacher: Language, pilot: Language) -> list[Doc]:
    """Copies of one-sentence ``docs`` with the teacher's features, and its tree where both models
    agree on it.

    Tags and entities of the docs are kept.
    """
    by_teacher = teacher.pipe([from_tagged_words(doc, teacher).predicted for doc in docs])
    by_pilot = pilot.pipe([_bare(doc, pilot) for doc in docs])
    return [
        _merge(doc, taught, agreed=_agreement(taught, second) >= AGREEMENT)
        for doc, taught, second in zip(docs, by_teacher, by_pilot, strict=True)
    ]


def _bare(doc: Doc, nlp: Language) -> Doc:
    return Doc(nlp.vocab, [token.text for token in doc], [bool(token.whitespace_) for token in doc])


def _agreement(one: Doc, other: Doc) -> float:
    """0 to 1; 0 where the first has broken the sentence in two."""
    if len(list(one.sents)) > 1:
        return 0.0
    same = sum(a.head.i == b.head.i and a.dep_ == b.dep_ for a, b in zip(one, other, strict=True))
    return same / len(one)


def _merge(doc: Doc, taught: Doc, *, agreed: bool) -> Doc:
    merged = Doc(
        doc.vocab,
        words=[token.text for token in doc],
        spaces=[bool(token.whitespace_) for token in doc],
        tags=[token.tag_ for token in doc],
        pos=[token.pos_ for token in taught],
        morphs=[str(token.morph) for token in taught],
        heads=[token.head.i for token in taught] if agreed else None,
        deps=[token.dep_ for token in taught] if agreed else None,
    )
    merged.set_ents([Span(merged, span.start, span.end, label=span.label_) for span in doc.ents])
    return merged
