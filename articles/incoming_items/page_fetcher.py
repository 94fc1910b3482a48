"""The fetcher of pages, for articles and for sources alike."""

from __future__ import annotations

from django.conf import settings

from fetching import Fetcher, Limits


def page_fetcher() -> Fetcher:
    """As strict as it can be; the size of a page is the operator's."""
    size = settings.WORTLAUT_PAGE_LIMIT
    return Fetcher(limits=Limits(size=size, unpacked=2 * size))
