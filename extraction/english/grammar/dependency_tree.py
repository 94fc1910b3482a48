"""The dependency tree over an article's words (ClearNLP labels), with the reach of every word's
subtree.
"""

from __future__ import annotations

from collections.abc import Iterator

from extraction.parse.tokens import children_of
from extraction.parse.words import Words, WordSpan
from extraction.text.quotation_marks import closes_one_inside

SUBJECTS = ("nsubj", "nsubjpass", "csubj")
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
#: Parts of speech with which a phrase of a noun begins, and with which a subject does.
PHRASE_OPENERS = ("DET", "NOUN", "PROPN", "ADJ", "NUM")
SUBJECT_OPENERS = (*PHRASE_OPENERS, "PRON")
_MARKS = frozenset(",;:–—-\"“”‘’'") | {"``", "''", "--"}


class Parse:
    """Built once for an article, in time linear in its words. Ranges are [begin, end) in words."""

    __slots__ = ("children", "left", "occasions", "right", "words")

    def __init__(self, words: Words, occasions: frozenset[str] = frozenset()) -> None:
        self.words, self.occasions = words, occasions
        count, heads = len(words), words.heads
        self.children = children = children_of(heads)
        self.left, self.right = left, right = list(range(count)), list(range(1, count + 1))
        order = [i for i, head in enumerate(heads) if head == i]
        for i in order:
            order += children[i]
        for i in reversed(order):  # each before the word that it hangs on
            head = heads[i]
            if left[i] < left[head]:
                left[head] = left[i]
            if right[i] > right[head]:
                right[head] = right[i]

    def of(self, i: int, *labels: str) -> Iterator[int]:
        """The children of word ``i`` that have one of the ``labels``."""
        return (child for child in self.children[i] if self.words.labels[child] in labels)

    def first(self, i: int, *labels: str) -> int:
        """The first child of word ``i`` that has one of the ``labels``, -1 for none."""
        for child in self.children[i]:
            if self.words.labels[child] in labels:
                return child
        return -1

    def has_word(self, i: int, forms: frozenset[str] | tuple[str, ...], *labels: str) -> bool:
        """Whether a child of word ``i`` with one of the ``labels`` is one of the ``forms``."""
        lower, label_of = self.words.lower, self.words.labels
        return any(lower[child] in forms for child in self.children[i] if label_of[child] in labels)

    def is_finite(self, i: int) -> bool:
        """Whether the clause of verb ``i`` has a finite verb: itself or an auxiliary."""
        return self.words.finite[i] or any(
            self.words.finite[child] for child in self.of(i, "aux", "auxpass")
        )

    def is_to_infinitive(self, i: int) -> bool:
        return self.has_word(i, ("to",), "aux")

    def is_gerund(self, i: int) -> bool:
        # »denied having lied«, »recalled being told«
        if self.has_word(i, ("having", "being"), "aux", "auxpass"):
            return True
        return self.words.lower[i].endswith("ing") and "Aspect=Prog" in self.words.morphs[i]

    def phrase(self, head: int, begin: int, end: int) -> WordSpan:
        """The noun phrase of ``head`` within [begin, end): appositions belong to it, loose relative
        clauses do not.
        """
        low, high = max(self.left[head], begin), min(self.right[head], end)
        named = max(self.of(head, "appos"), default=-1)
        for child in self.children[head]:
            if child < named and self.words.labels[child] == "prep":
                continue  # »Reed's opponent in May, Hal Brandvold«
            if child > head and self._is_loose(head, child):
                high = min(high, self.left[child])
        return self.phrase_trimmed(low, max(high, head + 1))

    def _is_loose(self, head: int, child: int) -> bool:
        words, start = self.words, self.left[child]
        label = words.labels[child]
        set_off = start > 0 and words.texts[start - 1] in _MARKS
        if set_off and start > 1 and words.ends[start - 2] == words.begins[start - 1]:
            set_off = words.texts[start - 1] != "-"  # »the dad-of-two«
        if (
            label in ("relcl", "acl", "advcl", "ccomp", "parataxis", "cc", "conj", "prep")
            and set_off
        ):
            return label not in ("cc", "conj") or words.pos[child] in ("VERB", "AUX")
        if label == "prep":  # »a spokesman for the office« is one
            belongs = words.lower[child] in ("for", "of") and words.pos[head] == "NOUN"
            return self.is_occasion(child) and not belongs
        return label in ("parataxis", "ccomp", "advcl", "dep") and words.pos[child] in (
            "VERB",
            "AUX",
        )

    def is_occasion(self, preposition: int) -> bool:
        """»Jones on Monday«, »Jones in a statement«: hung on the name by mistake."""
        noun = self.first(preposition, "pobj")
        if noun < 0 or self.words.lower[noun] not in self.occasions:
            return False
        # »of The Post«, »of the Supreme Court« are names
        return not (self.words.texts[noun][:1].isupper() and self.left[noun] < noun)

    def is_date(self, i: int) -> bool:
        """»Monday«, »May« (not »may«): the name of a day or a month."""
        return self.words.pos[i] == "PROPN" and self.words.lower[i] in self.occasions

    def phrase_trimmed(self, begin: int, end: int) -> WordSpan:
        while end - 1 > begin and self.words.texts[end - 1] in _MARKS:
            end -= 1
        while begin < end - 1 and (
            self.words.texts[begin] in _MARKS or self.words.labels[begin] == "cc"
        ):
            begin += 1
        return WordSpan((begin, end + self._closes(begin, end)))

    def _closes(self, begin: int, end: int) -> bool:
        """»a woman who calls herself “Red | ”«: whether the mark behind closes one inside."""
        texts = self.words.texts
        return closes_one_inside("".join(texts[end : end + 1]), "".join(texts[begin:end]))
