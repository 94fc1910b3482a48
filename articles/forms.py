"""The one gate for an article's text and facts, for the page and for the command alike."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, QueryDict
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from articles.date_fields import read_typed, refuse_to_come
from articles.dates import DatedTo, in_iso
from articles.incoming_items.reading import HandedIn
from articles.models import Article, Outlet, SecondCopyError, Topic
from articles.models.topic import typed_topics
from articles.registration import add_article
from articles.same_article import same_article
from articles.similar_articles import SimilarArticle, similar_articles
from extraction import LONGEST_TEXT
from extraction.text import languages, layout
from intake.errors import TooLargeError
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
    address = forms.URLField(
        label=_("Address"), max_length=2000, required=False, assume_scheme="https"
    )
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
                params={"length": f"{len(text):,}", "limit": f"{LONGEST_TEXT:,}"},
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


class ManyFilesField(forms.FileField):
    """Several files at once."""

    class Input(forms.ClearableFileInput):
        allow_multiple_selected = True

    widget = Input

    def clean(self, data: Any, initial: Any = None) -> list[UploadedFile[Any]]:
        files = data if isinstance(data, list | tuple) else [data] if data else []
        return [super(ManyFilesField, self).clean(file, initial) for file in files]


class HandInForm(forms.Form):
    """What has to be fetched or read by the worker: addresses, the clipboard's HTML, files."""

    text = forms.CharField(required=False, strip=True)
    html = forms.CharField(required=False, strip=False)
    uploads = ManyFilesField(required=False)
    title = forms.CharField(required=False, max_length=500)
    outlet = forms.CharField(required=False, max_length=200)
    address = forms.CharField(required=False, max_length=2000)
    published = forms.CharField(required=False)
    language = forms.CharField(required=False)

    def __init__(self, request: HttpRequest) -> None:
        super().__init__(request.POST, request.FILES)
        # What the upload handler left out; it reads the files with the form.
        self.too_large: list[str] = getattr(request, "files_too_large", [])
        self.is_too_much = getattr(request, "upload_is_too_large", False)

    def clean_uploads(self) -> list[UploadedFile[Any]]:
        if self.is_too_much:
            raise ValidationError(_("These files are too large together: send them in parts."))
        files: list[UploadedFile[Any]] = self.cleaned_data["uploads"]
        return files

    def things(self) -> list[HandedIn]:
        """What there is to read; none when the text itself is the article."""
        given = self.cleaned_data
        files = [
            HandedIn("file", file.name or "file", "", file.read(), file.content_type or "")
            for file in given["uploads"]
        ]
        files += [HandedIn("file", name, problem=TooLargeError.message) for name in self.too_large]
        if addresses := addresses_in(given["text"]):
            return [*files, *(HandedIn("address", each, each) for each in addresses)]
        page = given["html"] if _has_markup(given["html"]) else ""
        page = page or (given["text"] if is_page(given["text"]) else "")
        if page:
            return [*files, self._pasted("html", str(_("pasted page")), page, "text/html")]
        if files and given["text"]:
            return [
                *files,
                self._pasted("file", str(_("pasted text")), given["text"], "text/plain"),
            ]
        return files

    def _pasted(self, kind: str, called: str, content: str, media_type: str) -> HandedIn:
        name = self.cleaned_data["title"] or self.cleaned_data["address"] or called
        address, data = self.cleaned_data["address"], content.encode()
        return HandedIn(kind, name, address, data, f"{media_type}; charset=utf-8")

    def clean_published(self) -> str:
        """The date in ISO 8601 of its own precision."""
        written = self.cleaned_data["published"].strip()
        if not written:
            return ""
        return in_iso(read_published(written, is_meant=bool(self.data.get("date_is_meant"))))

    def facts(self) -> dict[str, Any]:
        """What was typed beside it, for all of them."""
        names = ("title", "outlet", "language", "published")
        return {name: self.cleaned_data[name] for name in names if self.cleaned_data[name]}


