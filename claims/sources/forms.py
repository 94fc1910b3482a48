"""The one gate for what is said of a source, and for the file that it is."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.http import HttpRequest, QueryDict
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.dates.form_fields import TypedDateField, refuse_to_come
from articles.dates.written_dates import DatedTo
from articles.forms.address_field import RecordAddressField
from articles.incoming_items.fetch_problems import problem_in_words
from claims.models import Source
from claims.sources.snapshots import ask_for_snapshot
from claims.sources.storage import store_file
from claims.sources.uploads import Upload, is_too_large, limit
from fetching import FetchError, Problem, refuse_inside
from fetching.kinds import DOCUMENTS, ENOUGH, document_type

if TYPE_CHECKING:
    from newsroom.models import User


class AddressField(RecordAddressField):
    """An address on the public web; whoever reads the desk's records could not follow any other."""

    default_validators = [URLValidator(schemes=["http", "https"])]  # noqa: RUF012 - Django's own way to say it

    def clean(self, value: Any) -> str:
        # Before the form of the address is judged, since a number in disguise has no form that is.
        with suppress(ValueError):
            self._refuse_inside(self.to_python(value) or "")
        return super().clean(value)

    def _refuse_inside(self, address: str) -> None:
        try:
            refuse_inside(address)
        except FetchError as refused:
            if refused.problem == Problem.INSIDE:
                raise ValidationError(problem_in_words(refused.problem)) from refused


class DocumentField(forms.FileField):
    """A PDF or a picture, known by its own bytes, whatever it is called."""

    def __init__(self, **settings: Any) -> None:
        widget = forms.ClearableFileInput({"accept": ",".join(DOCUMENTS)})
        super().__init__(**{"widget": widget, "max_length": 200, **settings})

    def clean(self, data: Any, initial: Any = None) -> Any:
        upload = super().clean(data, initial)
        if upload:
            upload.seek(0)
            upload.content_type = document_type(upload.read(ENOUGH))
            if not upload.content_type:
                raise ValidationError(
                    _(
                        "“%(name)s” is neither a PDF nor a picture (PNG, JPEG, WebP, GIF), "
                        "whatever it is called."
                    ),
                    params={"name": upload.name},
                )
        return upload


class SourceForm(forms.Form):
    """What is said of a source."""

    title = forms.CharField(label=gettext_lazy("Title"), max_length=500, required=False)
    publisher = forms.CharField(label=gettext_lazy("Publisher"), max_length=200, required=False)
    author = forms.CharField(label=gettext_lazy("Author"), max_length=300, required=False)
    published_on = TypedDateField(
        label=gettext_lazy("Published on"), required=False, whole_days=True
    )
    accessed_on = TypedDateField(label=gettext_lazy("Accessed on"), required=False, whole_days=True)
    address = AddressField(label=gettext_lazy("Address"), required=False)
    archive_address = AddressField(label=gettext_lazy("Archive address"), required=False)

    def clean_published_on(self) -> Any:
        day = self.cleaned_data["published_on"]
        # A correction that leaves the day as it was is not asked about again.
        is_old = day == self.initial.get("published_on")
        if day and not is_old and not self.data.get("date_is_meant"):
            refuse_to_come(DatedTo(day, "day"), date_format(day))
        return day

    def clean_accessed_on(self) -> Any:
        day = self.cleaned_data["accessed_on"]
        if day and day > timezone.localdate():
            raise ValidationError(_("This day is in the future."))
        return day


class CorrectSourceForm(SourceForm):
    def __init__(self, source: Source, data: QueryDict | None = None) -> None:
        self.source = source
        super().__init__(data, initial={name: getattr(source, name) for name in Source.FACTS})
        self.fields["title"].required = True
        self.fields["address"].required = source.kind == Source.Kind.PAGE

    def clean_address(self) -> str:
        address: str = self.cleaned_data["address"]
        there = Source.objects.at(address).exclude(pk=self.source.pk).first()
        if there:
            raise ValidationError(
                _("Another source is on record at this address: %(source)s."),
                params={"source": there},
            )
        return address

    def save(self, *, seen: int) -> None:
        """Raises StaleSourceError."""
        self.source.correct(seen=seen, **self.cleaned_data)


class AddSourceForm(SourceForm):
    """A web page by its address, or a document by its file."""

    file = DocumentField(label=gettext_lazy("File"), required=False)

    def __init__(self, request: HttpRequest) -> None:
        self.too_large = is_too_large(request)
        super().__init__(*((request.POST, request.FILES) if request.method == "POST" else ()))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if self.too_large:
            self.add_error("file", too_large())
        elif not (cleaned.get("address") or cleaned.get("file") or self.errors):
            raise ValidationError(_("Give an address, or choose a file."))
        return cleaned

    def save(self, by: User) -> tuple[Source, bool]:
        """The source and whether it is new: what is on record already stays as it is."""
        facts = {
            name: value for name, value in self.cleaned_data.items() if value and name != "file"
        }
        if file := self.cleaned_data.get("file"):
            return take_in(file, by=by, **facts)
        return Source.add_page(facts.pop("address"), by=by, **facts)


def too_large() -> ValidationError:
    return ValidationError(
        _("The file is too large: at most %(most)s MB are stored."), params=limit()
    )


def take_in(upload: Upload, *, by: User, **facts: Any) -> tuple[Source, bool]:
    """Store the checked file and its source in one step; the worker reads its text."""
    with store_file(upload.path, str(upload.content_type), upload.sha256) as file:
        source, is_new = Source.add_document(file, name=str(upload.name), by=by, **facts)
        if is_new and not file.is_picture:
            ask_for_snapshot(source, by)
    return source, is_new
