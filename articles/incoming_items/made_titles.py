"""A title for a text that came without one."""

from __future__ import annotations

from extraction.text import layout


def first_words(text: str, limit: int = 90) -> str:
    """The beginning of the prose, cut at a word behind ``limit`` characters at the latest."""
    prose = layout.read_layout(text).prose
    begin, end = prose[0] if prose else (0, len(text))
    line = " ".join(text[begin:end].split("\n", 1)[0].split()) or text.strip()[:limit]
    return line if len(line) <= limit else line[:limit].rsplit(" ", 1)[0] + " …"
