"""How good the English extraction is on GUM, with the measures of the German corpus.

    python -m benchmarks english_gum [train|dev|test …] [--profile NAME] [--misses N] [--genre NAME]
                                     [--markdown]

Reads ../shared/gum-en (``gum.py`` says how statements come out of its annotation), the
parts dev and test when none is named. »joint«, »found« and »usable« are those of ``python -m
extraction.evaluation``; quotations inside other statements are left out, which this gold cannot
hold. A prediction that meets a thought, or one's own words weighed (»I think«), counts neither way.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from benchmarks.extraction.gum import FOLDER, read_articles
from benchmarks.tables import print_table
from extraction import PROFILES, extract
from extraction.evaluation.assignment import best_pairs
from extraction.evaluation.scores import (
    ROLES,
    Figures,
    Marked,
    jaccard,
    marked,
    overlap,
    report,
    same_speaker,
)

PARTS = ("dev", "test")
TABLE_HEAD = ["GUM", "statements", "joint", "found", "usable", "usable, precision", "recall"]


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks english_gum")
    parser.add_argument("parts", nargs="*", default=PARTS)
    parser.add_argument("--genre", default="")
    parser.add_argument("--markdown", action="store_true", help="print a table of news and all")
    parser.add_argument("--misses", type=int, default=0)
    parser.add_argument("--profile", choices=PROFILES, default="desk")
    options = parser.parse_args(arguments)
    if not FOLDER.exists():
        print(f"{FOLDER} is not there.", file=sys.stderr)
        return 1
    if options.markdown:
        print_table(TABLE_HEAD, list(_rows(options.parts, options.profile)), markdown=True)
        return 0
    for part in options.parts:
        articles = [a for a in read_articles(part) if options.genre in a["genre"]]
        print(f"GUM {part}: {len(articles)} articles {options.genre}")
        figures = Figures()
        left = options.misses
        for article in articles:
            left = add_article(figures, article, options.profile, left)
        print("\n".join(report(figures)))
    return 0


def _rows(parts: Sequence[str], profile: str) -> Iterator[list[str]]:
    """The news of each part, and all genres of each part (whose gold lacks what is no unit)."""
    for genre in ("news", ""):
        for part in parts:
            figures = Figures()
            for article in read_articles(part):
                if genre in article["genre"]:
                    add_article(figures, article, profile)
            usable = figures.share(figures.usable)
            shares = (figures.macro("quote", *ROLES)[2], figures.share(figures.found)[2], usable[2])
            cells = [f"{100 * value:.1f}" for value in (*shares, *usable[:2])]
            yield [f"{part}, {genre or 'all genres'}", str(figures.gold.total()), *cells]


def add_article(
    figures: Figures, article: dict[str, Any], profile: str = "desk", misses: int = 0
) -> int:
    """Count one article; prints up to ``misses`` of what went wrong."""
    tokens = article["tokens"]
    ends = [end for _, end in tokens]
    found = extract(article["text"], "en", profile=profile).as_dict()["statements"]
    predicted = [marked(row, tokens, ends) for row in found if row["type"] != "Post"]
    predicted = outermost(predicted)
    gold = [marked(row, tokens, ends) for row in article["statements"]]
    thought = [row["medium"] == "Thought" for row in article["statements"]]
    pairs = best_pairs([[overlap(g, p) for p in predicted] for g in gold])
    spared = {j for i, j in pairs if thought[i]}
    wanted = [g for g, is_thought in zip(gold, thought, strict=True) if not is_thought]
    kept = [p for j, p in enumerate(predicted) if j not in spared]
    figures.add(wanted, kept)
    return print_misses(article, wanted, kept, misses)


def outermost(predicted: Sequence[Marked]) -> list[Marked]:
    """Those that lie in no other statement's words."""
    return [p for p in predicted if not any(p.quote < q.quote for q in predicted if q is not p)]


def print_misses(
    article: dict[str, Any], gold: Sequence[Marked], predicted: Sequence[Marked], misses: int
) -> int:
    pairs = dict(best_pairs([[overlap(g, p) for p in predicted] for g in gold]))
    rows: list[tuple[Marked | None, Marked | None]] = [
        (g, predicted[pairs[i]] if i in pairs else None) for i, g in enumerate(gold)
    ]
    rows += [(None, p) for j, p in enumerate(predicted) if j not in pairs.values()]
    for wanted, found in rows:
        if kind := _fault(wanted, found):
            if misses <= 0:
                return 0
            misses -= 1
            print(
                kind,
                *_described(article, "gold", wanted),
                *_described(article, "", found),
                sep="\n",
            )
    return misses


def _fault(gold: Marked | None, found: Marked | None) -> str:
    """What is wrong with a pair, empty for a statement found with the right speaker."""
    if gold is None or found is None:
        return "SPURIOUS" if gold is None else "MISSED"
    if jaccard(gold.quote, found.quote) < 0.5:
        return "EXTENT"
    return "" if same_speaker(gold, found) else "SPEAKER"


def _described(article: dict[str, Any], name: str, one: Marked | None) -> Iterator[str]:
    if one:
        roles = (f"{role}: {_text(article, one.roles[role])}" for role in ("quote", *ROLES))
        yield f"  {article['id']} {name or one.rule} " + " | ".join(roles)


def _text(article: dict[str, Any], places: Iterable[int]) -> str:
    tokens, text = article["tokens"], article["text"]
    return " ".join(text[slice(*tokens[i])] for i in sorted(places))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
