"""The worker asks the feeds that the operator names, once a day."""

from __future__ import annotations

import logging

from django.conf import settings
from procrastinate.contrib.django import app

from articles.incoming_items.page_fetcher import page_fetcher
from claims.jobs import AT_ONCE
from fetching import FetchError
from intake.errors import IntakeError
from published_checks.intake import keep_checks
from published_checks.reading import read_checks
from published_checks.reading.csv_rows import ColumnsError

log = logging.getLogger(__name__)


@app.periodic(cron="41 4 * * *")
@app.task(queue="fetching", queueing_lock="fetch_checks", **AT_ONCE)
def fetch_checks(timestamp: int) -> None:
    """Each by itself: a feed that cannot be read hides no other."""
    for address in settings.WORTLAUT_CHECK_FEEDS:
        try:
            read = read_checks(page_fetcher().fetch(address).content, address)
        except (FetchError, IntakeError, ColumnsError) as error:
            log.warning("The feed %s cannot be read: %s", address, error)
            continue
        taken = keep_checks(read.checks, address)
        log.info("%s: %s checks, %s new", address, taken.checks, taken.new)
        for refused in read.refused:
            log.warning("%s, %s", address, refused)
