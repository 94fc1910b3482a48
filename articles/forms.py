"""The one gate for an article's text and facts, for the page and for the command alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from extraction import LONGEST_TEXT
from extraction.text import languages, layout

from .dating import parse_date
from .intake import add_article
from .models import Article

if TYPE_CHECKING:
    from newsroom.models import User


class ArticleForm(forms.Form):
    """A pasted article. What is left open is read from the text: title, date and language."""

    text = forms.CharField(
        label=_("Text"),
        strip=False,
        widget=forms.Textarea(attrs={"rows": 16}),
        error_messages={"required": _("The text is empty.")},
    )
    title = forms.CharField(label=_("Title"), max_length=500, required=False)
    outlet = forms.CharField(label=_("Outlet"), max_length=200, required=False)
    address = forms.URLField(
        label=_("Address"), max_length=2000, required=False, assume_scheme="https"
    )
    published = forms.CharField(
        label=_("Published"),
        required=False,
        help_text=_("2017, 2017-07, 2017-07-09 or 9.7.2017"),
        error_messages={"invalid": _("This is not a date.")},
    )
    language = forms.ChoiceField(
        label=_("Language"),
        required=False,
        choices=[("", _("detect")), ("de", _("German")), ("en", _("English"))],
    )

    def clean_text(self) -> str:
        text: str = self.cleaned_data["text"].replace("\r\n", "\n").replace("\r", "\n")
        if not text.strip():
            raise ValidationError(_("The text is empty."), code="required")
        if len(text) > LONGEST_TEXT:
            raise ValidationError(
                _("The text has %(length)s characters; the limit is %(limit)s."),
                code="too_long",
                params={"length": f"{len(text):,}", "limit": f"{LONGEST_TEXT:,}"},
            )
        return text

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if text := cleaned.get("text"):
            self._complete_date(cleaned, text)
            self._complete_language(cleaned, text)
            cleaned["title"] = cleaned.get("title") or first_words(text)
        return cleaned

    def _complete_date(self, cleaned: dict[str, Any], text: str) -> None:
        written = cleaned.get("published") or layout.read_layout(text).date
        if not written:
            return
        try:
            cleaned["published_on"], cleaned["published_precision"] = parse_date(written)
        except ValueError:
            self.add_error(
                "published",
                ValidationError(_("“%(date)s” is not a date."), params={"date": written}),
            )

    def _complete_language(self, cleaned: dict[str, Any], text: str) -> None:
        cleaned["language"] = cleaned.get("language") or languages.detect(text)
        if cleaned["language"] not in languages.SUPPORTED:
            self.add_error(
                "language",
                ValidationError(
                    _(
                        "There is no model for the language of this text (%(code)s); "
                        "German and "
                        "English are read."
                    ),
                    params={"code": cleaned["language"]},
                ),
            )

    def save(self, added_by: User | None = None) -> tuple[Article, bool]:
        facts = {name: value for name, value in self.cleaned_data.items() if name != "published"}
        return add_article(added_by=added_by, **facts)


def first_words(text: str, limit: int = 90) -> str:
    """A title for a text that came without one: the beginning of its prose, cut at a word."""
    prose = layout.read_layout(text).prose
    begin, end = prose[0] if prose else (0, len(text))
    line = " ".join(text[begin:end].split("\n", 1)[0].split()) or text.strip()[:limit]
    return line if len(line) <= limit else line[:limit].rsplit(" ", 1)[0] + " …"
