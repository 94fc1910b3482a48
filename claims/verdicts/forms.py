"""What an editor types about a verdict; the rules are the model's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.claim_list.form_renderer import DirectRenderer
from claims.models import Rating, Verdict
from record_versions.kept_query import KeptQuery

if TYPE_CHECKING:
    from claims.models import Claim


class VerdictForm(forms.Form):
    """Rating and reasons, why it departs from precedents where there are any, and the reason of a
    correction once something is published.
    """

    default_renderer = DirectRenderer()

    # Retired ones too, so that the model can say what is wrong with them.
    rating = forms.ModelChoiceField(
        Rating.objects.all(),
        to_field_name="code",
        label=_("Rating"),
        error_messages={
            "required": _("Choose a rating."),
            "invalid_choice": _("There is no such rating."),
        },
    )
    reasons = forms.CharField(
        label=_("Reasons"),
        required=False,
        strip=False,
        widget=forms.Textarea({"rows": 8, "class": "reasons"}),
    )
    correction = forms.CharField(
        label=_("What was wrong"), required=False, strip=False, widget=forms.Textarea({"rows": 2})
    )

    differs_because = forms.CharField(
        label=_("Why it differs"),
        required=False,
        strip=False,
        widget=forms.Textarea({"rows": 2}),
    )

    def __init__(
        self,
        claim: Claim,
        latest: Verdict | None,
        data: Any = None,
        *,
        has_precedents: bool = False,
    ) -> None:
        is_correction = latest is not None and (latest.number > 1 or not latest.is_open)
        kept = latest and {"rating": latest.rating.code, "reasons": latest.reasons}
        if latest and latest.is_open:
            kept = {
                **(kept or {}),
                "correction": latest.correction,
                "differs_because": latest.differs_because,
            }
        super().__init__(data, initial=kept or {}, auto_id=f"verdict-{claim.pk}-%s")
        if not is_correction:
            del self.fields["correction"]
        if not has_precedents:
            del self.fields["differs_because"]

    @property
    def scale(self) -> list[Rating]:
        """What is on offer, and what the verdict has."""
        has = self["rating"].value()
        return [rating for rating in _SCALE() if not rating.retired or rating.code == has]

    def text(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in self.fields}


_SCALE = KeptQuery(Rating.objects.all)
