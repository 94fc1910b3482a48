"""One embedded post as its markup has it, and the line of text that stands for it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from ..dates.moments import Moment
from ..records import ArticlePost

_MEDIA = re.compile(
    r"(?:\s{0,9}(?:(?:https?://)?(?:pic\.(?:twitter|x)\.com|t\.co)/\w+|\[image or embed\]))+\s*\Z"
)


@dataclass(frozen=True, slots=True)
class Embed:
    """``words`` are empty where the markup holds none; ``printed`` is the date as shown."""

    platform: str
    address: str = ""
    handle: str = ""
    author: str = ""
    words: str = ""
    printed: str = ""
    posted: Moment | None = None

    @property
    def line(self) -> str:
        """»Words — Name (@handle) date address«, as :mod:`extraction` reads it."""
        return " ".join(part for part in (self.words, self._attribution, self.address) if part)

    @property
    def _attribution(self) -> str:
        if not self.words:
            return ""
        handle = f"(@{self.handle})" if self.handle and self.author else ""
        who = self.author or (f"@{self.handle}" if self.handle else "")
        date = self.printed or (self.posted.iso[:10] if self.posted else "")
        named = " ".join(part for part in (who, handle, date) if part)
        return f"— {named}" if named else ""

    def at(self, begin: int) -> ArticlePost:
        """The post where its line stands in the text of an article from ``begin`` on."""
        told = _MEDIA.sub("", self.words).strip() or self.words
        return ArticlePost(
            platform=self.platform,
            span=(begin, begin + len(self.line)),
            body=(begin, begin + len(told)) if told else (begin, begin),
            text=told,
            author=self.author,
            handle=self.handle,
            address=self.address,
            posted=self.posted,
        )

    def completed(self, other: Embed) -> Embed:
        """What this one does not know, from another reading of the same post."""
        missing = {
            name: getattr(other, name)
            for name in ("handle", "author", "words", "printed", "posted")
            if not getattr(self, name)
        }
        return replace(self, **missing)
