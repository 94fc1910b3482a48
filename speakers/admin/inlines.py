"""Names, positions and accounts, edited on the record's own page."""

from __future__ import annotations

from typing import Any, ClassVar

from django import forms
from django.conf import settings
from django.contrib import admin
from django.contrib.admin.widgets import AdminDateWidget
from django.core.exceptions import ValidationError
from django.utils.module_loading import import_string
from django.utils.translation import gettext as _

from speakers.models import Account, Name, Position


class DatedForm(forms.ModelForm):  # type: ignore[type-arg]
    """Dates in every form that the desk understands: by the fields that the settings name, since
    this room knows no other. »2017« begins with its first day and ends with its last.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        date_field = import_string(settings.WORTLAUT_DATE_FIELD)
        for name in ("start_on", "end_on"):
            self.fields[name] = date_field(
                label=self.fields[name].label,
                required=False,
                last=name == "end_on",
                widget=AdminDateWidget(format="%Y-%m-%d"),
            )


class AccountForm(DatedForm):
    class Meta:
        model = Account
        fields: ClassVar = ["platform", "handle", "start_on", "end_on"]

    def clean_platform(self) -> str:
        return str(self.cleaned_data["platform"]).strip().lower()

    def clean_handle(self) -> str:
        return str(self.cleaned_data["handle"]).strip().lstrip("@")

    def clean(self) -> None:
        super().clean()
        taken = Account.objects.filter(
            platform=self.cleaned_data.get("platform", ""),
            handle__iexact=self.cleaned_data.get("handle", ""),
        ).exclude(pk=self.instance.pk)
        if owner := taken.select_related("speaker").first():
            raise ValidationError(
                _(
                    "@%(handle)s belongs to “%(name)s” (record %(pk)d): merge the two "
                    "records, or "
                    "remove it there first."
                )
                % {"handle": owner.handle, "name": owner.speaker, "pk": owner.speaker.pk}
            )


class LabelledFormSet(forms.BaseInlineFormSet):  # type: ignore[type-arg]
    """A table's heads are no labels to a screen reader: each field says its own."""

    def add_fields(self, form: Any, index: int | None) -> None:
        super().add_fields(form, index)
        for field in form.fields.values():
            if field.label:
                field.widget.attrs["aria-label"] = field.label


class LabelledInline(admin.TabularInline):  # type: ignore[type-arg]
    """Whose first column, which names the record of a row, has a head that says so."""

    template = "admin/speakers/speaker/_inline.html"


class NameInline(LabelledInline):
    model = Name
    formset = LabelledFormSet
    extra = 0


class PositionForm(DatedForm):
    class Meta:
        model = Position
        fields: ClassVar = [
            "title", "organisation", "start_on", "start_precision", "end_on", "end_precision",
            "end_unknown", "known_from",
        ]  # fmt: skip

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        for name in ("start_precision", "end_precision"):
            self.fields[name].required = False

    def clean_start_precision(self) -> str:
        return self.cleaned_data["start_precision"] or Position.Precision.DAY

    def clean_end_precision(self) -> str:
        return self.cleaned_data["end_precision"] or Position.Precision.DAY


class PositionInline(LabelledInline):
    model = Position
    form = PositionForm
    formset = LabelledFormSet
    extra = 0


class AccountInline(LabelledInline):
    model = Account
    form = AccountForm
    formset = LabelledFormSet
    extra = 0
