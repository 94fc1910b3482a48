"""How often the resolved name of a pronoun or a description is the right person's.

    python -m benchmarks speaker_resolution ../shared/quotes-de/dev.jsonl.gz [--misses]

The yardstick is ``resolution_annotation.json``: speakers of the development part of the German news
quotation corpus (arXiv 2404.16764) that are pronouns or definite descriptions, each with the place
of the fullest name that the article gives whoever is meant; places only, the corpus itself is not
part of this project. A resolution is right when it holds every word of that name, inflection aside.
»pronoun« and »description« go back to somebody named before; »first mention« are definite phrases
that do not, and must not be taken for somebody else.

Two figures for each kind: with the span given, which measures resolution alone, and end to end,
where the extraction has to find a statement with this speaker first. Some of the annotated words
speak no statement of the corpus; each of them is resolved as if it spoke one, beside the corpus's
own statements, and they have no figure end to end. »Later« are those that were annotated after
everything that resolves them had been written.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.extraction.gold_files import GOLD
from benchmarks.tables import percent, print_table
from extraction import extract
from extraction.coreference.names.name_forms import fold_name
from extraction.coreference.people import resolve_speakers
from extraction.parse import pipeline
from extraction.parse.tokens import Tokens
from extraction.records import Span, Statement, StatementType
from extraction.text.layout import only_prose, read_layout
from extraction.text.posts import find_posts

KINDS = ("pronoun", "description", "going back", "later", "first mention", "all")
ANNOTATION = Path(__file__).with_name("resolution_annotation.json")
_ENDING = re.compile(r"(?:e[nrms]?|['’]?s|n)$")


def stems(name: str) -> set[str]:
    return {_ENDING.sub("", fold_name(word)) for word in re.findall(r"[\w'’.-]+", name)}


def is_right(resolved: str | None, name: str) -> bool:
    return resolved is not None and stems(name) <= stems(resolved)


def with_given_spans(article: dict[str, Any], wanted: list[Span]) -> dict[Span, str | None]:
    """Resolved names by span, for the corpus's statements and for what else is wanted, each asked
    by itself.
    """
    text = article["text"]
    posts = find_posts(text)
    tokens = Tokens(pipeline.parse(only_prose(text, read_layout(text, posts, "de").prose), "de"))
    statements = [
        Statement(
            StatementType(s["type"]),
            tuple(Span((begin, end)) for begin, end in s["quote"]),
            tuple(Span((begin, end)) for begin, end in s["speaker"]),
        )
        for s in article["statements"]
        if s["speaker"]
    ]
    resolved, _ = resolve_speakers(tokens, statements, posts)
    names = {statement.speaker[0]: statement.resolved_speaker for statement in resolved}
    for span in wanted:
        if span not in names:
            asked = Statement(StatementType.REPORTED, quote=(span,), speaker=(span,))
            names[span] = resolve_speakers(tokens, [*statements, asked], posts)[0][
                -1
            ].resolved_speaker
    return names


def end_to_end(article: dict[str, Any]) -> dict[Span, str | None]:
    """Resolved names by speaker span, for the statements that the extraction finds."""
    found = extract(article["text"], "de", profile="corpus")
    return {
        statement.speaker[0]: statement.resolved_speaker
        for statement in found.statements
        if statement.speaker
    }


def kinds_of(entry: dict[str, Any]) -> list[str]:
    """The lines of the table that the entry counts in; »going back« are those whose person is named
    elsewhere.
    """
    back = [] if entry["kind"] == "first mention" else ["going back"]
    return [entry["kind"], *back, *(["later"] if entry.get("later") else []), "all"]


def overlapping(found: dict[Span, str | None], span: Span) -> str | None:
    return next(
        (name for (begin, end), name in found.items() if begin < span[1] and span[0] < end), None
    )


class Tally(NamedTuple):
    """How many were annotated and how many resolved rightly, by kind: with the span given, and of
    those that are speakers in the corpus, from the bare text.
    """

    total: Counter[str]
    right: Counter[str]
    speaking: Counter[str]
    right_whole: Counter[str]

    def row(self, kind: str) -> list[object]:
        speaking = self.speaking[kind]
        whole = percent(self.right_whole[kind] / speaking) if speaking else "–"
        return [
            kind,
            self.total[kind],
            percent(self.right[kind] / self.total[kind]),
            speaking,
            whole,
        ]


def main() -> None:
    options = _options()
    annotation = json.loads(ANNOTATION.read_text(encoding="utf-8"))
    tally = Tally(Counter(), Counter(), Counter(), Counter())
    for article in _articles(options.gold, {entry["article"] for entry in annotation}):
        asked = [entry for entry in annotation if entry["article"] == article["id"]]
        misses = _count(article, asked, tally)
        if options.misses:
            print(*misses, sep="\n", end="\n" if misses else "")
    print_table(
        ["kind", "annotated", "right", "of speakers", "right, from the bare text"],
        map(tally.row, KINDS),
        markdown=options.markdown,
    )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "gold", type=Path, nargs="?", default=GOLD, help="dev.jsonl.gz of the corpus"
    )
    parser.add_argument(
        "--misses", action="store_true", help="print what was resolved wrongly, with the gold spans"
    )
    parser.add_argument("--markdown", action="store_true", help="print the table as Markdown")
    return parser.parse_args()


def _articles(gold: Path, wanted: set[str]) -> Iterator[dict[str, Any]]:
    with gzip.open(gold, "rt", encoding="utf-8") as lines:
        yield from (article for article in map(json.loads, lines) if article["id"] in wanted)


def _count(article: dict[str, Any], asked: list[dict[str, Any]], tally: Tally) -> list[str]:
    """Counts what was asked of the article; returns what was resolved wrongly, in words."""
    names = with_given_spans(article, [Span(tuple(entry["speaker"])) for entry in asked])
    whole = end_to_end(article)
    speakers = [each for statement in article["statements"] for each in statement["speaker"]]
    misses = []
    for entry in asked:
        span, name = Span(tuple(entry["speaker"])), article["text"][slice(*entry["name"])]
        is_speaker = [*span] in speakers
        is_resolved = is_right(names.get(span), name)
        for kind in kinds_of(entry):
            tally.total[kind] += 1
            tally.right[kind] += is_resolved
            tally.speaking[kind] += is_speaker
            tally.right_whole[kind] += is_speaker and is_right(overlapping(whole, span), name)
        if not is_resolved:
            words = article["text"][slice(*span)]
            misses.append(f"{article['id']} {words!r}: {names.get(span)!r}, not {name!r}")
    return misses


if __name__ == "__main__":
    main()
