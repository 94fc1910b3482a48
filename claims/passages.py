"""The words of a source that prove something, and the stored text in which they stand."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass
from typing import Any

from articles.models import Article

from .models import Evidence, Snapshot, Source

CONTEXT = 32  # code points kept before and after, as Hypothesis does


@dataclass(frozen=True, slots=True)
class StoredText:
    """One version of what a source says: a snapshot, a revision of an article, or the words of a post."""

    text: str
    snapshot: Snapshot | None = None
    revision: Article | None = None
    language: str = ""

    @property
    def key(self) -> str:
        """Names the version in an address."""
        if self.snapshot:
            return f"snapshot-{self.snapshot.pk}"
        return f"revision-{self.revision.pk}" if self.revision else "post"

    @property
    def stored_at(self) -> dt.datetime | None:
        if self.snapshot:
            return self.snapshot.asked_at
        return self.revision.added_at if self.revision else None

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.text.encode()).hexdigest()

    def select(self, begin: int, end: int) -> Selection:
        """The passage at [begin, end), counted in code points."""
        return Selection(self, begin, end)


@dataclass(frozen=True, slots=True)
class Selection:
    """A passage of a stored text, by its place and by its words."""

    of: StoredText
    begin: int
    end: int

    def as_fields(self) -> dict[str, Any]:
        """As evidence keeps it."""
        text = self.of.text
        return {
            "passage": text[self.begin : self.end],
            "passage_prefix": text[max(self.begin - CONTEXT, 0) : self.begin],
            "passage_suffix": text[self.end : self.end + CONTEXT],
            "passage_begin": self.begin,
            "passage_end": self.end,
            "passage_sha256": self.of.sha256,
            "snapshot": self.of.snapshot,
            "revision": self.of.revision,
        }


def texts_of(source: Source) -> list[StoredText]:
    """What is stored of the source's words, the newest version first."""
    texts = [StoredText(snapshot.text, snapshot=snapshot) for snapshot in source.snapshots.stored() if snapshot.text]
    texts += [StoredText(each.text, revision=each, language=each.language) for each in revisions_of(source.article)]
    if source.post and source.post.text:
        texts.append(StoredText(source.post.text))
    return texts


def revisions_of(article: Article | None) -> list[Article]:
    """The article and its later revisions, the newest first."""
    revisions: list[Article] = []
    while article:
        revisions.insert(0, article)
        article = Article.objects.filter(previous=article).first()
    return revisions


def still_stands(evidence: Evidence, text: StoredText) -> bool:
    """Whether the evidence's passage was selected in just this text, and so stands in it at its place."""
    return bool(evidence.passage) and evidence.passage_sha256 == text.sha256


def as_selectors(evidence: Evidence) -> list[dict[str, Any]]:
    """The passage as W3C Web Annotation selectors; none without a passage."""
    if not evidence.passage:
        return []
    quote = {"exact": evidence.passage, "prefix": evidence.passage_prefix, "suffix": evidence.passage_suffix}
    place = {"start": evidence.passage_begin, "end": evidence.passage_end}
    return [{"type": "TextQuoteSelector", **quote}, {"type": "TextPositionSelector", **place}]
