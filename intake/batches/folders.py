"""Folders of files, each read by its own format."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..errors import BrokenDocumentError, IntakeError
from ..records import ArticleRecord
from ..registry import read_stream

_PARTIAL = frozenset({".part", ".tmp", ".crdownload", ".filepart", ".partial", ".swp"})


def article_files(folder: Path) -> Iterator[Path]:
    """The files of the folder and all below it in the order of their paths, without hidden ones,
    those that are still being written, and links that lead out of it.
    """
    root = folder.resolve()
    for path in sorted(folder.rglob("*")):
        inner = path.relative_to(folder)
        hidden = any(part.startswith((".", "~$")) for part in inner.parts)
        if hidden or path.suffix.lower() in _PARTIAL or not path.is_file():
            continue
        if path.resolve().is_relative_to(root):
            yield path


def read_folder(folder: Path) -> Iterator[tuple[Path, ArticleRecord | IntakeError]]:
    """Every article of every file, with its path; a file that cannot be read is an error of its
    own.
    """
    for path in article_files(folder):
        try:
            for item in read_stream(lambda file=path: file.open("rb"), name=path.name):  # type: ignore[misc]
                yield path, item
        except OSError as error:
            yield path, BrokenDocumentError(error.strerror or str(error), item=path.name)
