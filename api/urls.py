"""The interface's addresses. Who comes here shows a token, so that no page for log-in answers."""

from __future__ import annotations

from typing import Any

from django.urls import path

from api.application import api
from api.description import show_description

_patterns, app_name, namespace = api.urls
_patterns = [
    path("openapi.json", show_description, name="openapi"),
    # all but ninja's start page
    *(each for each in _patterns if getattr(each, "name", "") != "api-root"),
]
for _pattern in _patterns:
    _callback: Any = _pattern.callback
    _callback.login_required = False

urls = (_patterns, app_name, namespace)
