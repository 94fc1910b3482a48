"""The first words of a correction notice, in German and English, for an editor to go on with."""

from __future__ import annotations

import datetime as dt
from typing import Any, NamedTuple

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import override

from claims.models import Claim, Verdict
from claims.verdicts.reach import Reach, changes_of_words

LANGUAGES = ("de", "en")


class NoticeSubject(NamedTuple):
    """What a notice is due about, one of them: the version that corrects, the version that was
    withdrawn, or the claim as somebody holds it.
    """

    corrects: Verdict | None = None
    withdrawn: Verdict | None = None
    record: Any = None


def subject_of(reach: Reach) -> NoticeSubject:
    """Empty for nothing."""
    told = {notice.verdict_id for notice in reach.notices if notice.verdict_id}
    latest = reach.versions[-1] if reach.versions else None
    if latest and latest.withdrawn_at:
        if not _is_withdrawal_told(reach, latest.withdrawn_at):
            return NoticeSubject(withdrawn=latest)
    elif latest and latest.number > 1 and latest.pk not in told:
        return NoticeSubject(corrects=latest)
    return _changed_words(reach)


def _is_withdrawal_told(reach: Reach, withdrawn_at: dt.datetime) -> bool:
    # A notice about the version itself was written while it stood.
    later = [each.drafted_at for each in reach.notices if each.verdict_id is None]
    return any(drafted_at >= withdrawn_at for drafted_at in later)


def _changed_words(reach: Reach) -> NoticeSubject:
    for holder in reach.holders:
        record = holder.record
        if record and changes_of_words(record, reach.claim):
            return NoticeSubject(record=record)
    return NoticeSubject()


def drafted_texts(reach: Reach) -> dict[str, str]:
    """By field of the notice; empty where nothing that was given out has changed."""
    subject = subject_of(reach)
    if not any(subject):
        return {}
    return {f"text_{each}": _text(reach, subject, each) for each in LANGUAGES}


def _text(reach: Reach, subject: NoticeSubject, language: str) -> str:
    with override(language):
        if subject.corrects:
            return _of_verdict(reach.versions[-2], subject.corrects, language)
        if subject.withdrawn:
            return _of_withdrawal(subject.withdrawn, language)
        return _of_words(subject.record, reach.claim)


def _of_verdict(before: Verdict, after: Verdict, language: str) -> str:
    facts = {
        "when": date_format(before.published_at or before.drafted_at, "DATE_FORMAT"),
        "claim": _bare(before.wording or before.quote),
        "old": before.rating.name_in(language),
        "new": after.rating.name_in(language),
    }
    said = (
        _("Correction: On %(when)s we rated the claim “%(claim)s” as “%(old)s”. "
          "We now rate it as “%(new)s”.")
        if before.rating_id != after.rating_id
        else _("Correction: What we published on %(when)s about the claim “%(claim)s” was not "
               "right in all points. The rating “%(new)s” stands.")
    ) % facts  # fmt: skip
    return _with_reason(said, after.correction, after, language)


def _of_withdrawal(verdict: Verdict, language: str) -> str:
    said = _("Withdrawn: On %(when)s we rated the claim “%(claim)s” as “%(old)s”. "
             "We no longer uphold this verdict.") % {
        "when": date_format(verdict.published_at or verdict.drafted_at, "DATE_FORMAT"),
        "claim": _bare(verdict.wording or verdict.quote),
        "old": verdict.rating.name_in(language),
    }  # fmt: skip
    return _with_reason(said, verdict.withdrawn_because, verdict, language)


def _with_reason(said: str, reason: str, verdict: Verdict, language: str) -> str:
    """The reason is written in the article's language."""
    is_same = verdict.claim.article.language.startswith(language)
    return f"{said} {reason}" if is_same else said


def _of_words(record: Any, claim: Claim) -> str:
    facts = {
        "old": _bare(record.quote),
        "new": _bare(claim.quote),
        "who": str(record.speaker or _("somebody")),
        "by": str(claim.speaker or _("somebody")),
    }
    if claim.state != Claim.State.ACCEPTED or claim.merged_into_id:
        return _("Withdrawn: We quoted %(who)s with the words “%(old)s”. "
                 "We do not uphold this.") % facts  # fmt: skip
    if record.speaker_id != claim.speaker_id:
        return _("Correction: We attributed the words “%(old)s” to %(who)s. "
                 "They come from %(by)s.") % facts  # fmt: skip
    return _("Correction: We quoted %(who)s with the words “%(old)s”. "
             "It has to read: “%(new)s”.") % facts  # fmt: skip


def _bare(words: str) -> str:
    return " ".join(words.split()).strip("„“”»«\"‚‘’'")
