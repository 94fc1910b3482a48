"""Sources under which different documents stand, from before addresses were compared parameter by
parameter: two papers of a parliament that differ in one were a single source.

The address that an editor typed is not kept where a source was on record already; what links,
posts, articles and snapshots name beside it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

import pghistory
from django.core.exceptions import ValidationError
from django.db import DatabaseError, transaction
from django.utils.translation import gettext as _

from claims.models import Evidence, Snapshot, Source
from intake.addresses import place_key


@dataclass(frozen=True, slots=True)
class MergedDocument:
    """A document that stands under a source at another address. ``evidence`` is the link that names
    it, and can be moved; None where a snapshot alone tells of it.
    """

    source: Source
    address: str
    evidence: Evidence | None = None


def merged_documents() -> Iterator[MergedDocument]:
    """Every document on record that stands under a source whose address differs from its own in
    parameters or the fragment alone.
    """
    links = Evidence.objects.exclude(source__address="").select_related(
        "source", "claim__post", "revision"
    )
    links = links.defer("revision__text").order_by("pk")
    for link in links.iterator():
        named = link.revision or link.claim.post
        if named is not None and _differ(named.address, link.source.address):
            yield MergedDocument(link.source, named.address, link)
    snapshots = Snapshot.objects.exclude(address="").exclude(source__address="")
    for snapshot in snapshots.select_related("source").defer("text").order_by("pk").iterator():
        if _differ(snapshot.address, snapshot.source.address):
            yield MergedDocument(snapshot.source, snapshot.address)


def tell_apart(document: MergedDocument) -> Source:
    """Move the link to a source of its own document; what it says and who confirmed it stays.

    Raises ValidationError where a published verdict rests on it, or the claim has that source too.
    """
    link = document.evidence
    if link is None:
        raise ValidationError(_("Only a snapshot tells of it: look at the source."))
    with transaction.atomic():
        source = (
            Source.of_article(link.revision) if link.revision else Source.of_post(link.claim.post)  # type: ignore[arg-type]
        )
        move_link(link, source)
    return source


def move_link(link: Evidence, source: Source) -> None:
    """Let the link lead to another source. Raises ValidationError where it must not."""
    if Evidence.objects.filter(claim=link.claim_id, source=source).exclude(pk=link.pk).exists():
        raise ValidationError(_("The claim is linked to that source too."))
    try:
        with transaction.atomic(), pghistory.context(action="sources told apart"):
            link.source = source
            link.save(update_fields=["source"])
    except DatabaseError as error:
        if "evidence_under_a_published_verdict" not in str(error):
            raise
        raise ValidationError(
            _("The published verdict rests on this source. Begin a correction of it first.")
        ) from error


def _differ(one: str, other: str) -> bool:
    """Whether two addresses lead to different documents of one page."""
    if not one or not other or place_key(one) == place_key(other):
        return False
    first, second = urlsplit(place_key(one)), urlsplit(place_key(other))
    return (first.netloc, first.path.rstrip("/")) == (second.netloc, second.path.rstrip("/"))