def addresses_in(text: str) -> list[str]:
    """The addresses, where a text is nothing but addresses, one a line."""
    lines = text.split()
    is_address = re.compile(r"https?://[^\s/]+\.[^\s/]+(/\S*)?", re.IGNORECASE).fullmatch
    return list(dict.fromkeys(lines)) if lines and all(map(is_address, lines)) else []


def is_page(text: str) -> bool:
    """Whether somebody pasted a page's source: read as text it would be an article of tags."""
    start = text.lstrip()[:2000].lower()
    return bool(re.match(r"<(!doctype|html|head|body|article|main|div|section|p|h1)\b", start))


def _has_markup(html: str) -> bool:
    """Whether the clipboard's HTML says more than its text: nothing but a wrapper says no more."""
    return bool(re.search(r"<(p|h[1-6]|li|q|blockquote|a|figure|br|iframe)\b", html, re.IGNORECASE))


class FactsForm(forms.ModelForm):  # type: ignore[type-arg]
    """The facts of an article on record, for correction."""

    authors = forms.CharField(
        label=_("Authors"),
        required=False,
        max_length=3000,
        help_text=_("One a line."),
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    address = forms.URLField(
        label=_("Address"), max_length=2000, required=False, assume_scheme="https"
    )
    published = forms.CharField(
        label=_("Published"),
        required=False,
        help_text=_("2017, 2017-07, 9.7.2017, 1. Mai 2023, May 6, 2023 or a time stamp"),
    )
    topics = forms.CharField(
        label=_("Topics"), required=False, max_length=1000, help_text=_("Separated by commas.")
    )

    class Meta:
        model = Article
        fields = ("title", "outlet", "address", "language", "lead")
        widgets: ClassVar = {"lead": forms.Textarea(attrs={"rows": 3})}

    field_order = (
        "title",
        "authors",
        "outlet",
        "published",
        "address",
        "language",
        "topics",
        "lead",
    )

    def __init__(self, article: Article, data: QueryDict | None = None) -> None:
        super().__init__(data, instance=article)
        self.initial["authors"] = "\n".join(article.authors)
        self.initial["published"] = article.published_in_iso
        self.initial["topics"] = ", ".join(topic.name for topic in article.topics.all())
        self.fields["outlet"].widget.attrs["list"] = "known-outlets"
        self.fields["topics"].widget.attrs["list"] = "known-topics"

    def clean_authors(self) -> list[str]:
        lines = (" ".join(line.split()) for line in self.cleaned_data["authors"].splitlines())
        return list(dict.fromkeys(line[:300] for line in lines if line))

    def clean_outlet(self) -> str:
        return Outlet.objects.name_for(self.cleaned_data["outlet"])

    def clean_topics(self) -> list[str]:
        names = typed_topics(self.cleaned_data["topics"])
        return list(dict.fromkeys(name[:100] for name in names))

    def clean_published(self) -> DatedTo | None:
        written = self.cleaned_data["published"].strip()
        if not written:
            return None
        return read_published(written, is_meant=bool(self.data.get("date_is_meant")))

    def _post_clean(self) -> None:
        """The model is written by its own verb, under a lock, and not by this form."""

    def correct(self, *, seen: int) -> None:
        """Raises StaleArticleError and SecondCopyError."""
        given = dict(self.cleaned_data)
        day, precision = given.pop("published") or (None, Article.Precision.DAY)
        topics = [Topic.objects.named(name) for name in given.pop("topics")]
        self.instance.correct(
            seen=seen, topics=topics, published_on=day, published_precision=precision, **given
        )


def read_published(written: str, *, is_meant: bool) -> DatedTo:
    """The date that was typed. Raises ValidationError for none, and for one that is still to come
    unless it is meant: mostly it is a slip.
    """
    dated = read_typed(written)
    if not is_meant:
        refuse_to_come(dated, written)
    return dated
