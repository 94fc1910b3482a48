"""Which source an editor means: one on record, an article, an address, a file, or a post of the
article.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from django.conf import settings
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils.translation import gettext as _

from articles.models import Article, Post
from claims.models import Claim, Evidence, Source
from claims.sources.forms import AddressField, DocumentField, take_in, too_large
from claims.sources.snapshots import ask_for_snapshot
from claims.sources.uploads import is_too_large
from record_versions.sent_numbers import is_key

if TYPE_CHECKING:
    from newsroom.models import User

# What the list of suggestions puts before a title, and so what a choice from it begins with.
_CODE = re.compile(r"\[(?P<kind>[SA])(?P<number>\d{1,18})\]")
_OFFERED = 8


def source_from(request: HttpRequest, claim: Claim, by: User) -> tuple[Source, str]:
    """The source and its relation to the claim; ValidationError when the form names none."""
    form = request.POST
    relation = form.get("relation") or Evidence.Relation.ORIGIN
    if relation not in Evidence.Relation.values:
        raise ValidationError(_("There is no such relation."))
    if number := form.get("source", ""):
        return on_record(number), relation
    if words := form.get("record", "").strip():
        return _named(words, by), relation
    if is_too_large(request):
        raise too_large()
    if upload := request.FILES.get("file"):
        return take_in(DocumentField().clean(upload), by=by)[0], relation
    address = form.get("address", "").strip()
    # The form offers a post of its own accord; an address was typed, and so is what is meant.
    if not address and (number := form.get("post", "")):
        return Source.of_post(_post_of(number, claim), by), relation
    return _at(AddressField().clean(address), by), relation


def on_record(number: str) -> Source:
    source = Source.objects.filter(pk=number).first() if is_key(number) else None
    if source is None:
        raise ValidationError(_("There is no such source."))
    return source


def offered(number: str, claim: Claim) -> Source:
    """A source that is offered for, or linked to, this claim."""
    source = (
        Source.objects.filter(pk=number, evidence__claim=claim).first() if is_key(number) else None
    )
    if source is None:
        raise ValidationError(_("This source is no longer suggested."))
    return source


def _post_of(number: str, claim: Claim) -> Post:
    post = (
        Post.objects.filter(pk=number, article=claim.article_id).first() if is_key(number) else None
    )
    if post is None:
        raise ValidationError(_("This post is not in the article."))
    return post


def _at(address: str, by: User) -> Source:
    """What is on record at the address, an article too; else a page, of which a snapshot is taken
    if that is set.
    """
    source = Source.objects.at(address).first()
    if source is None and (
        article := Article.objects.filter(address=address).order_by("-pk").first()
    ):
        source = Source.of_article(article, by)
    if source is None:
        source, is_new = Source.add_page(address, by=by)
        if is_new and settings.WORTLAUT_SNAPSHOT_LINKED:
            ask_for_snapshot(source, by)
    return source


def _named(words: str, by: User) -> Source:
    """The source or article that a choice from the suggestions names, or that alone has these
    words.
    """
    if code := _CODE.match(words):
        if code["kind"] == "S":
            return on_record(code["number"])
        if article := Article.objects.filter(pk=code["number"]).first():
            return Source.of_article(article, by)
    found = suggest_records(words)
    if len(found) != 1:
        raise ValidationError(
            _("More than one source or article has these words: choose one from the list.")
            if found
            else _("No source and no article on record has these words in its title or address.")
        )
    only = found[0]
    return only if isinstance(only, Source) else Source.of_article(only, by)


def suggest_records(words: str) -> list[Source | Article]:
    """Sources on record, then articles that are none yet, with these letters in title, publisher or
    address.
    """
    sources: list[Source | Article] = list(Source.objects.naming(words).order_by("-pk")[:_OFFERED])
    articles = Article.objects.filter(title__icontains=words, as_source=None)
    return sources + list(articles.defer("text").order_by("-pk")[: _OFFERED - len(sources)])


def code_of(record: Source | Article) -> str:
    """What a suggestion says: understood by source_from, and readable."""
    letter = "S" if isinstance(record, Source) else "A"
    return f"[{letter}{record.pk}] {record}"
