"""Languages that articles on record are in.

Prose is read in those that the extraction has a model for. Minutes and transcripts say who speaks,
which needs none: of a house that speaks another language each speech is a claim of its speaker, and
what is quoted inside of it is not looked for.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.conf.locale import LANG_INFO
from django.utils.translation import gettext_lazy as _

from extraction.text import languages
from intake.records import SpeechTurn
from intake.turns import is_by_name

#: Beside those that the extraction reads, by ISO 639-1: Django's translations have their names.
SPOKEN = (
    *("bg", "bs", "ca", "cs", "cy", "da", "el", "es", "et", "eu", "fi", "fr", "ga", "gl", "hr"),
    *("hu", "is", "it", "lb", "lt", "lv", "mk", "nb", "nl", "nn", "no", "pl", "pt", "ro", "ru"),
    *("sk", "sl", "sq", "sr", "sv", "tr", "uk"),
)


def language_choices() -> list[tuple[Any, Any]]:
    """Those that most articles are in stand first. A function, so that a further language is no
    migration.
    """
    spoken = [(code, _(LANG_INFO[code]["name"])) for code in SPOKEN]
    return [("de", _("German")), ("en", _("English")), (_("speeches alone"), spoken)]


def can_be_read(language: str, turns: Iterable[SpeechTurn]) -> bool:
    """Whether statements can be found in an article of that language and with those turns."""
    is_spoken = language in SPOKEN and any(map(is_by_name, turns))
    return is_spoken or language in languages.SUPPORTED
