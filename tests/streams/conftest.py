"""A server whose hosts may be asked at once, and a fetcher that is allowed to reach it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from articles.incoming_items import polite_requests, reading
from streams import feed_polling
from streams.models import Feed
from tests.web_server import Site, serving


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch, settings) -> Iterator[Site]:
    settings.WORTLAUT_SITE_PAUSE = 0
    with serving(Site()) as site:
        for module in (reading, polite_requests, feed_polling):
            monkeypatch.setattr(module, "page_fetcher", site.fetcher)
        yield site


@pytest.fixture
def feed(db, site: Site) -> Feed:
    return Feed.objects.create(address=site.address("/feed"))
