"""The form field for an address of a record, which everybody at the desk reads."""

from __future__ import annotations

from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

_PASSWORD = _(
    "Leave name and password out of the address: whoever reads the record would see them."
)


class RecordAddressField(forms.URLField):
    """An address without a password, which lists and exports would show to everybody."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**{"max_length": 2000, "assume_scheme": "https", **settings})

    def clean(self, value: Any) -> str:
        address = str(super().clean(value))
        with suppress(ValueError):
            parts = urlsplit(address)
            if parts.username or parts.password:
                raise ValidationError(_PASSWORD, code="password")
        return address
