"""``manage.py grant_web_role``: the rights of the role with which web server and worker work."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from newsroom.embedded_postgres import WEB_ADDRESS
from newsroom.operation.web_role import WebRole, WebRoleError


class Command(BaseCommand):
    help = (
        f"Make the role that {WEB_ADDRESS} names and give it what the desk needs, and no more; "
        f"`prepare` calls it."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        role = WebRole.named()
        if role is None:
            raise CommandError(f"{WEB_ADDRESS} is not set.")
        try:
            role.grant()
        except WebRoleError as error:
            raise CommandError(str(error)) from error
