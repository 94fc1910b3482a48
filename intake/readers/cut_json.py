"""The objects of a JSON list that breaks off, in front of the break."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

_LIST = re.compile(r"\A\s*\[|\"(?:_?items|newsitems|articles|results|docs|data)\"\s*:\s*\[")
_BETWEEN = re.compile(r"[\s,]*(?=\{)")


def objects_before_break(text: str) -> Iterator[dict[str, Any]]:
    """The objects of the outermost list that are whole; none where the text has no such list."""
    decoder = json.JSONDecoder()
    begun = _LIST.search(text)
    place = begun.end() if begun else len(text)
    while gap := _BETWEEN.match(text, place):
        try:
            found, place = decoder.raw_decode(text, gap.end())
        except (ValueError, RecursionError):
            return
        yield found
