"""What the table of articles refuses, and what it is looked up by."""

from __future__ import annotations

import datetime as dt

import pgtrigger
from django.contrib.postgres.indexes import GinIndex, HashIndex, OpClass
from django.db import models
from django.db.models.functions import Upper

from articles.models.article_queryset import AuthorNames, published_or, searchable

CONSTRAINTS: list[models.BaseConstraint] = [
    models.CheckConstraint(name="article_has_text", condition=~models.Q(text="")),
    models.UniqueConstraint(
        name="article_once",
        fields=["text_sha256", "outlet", "address"],
        condition=models.Q(repeats_earlier=False),
    ),
    models.CheckConstraint(
        name="article_repeats_an_earlier_version",
        condition=models.Q(repeats_earlier=False) | models.Q(previous__isnull=False),
    ),
    models.CheckConstraint(
        name="article_withdrawn_by_somebody",
        condition=models.Q(withdrawn_at=None, withdrawn_by=None, withdrawn_because="")
        # An agency has no account; what it says is the reason.
        | models.Q(withdrawn_at__isnull=False)
        & (models.Q(withdrawn_by__isnull=False) | ~models.Q(withdrawn_because="")),
    ),
    models.CheckConstraint(
        name="embargo_lifted_by_somebody",
        condition=models.Q(embargo_lifted_at=None, embargo_lifted_by=None)
        | models.Q(embargo_lifted_at__isnull=False, embargo_lifted_by__isnull=False),
    ),
]

INDEXES: list[models.Index] = [
    models.Index(name="article_newest_first", fields=["-added_at", "-id"]),
    models.Index(Upper("outlet"), name="article_by_outlet"),
    # What »contains« asks for when an article is looked for as a source.
    GinIndex(OpClass(Upper("title"), name="gin_trgm_ops"), name="article_title_trigrams"),
    # By hash, since an address may be longer than an entry of a B-tree; without those that
    # have none, which would all lie in one bucket: each more would be put behind all.
    HashIndex(
        fields=["address"],
        name="article_with_address",
        condition=~models.Q(address=""),
    ),
    # Undated articles stand at the end both when the latest and when the earliest come
    # first.
    models.Index(published_or(dt.date.min), "id", name="article_by_latest"),
    models.Index(published_or(dt.date.max), "id", name="article_by_earliest"),
    models.Index(
        name="article_withdrawn",
        fields=["id"],
        condition=models.Q(withdrawn_at__isnull=False),
    ),
    models.Index(name="article_by_who_added", fields=["added_by", "-id"]),
    GinIndex(searchable(), name="article_words"),
    GinIndex(fields=["sample"], name="article_by_sample"),
    GinIndex(
        OpClass(Upper(AuthorNames("authors")), name="gin_trgm_ops"),
        name="article_author_trigrams",
    ),
    # Few at any time.
    models.Index(
        fields=["embargo_until"],
        name="article_with_embargo",
        condition=models.Q(embargo_until__isnull=False),
    ),
    models.Index(
        fields=["identifier"],
        name="article_by_identifier",
        condition=~models.Q(identifier=""),
    ),
]

TRIGGERS: list[pgtrigger.Trigger] = [
    # Claims point into the text by offsets: a changed text would silently move every one of
    # them.
    pgtrigger.ReadOnly(name="article_text_never_changes", fields=["text", "text_sha256"]),
]
