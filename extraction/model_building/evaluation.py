"""Accuracy on held-out sentences, from raw text: what spaCy's tokenizer and the pipeline make of
them together.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from spacy.language import Language
from spacy.tokens import Doc, Token
from spacy.training import Example

from extraction.german.grammar.mood import mood
from extraction.parse.tokens import Tokens

_SUBJECTS = ("nsubj", "nsubj:pass")


@dataclass(slots=True)
class Hits:
    """Counts behind precision and recall."""

    right: int = 0
    found: int = 0
    wanted: int = 0

    def add(self, *, found: bool, wanted: bool, right: bool | None = None) -> None:
        self.found += found
        self.wanted += wanted
        self.right += (found and wanted) if right is None else right

    @property
    def precision(self) -> float:
        return 100 * self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return 100 * self.right / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        return 200 * self.right / (self.found + self.wanted) if self.found + self.wanted else 0.0


@dataclass(slots=True)
class AccuracyCounts:
    """Hits by layer of annotation."""

    layers: dict[str, Hits] = field(default_factory=dict)

    def add(self, layer: str, *, found: bool, wanted: bool, right: bool | None = None) -> None:
        self.layers.setdefault(layer, Hits()).add(found=found, wanted=wanted, right=right)

    def check(self, layer: str, right: bool) -> None:
        self.add(layer, found=True, wanted=True, right=right)


def parse_accuracy(nlp: Language, gold: Sequence[Doc]) -> AccuracyCounts:
    """Tags, features, lemmas of verbs, tree and subjunctive. A gold token that the tokenizer cut
    otherwise is wrong.
    """
    tally = AccuracyCounts()
    for predicted, reference in zip(nlp.pipe([doc.text for doc in gold]), gold, strict=True):
        tokens = Tokens(predicted)
        for token, match in _aligned(Example(predicted, reference)):
            _compare_token(tally, token, match, tokens)
    return tally


def _aligned(example: Example) -> Iterator[tuple[Token, tuple[Token | None, list[int]]]]:
    """Each gold token with its only counterpart, and the predicted positions of its gold head."""
    to_predicted, to_gold = example.alignment.y2x, example.alignment.x2y
    for token in example.reference:
        positions = [int(i) for i in to_predicted[token.i]]
        single = len(positions) == 1 and len(to_gold[positions[0]]) == 1
        heads = [int(i) for i in to_predicted[token.head.i]]
        yield token, (example.predicted[positions[0]] if single else None, heads)


def _compare_token(
    tally: AccuracyCounts, token: Token, match: tuple[Token | None, list[int]], tokens: Tokens
) -> None:
    found, heads = match
    attached = found is not None and _same_head(token, found, heads)
    _check_labels(tally, token, found)
    if token.dep_ != "punct":
        tally.check("uas", attached)
        tally.check("las", attached and found is not None and found.dep_ == token.dep_)
    wanted = "Mood=Sub" in token.morph
    tally.add("Mood=Sub", found=found is not None and "Mood=Sub" in found.morph, wanted=wanted)
    subjunctive = found is not None and mood(tokens, found.i).is_subjunctive
    tally.add("subjunctive by mood()", found=subjunctive, wanted=wanted)
    subject, found_subject = token.dep_ in _SUBJECTS, found is not None and found.dep_ in _SUBJECTS
    right = attached and subject and found_subject
    tally.add("subject", found=found_subject, wanted=subject, right=right)


def _check_labels(tally: AccuracyCounts, token: Token, found: Token | None) -> None:
    if token.tag_:
        tally.check("tag", found is not None and found.tag_ == token.tag_)
    tally.check("pos", found is not None and found.pos_ == token.pos_)
    tally.check("morph", found is not None and str(found.morph) == str(token.morph))
    if token.pos_ in ("VERB", "AUX"):
        tally.check("verb lemma", found is not None and found.lemma_ == token.lemma_)


def _same_head(token: Token, found: Token, heads: list[int]) -> bool:
    if token.head.i == token.i or found.head.i == found.i:
        return token.head.i == token.i and found.head.i == found.i
    return found.head.i in heads


def entity_accuracy(nlp: Language, gold: Iterable[Doc]) -> AccuracyCounts:
    """Named entities by label, exact spans in characters."""
    tally = AccuracyCounts()
    docs = list(gold)
    for predicted, reference in zip(nlp.pipe([doc.text for doc in docs]), docs, strict=True):
        wanted = {(span.start_char, span.end_char, span.label_) for span in reference.ents}
        found = {(span.start_char, span.end_char, span.label_) for span in predicted.ents}
        for span in wanted | found:
            for layer in ("entities", f"entities {span[2]}"):
                tally.add(layer, found=span in found, wanted=span in wanted)
    return tally


def boundary_accuracy(
    nlp: Language, gold: Sequence[Doc], sentences_in_text: int = 5
) -> AccuracyCounts:
    """Ends of sentences, inside texts of neighbouring gold sentences."""
    tally = AccuracyCounts()
    for start in range(0, len(gold), sentences_in_text):
        text = Doc.from_docs(list(gold[start : start + sentences_in_text]), ensure_whitespace=True)
        if text is None:
            continue
        wanted = {sentence.start_char for sentence in text.sents if sentence.start}
        found = {sentence.start_char for sentence in nlp(text.text).sents if sentence.start}
        for begin in wanted | found:
            tally.add("sentence begins", found=begin in found, wanted=begin in wanted)
    return tally


def words_per_second(nlp: Language, texts: Sequence[str]) -> float:
    """Tokens for each second of processor time that the whole pipeline takes, the fastest of three
    rounds.
    """
    words = sum(len(nlp.make_doc(text)) for text in texts)
    return words / min(_seconds(nlp, texts) for _ in range(3))


def _seconds(nlp: Language, texts: Sequence[str]) -> float:
    begin = time.process_time()
    for _ in nlp.pipe(texts):
        pass
    return time.process_time() - begin
