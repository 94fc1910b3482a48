"""What is asked of people about themselves and each other."""

from __future__ import annotations

from typing import Any, ClassVar

from django import forms
from django.conf import settings
from django.contrib.auth.forms import BaseUserCreationForm
from django.utils.translation import gettext_lazy as _

from newsroom.people.models import Invitation, User
from newsroom.people.models.invitation import ROLE_NAMES


class InvitationForm(forms.ModelForm):  # type: ignore[type-arg]
    class Meta:
        model = Invitation
        fields: ClassVar = ["name", "email", "role"]


class RoleForm(forms.Form):
    role = forms.ChoiceField(label=_("Role"), choices=ROLE_NAMES)


def language_field() -> forms.ChoiceField:
    """Of a person's own pages; empty as long as nothing is chosen."""
    choices = [("", _("as set in the browser")), *settings.LANGUAGES]
    return forms.ChoiceField(label=_("Language"), choices=choices, required=False)


class NewAccountForm(BaseUserCreationForm):  # type: ignore[type-arg]
    """The account that an invitation makes."""

    language = language_field()

    class Meta:
        model = User
        fields: ClassVar = ["username", "first_name", "last_name", "email", "language"]

    def clean_username(self) -> str:
        # told apart by letters alone: »Edda« and »edda« would be taken for one
        username: str = self.cleaned_data["username"].lower()
        if User.objects.filter(username__iexact=username).exists():
            raise forms.ValidationError(_("Somebody has this user name already."))
        return username

    def clean_email(self) -> str:
        return unused(self.cleaned_data["email"])


class ProfileForm(forms.ModelForm):  # type: ignore[type-arg]
    language = language_field()

    class Meta:
        model = User
        fields: ClassVar = ["first_name", "last_name", "email", "language", "mails"]

    def clean_email(self) -> str:
        return unused(self.cleaned_data["email"], but_of=self.instance.pk)


def unused(email: str, but_of: Any = None) -> str:
    """One log-in name for each; accounts without an address are none of each other's business."""
    if email and User.objects.filter(email__iexact=email).exclude(pk=but_of).exists():
        raise forms.ValidationError(_("Somebody has this e-mail address already."))
    return email
