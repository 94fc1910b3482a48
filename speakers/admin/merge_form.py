"""The page that asks which of several records stays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from record_versions.sent_numbers import is_key
from speakers.merging.merges import MergeError, merge_all_speakers
from speakers.models import Speaker

if TYPE_CHECKING:
    from newsroom.models import User
    from speakers.admin.records import SpeakerAdmin

# More than anybody compares on one page; a slip of »select all« is not to merge a database.
MOST = 50


class MergeForm(forms.Form):
    """Which records, and which of them stays."""

    records = forms.ModelMultipleChoiceField(
        Speaker.objects.all(), widget=forms.MultipleHiddenInput, label=gettext_lazy("Records")
    )
    into = forms.ModelChoiceField(
        Speaker.objects.all(),
        widget=forms.RadioSelect,
        empty_label=None,
        label=gettext_lazy("The record that stays"),
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        records, into = cleaned.get("records"), cleaned.get("into")
        if records is not None and into is not None and not records.exclude(pk=into.pk).exists():
            raise forms.ValidationError(
                _("“%(name)s” cannot be merged into itself.") % {"name": into}
            )
        return cleaned


def confirm_merge(model_admin: SpeakerAdmin, request: HttpRequest) -> HttpResponse:
    """Show what each record has (GET), or merge and go back to the one that stays (POST)."""
    if not model_admin.has_change_permission(request):
        raise PermissionDenied
    form = MergeForm(request.POST if request.method == "POST" else None)
    records = _records(model_admin, request)
    if not form.is_bound and len(records) < 2:  # an address that was kept or cut off
        messages.warning(request, _("Select two or more records to merge."))
        return HttpResponseRedirect(reverse("admin:speakers_speaker_changelist"))
    if form.is_valid() and _is_merged(request, form):
        into = form.cleaned_data["into"]
        return HttpResponseRedirect(reverse("admin:speakers_speaker_change", args=[into.pk]))
    return TemplateResponse(
        request,
        "admin/speakers/speaker/merge.html",
        {
            **model_admin.admin_site.each_context(request),
            "title": _("Merge records"),
            "opts": model_admin.opts,
            "form": form,
            "records": records,
        },
        status=422 if form.is_bound else 200,
    )


def _is_merged(request: HttpRequest, form: MergeForm) -> bool:
    """Merge what was chosen and say so; or say in the form why not."""
    into: Speaker = form.cleaned_data["into"]
    others = list(form.cleaned_data["records"].exclude(pk=into.pk))
    try:
        merge_all_speakers(others, into, by=cast("User", request.user))
    except MergeError as error:
        form.add_error(None, str(error))
        return False
    messages.success(request, _merged_message(len(others), into))
    return True


def _records(model_admin: SpeakerAdmin, request: HttpRequest) -> list[Speaker]:
    asked = request.POST.getlist("records") or request.GET.get("ids", "").split(",")
    pks = [int(pk) for pk in asked if is_key(pk)][:MOST]
    records = (
        model_admin.get_queryset(request)
        .filter(pk__in=pks)
        .prefetch_related("names", "positions", "accounts")
    )
    return list(records.order_by("pk"))


def _merged_message(count: int, into: Speaker) -> str:
    return ngettext(
        "%(count)d record was merged into “%(into)s”. It can be undone in the list of merges.",
        "%(count)d records were merged into “%(into)s”. It can be undone in the list of merges.",
        count,
    ) % {"count": count, "into": into}
