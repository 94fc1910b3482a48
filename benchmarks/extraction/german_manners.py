"""How much is found of 25 German pages, each in the manner of another kind of outlet, with what
real pages have around the prose.

    python -m benchmarks german_manners [--misses] [--markdown]

They are our own, and every statement was marked in them before any rule had read them. Found means
that at least half of the words agree, words right that nine of ten do, the right person that the
name is the one the page has for whom is meant; of nobody of a name (aides, offices, documents)
that the words for them are found and no person of the page is named. »Somebody else« is whoever
else is named. What lies within a statement that is found, by the same speaker, is not counted
beside it.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.extraction.marked_texts import read_marked
from benchmarks.tables import print_table
from extraction import extract
from extraction.evaluation.assignment import best_pairs
from extraction.evaluation.scores import Marked, jaccard, marked, overlap

FOLDER = Path("tests/extraction/german/manners")
NOBODY = "-"
KINDS = ("found", "words", "person", "both", "somebody else", "addressee", "beside")


@dataclass(frozen=True, slots=True)
class JudgedStatement:
    """One statement of a page: what is right of it, and what was found in words for a reader."""

    number: int
    right: frozenset[str]
    wanted: str
    found: str


@dataclass(frozen=True, slots=True)
class JudgedPage:
    statements: tuple[JudgedStatement, ...]
    addressees: int
    beside: tuple[str, ...]


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks german_manners")
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--markdown", action="store_true")
    options = parser.parse_args(arguments)
    rows, total = list[list[Any]](), Counter[str]()
    for path in sorted(FOLDER.glob("*.txt")):
        page = judge_page(path)
        counted = _count(page)
        total += counted
        rows.append(_row(path.stem.partition("_")[2].replace("_", " "), counted))
        if options.misses:
            print(f"== {path.stem}", *_faults(page), sep="\n  ")
    columns = ("page", "statements", *KINDS[:5], "addressees", "right", "beside them")
    print_table(list(columns), [*rows, _row("all", total)], markdown=options.markdown)


def _row(name: str, counted: Counter[str]) -> list[Any]:
    kinds = (*KINDS[:5], "addressees", *KINDS[5:])
    return [name, counted["all"], *(counted[kind] for kind in kinds)]


def _count(page: JudgedPage) -> Counter[str]:
    counted = Counter(all=len(page.statements), addressees=page.addressees)
    for statement in page.statements:
        counted.update(statement.right)
    counted["beside"] = len(page.beside)
    return counted


def _faults(page: JudgedPage) -> Iterator[str]:
    for one in page.statements:
        if "both" not in one.right:
            yield f"{one.number}: {one.wanted}\n      {one.found or 'missed'}"
    yield from (f"beside: {words}" for words in page.beside)


def judge_page(path: Path) -> JudgedPage:
    article = read_marked(path)
    text, tokens = article["text"], article["tokens"]
    ends = [end for _, end in tokens]
    found = extract(text, "de").as_dict()["statements"]
    gold = [marked(row, tokens, ends) for row in article["statements"]]
    predicted = [marked(row, tokens, ends) for row in found]
    partner = dict(best_pairs([[overlap(g, p) for p in predicted] for g in gold]))
    people = {row["person"] for row in article["statements"]} - {None, NOBODY}
    words = frozenset(i for i, (begin, _) in enumerate(tokens) if text[begin].isalnum())
    judged, paired = [], set[int]()
    for i, row in enumerate(article["statements"]):
        j = partner.get(i)
        if j is None or jaccard(gold[i].quote, predicted[j].quote) < 0.5:
            judged.append(JudgedStatement(row["number"], frozenset(), _shown(text, row), ""))
            continue
        paired.add(j)
        right = frozenset(_right(gold[i], predicted[j], row["person"], found[j], people, words))
        judged.append(
            JudgedStatement(row["number"], right, _shown(text, row), _shown(text, found[j]))
        )
    beside = _beside(predicted, found, paired)
    addressees = sum(bool(one.roles["addressee"]) for one in gold)
    return JudgedPage(tuple(judged), addressees, tuple(_shown(text, found[j]) for j in beside))


def _right(
    gold: Marked,
    found: Marked,
    person: str | None,
    row: dict[str, Any],
    people: set[str],
    words_only: frozenset[int],
) -> Iterator[str]:
    yield "found"
    words = jaccard(gold.quote & words_only, found.quote & words_only) >= 0.9
    if words:
        yield "words"
    if right := _is_right(gold, found, person, row["resolved_speaker"], people):
        yield "person"
    elif row["resolved_speaker"] and not _is_unnamed(gold, found, person):
        yield "somebody else"
    if right and words:
        yield "both"
    addressee = gold.roles["addressee"]
    if addressee and jaccard(addressee, found.roles["addressee"]) >= 0.5:
        yield "addressee"


def _is_right(
    gold: Marked, found: Marked, person: str | None, resolved: str | None, people: set[str]
) -> bool:
    if person is None:
        return resolved is None
    if person == NOBODY:
        return _is_unnamed(gold, found, person) and resolved not in people
    return resolved == person


def _is_unnamed(gold: Marked, found: Marked, person: str | None) -> bool:
    """Whether it is the office or aide, by their own words."""
    return person == NOBODY and jaccard(gold.roles["speaker"], found.roles["speaker"]) >= 0.5


def _beside(
    predicted: list[Marked], found: list[dict[str, Any]], paired: set[int]
) -> Iterable[int]:
    """What nobody marked, and what lies in no statement that is found of the same speaker."""
    for j, one in enumerate(predicted):
        within = any(
            one.quote < predicted[k].quote
            and found[k]["resolved_speaker"] == found[j]["resolved_speaker"]
            for k in paired
        )
        if j not in paired and not within and found[j]["type"] != "Post":
            yield j


def _shown(text: str, row: dict[str, Any]) -> str:
    def words(spans: Iterable[tuple[int, int]]) -> str:
        return " … ".join(text[begin:end] for begin, end in spans).replace("\n", " ")

    who = row["person"] if "person" in row else row["resolved_speaker"]
    to = words(row.get("addressee", ()))
    return f"[{words(row['quote'])}] by [{words(row.get('speaker', ()))}] = {who}, to [{to}]"


if __name__ == "__main__":
    main(sys.argv[1:])
