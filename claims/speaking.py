"""Who is meant by what an editor typed into the speaker's field."""

from __future__ import annotations

import re

from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from speakers.matching import fold
from speakers.models import Speaker
from speakers.recognition import recognise

# What a suggestion puts behind a name, so that one of two records of the same name can be meant.
NUMBERED = re.compile(r"#(?P<pk>\d{1,18})\s*$")
SUGGESTED = 10


def speaker_from(typed: str, *, kind: str = "person") -> Speaker | None:
    """The record for a typed name, a new candidate for an unknown one, None for an empty field."""
    name = " ".join(typed.split())
    if not name:
        return None
    if numbered := NUMBERED.search(name):
        return _numbered(int(numbered["pk"]))
    if len(name) > 300:
        raise ValidationError(_("A name has at most 300 characters."))
    if kind not in Speaker.Kind.values:
        raise ValidationError(_("There is no such kind of speaker."))
    return recognise(name, kind=kind)


def _numbered(pk: int) -> Speaker:
    speaker = Speaker.objects.select_related("merged_into").filter(pk=pk).first()
    if speaker is None:
        raise ValidationError(_("There is no speaker with this number."))
    return speaker.merged_into or speaker


def suggest(letters: str) -> QuerySet[Speaker]:
    """The first records that go by a name in which these letters stand."""
    named = Speaker.objects.filter(merged_into=None, names__folded__contains=fold(letters)).distinct()
    return named.order_by("name", "pk")[:SUGGESTED]
