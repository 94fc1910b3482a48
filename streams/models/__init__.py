"""The records of this room."""

from streams.models.feed import Feed, FeedQuerySet, SeenEntry

__all__ = ["Feed", "FeedQuerySet", "SeenEntry"]
