"""The records of this room."""

from streams.models.feed import Feed, FeedQuerySet, SeenEntry
from streams.models.intake_file import IntakeFile, IntakeLine

__all__ = ["Feed", "FeedQuerySet", "IntakeFile", "IntakeLine", "SeenEntry"]
