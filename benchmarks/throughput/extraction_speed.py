"""How fast the extraction is on one core, and what share the rules add to the spaCy pipeline they
run on.

    python -m benchmarks extraction_speed [GOLD] [--no-textacy] [--no-book] [--markdown]

Reads the texts of GOLD (../shared/quotes-de/dev.jsonl.gz when not given) and measures the pipeline
alone, the rules alone, everything that ``extract`` does, and textacy's direct quotations on the
same parsed texts. Each text is given to all of them one after the other, in several rounds, and the
least processor time of each counts: other work on the machine then slows them alike, or is left
out. textacy is no requirement: it is installed into ``var/benchmarks`` when it is not there, and
left out with ``--no-textacy``. At last longer and longer texts up to a book of a million
characters, to see that the time grows with the length and no faster.
"""

from __future__ import annotations

import importlib
import importlib.util
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import Any

import benchmarks.one_thread  # noqa: F401  # before anything that loads numpy
from benchmarks.builds import PROJECT
from benchmarks.extraction.gold_files import GOLD, gold_files
from benchmarks.tables import percent, print_table
from extraction import extract
from extraction.evaluation.scores import read_gold_articles
from extraction.parse import pipeline
from extraction.parse.lexicon import load_lexicon
from extraction.parse.tokens import Tokens
from extraction.statements.finder import find_statements

TEXTACY = "textacy==0.13.0"
SCRATCH = PROJECT / "var" / "benchmarks" / "textacy"
ROUNDS = 3

Contestant = Callable[[str, Any], Any]
"""What is measured: given a text and its parsed ``Doc``."""


def seconds(work: Callable[[], Any]) -> tuple[float, Any]:
    """Processor seconds that ``work`` takes, and its result."""
    start = time.process_time()
    result = work()
    return time.process_time() - start, result


def main(arguments: list[str]) -> int:
    gold = gold_files(arguments, GOLD)[0]
    texts = [article["text"] for article in read_gold_articles(gold)]
    markdown = "--markdown" in arguments
    measure(texts, with_textacy="--no-textacy" not in arguments, markdown=markdown)
    if "--no-book" not in arguments:
        measure_book(texts, markdown=markdown)
    return 0


def measure(texts: list[str], *, with_textacy: bool, markdown: bool) -> None:
    """Print words a second of each contestant, and what it takes on top of the pipeline."""
    lexicon = load_lexicon("de")
    contestants: dict[str, Contestant] = {
        "pipeline": lambda text, doc: pipeline.parse(text, "de"),
        "rules": lambda text, doc: find_statements(Tokens(doc), lexicon),
        "extract()": lambda text, doc: extract(text, "de"),
    }
    if with_textacy:
        contestants["textacy"] = _textacy()
    docs = [pipeline.parse(text, "de") for text in texts]
    words = sum(not token.is_space for doc in docs for token in doc)
    spent = interleaved(contestants, list(zip(texts, docs, strict=True)))
    alone = spent["pipeline"]
    print_table(
        ["", "words a second", "on top of the pipeline"],
        (
            [
                name,
                f"{words / needed:,.0f}",
                ""
                if name == "pipeline"
                else percent((needed - (name == "extract()") * alone) / alone),
            ]
            for name, needed in spent.items()
        ),
        markdown=markdown,
    )
    print(f"{len(texts)} articles, {words:,} words, one core, the least of {ROUNDS} rounds.")
    if with_textacy:
        found = sum(
            contestants["textacy"](text, doc) for text, doc in zip(texts, docs, strict=True)
        )
        print(f"textacy finds {found} direct quotations.")
    print()


def interleaved(
    contestants: dict[str, Contestant], articles: list[tuple[str, Any]]
) -> dict[str, float]:
    """Seconds of each contestant over all articles, of each article the least of ROUNDS rounds."""
    least = {name: [float("inf")] * len(articles) for name in contestants}
    for _ in range(ROUNDS):
        for number, (text, doc) in enumerate(articles):
            for name, work in contestants.items():
                needed, _ = seconds(partial(work, text, doc))
                least[name][number] = min(least[name][number], needed)
    return {name: sum(each) for name, each in least.items()}


def _install_textacy() -> None:
    """Into a folder that the process looks into last, so that our own packages stay what they
    are.
    """
    sys.path.append(str(SCRATCH))
    if importlib.util.find_spec("textacy") is None:
        install = [
            sys.executable,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--target",
            str(SCRATCH),
            TEXTACY,
        ]
        subprocess.run(install, check=True)
        importlib.invalidate_caches()


def _textacy() -> Contestant:
    """Its direct quotations. It knows no German verbs of speech: it is given those of our
    lexicon.
    """
    _install_textacy()
    from textacy import constants
    from textacy.extract.triples import direct_quotations

    verbs = {
        reading.verb.lemma for readings in load_lexicon("de").verbs.values() for reading in readings
    }
    constants.REPORTING_VERBS.setdefault("de", verbs)
    return lambda text, doc: _quotations(direct_quotations, doc)


def _quotations(direct_quotations: Callable[[Any], Any], doc: Any) -> int:
    """How many textacy finds; it gives up with an error on texts whose marks do not pair."""
    try:
        return len(list(direct_quotations(doc)))
    except (ValueError, KeyError):
        return 0


def measure_book(texts: list[str], *, markdown: bool) -> None:
    rows = []
    for length in (125_000, 250_000, 500_000, 1_000_000):
        book = "\n\n".join(texts * (length // sum(map(len, texts)) + 1))[:length]
        needed, found = seconds(partial(extract, book, "de"))
        rows.append(
            [f"{length:,}", f"{needed:.1f} s", f"{length / needed:,.0f}", len(found.statements)]
        )
    print_table(
        ["characters of one text", "time", "characters a second", "statements"],
        rows,
        markdown=markdown,
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
