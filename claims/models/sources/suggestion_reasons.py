"""Why a source was suggested: kept as codes with words, shown in the reader's language."""

from __future__ import annotations

from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

REASONS = {
    "account": _("posted by the speaker’s account %s"),
    "author": _("written by the same person, %s"),
    "cue": _("“%s” points to such a post"),
    "writing": _("“%s” points to something written"),
    "near": _("posted on %s, near the article"),
    "before": _("posted on %s, before the article"),
    "later": _("posted on %s, after the article"),
    "meaning": _("says much the same (%s)"),
    "words": _("has the same words (%s)"),
    "speaker": _("by the same speaker"),
    "printed": _("published earlier in %s"),
}
_DATES = {"near", "before", "later"}


def why(reasons: list[list[str]]) -> list[str]:
    """Each reason as a sentence's part; one that a later version wrote is shown as it is."""
    return [_in_words(code, words) for code, words in reasons]


def _in_words(code: str, words: str) -> str:
    if code not in REASONS:
        return words
    if code in _DATES:
        words = date_format(date.fromisoformat(words), "SHORT_DATE_FORMAT")
    sentence = str(REASONS[code])
    return sentence % words if "%s" in sentence else sentence
