"""``python -m benchmarks [NAME …]``: run the benchmarks, each in a process of its own, with a
headline.

What follows a single name is the benchmark's own, as in ``python -m benchmarks desk --markdown``.
"""

from __future__ import annotations

import itertools
import subprocess
import sys
from pathlib import Path

NOT_ONES = {
    *("__init__", "__main__", "asking", "bare", "filling", "gum", "outlet_pages", "scratch"),
}


def names() -> list[str]:
    return sorted(
        file.stem for file in Path(__file__).parent.glob("*.py") if file.stem not in NOT_ONES
    )


def main(arguments: list[str]) -> int:
    wanted = list(itertools.takewhile(str.isidentifier, arguments))
    own = arguments[len(wanted) :]
    if own and len(wanted) != 1:
        print(f"Name the one benchmark that {' '.join(own)} is for.", file=sys.stderr)
        return 2
    unknown = sorted(set(wanted) - set(names()))
    if unknown:
        print(
            f"No such benchmark: {', '.join(unknown)}. There are: {', '.join(names())}.",
            file=sys.stderr,
        )
        return 2
    failed = 0
    for name in wanted or names():
        print(f"\n== {name}", flush=True)
        failed += (
            subprocess.run(
                [sys.executable, "-m", f"benchmarks.{name}", *own], check=False
            ).returncode
            != 0
        )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
