"""Django's templates, but that a page is gone with its answer.

Django's context holds itself in a circle (``ContextDict``), so that all that a page shows – the
claims of a list with their articles, people and sources – waits for the garbage collector: more
than a thousand things a list, and whoever asks when it is the collector's turn waits for it.
"""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.template import TemplateDoesNotExist
from django.template.backends import django as backend
from django.template.context import make_context
from django.utils.safestring import SafeString


class DeskTemplates(backend.DjangoTemplates):
    """The engine of ``TEMPLATES``."""

    def get_template(self, template_name: str) -> PageTemplate:
        found = super().get_template(template_name)
        return PageTemplate(found.template, self)


class PageTemplate(backend.Template):
    """One template, drawn as Django draws it."""

    def render(
        self, context: dict[str, Any] | None = None, request: HttpRequest | None = None
    ) -> SafeString:
        values = make_context(context, request, autoescape=self.backend.engine.autoescape)
        try:
            return self.template.render(values)
        except TemplateDoesNotExist as error:
            backend.reraise(error, self.backend)
        finally:
            values.dicts.clear()
