"""What a source says now, stored: asked for by an editor, taken by the worker."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app as jobs

from articles.incoming_items.page_fetcher import page_fetcher
from claims.models import Evidence, Notification, Snapshot, Source, StoredFile, Verdict
from claims.sources.storage import growing_file, store_file
from fetching import Fetched, FetchError, Problem
from fetching.archive import write_warc
from fetching.kinds import page_type
from fetching.texts import Legible, read_apart

if TYPE_CHECKING:
    from newsroom.models import User

TAKE_SNAPSHOT = "take_snapshot"
WARC = "application/warc"


def can_be_taken(source: Source) -> bool:
    """Whether there is something to look at: a page at an address, or text in a document."""
    return bool(source.address) if source.file is None else not source.file.is_picture


def ask_for_snapshot(source: Source, by: User | None = None) -> Snapshot:
    """The look at the source that waits or is being taken; the job exists if and only if this is
    committed.
    """
    with transaction.atomic():
        snapshot, is_new = Snapshot.ask_for(source, by)
        if is_new:
            jobs.configure_task(TAKE_SNAPSHOT, lock=f"source-{source.pk}").defer(
                snapshot_id=snapshot.pk
            )
    return snapshot


def capture_snapshot(snapshot: Snapshot) -> None:
    """Store what the source says, whole or not at all; what is wrong with it is written down."""
    snapshot.begin()
    try:
        if snapshot.source.file:
            _read_document(snapshot)
        else:
            _store_page(snapshot, page_fetcher().fetch(snapshot.source.address))
    except FetchError as refused:
        snapshot.fail(refused.problem, refused.detail)


def _read_document(snapshot: Snapshot) -> None:
    file = snapshot.source.file
    assert file is not None  # noqa: S101
    with transaction.atomic():
        snapshot.keep(file, read_apart(_bytes_of(file), file.media_type).text)
        tell_of_change(snapshot)


def _bytes_of(file: StoredFile) -> bytes:
    with file.open() as opened:
        content: bytes = opened.read()
        return content


def _store_page(snapshot: Snapshot, fetched: Fetched) -> None:
    media_type = page_type(fetched.content, fetched.media_type)
    if not media_type:
        raise FetchError(Problem.TYPE, fetched.media_type)
    legible = read_apart(
        fetched.content, media_type, charset=fetched.charset, address=fetched.address
    )
    with growing_file() as file:
        write_warc(fetched, file)
        file.flush()
        with store_file(Path(file.name), WARC) as archive, transaction.atomic():
            snapshot.keep(archive, legible.text, fetched.address)
            if snapshot.source.snapshots.stored().count() == 1:
                snapshot.source.complete(**_facts(legible))
            tell_of_change(snapshot)


def tell_of_change(snapshot: Snapshot) -> None:
    """Tell whoever confirmed that the source bears on a claim, and whoever wrote a verdict on one
    of these, that it says something else than the last time; each once, with the number of claims.
    """
    stored = snapshot.source.snapshots.stored()
    if snapshot.state != Snapshot.State.DONE or not stored.exclude(pk=snapshot.pk).exists():
        return
    links = Evidence.objects.filter(
        source=snapshot.source, state=Evidence.State.CONFIRMED, claim__merged_into=None
    )
    pairs = set(links.values_list("settled_by", "claim"))
    written = Verdict.objects.standing().filter(claim__in=links.values("claim"))
    for claim, writers in written.values_list("claim", "writers"):
        pairs |= {(writer, claim) for writer in writers}
    claims_of: dict[int, list[int]] = {}
    for person, claim in sorted(pair for pair in pairs if pair[0]):
        claims_of.setdefault(person, []).append(claim)
    for person, claims in claims_of.items():
        Notification.tell(
            [person],
            "source_changed",
            by=None,
            claim=claims[0],
            source=snapshot.source,
            number=len(claims),
            step=snapshot.pk,
        )


def _facts(legible: Legible) -> dict[str, Any]:
    """What the page says of itself, as far as it fits; only the first snapshot proposes it."""
    published_on = None
    with suppress(ValueError):
        published_on = dt.date.fromisoformat(legible.published_on)
    return {
        "title": legible.title[:500],
        "publisher": legible.publisher[:200],
        "author": legible.author[:300],
        "published_on": published_on,
        "accessed_on": timezone.localdate(),
    }
