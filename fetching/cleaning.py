"""From bytes to a text that can be stored."""

from __future__ import annotations


def decode(content: bytes, charset: str) -> str:
    try:
        return content.decode(charset or "utf-8")
    except (UnicodeDecodeError, LookupError):
        return content.decode("cp1252", "replace")


def clean(text: str) -> str:
    """Without what PostgreSQL cannot store: NUL and halves of surrogate pairs."""
    return (
        text.replace("\x00", "").encode("utf-8", "replace").decode().replace("\r\n", "\n").strip()
    )
