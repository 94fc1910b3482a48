"""Fetching what stands at a public address, safely, and making text of it; knows no Django.

Everything raises :class:`FetchError`, which says by a code what was wrong; the words for people are
the caller's.
"""

from .errors import FetchError, Problem
from .fetcher import Fetched, Fetcher, Hop, Limits, refuse_inside
from .public_addresses import is_public

__all__ = [
    "FetchError",
    "Fetched",
    "Fetcher",
    "Hop",
    "Limits",
    "Problem",
    "is_public",
    "refuse_inside",
]
