"""Which words of an article an editor means: by their place, or by the words themselves."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.translation import gettext as _

from claims.models import Claim
from claims.models.base.spans import TextSpan
from claims.review.history import as_seen
from record_versions.sent_numbers import is_integer, is_key


def span_from(form: QueryDict, text: str) -> TextSpan:
    """The [begin, end) code points in ``text`` that the form names, without white space around
    them.

    A place (``begin``, ``end``) is taken as it is. Words (``quote``) have to stand in the text
    exactly once: the desk never guesses between two places. ValidationError otherwise.
    """
    place = form.get("begin", ""), form.get("end", "")
    begin, end = _place(place, len(text)) if all(place) else _search(form.get("quote", ""), text)
    words = text[begin:end]
    begin += len(words) - len(words.lstrip())
    end = begin + len(words.strip())
    if begin == end:
        raise ValidationError(_("Select the claim in the text, or copy its words into the field."))
    return TextSpan((begin, end))


def _place(place: tuple[str, str], length: int) -> TextSpan:
    if not all(map(is_integer, place)):
        raise ValidationError(_("This is not a place in the text."))
    begin, end = (int(number) for number in place)
    if not begin < end <= length:
        raise ValidationError(_("This is not a place in the text."))
    return TextSpan((begin, end))


def _search(quote: str, text: str) -> TextSpan:
    # A form sends each line break as CR LF; the text has LF.
    quote = quote.replace("\r\n", "\n").strip()
    if not quote:
        return TextSpan((0, 0))
    times = text.count(quote)
    if times == 0:
        raise ValidationError(_("These words are not in the article like this."))
    if times > 1:
        raise ValidationError(
            _("These words are in the article %(times)s times: add some of the words around them."),
            params={"times": times},
        )
    begin = text.index(quote)
    return TextSpan((begin, begin + len(quote)))


def new_span(form: QueryDict, claim: Claim) -> TextSpan | None:
    """The corrected place of a claim's quote, None when the form leaves the words as they are."""
    quote = form.get("quote", "").replace("\r\n", "\n").strip()
    if not form.get("begin") and quote in {"", claim.quote.strip()}:
        return None
    return span_from(form, claim.article.text)


def kind_from(form: QueryDict, default: str) -> str:
    kind = form.get("kind") or default
    if kind not in Claim.Kind.values:
        raise ValidationError(_("There is no such type of claim."))
    return kind


def split_place(form: QueryDict, claim: Claim, seen: int) -> int:
    """Where the form wants the claim split: a place in the article, or the words with which the
    second part begins.

    Words are looked up in the claim that the form saw, so that a form that is sent twice means the
    same place.
    """
    at = form.get("at", "")
    if at:
        return _place((at, str(len(claim.article.text))), len(claim.article.text))[0]
    # The claim may have been split since by this very form, sent before.
    then = as_seen(claim, seen) or claim
    return int(
        then.begin + _search(form.get("words", ""), claim.article.text[then.begin : then.end])[0]
    )


def neighbour_from(form: QueryDict, claim: Claim) -> tuple[Claim, int]:
    """The claim to merge with, and the version of it that the editor saw."""
    number, _dot, seen = form.get("with", "").partition(".")
    if not (is_key(number) and is_key(seen)):
        raise ValidationError(_("Choose the previous or the next claim."))
    other = Claim.on_record.filter(article=claim.article_id, pk=number).exclude(pk=claim.pk).first()
    if other is None:
        raise ValidationError(_("Choose the previous or the next claim."))
    return other, int(seen)
