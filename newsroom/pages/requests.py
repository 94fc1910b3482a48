"""The request as the middlewares hand it on, for the types of views."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import HttpRequest

if TYPE_CHECKING:
    from django_htmx.middleware import HtmxDetails


class HtmxRequest(HttpRequest):
    """A request after django-htmx's middleware; ``htmx`` is false for one that htmx did not make.

    Only for annotations: no such object is ever made.
    """

    htmx: HtmxDetails
