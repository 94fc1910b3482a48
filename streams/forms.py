"""What an editor says of a feed, and a list of feeds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.translation import gettext_lazy as _

from articles.incoming_items.fetch_problems import problem_in_words
from articles.models import Outlet
from fetching import FetchError
from intake.errors import BrokenDocumentError
from streams.feed_list import LONGEST_ADDRESS, import_feeds, refuse_unasked
from streams.models import Feed

if TYPE_CHECKING:
    from newsroom.models import User

_LARGEST_LIST = 5 * 1024 * 1024


class FeedForm(forms.ModelForm):  # type: ignore[type-arg]
    address = forms.URLField(
        label=_("Address"),
        max_length=LONGEST_ADDRESS,
        assume_scheme="https",
        help_text=_("RSS, Atom, JSON Feed or a sitemap"),
    )
    minutes = forms.IntegerField(
        label=_("Minutes between two polls"),
        required=False,
        min_value=5,
        max_value=10_080,
        help_text=_("At least; otherwise as often as feed and server want."),
    )

    class Meta:
        model = Feed
        fields = ("address", "outlet", "minutes")

    def clean_address(self) -> str:
        address: str = self.cleaned_data["address"]
        try:
            refuse_unasked(address)
        except FetchError as refused:
            raise forms.ValidationError(problem_in_words(refused.problem)) from refused
        if Feed.objects.filter(address=address).exists():
            raise forms.ValidationError(_("This feed is on record already."))
        return address

    def clean_outlet(self) -> str:
        return Outlet.objects.name_for(self.cleaned_data["outlet"])

    def save_for(self, by: User) -> Feed:
        self.instance.added_by = by
        feed: Feed = self.save()
        return feed


class FeedListForm(forms.Form):
    file = forms.FileField(label=_("List of feeds (OPML)"))

    def clean_file(self) -> Any:
        if self.cleaned_data["file"].size > _LARGEST_LIST:
            raise forms.ValidationError(_("This file is too large for a list of feeds."))
        return self.cleaned_data["file"]

    def import_for(self, by: User) -> tuple[int, int, list[str]] | None:
        """What became of the list (:func:`import_feeds`); None for what is none, or names none."""
        try:
            became = import_feeds(self.cleaned_data["file"].read(), by=by)
        except BrokenDocumentError:
            self.add_error("file", _("This is no list of feeds (OPML)."))
            return None
        if not any(became):
            self.add_error("file", _("This list names no feed."))
            return None
        return became
