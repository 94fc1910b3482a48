"""The German news quotation corpus, which stands beside the checkout and not in it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.builds import PROJECT

GOLD = PROJECT.parent / "shared" / "quotes-de" / "dev.jsonl.gz"
TRAIN = GOLD.with_name("train.jsonl.gz")


def gold_files(arguments: Sequence[str], otherwise: Path) -> list[Path]:
    """Those that are given, or the usual one. Ends the program when one is not there."""
    paths = [Path(each) for each in arguments if not each.startswith("-")] or [otherwise]
    for path in paths:
        if not path.exists():
            sys.exit(f"{path} is not there: give the gold file as argument.")
    return paths
