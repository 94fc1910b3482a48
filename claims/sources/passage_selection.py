"""Which passage of a source an editor means: by its place, by its words, and always of one stored
version.
"""

from __future__ import annotations

import re

from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.translation import gettext as _

from claims.models import Evidence
from claims.models.base.spans import TextSpan
from claims.review.text_selection import span_from
from claims.sources.passages import Selection, StoredText


def selection_from(form: QueryDict, text: StoredText) -> Selection | None:
    """The passage that the form names, None when it takes the passage away; ValidationError when it
    names none.

    A place (``begin``, ``end``) has to hold the words that are sent with it. Words alone have to
    stand in the text exactly once, however their lines are broken: the desk never guesses between
    two places.
    """
    if "remove" in form:
        return None
    words = form.get("quote", "").strip()
    if not words:
        raise ValidationError(
            _("Select the passage in the text, or copy its words into the field.")
        )
    if form.get("begin") and form.get("end"):
        begin, end = span_from(form, text.text)
        if text.text[begin:end].split() != words.split():
            raise ValidationError(
                _("These are not the words at the selected place: select the passage again.")
            )
        return text.select(begin, end)
    return text.select(*_search(words, text.text))


def _search(words: str, text: str) -> TextSpan:
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    places = [TextSpan(match.span()) for match in re.finditer(pattern, text)]
    if not places:
        raise ValidationError(_("These words are not in the stored text like this."))
    if len(places) > 1:
        raise ValidationError(
            _(
                "These words are in the stored text %(times)s times: add some of the words "
                "around them."
            ),
            params={"times": len(places)},
        )
    return places[0]


def refuse_unconfirmed(evidence: Evidence) -> None:
    """A passage proves a link; where nobody confirmed one there is nothing to prove."""
    if evidence.state != Evidence.State.CONFIRMED:
        raise ValidationError(_("Link the source first; then a passage of it can be selected."))
