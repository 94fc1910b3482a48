"""The words of a source that prove something, and the stored text in which they stand."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from dataclasses import dataclass
from typing import Any

from articles.models import Article
from claims.models import Evidence, Snapshot, Source
from record_versions.sent_numbers import is_integer

CONTEXT = 32  # code points kept before and after, as Hypothesis does
PART = 20_000  # code points of a text that one page shows, about; it ends with a line
VERSIONS = 50  # snapshots that are listed
_LINE = re.compile(r"[^\n]+")


@dataclass(frozen=True, slots=True)
class StoredText:
    """One version of what a source says: a snapshot, a revision of an article, or the words of a
    post.
    """

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
class TextLine:
    """A line of a text with the place where it begins; what is marked of it stands between the
    rest.
    """

    begin: int
    before: str
    marked: str = ""
    after: str = ""

    def marking(self, begin: int, end: int) -> TextLine:
        """With what lies in [begin, end) of the text marked."""
        words = self.before + self.marked + self.after
        first, last = max(begin - self.begin, 0), max(min(end - self.begin, len(words)), 0)
        if first >= last:
            return self
        return TextLine(self.begin, words[:first], words[first:last], words[last:])


@dataclass(frozen=True, slots=True)
class TextPart:
    """A stretch of a text as a page shows it."""

    number: int
    of: int
    lines: list[TextLine]

    def marking(self, begin: int | None, end: int | None) -> TextPart:
        """With a passage of the text marked, as far as it lies in this part."""
        return TextPart(
            self.number, self.of, [line.marking(begin or 0, end or 0) for line in self.lines]
        )

    @property
    def previous(self) -> int | None:
        return self.number - 1 if self.number > 1 else None

    @property
    def next(self) -> int | None:
        return self.number + 1 if self.number < self.of else None


@dataclass(frozen=True, slots=True)
class TextParts:
    """A text cut at ends of lines into stretches that a page can show."""

    text: str
    bounds: list[tuple[int, int]]

    def part(self, number: str) -> TextPart:
        """The part of this number, counted from one; the first one when it is no number of a
        part.
        """
        chosen = int(number) if is_integer(number) else 1
        return self._part(chosen if 1 <= chosen <= len(self.bounds) else 1)

    def part_at(self, place: int) -> TextPart:
        """The part in which a place of the text lies."""
        return self._part(
            next(number for number, (_begin, end) in enumerate(self.bounds, 1) if place < end)
        )

    def _part(self, number: int) -> TextPart:
        lines = [
            TextLine(match.start(), match.group())
            for match in _LINE.finditer(self.text, *self.bounds[number - 1])
        ]
        return TextPart(number, len(self.bounds), lines)


def parts_of(text: StoredText) -> TextParts:
    """The text in parts; one of them at least."""
    bounds: list[tuple[int, int]] = []
    begin = 0
    while begin < len(text.text) or not bounds:
        line_end = text.text.find("\n", begin + PART)
        # A line that is longer than two parts is cut where it must be.
        end = (
            line_end + 1
            if 0 <= line_end < begin + 2 * PART
            else min(begin + 2 * PART, len(text.text))
        )
        bounds.append((begin, end))
        begin = end
    return TextParts(text.text, bounds)


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
            # Of the whole text: offsets mean nothing in any other.
            "passage_sha256": self.of.sha256,
            "snapshot": self.of.snapshot,
            "revision": self.of.revision,
        }


@dataclass(frozen=True, slots=True)
class Version:
    """That there is a text, without the text: a line in the list of what is stored of a source."""

    key: str
    stored_at: dt.datetime | None = None
    snapshot_id: int | None = None


def versions_of(source: Source) -> list[Version]:
    """What is stored of the source's words, the newest version first; of very many snapshots the
    newest.
    """
    # A snapshot of pictures only proves that the page was there; nothing in it can be selected.
    stored = source.snapshots.stored().exclude(text="").values_list("pk", "asked_at")[:VERSIONS]
    versions = [Version(f"snapshot-{pk}", asked_at, pk) for pk, asked_at in stored]
    versions += [
        Version(f"revision-{each.pk}", each.added_at) for each in revisions_of(source.article)
    ]
    if source.post and source.post.text:
        versions.append(Version("post"))
    return versions


def text_at(source: Source, key: str = "") -> StoredText | None:
    """The version that the key names, else the newest one; None when nothing is stored."""
    keys = [version.key for version in versions_of(source)]
    if not keys:
        return None
    # Only a key of this very source: the address must not lead to another one's text.
    kind, _dash, number = (key if key in keys else keys[0]).partition("-")
    if kind == "snapshot":
        snapshot = source.snapshots.get(pk=number)
        return StoredText(snapshot.text, snapshot=snapshot)
    if kind == "revision":
        article = Article.objects.get(pk=number)
        return StoredText(article.text, revision=article, language=article.language)
    return StoredText(source.post.text if source.post else "")


def text_key(evidence: Evidence) -> str:
    """The key of the version that the evidence's passage is of; empty without a passage."""
    if evidence.snapshot_id:
        return f"snapshot-{evidence.snapshot_id}"
    if evidence.revision_id:
        return f"revision-{evidence.revision_id}"
    return "post" if evidence.passage else ""


def revisions_of(article: Article | None) -> list[Article]:
    """The article and its later revisions, the newest first, without their texts."""
    revisions: list[Article] = []
    while article:
        revisions.insert(0, article)
        # One query for each: an article has a handful of versions.
        article = Article.objects.defer("text").filter(previous=article).first()
    return revisions


def still_stands(evidence: Evidence, text: StoredText) -> bool:
    """Whether the evidence's passage was selected in just this text, and so stands in it at its
    place.
    """
    # By the hash and not by the words, which may stand in another version at another place.
    return bool(evidence.passage) and evidence.passage_sha256 == text.sha256


def as_selectors(evidence: Evidence) -> list[dict[str, Any]]:
    """The passage as W3C Web Annotation selectors; none without a passage."""
    if not evidence.passage:
        return []
    quote = {
        "exact": evidence.passage,
        "prefix": evidence.passage_prefix,
        "suffix": evidence.passage_suffix,
    }
    place = {"start": evidence.passage_begin, "end": evidence.passage_end}
    return [{"type": "TextQuoteSelector", **quote}, {"type": "TextPositionSelector", **place}]
