"""What an editor typed as a comment, and which comment is meant."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.db.models import Q
from django.http import QueryDict
from django.utils.translation import gettext as _

from claims.models import Claim, Comment
from claims.models.claims.comment import LONGEST
from record_versions.sent_numbers import is_key


def comment_from(form: QueryDict) -> str:
    text = form.get("text", "").replace("\r\n", "\n").strip()
    if not text:
        raise ValidationError(_("Write a comment first."))
    if len(text) > LONGEST:
        raise ValidationError(
            _("A comment has at most %(most)s characters."), params={"most": LONGEST}
        )
    return text


def answered_comment(form: QueryDict, claim: Claim) -> Comment | None:
    """The comment that is answered, of this claim or of one that was merged into it; None for a new
    thread.
    """
    number = form.get("reply_to", "")
    if not number:
        return None
    on_it = Q(claim=claim) | Q(claim__merged_into=claim)
    comment = Comment.objects.filter(on_it, pk=number).first() if is_key(number) else None
    if comment is None:
        raise ValidationError(_("There is no such comment."))
    return comment


def own_comment(form: QueryDict, claim: Claim) -> Comment:
    """A comment on this claim; whether it may be withdrawn or resolved, the comment says itself."""
    number = form.get("comment", "")
    comment = claim.comments.filter(pk=number).first() if is_key(number) else None
    if comment is None:
        raise ValidationError(_("There is no such comment."))
    return comment
