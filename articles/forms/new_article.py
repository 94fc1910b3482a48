"""The one gate for a pasted article's text and facts, for the page and for the command alike."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.formats import number_format
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from articles.dates.form_fields import read_published
from articles.forms.address_field import RecordAddressField
from articles.identity.same_article import same_article
from articles.identity.similar_articles import SimilarArticle, similar_articles
from articles.models import Article, SecondCopyError
from articles.registration import add_article
from extraction import LONGEST_TEXT
from extraction.text import languages, layout
from intake.formats.plain_text import text_record

if TYPE_CHECKING:
    from intake.records import ArticleRecord
    from newsroom.models import User


class ArticleForm(forms.Form):
    """A pasted article. What is left open is read from the text: title, date and language."""

    #: What the text says of itself; once the form is clean.
    record: ArticleRecord

    # Files may come in place of a text; a browser would hold them back.
    use_required_attribute = False

    text = forms.CharField(
        label=_("Text"),
        strip=False,
        widget=forms.Textarea(attrs={"rows": 16}),
        error_messages={"required": _("The text is empty.")},
    )
    title = forms.CharField(label=_("Title"), max_length=500, required=False)
    outlet = forms.CharField(label=_("Outlet"), max_length=200, required=False)
    address = RecordAddressField(label=_("Address"), required=False)
    published = forms.CharField(
        label=_("Published"),
        required=False,
        help_text=_("2017, 2017-07, 9.7.2017, 1. Mai 2023, May 6, 2023 or a time stamp"),
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
                params={"length": _grouped(len(text)), "limit": _grouped(LONGEST_TEXT)},
            )
        return text

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if text := cleaned.get("text"):
            self.record = text_record(text, address=cleaned.get("address", ""))
            self._complete_date(cleaned, text)
            self._complete_language(cleaned, text)
            self._complete_names(cleaned)
        return cleaned

    def _complete_names(self, cleaned: dict[str, Any]) -> None:
        """Title and authors as the text has them, where nothing was typed."""
        typed = {name: "editor" for name in ("title", "outlet", "address") if cleaned.get(name)}
        if cleaned.get("published"):
            typed["published"] = "editor"
        cleaned["origins"] = {**self.record.origins, **typed}
        cleaned["title"] = cleaned.get("title") or self.record.title[:500]
        cleaned["authors"] = [author[:300] for author in self.record.authors]

    def _complete_date(self, cleaned: dict[str, Any], text: str) -> None:
        own = self.record.published.iso if self.record.published else layout.read_layout(text).date
        written = cleaned.get("published") or own
        if not written:
            return
        try:
            cleaned["published_on"], cleaned["published_precision"] = read_published(
                written, is_meant=bool(self.data.get("date_is_meant"))
            )
        except ValidationError as error:
            self.add_error("published", error)

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

    @cached_property
    def similar(self) -> list[SimilarArticle]:
        """The articles on record that the text is like."""
        return similar_articles(self.cleaned_data["text"])

    @cached_property
    def same_on_record(self) -> Article | None:
        """The article on record that was pasted once more."""
        given = self.cleaned_data
        return same_article(
            given["text"], self.similar, address=given["address"], outlet=given["outlet"]
        )

    def save(
        self, added_by: User | None = None, *, is_another: bool = False
    ) -> tuple[Article, bool]:
        """The article and whether it is new; a copy of one on record fills in what that lacks."""
        facts = {name: value for name, value in self.cleaned_data.items() if name != "published"}
        if not is_another and (same := self.same_on_record):
            with suppress(SecondCopyError):  # what it lacks, another copy has
                same.complete(**facts)
            return same, False
        return add_article(added_by=added_by, **facts)


def _grouped(number: int) -> str:
    """With the separators of the reader's language."""
    return number_format(number, force_grouping=True)
