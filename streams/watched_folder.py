"""A folder that files are dropped into: each is taken in once, and moved to ``done`` or ``failed``.

What is noted in the database counts, not where the file lies: one whose reader was killed between
is found again, known by its bytes, and only moved.
"""

from __future__ import annotations

import csv
import io
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from intake.batches.folders import article_files
from streams.file_intake import TakenOverError, hash_of, take_in_file
from streams.file_report import report_rows
from streams.models import IntakeFile

DONE, FAILED = "done", "failed"


@dataclass
class WatchedFolder:
    """``settle`` is how many seconds a file must not have changed to count as written."""

    folder: Path
    facts: dict[str, str] = field(default_factory=dict)
    settle: float = 5.0
    _seen: dict[Path, tuple[int, int]] = field(default_factory=dict)

    def take_in_what_is_there(self) -> Iterator[tuple[Path, IntakeFile]]:
        """Each file that is whole, with where it lies now."""
        for path in self._settled():
            try:
                taken = self._take_in(path)
            except (FileNotFoundError, TakenOverError):
                continue  # somebody else has it
            yield taken

    def _settled(self) -> Iterator[Path]:
        for path in article_files(self.folder):
            if path.relative_to(self.folder).parts[0] in (DONE, FAILED):
                continue
            try:
                stat = path.stat()
            except FileNotFoundError:
                continue
            mark = (stat.st_size, stat.st_mtime_ns)
            # Copies that keep their date are old at once: two looks have to agree as well.
            is_same = self.settle == 0 or self._seen.get(path) == mark
            self._seen[path] = mark
            if is_same and time.time() - stat.st_mtime >= self.settle:
                yield path

    def _take_in(self, path: Path) -> tuple[Path, IntakeFile]:
        file, _is_new = IntakeFile.known_or_new(path, hash_of(path), facts=self.facts)
        if file.is_open:
            file.found_at(path)
            take_in_file(file)
        self._seen.pop(path, None)
        return _moved(path, self.folder / (DONE if file.state == "done" else FAILED), file), file


def _moved(path: Path, to: Path, file: IntakeFile) -> Path:
    """The file in its new folder; the reasons lie beside it first, so that none lies without."""
    to.mkdir(exist_ok=True)
    target = _free(to / path.name)
    if file.has_notes or file.problem or to.name == FAILED:
        target.with_name(f"{target.name}.reasons.csv").write_text(_reasons(file), "utf-8")
    path.rename(target)
    return target


def _reasons(file: IntakeFile) -> str:
    """The items that failed or are noted, or the one reason for all of it; of a file from which
    nothing was taken in also why its items are no articles.
    """
    out = io.StringIO()
    rows = report_rows(file)
    table = csv.writer(out)
    table.writerow(next(rows))
    if file.problem:
        table.writerow(["", file.name, "", FAILED, "", file.problem, "", "", ""])
    told = {FAILED, "noted"} | (set() if file.state == "done" else {"skipped"})
    table.writerows(row for row in rows if row[3] in told)
    return out.getvalue()


def _free(path: Path) -> Path:
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free
