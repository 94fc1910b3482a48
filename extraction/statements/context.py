"""One text as the rules see it: its words, sentences, quotations, and the statements found so
far.
"""

from __future__ import annotations

from typing import Any

from extraction.parse.clauses import Sentence
from extraction.parse.language import Language, language_of
from extraction.parse.lexicon import Lexicon
from extraction.parse.sentences import quotation_words, split_sentences
from extraction.parse.tokens import Tokens
from extraction.parse.words import Words, WordSpan
from extraction.statements.candidates import Candidate


class Context:
    """What every rule is given. Built in one pass over the words."""

    __slots__ = (
        "candidates",
        "cues",
        "direct",
        "hidden",
        "language",
        "lexicon",
        "partial",
        "quotations",
        "quoted",
        "ranges",
        "sentence_of",
        "sentences",
        "speeches",
        "voices",
        "whole",
        "words",
    )

    def __init__(self, tokens: Tokens, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.language: Language = language_of(lexicon.language)
        self.words = Words(tokens)
        self.quotations = tokens.quotations
        self.ranges = quotation_words(self.words, self.quotations)
        self.hidden = [False] * len(self.words)
        self.quoted = [False] * len(self.words)
        self.speeches: list[int] = []
        inside = self._hide_speeches()
        bounds = split_sentences(self.words, inside)
        self._hide_brackets(bounds)
        self.sentences: list[Sentence] = [
            self.language.split_clauses(self.words, begin, end, self.hidden, lexicon)
            for begin, end in bounds
        ]
        self.sentence_of: list[int] = []
        for k, (begin, end) in enumerate(bounds):
            self.sentence_of += [k] * (end - begin)
        self.whole, self.partial = self._quotations_by_sentence()
        self.candidates: list[Candidate] = []
        self.direct: set[WordSpan] = set()  # the quotations that are direct speech already
        self.voices: dict[int, list[WordSpan]] = {}
        # by sentence: what the language's rules found there once, for nearly every one asks again
        self.cues: dict[int, list[Any]] = {}

    def _hide_speeches(self) -> list[int]:
        """Quotations that hold whole sentences are not looked into when the clauses around them are
        found.
        """
        inside = [0] * len(self.words)
        for k, quotation in enumerate(self.quotations):
            begin, end = self.ranges[k]
            if quotation.depth:
                continue
            for i in range(begin, end):
                inside[i] = end
                self.quoted[i] = True
            if not quotation.marked or is_whole_speech(self.words, begin, end):
                self.speeches.append(k)
                for i in range(begin, end):
                    self.hidden[i] = True
        return inside

    def _quotations_by_sentence(self) -> tuple[dict[int, list[int]], dict[int, list[int]]]:
        """Indices of the outermost quotations by sentence: whole speeches, and parts of the
        writer's sentences.
        """
        whole: dict[int, list[int]] = {}
        partial: dict[int, list[int]] = {}
        speeches = set(self.speeches)
        for index, quotation in enumerate(self.quotations):
            if quotation.depth or self.ranges[index][0] >= len(self.words):
                continue
            k = self.sentence_of[self.ranges[index][0]]
            (whole if index in speeches else partial).setdefault(k, []).append(index)
        return whole, partial

    def _hide_brackets(self, bounds: list[WordSpan]) -> None:
        texts = self.words.texts
        for begin, end in bounds:
            if "(" not in texts[begin:end]:
                continue
            opened = -1
            for i in range(begin, end):
                if texts[i] == "(":
                    opened = i
                elif texts[i] == ")" and opened >= 0:
                    for j in range(opened, i + 1):
                        self.hidden[j] = True
                    opened = -1


def is_whole_speech(words: Words, begin: int, end: int) -> bool:
    """Whether the quotation [begin, end), marks included, holds a sentence rather than a part of
    the writer's own.
    """
    inner = range(begin + 1, end - 1 if end - begin > 2 else end)
    if len(inner) < 2 and not _is_framed_behind(words, end):
        return False
    first = words.texts[inner[0]]
    if first[:1].islower():
        return False
    before = words.texts[begin - 1] if begin else ""
    if before == ":":
        return True
    last = words.texts[inner[-1]]
    if last in ".!?…":
        return True
    opens = not begin or before in '.!?,;–“”"»«' or words.breaks[begin] > 0
    # »“Absolutely,” he said«: an English speech keeps the comma in front of its frame.
    return opens and (
        last == "," or any(words.finite[i] for i in inner) or _is_framed_behind(words, end)
    )


def _is_framed_behind(words: Words, end: int) -> bool:
    """Whether a frame follows the quotation that ends there: »„Unsinn“, sagte er«, »„Unsinn“, so
    der Sprecher«.
    """
    if end + 2 >= len(words) or words.texts[end] != "," or _goes_on_behind_frame(words, end):
        return False
    return words.finite[end + 1] or (
        words.lower[end + 1] == "so" and words.pos[end + 2] in ("DET", "PROPN", "NOUN")
    )


def _goes_on_behind_frame(words: Words, comma: int) -> bool:
    """»„Nach drei Wochen“, so der Verlag, sei das Buch vergriffen«: the words quoted open a
    sentence whose verb follows the frame.
    """
    for i in range(comma + 1, min(comma + 14, len(words) - 1)):
        if words.texts[i] in '.!?:;„“”"»«':
            return False
        if words.texts[i] == ",":
            return words.finite[i + 1]
    return False
