"""Every address of the desk, and the forms that lead there."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import quote, urlsplit

import lxml.html
from django import forms
from django.test import Client
from django.urls import Resolver404, URLPattern, URLResolver, get_resolver, resolve

from benchmarks.hostile import values

PROJECT = Path(__file__).parents[2]
_PLACE = re.compile(r"<(?:(\w+):)?(\w+)>")
_GROUP = re.compile(r"\(\?P<(\w+)>[^()]*(?:\([^()]*\)[^()]*)*\)")
_ROOMS = ("api", "articles", "claims", "newsroom", "speakers")
_ASKED = re.compile(r"(?:GET|POST|FILES|data)(?:\.get|\.getlist|\.pop)?[\[(]\s*[\"']([\w-]+)[\"']")
_NAMED = re.compile(r"\bname=\"([\w-]+)\"")


@dataclass
class Route:
    """One address; ``forms`` are the fields of each form that was seen to lead to it."""

    name: str
    template: str
    forms: list[dict[str, str]] = field(default_factory=list)
    only_post: bool = False

    @property
    def group(self) -> str:
        """Whose it is: ``api``, ``admin``, ``account`` or ``desk``."""
        first = self.template.partition("/")[0]
        return first if first in {"api", "admin", "account"} else "desk"

    def path(self, random: Random, known: Mapping[str, list[str]]) -> str:
        """The address with its places filled, four times of five with something on record."""

        def fill(place: re.Match[str]) -> str:
            kind = place[1] or "str"
            if random.random() < 0.8:
                return random.choice(known.get(f"{self.name}", known.get(kind, known["int"])))
            if kind == "int" and random.random() < 0.7:
                return re.sub(r"\D", "", values.number(random)) or "0"
            return quote(values.value(random)[:3000].encode("utf-8", "surrogatepass"), safe="")

        return "/" + _PLACE.sub(fill, self.template)


def all_routes() -> list[Route]:
    return [Route(name, template) for name, template in _walk(get_resolver(), "", "")]


def _walk(resolver: URLResolver, before: str, space: str) -> Iterator[tuple[str, str]]:
    for pattern in resolver.url_patterns:
        template = before + _plain(str(pattern.pattern))
        if isinstance(pattern, URLResolver):
            yield from _walk(pattern, template, pattern.namespace or space)
        elif isinstance(pattern, URLPattern):
            yield f"{space}:{pattern.name}" if space else str(pattern.name), template


def _plain(pattern: str) -> str:
    """A pattern by regular expression as one by converters."""
    return _GROUP.sub(r"<\1>", pattern).strip("^").removesuffix("$").removesuffix(r"\Z")


def learn_forms(routes: list[Route], clients: list[Client], known: Mapping[str, list[str]]) -> None:
    """Ask for each address once and note down the forms on its page."""
    by_name = {route.name: route for route in routes}
    for client in clients:
        for route in routes:
            path = "/" + _PLACE.sub(lambda place: known.get(place[1] or "int", known["int"])[0],
                                    route.template)  # fmt: skip
            answer = client.get(path)
            route.only_post |= answer.status_code == 405
            if answer.status_code == 200 and "html" in answer.get("Content-Type", ""):
                _note_forms(b"".join(answer), path, by_name)


def _note_forms(page: bytes, path: str, by_name: Mapping[str, Route]) -> None:
    for form in lxml.html.document_fromstring(b"<body>" + page).forms:
        target = urlsplit(form.get("action") or path).path or path
        try:
            match = resolve(target)
        except Resolver404:
            continue
        route = by_name.get(match.view_name)
        fields = {name: str(value or "") for name, value in form.fields.items() if name}
        if route and fields not in route.forms:
            route.forms.append(fields)


def parameter_names() -> list[str]:
    """Every name that a form, a template or a view reads, and those of the interface."""
    names = {"page", "p", "o", "q", "e", "all", "_popup", "_to_field", "next", "prompt_login"}
    for form in _subclasses(forms.BaseForm):
        if form.__module__.partition(".")[0] in _ROOMS:
            names |= set(getattr(form, "base_fields", ()))
    for room in _ROOMS:
        for file in (PROJECT / room).rglob("*.py"):
            names |= set(_ASKED.findall(file.read_text("utf-8")))
    for file in (PROJECT / "templates").rglob("*.html"):
        names |= set(_NAMED.findall(file.read_text("utf-8")))
    for _path, operation in _operations():
        names |= {each["name"] for each in operation.get("parameters", ())}
    return sorted(names)


def bodies() -> dict[str, dict[str, Any]]:
    """What the interface takes, as ``properties`` by the last part of the address."""
    schemas = _description()["components"]["schemas"]
    found = {}
    for path, operation in _operations():
        if sent := operation.get("requestBody"):
            name = sent["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
            found[path.rstrip("/").rpartition("/")[2]] = schemas[name].get("properties", {})
    return found


def _operations() -> Iterator[tuple[str, dict[str, Any]]]:
    for path, methods in _description()["paths"].items():
        for operation in methods.values():
            yield path, operation


def _description() -> dict[str, Any]:
    described: dict[str, Any] = json.loads((PROJECT / "docs" / "openapi.json").read_text("utf-8"))
    return described


def _subclasses(base: type) -> Iterator[type]:
    each: type
    for each in base.__subclasses__():
        yield each
        yield from _subclasses(each)
