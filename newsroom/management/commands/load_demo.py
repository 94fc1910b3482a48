"""``manage.py load_demo``: three articles of our own and three people to try the desk with."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Any

from django.contrib.auth.models import Group
from django.core.management.base import BaseCommand
from django.db import transaction

from articles.forms.new_article import ArticleForm
from newsroom.models import User
from newsroom.roles import ADMINISTRATOR, CHIEF, EDITOR

DEMO = Path(__file__).parents[2] / "demo"
ARTICLES = {
    "hafen.txt": {"title": "Nordhafen wird teurer als geplant", "outlet": "Brunsdorfer Tageblatt"},
    "impfung.txt": {"title": "Weniger Grippeimpfungen im Landkreis", "outlet": "Heidseer Anzeiger"},
    "tram.txt": {"title": "Airport tram delayed until 2031", "outlet": "The Ellery Courier"},
}
PEOPLE = {"admin": ADMINISTRATOR, "chief": CHIEF, "editor": EDITOR}


class Command(BaseCommand):
    help = (
        "Load the demo articles and make an administrator, a chief and an editor, whose passwords "
        "are printed once."
    )

    @transaction.atomic
    def handle(self, **options: Any) -> None:
        missing = {
            username: role
            for username, role in PEOPLE.items()
            if not User.objects.filter(username=username).exists()
        }
        for username, role in missing.items():
            self._add_person(username, role)
        if not missing:
            self.stdout.write(
                f"The demo's people {', '.join(PEOPLE)} are there already; a new password: "
                ".venv/bin/python manage.py changepassword NAME"
            )
        for name, facts in ARTICLES.items():
            form = ArticleForm({"text": (DEMO / name).read_text(encoding="utf-8"), **facts})
            if not form.is_valid():
                raise ValueError(f"{name}: {form.errors.as_text()}")
            form.save()

    def _add_person(self, username: str, role: str) -> None:
        password = secrets.token_urlsafe(9)
        person = User.objects.create_user(
            username,
            password=password,
            is_staff=role == ADMINISTRATOR,
            is_superuser=role == ADMINISTRATOR,
        )
        person.groups.add(Group.objects.get(name=role))
        self.stdout.write(
            f"{role}: log in as {username!r} with the password {password}  (printed only now)"
        )
