"""The facts of an article on record, for correction."""

from __future__ import annotations

from typing import ClassVar

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from articles.dates.form_fields import read_published
from articles.dates.written_dates import DatedTo
from articles.forms.address_field import RecordAddressField
from articles.models import Article, Outlet, Topic
from articles.models.topic import typed_topics


class FactsForm(forms.ModelForm):  # type: ignore[type-arg]
    authors = forms.CharField(
        label=_("Authors"),
        required=False,
        max_length=3000,
        help_text=_("One a line."),
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    address = RecordAddressField(label=_("Address"), required=False)
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
