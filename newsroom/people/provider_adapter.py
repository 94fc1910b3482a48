"""Log-in at the newsroom's identity provider: for those who have an account here."""

from __future__ import annotations

from typing import Any

from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.http import HttpRequest


class ProviderAdapter(DefaultSocialAccountAdapter):  # type: ignore[misc]
    """The provider says who it is, an invitation who may come in: by the same verified e-mail
    address, the two are one.
    """

    def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:
        return False
