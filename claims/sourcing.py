"""Which source an editor means: one on record, a post of the article, or an address."""

from __future__ import annotations

from typing import cast

from django.core.exceptions import ValidationError
from django.forms import URLField
from django.http import QueryDict
from django.utils.translation import gettext as _

from articles.models import Post

from .models import Claim, Evidence, Source

ADDRESS = URLField(max_length=2000, assume_scheme="https")


def is_key(number: str) -> bool:
    """Whether this can be the key of a row: »²« and twenty nines are digits too."""
    return number.isascii() and number.isdigit() and len(number) < 19


def source_from(form: QueryDict, claim: Claim) -> tuple[Source, str]:
    """The source and its relation to the claim; ValidationError when the form names none."""
    relation = form.get("relation") or Evidence.Relation.ORIGIN
    if relation not in Evidence.Relation.values:
        raise ValidationError(_("There is no such relation."))
    if number := form.get("source", ""):
        return _on_record(number, claim), relation
    address = form.get("address", "").strip()
    # The form offers a post of its own accord; an address was typed, and so is what is meant.
    if not address and (number := form.get("post", "")):
        return Source.of_post(_post_of(number, claim)), relation
    return Source.of_page(cast(str, ADDRESS.clean(address))), relation


def _on_record(number: str, claim: Claim) -> Source:
    """A source that is already offered for this claim."""
    source = Source.objects.filter(pk=number, evidence__claim=claim).first() if is_key(number) else None
    if source is None:
        raise ValidationError(_("This source is no longer offered."))
    return source


def _post_of(number: str, claim: Claim) -> Post:
    post = Post.objects.filter(pk=number, article=claim.article_id).first() if is_key(number) else None
    if post is None:
        raise ValidationError(_("This post does not stand in the article."))
    return post
