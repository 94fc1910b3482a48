"""``python -m fetching TYPE CHARSET ADDRESS < FILE``: the text of the file as JSON; for
fetching.texts.
"""

from __future__ import annotations

import json
import resource
import sys

from .cleaning import clean, decode
from .errors import FetchError, Problem
from .kinds import PDF, PLAIN
from .texts import LONGEST_TEXT, SECONDS, Legible

MEMORY = 2 * 1024**3  # bytes of address space


def main() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    try:
        legible = read(sys.stdin.buffer.read(), *sys.argv[1:4])
        if len(legible.text) > LONGEST_TEXT:
            raise FetchError(Problem.TOO_LARGE)
        answer = legible.as_json()
    except FetchError as error:
        answer = json.dumps({"problem": error.problem})
    except (MemoryError, RecursionError):
        answer = json.dumps({"problem": Problem.BROKEN})
    sys.stdout.write(answer)


def read(content: bytes, media_type: str, charset: str, address: str) -> Legible:
    # Each parser is slow to import, and only one of them is needed.
    if media_type == PDF:
        from .pdf import read_pdf

        return read_pdf(content)
    if media_type == PLAIN:
        return Legible(clean(decode(content, charset)))
    from .page import read_web_page

    return read_web_page(content, charset, address)


if __name__ == "__main__":
    main()
