"""A title for what came without one."""

from __future__ import annotations

import re


def first_title(text: str) -> str:
    """A title for a text that came without one: its first line, cut at a word."""
    line = text.strip().split("\n", 1)[0].strip()
    if len(line) <= 120:
        return line
    sentence = re.match(r".{20,120}?[.!?…](?=\s)", line)
    return sentence[0] if sentence else line[:120].rsplit(" ", 1)[0] + " …"
