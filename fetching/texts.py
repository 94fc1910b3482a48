"""The text of a page or document, made by a process of its own: such files come from anybody.

A parser that runs wild ends at the limits of that process and takes nothing with it.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from .errors import FetchError, Problem

PROJECT = Path(__file__).resolve().parent.parent
SECONDS = 60
LONGEST_TEXT = 5_000_000  # characters


@dataclass(frozen=True, slots=True)
class Legible:
    """What can be read in a file, and what the file says of itself; ``published_on`` is an ISO date
    or empty.
    """

    text: str = ""
    title: str = ""
    author: str = ""
    publisher: str = ""
    published_on: str = ""

    def as_json(self) -> str:
        return json.dumps(asdict(self))


def read_apart(content: bytes, media_type: str, *, charset: str = "", address: str = "") -> Legible:
    """The text of an HTML page, a plain text or a PDF. Raises FetchError with what was wrong."""
    command = [sys.executable, "-m", "fetching", media_type, charset, address]
    try:
        done = subprocess.run(
            command, input=content, capture_output=True, timeout=SECONDS, cwd=PROJECT, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise FetchError(Problem.BROKEN) from error
    if done.returncode != 0:
        raise FetchError(Problem.BROKEN)
    answer = json.loads(done.stdout)
    if problem := answer.pop("problem", ""):
        raise FetchError(Problem(problem))
    return Legible(**answer)
