"""``python -m benchmarks [NAME …]``: run the benchmarks, each in a process of its own, with a
headline.

What follows a single name is the benchmark's own, as in ``python -m benchmarks desk --keep``.
``python -m benchmarks --markdown [NAME …]`` writes what they print into docs/accuracy.md and
docs/performance.md instead, each into its section.
"""

from __future__ import annotations

import itertools
import subprocess
import sys
from pathlib import Path

from benchmarks.documents import sections, write_section

NOT_ONES = {
    # make chaos
    "chaos",
    *("__init__", "__main__", "asking", "bare", "builds", "documents", "filling"),
    *("gold_files", "gum"),
    *("lists_filling", "load_runner", "peer_runner"),
    *("marked_texts", "outlet_pages", "page_runner", "scratch", "speed_runner", "tables"),
    *("taking_in_runner", "tcp_relay", "upgrade_runner", "varied_articles"),
}


def names() -> list[str]:
    folder = Path(__file__).parent
    found = {file.stem for file in folder.glob("*.py")} | {
        file.parent.name for file in folder.glob("*/__main__.py")
    }
    return sorted(found - NOT_ONES)


def main(arguments: list[str]) -> int:
    if arguments[:1] == ["--markdown"]:
        return write_documents(arguments[1:])
    known = set(names())
    wanted = list(itertools.takewhile(known.__contains__, arguments)) or arguments[:1]
    own = arguments[len(wanted) :]
    if own and len(wanted) != 1:
        return complain(f"Name the one benchmark that {' '.join(own)} is for.")
    unknown = sorted(set(wanted) - known)
    if unknown:
        return complain(
            f"No such benchmark: {', '.join(unknown)}. There are: {', '.join(names())}."
        )
    failed = 0
    for name in wanted or names():
        print(f"\n== {name}", flush=True)
        failed += subprocess.run(command(name, *own), check=False).returncode != 0
    return 1 if failed else 0


def write_documents(wanted: list[str]) -> int:
    """Into their sections; those of the other benchmarks stay as they are."""
    documents = sections()
    if unknown := sorted(set(wanted) - set(documents)):
        return complain(f"No section of {', '.join(unknown)}. There are: {', '.join(documents)}.")
    failed = 0
    for name in wanted or documents:
        print(f"== {name}", flush=True)
        done = subprocess.run(
            command(name, *(["--markdown"] if prints_markdown(name) else [])),
            stdout=subprocess.PIPE,
            text=True,
            check=False,
        )
        if done.returncode == 0:
            write_section(documents[name], name, done.stdout)
        failed += done.returncode != 0
    return 1 if failed else 0


def command(name: str, *arguments: str) -> list[str]:
    return [sys.executable, "-m", f"benchmarks.{name}", *arguments]


def prints_markdown(name: str) -> bool:
    file = Path(__file__).parent / f"{name}.py"
    return file.exists() and '"--markdown"' in file.read_text("utf-8")


def complain(message: str) -> int:
    print(message, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
