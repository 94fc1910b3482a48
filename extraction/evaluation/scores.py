"""Measures the extraction against a gold file of the German news quotation corpus.

    python -m extraction.evaluation GOLD.jsonl[.gz] [--profile NAME]

Prints precision, recall and F1 as defined by Petersen-Frey and Biemann (2024, arXiv 2404.16764):
predicted and gold statements are paired one to one for the largest total overlap in words, and the
overlap of each role is averaged over the statements. »Found« is a statement whose words overlap
with gold by at least one half (intersection over union), »usable« one that is found with the right
speaker. Then the same by type and by rule.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from extraction import extract
from extraction.evaluation.assignment import best_pairs
from extraction.parse.profiles import PROFILES
from extraction.records import Span
from extraction.statements.confidence_fit import expected_calibration_error

ROLES = ("speaker", "cue", "frame", "addressee")
Places = frozenset[int]


@dataclass(frozen=True, slots=True)
class Marked:
    """A statement as sets of word numbers, gold or predicted."""

    #: The code of the statement's type.
    type: str
    #: The numbers of the words of "quote" and of each of ROLES; empty sets for none.
    roles: dict[str, Places]
    #: The rule that found it; "" for gold.
    rule: str = ""
    #: 0 to 1; 1 for gold.
    confidence: float = 1.0

    @property
    def quote(self) -> Places:
        return self.roles["quote"]


@dataclass(slots=True)
class Figures:
    """Sums over all articles, from which the printed figures are made."""

    #: By role, the share that is right of each predicted role, 0 to 1.
    precision: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    #: By role, the share that is found of each gold role, 0 to 1.
    recall: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    #: Gold statements by type.
    gold: Counter[str] = field(default_factory=Counter)
    #: Those of them that overlap by one half or more.
    found: Counter[str] = field(default_factory=Counter)
    #: Those of them that have the right speaker as well.
    usable: Counter[str] = field(default_factory=Counter)
    #: (rule, has a speaker) → counts "n", "found", "usable" of what it predicted.
    by_rule: dict[tuple[str, bool], Counter[str]] = field(
        default_factory=lambda: defaultdict(Counter)
    )
    #: (confidence, usable) of each prediction.
    judged: list[tuple[float, bool]] = field(default_factory=list)
    #: Pairs whose types agree.
    type_right: int = 0

    def add(self, gold: Sequence[Marked], predicted: Sequence[Marked]) -> None:
        """Count the statements of one article."""
        weights = [[overlap(g, p) for p in predicted] for g in gold]
        partner = dict(best_pairs(weights))
        paired = set(partner.values())
        for i, g in enumerate(gold):
            self._count(g, predicted[partner[i]] if i in partner else None)
        for j, p in enumerate(predicted):
            if j not in paired:
                self._count(None, p)

    def _count(self, gold: Marked | None, predicted: Marked | None) -> None:
        self._count_roles(gold, predicted)
        found = bool(gold and predicted and jaccard(gold.quote, predicted.quote) >= 0.5)
        usable = found and same_speaker(gold, predicted)
        if gold:
            self.gold[gold.type] += 1
            self.found[gold.type] += found
            self.usable[gold.type] += usable
        if predicted:
            self.by_rule[predicted.rule, bool(predicted.roles["speaker"])].update(
                n=1, found=found, usable=usable
            )
            self.judged.append((predicted.confidence, usable))
        self.type_right += bool(gold and predicted and gold.type == predicted.type)

    def _count_roles(self, gold: Marked | None, predicted: Marked | None) -> None:
        for role in ("quote", *ROLES):
            g = gold.roles[role] if gold else frozenset()
            p = predicted.roles[role] if predicted else frozenset()
            if p:
                self.precision[role].append(len(g & p) / len(p))
            if g:
                self.recall[role].append(len(g & p) / len(g))

    @property
    def rules(self) -> dict[str, Counter[str]]:
        """What is counted by rule, with and without a speaker together."""
        together: dict[str, Counter[str]] = defaultdict(Counter)
        for (rule, _), counted in self.by_rule.items():
            together[rule].update(counted)
        return together

    def macro(self, *roles: str) -> tuple[float, float, float]:
        """Precision, recall and F1 of ``roles`` together."""
        p = _mean(value for role in roles for value in self.precision[role])
        r = _mean(value for role in roles for value in self.recall[role])
        return p, r, _f1(p, r)

    def share(self, counted: Counter[str] | int) -> tuple[float, float, float]:
        """Precision, recall and F1 of a count over all statements."""
        right = counted if isinstance(counted, int) else counted.total()
        p = right / len(self.judged) if self.judged else 0.0
        r = right / self.gold.total() if self.gold else 0.0
        return p, r, _f1(p, r)


def overlap(gold: Marked, predicted: Marked) -> float:
    """F1 of the words of two statements, a little more when they are of one type."""
    both = len(gold.quote & predicted.quote)
    if not both:
        return 0.0
    return 2 * both / (len(gold.quote) + len(predicted.quote)) + 0.01 * (
        gold.type == predicted.type
    )


def jaccard(a: Places, b: Places) -> float:
    return len(a & b) / len(a | b) if a | b else 0.0


def same_speaker(gold: Marked | None, predicted: Marked | None) -> bool:
    if gold is None or predicted is None:
        return False
    a, b = gold.roles["speaker"], predicted.roles["speaker"]
    return jaccard(a, b) >= 0.5 if a and b else a == b


def _mean(values: Iterable[float]) -> float:
    counted = list(values)
    return sum(counted) / len(counted) if counted else 0.0


def _f1(p: float, r: float) -> float:
    return 2 * p * r / (p + r) if p + r else 0.0


def calibration_error(judged: Sequence[tuple[float, bool]]) -> float:
    """Expected calibration error: mean gap between confidence and share right, by tenth of
    confidence.
    """
    if not judged:
        return 0.0
    confidences, right = zip(*judged, strict=True)
    return expected_calibration_error(confidences, right)


def confidence_bins(
    judged: Sequence[tuple[float, bool]], bins: int = 10
) -> Iterator[list[tuple[float, bool]]]:
    """The judged findings by confidence, in bins of equal width, empty ones left out."""
    for k in range(bins):
        members = [(c, right) for c, right in judged if min(int(c * bins), bins - 1) == k]
        if members:
            yield members


def evaluate(articles: Iterable[dict[str, Any]], profile: str = "corpus") -> Figures:
    """Run the extraction on every gold article and count."""
    figures = Figures()
    for article in articles:
        ends = [end for _, end in article["tokens"]]
        gold = [marked(row, article["tokens"], ends) for row in article["statements"]]
        language = article.get("language") or "de"
        found = extract(article["text"], language, profile=profile).as_dict()["statements"]
        predicted = [marked(row, article["tokens"], ends) for row in found]
        figures.add([g for g in gold if g.quote], [p for p in predicted if p.quote])
    return figures


def marked(row: dict[str, Any], tokens: Sequence[Span], ends: Sequence[int]) -> Marked:
    roles = {role: _places(row.get(role) or (), tokens) for role in ("quote", *ROLES)}
    reasons = row.get("reasons") or ()
    return Marked(
        str(row["type"]), roles, reasons[0]["rule"] if reasons else "", row.get("confidence", 1.0)
    )


def _places(spans: Iterable[Span], tokens: Sequence[Span]) -> Places:
    return frozenset(
        i
        for begin, end in spans
        for i, (low, high) in enumerate(tokens)
        if low < end and begin < high
    )


def read_gold_articles(path: Path) -> Iterator[dict[str, Any]]:
    """The articles of a gold file, plain or gzipped."""
    with (
        gzip.open(path, "rt", encoding="utf-8")
        if path.suffix == ".gz"
        else path.open(encoding="utf-8") as lines
    ):
        for line in lines:
            if line.strip():
                yield json.loads(line)


def report(figures: Figures) -> Iterator[str]:
    """The figures as lines of text."""
    yield f"statements: gold {figures.gold.total()}, predicted {len(figures.judged)}"
    groups = {"quote": ("quote",), "roles": ROLES, "joint": ("quote", *ROLES)} | {
        role: (role,) for role in ROLES
    }
    for name, roles in groups.items():
        yield _line(name, figures.macro(*roles))
    yield _line("type", figures.share(figures.type_right))
    yield _line("found", figures.share(figures.found))
    yield _line("usable", figures.share(figures.usable))
    yield f"calibration error {calibration_error(figures.judged):.3f}"
    yield "\nby type"
    for kind, n in figures.gold.most_common():
        found, usable = figures.found[kind] / n, figures.usable[kind] / n
        yield f"  {kind:<22} gold {n:5}  found {found:6.1%}  usable {usable:6.1%}"
    yield "\nby rule"
    for rule, c in sorted(figures.rules.items(), key=lambda item: -item[1]["n"]):
        found, usable = c["found"] / c["n"], c["usable"] / c["n"]
        yield f"  {rule:<36} {c['n']:5}  found {found:6.1%}  usable {usable:6.1%}"


def _line(name: str, values: tuple[float, float, float]) -> str:
    p, r, f = (100 * value for value in values)
    return f"{name:<10} P {p:5.1f}  R {r:5.1f}  F1 {f:5.1f}"


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m extraction.evaluation",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("gold", type=Path)
    parser.add_argument("--profile", choices=PROFILES, default="corpus")
    options = parser.parse_args(arguments)
    try:
        figures = evaluate(read_gold_articles(options.gold), options.profile)
    except (OSError, ValueError, KeyError) as error:
        parser.error(f"{options.gold} cannot be read as gold: {error}")
    for line in report(figures):
        sys.stdout.write(line + "\n")
    return 0
