"""An earlier build beside this one: checked out, at work in its own process, asked in turns."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PROJECT = Path(__file__).parents[1]
RELEASE = "13e837c"  # 0.1.0


def check_out(revision: str, room: str = ".") -> Path:
    """The folder of the build of ``revision``, made where it is missing: the whole, or one room.

    Raises CalledProcessError where git does not know the revision.
    """
    find = ["git", "rev-parse", "--verify", "--short=12", f"{revision}^{{commit}}"]
    found = subprocess.run(find, cwd=PROJECT, check=True, capture_output=True)
    name = "build" if room == "." else f"build-of-{room}"
    folder = PROJECT / "var" / "benchmarks" / f"{name}-{found.stdout.decode().strip()}"
    if not (folder / "extraction").is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        archive = ["git", "archive", revision, room]
        tree = subprocess.run(archive, cwd=PROJECT, check=True, capture_output=True)
        subprocess.run(["tar", "-x"], cwd=folder, input=tree.stdout, check=True)
    return folder


@contextmanager
def at_work(
    build: Path, program: str, *arguments: str, environment: dict[str, str] | None = None
) -> Iterator[subprocess.Popen[str]]:
    """``program``, a file of this folder, run with the code of ``build``: this Python and these
    packages, a database of its own. It reads orders and prints answers, a line each.
    """
    with subprocess.Popen(
        # -P: the folder of the program is this build's, and none of its code is to be found there
        [sys.executable, "-P", str(PROJECT / "benchmarks" / program), *arguments],
        cwd=build,
        env=os.environ
        | {"PYTHONPATH": str(build), "WORTLAUT_VAR": str(build / "var")}
        | (environment or {}),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        yield process
        if process.stdin:
            process.stdin.close()


def ask(process: subprocess.Popen[str], order: str) -> str:
    """The line that answers one order."""
    if process.stdin is None or process.stdout is None:
        raise TypeError("a runner has pipes")
    process.stdin.write(f"{order}\n")
    process.stdin.flush()
    return process.stdout.readline()
