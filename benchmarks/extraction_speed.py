"""How fast the extraction is on one core, and what share the rules add to the spaCy pipeline they run on.

    OMP_NUM_THREADS=1 python -m benchmarks.extraction_speed [GOLD] [--no-textacy] [--no-book]

Reads the texts of GOLD (../shared/quotes-de/dev.jsonl.gz when not given) and prints processor seconds, not those of
the clock, so that a busy machine does not change the result: the pipeline alone, the rules alone, everything that
``extract`` does, and textacy's direct quotations on the same parsed texts. textacy is no requirement: it is installed
into ``var/benchmarks`` when it is not there, and left out with ``--no-textacy``. At last longer and longer texts up to
a book of a million characters, to see that the time grows with the length and no faster.
"""

from __future__ import annotations

import importlib
import importlib.util
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.extraction_quality import GOLD
from extraction import extract, pipeline
from extraction.evaluate import read_gold
from extraction.lexicon import load_lexicon
from extraction.statements import find_statements

TEXTACY = "textacy==0.13.0"
SCRATCH = Path(__file__).parents[1] / "var" / "benchmarks" / "textacy"


def seconds(work: Callable[[], Any]) -> tuple[float, Any]:
    """Processor seconds that ``work`` takes, and its result."""
    start = time.process_time()
    result = work()
    return time.process_time() - start, result


def main(arguments: list[str]) -> int:
    paths = [Path(a) for a in arguments if not a.startswith("-")]
    gold = paths[0] if paths else GOLD
    if not gold.exists():
        print(f"{gold} is not there: give the gold file as argument.", file=sys.stderr)
        return 1
    texts = [article["text"] for article in read_gold(gold)]
    measure(texts, with_textacy="--no-textacy" not in arguments)
    if "--no-book" not in arguments:
        measure_book(texts)
    return 0


def measure(texts: list[str], *, with_textacy: bool) -> None:
    lexicon = load_lexicon("de")
    for text in texts[:10]:
        extract(text, "de")
    parsing, docs = seconds(lambda: [pipeline.read(text, "de") for text in texts])
    words = sum(not token.is_space for doc in docs for token in doc)
    rules, _ = seconds(lambda: [find_statements(doc, lexicon) for doc in docs])
    whole, _ = seconds(lambda: [extract(text, "de") for text in texts])
    print(f"{len(texts)} articles, {words:,} words, one core")
    print(f"pipeline      {words / parsing:10,.0f} words/s")
    print(f"rules         {words / rules:10,.0f} words/s, {rules / parsing:.1%} on top of the pipeline")
    print(f"extract()     {words / whole:10,.0f} words/s, {whole / parsing - 1:.1%} on top of the pipeline")
    if with_textacy:
        _install_textacy()
        measure_textacy(docs, words, parsing)


def _install_textacy() -> None:
    """Into a folder that the process looks into last, so that our own packages stay what they are."""
    sys.path.append(str(SCRATCH))
    if importlib.util.find_spec("textacy") is None:
        install = [sys.executable, "-m", "pip", "install", "--quiet", "--target", str(SCRATCH), TEXTACY]
        subprocess.run(install, check=True)
        importlib.invalidate_caches()


def measure_textacy(docs: list[Any], words: int, parsing: float) -> None:
    from textacy import constants
    from textacy.extract.triples import direct_quotations

    # textacy knows no German verbs of speech: it is given those of our lexicon.
    verbs = {reading.verb.lemma for readings in load_lexicon("de").verbs.values() for reading in readings}
    constants.REPORTING_VERBS.setdefault("de", verbs)
    needed, found = seconds(lambda: [_quotations(direct_quotations, doc) for doc in docs])
    print(
        f"textacy       {words / needed:10,.0f} words/s, {needed / parsing:.1%} on top, {sum(found)} direct quotations"
    )


def _quotations(direct_quotations: Callable[[Any], Any], doc: Any) -> int:
    """How many textacy finds; it gives up with an error on texts whose marks do not pair."""
    try:
        return len(list(direct_quotations(doc)))
    except (ValueError, KeyError):
        return 0


def measure_book(texts: list[str]) -> None:
    for length in (125_000, 250_000, 500_000, 1_000_000):
        book = "\n\n".join(texts * (length // sum(map(len, texts)) + 1))[:length]
        needed, found = seconds(partial(extract, book, "de"))
        pace = length / needed
        print(f"{length:9,} characters {needed:6.1f} s {pace:8,.0f} characters/s {len(found.statements)} statements")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
