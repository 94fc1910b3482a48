"""One build's desk for ``load``: a database with claims, editors with their sessions; says what it
made as a line of JSON, and lets it stand until its input ends.

It runs in an older build too, and so uses nothing that is not in both.
"""

from __future__ import annotations

import json
import os
import sys


def main() -> None:
    claims, editors, label = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    os.environ["DJANGO_SETTINGS_MODULE"] = "newsroom.settings"
    import django

    django.setup()
    from django.core.management import call_command
    from django.db import connection

    usual = connection.settings_dict["NAME"]
    connection.settings_dict["TEST"]["NAME"] = f"test_{usual}_load_{label}"
    name = connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
    try:
        call_command("collectstatic", interactive=False, verbosity=0)
        desk = {"database": name, **fill_desk(claims, editors)}
        for order in sys.stdin:
            if order.strip() != "tell":
                break
            print(json.dumps(desk), flush=True)
    finally:
        connection.creation.destroy_test_db(usual, verbosity=0)


def fill_desk(claims: int, editors: int) -> dict[str, object]:
    from django.conf import settings
    from django.contrib.auth.models import Group
    from django.test import Client

    from articles.models import Article
    from benchmarks.filling import fill
    from claims.models import Claim
    from newsroom.models import User

    sessions = []
    for number in range(editors):
        user = User.objects.create_user(f"editor-{number}")
        user.groups.add(Group.objects.get(name="editor"))
        client = Client()
        client.force_login(user)
        sessions.append(client.cookies[settings.SESSION_COOKIE_NAME].value)
    # enough for everybody to decide on
    fill(claims, user.pk, max(0.03, min(0.5, 6_000 / claims)))
    pending = Claim.objects.filter(state="pending", assignee=None).order_by("pk")
    articles = Article.objects.order_by("-pk").values_list("pk", flat=True)
    return {
        "sessions": sessions,
        "pending": list(pending.values_list("pk", flat=True)),
        "articles": list(articles[:200]),
    }


if __name__ == "__main__":
    main()
