"""``manage.py weigh_claims``: weigh anew how worth checking every claim looks, as after an
upgrade.
"""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from claims.calibration.worthiness import weigh_all_claims


class Command(BaseCommand):
    help = "Weigh how worth checking every claim looks, for the order »worth checking first«."

    def handle(self, **options: Any) -> None:
        self.stdout.write(f"{weigh_all_claims()} claims were weighed again.")
