"""Templates that are drawn hundreds of times a page, compiled to Python by Jinja2.

A file that ends in ``.jinja`` is one of them. Django finds, includes and caches it like any other
template, so that a view or another template need not know which kind a part is
(docs/decisions/0038-hot-parts-in-jinja2.md). Three things make it quick: what a part includes is
compiled into it, interface texts are constants of a template that each language has for itself,
and a right is asked for once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, cached_property, lru_cache
from time import time
from typing import Any, cast

import jinja2
from django.conf import settings
from django.template import Context, Library, Origin, TemplateDoesNotExist
from django.template import defaultfilters as usual
from django.template.loaders import filesystem
from django.utils import translation
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.timezone import template_localtime  # type: ignore[attr-defined]
from jinja2 import nodes
from jinja2.visitor import NodeTransformer
from markupsafe import Markup

from articles.templatetags.publication import publication_date
from claims.claim_list.drawn_rows import DrawnRows
from claims.models.base.record_urls import addresses
from claims.templatetags.comments import names_mentioned, with_mentions
from claims.templatetags.rules import rule_in_words
from claims.templatetags.sentences import with_quote_marked
from claims.templatetags.verdicts import markdown
from speakers.templatetags.positions import position_time

ENDING = ".jinja"
#: By these a template asks for an interface text.
TEXTS: Mapping[str, Callable[..., str]] = {
    "_": translation.gettext,
    "pgettext": translation.pgettext,
    "ngettext": translation.ngettext,
    "npgettext": translation.npgettext,
}
register = Library()


class Loader(filesystem.Loader):
    """Finds ``.jinja`` files, each as a Django template of one tag that draws it."""

    def get_contents(self, origin: Origin) -> str:
        name = str(origin.template_name)
        if not name.endswith(ENDING):
            raise TemplateDoesNotExist(origin)
        super().get_contents(origin)  # raises where it is not there
        return f'{{% compiled "{name}" %}}'


@register.simple_tag(takes_context=True)
def compiled(context: Context, name: str) -> SafeString:
    """The template of this name, drawn with all that the context holds."""
    template = _environment(translation.get_language() or settings.LANGUAGE_CODE).get_template(name)
    values = cast("dict[str, Any]", context.flatten())
    values["url"] = addresses()
    values["csrf_input"] = _CsrfInput(values.get("csrf_token"))
    if user := values.get("user"):
        values["may"] = cache(user.has_perm)
    return mark_safe(template.render(values))  # noqa: S308 - Jinja2 escapes what it is given


class _CsrfInput:
    """The field of each form, made for the first: who asks for the token is sent a cookie. It knows
    nothing of the page, or both would wait for the garbage collector, with all that the page shows.
    """

    def __init__(self, token: object) -> None:
        self._token = token

    def __html__(self) -> str:
        return self._field

    __str__ = __html__

    @cached_property
    def _field(self) -> str:
        token = str(self._token or "NOTPROVIDED")
        if token == "NOTPROVIDED":  # noqa: S105 - Django's word for none
            return ""
        return format_html('<input type="hidden" name="csrfmiddlewaretoken" value="{}">', token)


class _Environment(jinja2.Environment):
    """Compiles templates for readers of one language."""

    def __init__(self, language: str) -> None:
        super().__init__(
            loader=jinja2.FileSystemLoader(settings.TEMPLATES[0]["DIRS"]),
            autoescape=True,
            auto_reload=False,
            keep_trailing_newline=True,
            undefined=jinja2.ChainableUndefined,  # what is missing is empty, as in Django's
        )
        self.language = language
        self.filters.update(_FILTERS)
        self.globals.update(
            {name: _as_markup(ask) for name, ask in TEXTS.items()},
            moment=_moment,
            drawn_rows=DrawnRows,
            options=_options,
        )

    def _generate(
        self,
        source: nodes.Template,
        name: str | None,
        filename: str | None,
        defer_init: bool = False,
    ) -> str:
        with translation.override(self.language):
            return super()._generate(_Constants(self).visit(source), name, filename, defer_init)


class _Constants(NodeTransformer):
    """Puts in what is known once the language is: its texts, and the parts that are included."""

    def __init__(self, environment: _Environment) -> None:
        self.environment = environment

    def visit_Include(self, node: nodes.Include) -> nodes.Node:  # noqa: N802 - Jinja2's name
        name = cast("nodes.Const", node.template).value
        loader = cast("jinja2.BaseLoader", self.environment.loader)
        source, filename, _is_fresh = loader.get_source(self.environment, name)
        body = self.environment._parse(source, name, filename).body
        part = nodes.Scope(body, lineno=node.lineno, environment=self.environment)
        return self.generic_visit(part)

    def visit_Call(self, node: nodes.Call) -> nodes.Node:  # noqa: N802
        self.generic_visit(node)
        given = [each.value for each in node.args if isinstance(each, nodes.Const)]
        asked = node.node.name if isinstance(node.node, nodes.Name) else ""
        if asked not in TEXTS or len(given) < len(node.args):
            return node
        text = Markup(TEXTS[asked](*given))  # noqa: S704 - texts of the catalogue are HTML
        return nodes.Const(text, lineno=node.lineno, environment=self.environment)


@cache
def _environment(language: str) -> _Environment:
    return _Environment(language)


def _as_markup(ask: Callable[..., str]) -> Callable[..., Markup]:
    return lambda *given: Markup(ask(*given))  # noqa: S704 - texts of the catalogue are HTML


@lru_cache(maxsize=256)
def _options(names: tuple[str, ...], chosen: str) -> Markup:
    """The options of a select, drawn anew when the names are others: of hundreds few change."""
    draw = Markup("<option{}>{}</option>").format
    return Markup().join(draw(_SELECTED if name == chosen else "", name) for name in names)


_SELECTED = Markup(" selected")


def _moment() -> int:
    return int(time() * 1_000_000)


def _percent(share: float | None) -> int:
    return round((share or 0) * 100)


def _date(moment: Any, form: str) -> str:
    return str(usual.date(template_localtime(moment), form))


@lru_cache(maxsize=256)
def _key_cap(key: str) -> str:
    """A key as it is bound; what it does is said by the words beside it."""
    return format_html('<kbd aria-hidden="true">{}</kbd>', key) if key else ""


_FILTERS: dict[str, Callable[..., Any]] = {
    "capfirst": usual.capfirst,
    "date": _date,
    "default_if_none": usual.default_if_none,
    "key_cap": _key_cap,
    "markdown": markdown,
    "names_mentioned": names_mentioned,
    "percent": _percent,
    "position_time": position_time,
    "publication_date": publication_date,
    "rule_in_words": rule_in_words,
    "truncatechars": usual.truncatechars,
    "with_mentions": with_mentions,
    "with_quote_marked": with_quote_marked,
    "yesno": usual.yesno,
}
