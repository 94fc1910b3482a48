"""A desk with something of everything on it, and somebody of each role logged in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.db import IntegrityError, transaction
from django.test import Client

from api.models import ApiToken
from api.models.scopes import SCOPES
from articles.models import Article
from benchmarks.hostile.requests import World
from benchmarks.hostile.routes import all_routes, bodies, learn_forms, parameter_names
from benchmarks.hostile.samples import of_articles
from newsroom.models import User
from newsroom.roles import ADMINISTRATOR, CHIEF, EDITOR, READER
from tests.cast import a_claim, a_published_verdict, a_verdict, an_accepted_claim, person
from tests.newsroom import test_role_table as role_table

ROLES = (READER, EDITOR, CHIEF, ADMINISTRATOR)


def make_world() -> tuple[World, dict[str, str]]:
    """What requests are made of, and the session of each role; of nobody, none."""
    clients, known = make_desk()
    token = ApiToken.make("hostile", list(SCOPES), days=30, per_minute=6000,
                          by=User.objects.get(username=f"{ADMINISTRATOR}-at-work"))[1]  # fmt: skip
    routes = all_routes()
    learn_forms(routes, [clients[ADMINISTRATOR], clients[CHIEF]], known)
    world = World(routes, parameter_names(), bodies(), known, token, of_articles())
    return world, {"": "", **{role: session_of(client) for role, client in clients.items()}}


def make_desk() -> tuple[dict[str, Client], dict[str, list[str]]]:
    """Somebody of each role, logged in, and the keys on record, by the name of the view and by the
    kind of the place in its address.
    """
    settings.ACCOUNT_REAUTHENTICATION_TIMEOUT = 7 * 24 * 3600
    people = {role: person(f"{role}-at-work", role) for role in ROLES}
    clients = {role: Client(raise_request_exception=False) for role in ROLES}
    for role, client in clients.items():
        client.force_login(people[role])
    return clients, _records(people)


def session_of(client: Client) -> str:
    """What its cookie says."""
    return client.cookies[settings.SESSION_COOKIE_NAME].value


def _records(people: dict[str, Any]) -> dict[str, list[str]]:
    """The keys on record, by the name of the view and by the kind of the place in its address."""
    known: dict[str, list[str]] = defaultdict(list)
    made = {}
    for kind, make in role_table.MAKERS.items():
        made[kind] = _made_once(make)
    for number in range(12):
        a_claim(made["article"], **({"speaker": made["speaker"]} if number % 2 else {}))
    accepted, second = (_made_once(lambda: an_accepted_claim(people[EDITOR])) for _ in range(2))
    drafted = a_verdict(second, by=people[EDITOR])
    published = a_published_verdict(accepted, by=people[EDITOR], chief=people[CHIEF])
    known["int"] = [str(number) for number in range(1, 16)]
    about: str | None
    for name, _method, about, _roles in role_table.VIEWS:
        if about:
            key = made[about].batch if about == "batch" else made[about].pk
            known[name] = [str(key)]
            if about == "claim":
                known[name] += [str(drafted.claim_id), str(published.claim_id), *known["int"][:12]]
    known["uuid"] = [str(made["batch"].batch), str(made["report"].pk)]
    for name, _method, about, _scope, _roles in role_table.OPERATIONS:
        if about:
            known[f"api:{name}"] = [str(made[about].pk), str(published.claim_id)]
    return dict(known)


def _made_once(make: Callable[[], Any]) -> Any:
    """What a maker of the tests makes, though it makes the same people and article each time."""
    try:
        with transaction.atomic():
            return make()
    except IntegrityError:
        _step_aside()
        return make()


def _step_aside() -> None:
    for user in User.objects.exclude(username__endswith="-at-work"):
        User.objects.filter(pk=user.pk).update(username=f"{user.username}-{user.pk}-at-work")
    for article in Article.objects.filter(address=""):
        address = f"https://blatt.example.org/{article.pk}"
        Article.objects.filter(pk=article.pk).update(address=address)
