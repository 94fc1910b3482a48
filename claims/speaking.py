"""Who is meant by what an editor typed into the speaker's field."""

from __future__ import annotations

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from speakers import search
from speakers.models import Speaker
from speakers.recognition import recognise

# What a suggestion puts behind a name, so that one of two records of the same name can be meant.
NUMBERED = re.compile(r"#(?P<pk>\d{1,18})\s*$")


def speaker_from(typed: str, *, kind: str = "person") -> Speaker | None:
    """The record for a typed name, a new one for an unknown name, None for an empty field."""
    name = " ".join(typed.split())
    if not name:
        return None
    if numbered := NUMBERED.search(name):
        return _numbered(int(numbered["pk"]))
    if len(name) > 300:
        raise ValidationError(_("A name has at most 300 characters."))
    if kind not in Speaker.Kind.values:
        raise ValidationError(_("There is no such kind of speaker."))
    speaker = recognise(name, kind=kind)
    # Somebody whom an editor names is no mere guess of the machine's.
    speaker.keep()
    return speaker


def _numbered(pk: int) -> Speaker:
    speaker = Speaker.objects.select_related("merged_into").filter(pk=pk).first()
    if speaker is None:
        raise ValidationError(_("There is no speaker with this number."))
    return speaker.standing


def suggest(letters: str) -> list[Speaker]:
    """The kept records that the letters may mean, likeliest first."""
    return [suggestion.speaker for suggestion in search.suggest(letters)]
