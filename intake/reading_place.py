"""Where a reader of a stream is, so that a later run goes on there and not at the beginning."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Place = Mapping[str, Any]


@dataclass
class ReadingPlace:
    """``here`` is where the next item begins, in the format's own terms and fit for JSON; None in a
    format that can only be read from its beginning. ``behind`` is what an earlier run had there.
    """

    behind: Place | None = None
    here: Place | None = None
    #: Whether the reader began behind the items of the earlier run.
    is_resumed: bool = False

    def resume(self, *names: str) -> Place:
        """What an earlier run noted under these names, to begin there; empty for the beginning,
        also where another format noted it.
        """
        if self.behind is None or not all(name in self.behind for name in names):
            return {}
        self.is_resumed = True
        return self.behind
