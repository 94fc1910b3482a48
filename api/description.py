"""The OpenAPI description, open to everybody: it says nothing of what is on the desk."""

from __future__ import annotations

import json
from typing import Any

from django.http import HttpRequest, JsonResponse
from django.views.decorators.http import require_safe

from api import endpoints  # noqa: F401 - puts the operations into the application
from api.application import api


def description() -> dict[str, Any]:
    """As JSON has it: every key a text."""
    written = json.dumps(api.get_openapi_schema(path_prefix="/api/v1"))
    return json.loads(written)  # type: ignore[no-any-return]


@require_safe
def show_description(request: HttpRequest) -> JsonResponse:
    return JsonResponse(description())
