"""Who is meant by what an editor typed into the speaker's field."""

from __future__ import annotations

import re

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from claims.models import Claim
from speakers.lookup.candidate_records import add_candidate, recognise
from speakers.lookup.recognition import Description
from speakers.lookup.search import SpeakerSuggestion, names_within, suggest_speakers_named
from speakers.models import Speaker
from speakers.name_matching import comparable_name
from speakers.record_lock import lock_records

# What a suggestion puts behind a name, so that one of two records of the same name can be meant.
NUMBERED = re.compile(r"#(?P<pk>\d{1,18})\s*$")


def speaker_from(typed: str, *, kind: str = "person") -> Speaker | None:
    """The record for a typed name, a new one for an unknown name, None for an empty field."""
    name = " ".join(typed.split())
    if not name:
        return None
    if numbered := NUMBERED.search(name):
        return _numbered(int(numbered["pk"]))
    _check(name, kind)
    speaker = recognise(name, kind=kind)
    # Somebody whom an editor names is no mere guess of the machine's.
    speaker.keep()
    return speaker


class SpeakerUnclearError(ValidationError):
    """What was typed is not the name of exactly one record; ``matches`` may be meant."""

    def __init__(self, typed: str, matches: list[SpeakerSuggestion]) -> None:
        self.typed, self.matches = typed, matches
        super().__init__(_("“%(name)s” is not one record: choose whom you mean.") % {"name": typed})


def chosen_speaker(typed: str, kind: str = "") -> Speaker | None:
    """Whom the field means: the one record that goes by this name, or the only one that has these
    words in its name. A new record only where ``kind`` asks for one; SpeakerUnclearError otherwise.
    """
    name = " ".join(typed.split())
    if kind or not name or NUMBERED.search(name):
        return speaker_from(name, kind=kind or "person")
    _check(name, "person")
    if len(Speaker.objects.named(name)[:2]) == 1:
        return speaker_from(name)
    matches = suggest_speakers_named(name)
    if len(matches) == 1 and has_whole_words(matches[0].found_by, name):
        return matches[0].speaker
    known = {match.speaker.pk for match in matches}
    matches += [each for each in names_within(name) if each.speaker.pk not in known]
    raise SpeakerUnclearError(name, matches)


def has_whole_words(found_by: str, typed: str) -> bool:
    return set(comparable_name(typed).split()) <= set(comparable_name(found_by).split())


def known_speaker(name: str) -> Speaker | None:
    """Whom ``speaker_from`` would find, without keeping them; None where it would make a new
    record.
    """
    if numbered := NUMBERED.search(name):
        return _on_record(int(numbered["pk"]))
    _check(name, "person")
    known = list(Speaker.objects.named(name)[:2])
    return known[0] if len(known) == 1 else None


@transaction.atomic
def create_speaker(claim: Claim, typed: str, kind: str, *, is_namesake: bool, seen: int) -> Speaker:
    """Make a new record and let it speak the claim. Raises ValidationError and StaleClaimError.

    A name that is on record already is refused, unless the editor says that this is another one of
    the same name. The form sent twice makes one record.
    """
    name = " ".join(typed.split())
    _check(name, kind)
    lock_records()
    if claim.speaker and (claim.speaker.name, claim.speaker.kind, claim.speaker.state) == (
        name,
        kind,
        "kept",
    ):
        return claim.speaker
    if not is_namesake and (
        known := Speaker.objects.named(name).exclude(state=Speaker.State.DISMISSED).first()
    ):
        raise ValidationError(
            _(
                "“%(name)s” (record %(pk)d) goes by this name already: choose it above, or say "
                "that this is another one."
            )
            % {"name": known, "pk": known.pk}
        )
    speaker = add_candidate(Description(name, kind))
    speaker.keep()
    claim.set_speaker(speaker, seen=seen)
    return speaker


def _check(name: str, kind: str) -> None:
    if not name:
        raise ValidationError(_("A speaker needs a name."))
    if len(name) > 300:
        raise ValidationError(_("A name has at most 300 characters."))
    if kind not in Speaker.Kind.values:
        raise ValidationError(_("There is no such kind of speaker."))


def _numbered(pk: int) -> Speaker:
    standing = _on_record(pk)
    standing.keep()
    return standing


def _on_record(pk: int) -> Speaker:
    speaker = Speaker.objects.select_related("merged_into").filter(pk=pk).first()
    if speaker is None:
        raise ValidationError(_("There is no speaker with this number."))
    return speaker.standing
