"""Log-in at the newsroom's identity provider, for allauth and the content security policy."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit


def identity_provider(server: str, *, client: str, secret: str, name: str) -> dict[str, Any]:
    """SOCIALACCOUNT_PROVIDERS; nothing where no server is named."""
    if not server:
        return {}
    known = {
        "provider_id": "oidc",
        "name": name,
        "client_id": client,
        "secret": secret,
        "settings": {"server_url": server},
    }
    return {"openid_connect": {"OAUTH_PKCE_ENABLED": True, "APPS": [known]}}


def origins_of(address: str) -> list[str]:
    parts = urlsplit(address)
    return [f"{parts.scheme}://{parts.netloc}"] if parts.netloc else []
