"""Notifications by e-mail: one message with all that waits for somebody.

Sent at least once. The rows are locked while the message is handed to the mail server, and marked
in the same transaction: a worker that is killed before the server took it has marked nothing, and
the next try sends it; one that is killed between the server's answer and the commit sends it again,
with the same Message-ID, by which mail programs know it as one.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.mail import EmailMessage
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import timezone, translation
from django.utils.translation import ngettext

from claims.models import Notification
from claims.models.base.notification import queue_mail

if TYPE_CHECKING:
    from newsroom.models import User

# More are told by their number: nobody reads further.
MOST_IN_A_MAIL = 50
DAILY_HOUR = 6


def mail_notifications_of(user_id: int) -> int:
    """Send what waits for this person, if there is any; how many notifications that were."""
    person = get_user_model().objects.filter(pk=user_id, is_active=True).first()
    if person is None or not person.email or person.mails == "never":
        return 0
    with transaction.atomic():
        rows = Notification.objects.filter(recipient=person, mailed_at=None, read_at=None)
        locked = list(rows.select_for_update().order_by("pk").values_list("pk", flat=True))
        standing = Notification.objects.filter(pk__in=locked).standing()
        told = list(reversed(standing.shown().order_by("-pk")[:MOST_IN_A_MAIL]))
        if told:
            _message(person, told, standing.count()).send()
        Notification.objects.filter(pk__in=locked).update(mailed_at=timezone.now())
    return len(told)


def queue_daily_mail(now: dt.datetime | None = None) -> None:
    """Queue a mail for everybody who wants one a day and for whom something waits since before this
    morning. Asked every hour, so that a desk that stood still in the morning makes up for it.
    """
    moment = timezone.localtime(now)
    if moment.hour < DAILY_HOUR:
        return
    morning = moment.replace(hour=DAILY_HOUR, minute=0, second=0, microsecond=0)
    waiting = Notification.objects.filter(mailed_at=None, read_at=None, made_at__lt=morning)
    people = get_user_model().objects.filter(is_active=True, mails="daily").exclude(email="")
    for number in people.filter(pk__in=waiting.values("recipient")).values_list("pk", flat=True):
        queue_mail(number)


def _message(person: User, told: list[Notification], number: int) -> EmailMessage:
    with translation.override(person.language or settings.LANGUAGE_CODE):
        subject = ngettext(
            "Wortlaut: %(number)d notification", "Wortlaut: %(number)d notifications", number
        )
        body = render_to_string(
            "notifications/mail.txt",
            {"told": told, "number": number, "site": settings.WORTLAUT_ADDRESS},
        )
    host = urlsplit(settings.WORTLAUT_ADDRESS).hostname or "localhost"
    return EmailMessage(
        subject % {"number": number},
        body.strip() + "\n",
        to=[person.email],
        headers={"Message-ID": f"<notifications-{person.pk}-{told[-1].pk}@{host}>"},
    )
