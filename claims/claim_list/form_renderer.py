"""Form fields drawn without templates: seventeen fields with seventy choices would be a hundred and
fifty of them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any

from django.forms import BoundField, ChoiceField, Select
from django.forms.renderers import DjangoTemplates
from django.utils.choices import CallableChoiceIterator
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language


class DirectRenderer(DjangoTemplates):
    """Draws inputs and selects as Django's own templates do; whatever else a form has is left to
    those.
    """

    def render(self, template_name: str, context: dict[str, Any], request: Any = None) -> str:
        draw = _DRAWN.get(template_name)
        return draw(context["widget"]) if draw else super().render(template_name, context, request)


def _attributes(attrs: dict[str, Any]) -> SafeString:
    return format_html_join(
        "",
        "{}",
        ((_attribute(name, value),) for name, value in attrs.items() if value is not False),
    )


def _attribute(name: str, value: Any) -> str:
    return format_html(" {}", name) if value is True else format_html(' {}="{}"', name, value)


def _input(widget: dict[str, Any]) -> str:
    value = widget["value"]
    return format_html(
        '<input type="{}" name="{}"{}{}>',
        widget["type"],
        widget["name"],
        "" if value is None else format_html(' value="{}"', value),
        _attributes(widget["attrs"]),
    )


def _select(widget: dict[str, Any]) -> str:
    options = [option for _name, group, _index in widget["optgroups"] for option in group]
    return format_html(
        '<select name="{}"{}>{}</select>',
        widget["name"],
        _attributes(widget["attrs"]),
        mark_safe("".join(map(_option, options))),  # noqa: S308 - each is escaped
    )


def _option(option: dict[str, Any]) -> str:
    return format_html(
        '<option value="{}"{}>{}</option>',
        option["value"],
        _attributes(option["attrs"]),
        option["label"],
    )


def _textarea(widget: dict[str, Any]) -> str:
    # Of a line's end that the words begin with a browser would take one away.
    return format_html(
        '<textarea name="{}"{}>\n{}</textarea>',
        widget["name"],
        _attributes(widget["attrs"]),
        widget["value"] or "",
    )


_DRAWN: dict[str, Callable[[dict[str, Any]], str]] = {
    "django/forms/widgets/select.html": _select,
    "django/forms/widgets/text.html": _input,
    "django/forms/widgets/textarea.html": _textarea,
    "django/forms/widgets/number.html": _input,
    "django/forms/widgets/date.html": _input,
    "django/forms/widgets/hidden.html": _input,
}


class KeptBoundField(BoundField):
    """A field of a filter. One with choices is drawn anew only when these, its value or the
    language are others: a list has a dozen of them, which seldom change between two requests.
    """

    def __str__(self) -> SafeString:
        if not isinstance(self.field, ChoiceField) or self.field.required or self.errors:
            return self.as_widget()
        form: Any = type(self.form)
        choices = (
            _in_words(self.field.choices.func())  # as they are: its own pass looks for groups
            if isinstance(self.field.choices, CallableChoiceIterator)
            else _unchanging(form, self.name, get_language())
        )
        return _drawn_select(self.html_name, self.auto_id, self.value(), choices)

    __html__ = __str__


def _in_words(choices: Any) -> tuple[tuple[Any, str], ...]:
    return tuple((value, str(label)) for value, label in choices)


@cache
def _unchanging(form: Any, name: str, _language: str | None) -> tuple[tuple[Any, str], ...]:
    """The choices that a form's class has, in this language."""
    return _in_words(form.base_fields[name].choices)


@lru_cache(maxsize=1024)
def _drawn_select(
    name: str, html_id: str, value: str | None, choices: tuple[tuple[Any, str], ...]
) -> SafeString:
    return Select(choices=choices).render(name, value, {"id": html_id}, DirectRenderer())
