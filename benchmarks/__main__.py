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

# What is started by another one, or by ``make chaos``.
NOT_ONES = {"chaos", "tcp_relay"}
CAN_BE_RUN = '__name__ == "__main__"'


def benchmarks() -> dict[str, Path]:
    """Name → file of all benchmarks: the modules that can be run, in whatever room. A ``…_runner``
    is run by another one, in the build that it measures.
    """
    folder = Path(__file__).parent
    modules = {file.stem: file for file in sorted(folder.glob("**/[!_]*.py"))}
    packages = {file.parent.name: file for file in sorted(folder.glob("*/__main__.py"))}
    return {
        name: file
        for name, file in sorted((modules | packages).items())
        if name not in NOT_ONES
        and not name.endswith("_runner")
        and CAN_BE_RUN in file.read_text("utf-8")
    }


def names() -> list[str]:
    return list(benchmarks())


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
    file = benchmarks()[name].relative_to(Path(__file__).parent)
    parts = file.parent.parts if file.name == "__main__.py" else file.with_suffix("").parts
    return [sys.executable, "-m", ".".join(["benchmarks", *parts]), *arguments]


def prints_markdown(name: str) -> bool:
    return '"--markdown"' in benchmarks()[name].read_text("utf-8")


def complain(message: str) -> int:
    print(message, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
