"""Parses of unannotated sentences by two models that were trained on gold: where they agree, a third learns from them.

The teacher reads HanTa's tags in context, the pilot does not; what two so different readers see alike is mostly right
(co-training, Blum and Mitchell 1998).
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.language import Language
from spacy.tokens import Doc, Span

from extraction.model_building.training import from_tagged_words

AGREEMENT = 0.8
"""Share of tokens with the same head and relation that a sentence needs for its tree to be believed."""


def annotate(docs: Sequence[Doc], teacher: Language, pilot: Language) -> list[Doc]:
    """Copies of one-sentence ``docs`` with the teacher's features, and its tree where both models agree on it.

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
